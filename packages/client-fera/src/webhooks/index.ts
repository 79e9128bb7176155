// Deliveries from Fera

export {
  createDeliveryMemory,
  type DeliveryMemory,
  isEvent,
  type RefusalCode,
  type Verdict,
} from "@oubli/client-kit/webhooks";
// What Fera sends
export type { FeraDelivery, FeraEvents } from "./events.ts";
// A delivery for tests
export { signFeraDelivery } from "./sign.ts";
export { verifyFeraDelivery } from "./verify.ts";
