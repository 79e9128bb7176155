// Deliveries from Partnero

export {
  createDeliveryMemory,
  type DeliveryMemory,
  isEvent,
  type RefusalCode,
  type Verdict,
} from "@oubli/client-kit/webhooks";
// What Partnero sends
export type { PartneroDelivery, PartneroEvents } from "./events.ts";
// A delivery for tests
export { signPartneroDelivery } from "./sign.ts";
export { verifyPartneroDelivery } from "./verify.ts";
