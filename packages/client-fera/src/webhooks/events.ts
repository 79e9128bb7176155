import type { Delivery } from "@oubli/client-kit/webhooks";
import type { components } from "../../generated/types.ts";

type Schemas = components["schemas"];

/**
 * What Fera sends with which event: the bare record, whole even after it was deleted.
 *
 * Source: Fera's webhook documentation. The last two are sent to partner apps; which of the two names, its sources disagree.
 */
export interface FeraEvents {
  readonly customer_create: Schemas["Customer"];
  readonly customer_update: Schemas["Customer"];
  readonly customer_delete: Schemas["Customer"];
  readonly review_create: Schemas["Review"];
  readonly review_update: Schemas["Review"];
  readonly review_delete: Schemas["Review"];
  readonly review_approve: Schemas["Review"];
  readonly review_decline: Schemas["Review"];
  readonly media_create: Schemas["Media"];
  readonly media_update: Schemas["Media"];
  readonly media_delete: Schemas["Media"];
  readonly media_approve: Schemas["Media"];
  readonly media_decline: Schemas["Media"];
  readonly app_uninstalled: unknown;
  readonly app_uninstall: unknown;
}

/** One delivery. `data` is `undefined` for the empty one Fera sends when an address is saved. */
export interface FeraDelivery extends Delivery<FeraEvents> {
  /** The shop's id at Fera, its domain and the webhook's id, as the token says; absent when it does not. */
  readonly storeId?: string;
  readonly storeDomain?: string;
  readonly webhookId?: string;
}
