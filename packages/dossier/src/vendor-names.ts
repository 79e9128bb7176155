import type { VendorDescription } from "@oubli/engine";

/** The vendors a package or certificate is about, as they describe themselves. */
export interface Named {
  readonly vendors: readonly VendorDescription[];
}

/** The name of a vendor for people; its id when the vendor is not described. */
export function vendorName({ vendors }: Named, vendor: string): string {
  return vendors.find((known) => known.vendor === vendor)?.name ?? vendor;
}

/** The title of a kind of record; `undefined` when the vendor does not describe it. */
export function kindTitle({ vendors }: Named, vendor: string, kind: string): string | undefined {
  return vendors.find((known) => known.vendor === vendor)?.kinds.find((known) => known.kind === kind)?.title;
}
