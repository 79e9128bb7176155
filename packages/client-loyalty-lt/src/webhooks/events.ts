import type { Delivery } from "@oubli/client-kit/webhooks";

/** What the compliance events carry: ids and states, nothing about anybody. Designed, not documented. */
export interface ComplianceEvent {
  readonly receipt_id?: string;
  readonly subject_request_id?: string;
  readonly subject_ref?: string;
  readonly status?: string;
  readonly result?: string;
}

/**
 * What Loyalty.lt sends with which event. The first four are the vendor's present ones, whose data it does not describe;
 * those about compliance are designed, not documented.
 */
export interface LoyaltyEvents {
  readonly "transaction.created": unknown;
  readonly "tier.changed": unknown;
  readonly "coupon.redeemed": unknown;
  readonly "card.issued": unknown;
  readonly "points.awarded": unknown;
  readonly "points.redeemed": unknown;
  readonly "offer.claimed": unknown;
  readonly "game.completed": unknown;
  readonly "customer.created": unknown;
  readonly "customer.registered": unknown;
  readonly "customer.updated": unknown;
  readonly "purchase.completed": unknown;
  readonly "gdpr.export.completed": ComplianceEvent;
  readonly "gdpr.export.failed": ComplianceEvent;
  readonly "customer.anonymization.pending": ComplianceEvent;
  readonly "customer.anonymization.completed": ComplianceEvent;
  readonly "customer.anonymization.failed": ComplianceEvent;
  readonly "customer.anonymization.cancelled": ComplianceEvent;
  readonly "retention.run.planned": ComplianceEvent;
  readonly "retention.run.completed": ComplianceEvent;
  readonly "retention.run.halted": ComplianceEvent;
  readonly "legal_hold.placed": ComplianceEvent;
  readonly "legal_hold.released": ComplianceEvent;
}

/** One delivery, under the event's present name. */
export interface LoyaltyDelivery extends Delivery<LoyaltyEvents> {
  /** The name it was sent under; old accounts still use older ones. */
  readonly sentAs: string;
}

// Only where an older name clearly means the same. What else old accounts send keeps its own name.
const RENAMED: ReadonlyMap<string, keyof LoyaltyEvents> = new Map<string, keyof LoyaltyEvents>([
  ["customer_tier_changed", "tier.changed"],
  ["loyalty_card.created", "card.issued"],
  ["card.created", "card.issued"],
  ["points_awarded", "points.awarded"],
]);

/** An event's present name. */
export function presentName(name: string): LoyaltyDelivery["event"] {
  return RENAMED.get(name) ?? name;
}
