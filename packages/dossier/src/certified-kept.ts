import type { CertificateMaterial } from "@oubli/engine";
import { type GroundInLaw, groundInLaw } from "./kept-on.ts";
import { kindTitle, vendorName } from "./vendor-names.ts";
import { withoutPersonal } from "./without-personal.ts";

/** Records that stay by the plan, with the ground that lets them. */
export interface CertifiedRetention extends GroundInLaw {
  readonly vendorName: string;
  readonly account: string;
  readonly title: string;
  readonly records: number;
  readonly because: string;
  /** The latest day from which none of them is kept any more; absent where that cannot be said of all. */
  readonly until?: string;
}

/** What the plan keeps, by account, kind of record, ground and reason. */
export function retainedOf(material: CertificateMaterial): readonly CertifiedRetention[] {
  const rows = new Map<string, CertifiedRetention>();
  for (const { vendor, account, kind, title, ground, because, until } of material.plan.retained) {
    const key = [vendor, account, kind, ground, because, until === undefined].join("\n");
    const latest = [until, rows.get(key)?.until]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
    rows.set(key, {
      ...(latest === undefined ? {} : { until: latest }),
      vendorName: vendorName(material, vendor),
      account,
      title: kindTitle(material, vendor, kind) ?? title,
      records: (rows.get(key)?.records ?? 0) + 1,
      ...groundInLaw(material.case, ground),
      because: withoutPersonal(material, because),
    });
  }
  return [...rows.values()];
}
