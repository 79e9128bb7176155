// Deliveries from Loyalty.lt

export {
  createDeliveryMemory,
  type DeliveryMemory,
  isEvent,
  type RefusalCode,
  type Verdict,
} from "@oubli/client-kit/webhooks";
// What Loyalty.lt sends
export type { LoyaltyDelivery, LoyaltyEvents } from "./events.ts";
// A delivery for tests
export { signLoyaltyDelivery } from "./sign.ts";
export { verifyLoyaltyDelivery } from "./verify.ts";
