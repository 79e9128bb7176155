/** Whose calls these are: a shop's own key, or the token of an app that the shop has installed. Both reach everything of the shop. */
export type FeraShopKey = { readonly secretKey: string } | { readonly accessToken: string };

/** A partner's key, and the shop that calls are about. It reaches what is published only. */
export interface FeraPartnerKey {
  readonly partnerKey: string;
  readonly store: FeraStore;
}

export type FeraKey = FeraShopKey | FeraPartnerKey;

/** One shop, by its address, its Fera id (`fsto_…`) or its public key (`pk_…`). */
export type FeraStore =
  | { readonly domain: string }
  | { readonly storeId: string }
  | { readonly publicKey: string };

/** What follows from a key. */
export interface Access {
  readonly surface: "private" | "partners";
  readonly credentials: Readonly<Record<string, string>>;
  readonly account?: Readonly<Record<string, string>>;
}

export function accessOf(key: FeraKey): Access {
  if ("secretKey" in key) return { surface: "private", credentials: { SecretKey: key.secretKey } };
  if ("accessToken" in key) return { surface: "private", credentials: { AppToken: key.accessToken } };
  return { surface: "partners", credentials: { PartnerKey: key.partnerKey }, account: nameOf(key.store) };
}

function nameOf(store: FeraStore): Readonly<Record<string, string>> {
  if ("domain" in store) return { domain: store.domain };
  if ("storeId" in store) return { store_id: store.storeId };
  return { store_public_key: store.publicKey };
}
