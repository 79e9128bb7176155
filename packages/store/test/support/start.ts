import type { OpenRequest, Ports } from "@oubli/engine";
import { DANA, openHome, type TestHome } from "./home.ts";
import { type PretendVendor, pretendVendor, type VendorOptions } from "./vendor.ts";

/** Dana's request for erasure. */
export const REQUEST: OpenRequest = {
  kind: "erasure",
  subject: { identifiers: DANA },
  regime: "gdpr",
  country: "PT",
  zone: "Europe/Lisbon",
};

/** A home with one account, at a pretend vendor. */
export interface Started {
  readonly home: TestHome;
  readonly vendor: PretendVendor;
  readonly ports: Ports;
}

export async function start(options: VendorOptions = {}): Promise<Started> {
  const home = await openHome();
  const vendor = pretendVendor(options);
  return { home, vendor, ports: home.ports([vendor.connector]) };
}
