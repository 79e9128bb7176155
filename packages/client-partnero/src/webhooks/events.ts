import type { Delivery } from "@oubli/client-kit/webhooks";
import type { components } from "../../generated/types.ts";

type Schemas = components["schemas"];

/**
 * What Partnero sends with which event. Fields beyond the ids are not documented; the record that the API answers with is
 * assumed, each of its fields possibly missing.
 *
 * Source: the events Partnero's own automation node registers; the last four are named by one other source alone.
 */
export interface PartneroEvents {
  readonly "partner.created": Partial<Schemas["Partner"]>;
  readonly "partner.updated": Partial<Schemas["Partner"]>;
  readonly "partner.deleted": Partial<Schemas["Partner"]>;
  readonly "partner.approved": Partial<Schemas["Partner"]>;
  readonly "partner.rejected": Partial<Schemas["Partner"]>;
  readonly "partner.archived": Partial<Schemas["Partner"]>;
  readonly "customer.created": Partial<Schemas["Customer"]>;
  readonly "customer.updated": Partial<Schemas["Customer"]>;
  readonly "customer.deleted": Partial<Schemas["Customer"]>;
  readonly "customer.credited": Partial<Schemas["Customer"]>;
  readonly "customer.rewarded": Partial<Schemas["Customer"]>;
  readonly "transaction.created": Partial<Schemas["Transaction"]>;
  readonly "transaction.deleted": Partial<Schemas["Transaction"]>;
  readonly "lead.submitted": Partial<Schemas["Lead"]>;
  readonly "lead.converted": Partial<Schemas["Lead"]>;
  readonly "lead.rejected": Partial<Schemas["Lead"]>;
  readonly "subscriber.created": Partial<Schemas["Subscriber"]>;
  readonly "subscriber.updated": Partial<Schemas["Subscriber"]>;
  readonly "subscriber.deleted": Partial<Schemas["Subscriber"]>;
  readonly "subscriber.rewarded": Partial<Schemas["Subscriber"]>;
  readonly "transaction.updated": Partial<Schemas["Transaction"]>;
  readonly "reward.created": unknown;
  readonly "reward.approved": unknown;
  readonly "reward.paid": unknown;
}

/** One delivery. */
export interface PartneroDelivery extends Delivery<PartneroEvents> {
  /** The key of the webhook it was made for; absent in the older form. */
  readonly webhookKey?: string;
}
