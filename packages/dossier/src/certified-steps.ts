import type { CertificateMaterial } from "@oubli/engine";
import type { PlannedStep, StepRecord } from "@oubli/model";
import { kindTitle, vendorName } from "./vendor-names.ts";

/** What was asked of a vendor for one kind of record, in counts. Every step is in exactly one of the last six. */
export interface CertifiedGroup {
  readonly vendor: string;
  readonly vendorName: string;
  readonly account: string;
  readonly kind: string;
  readonly title: string;
  readonly action: PlannedStep["action"];
  readonly records: number;
  /** The vendor's own word that it did what was asked. Not what we saw. */
  readonly acceptedByVendor: number;
  /** What we saw: searched for afterwards, and not there. */
  readonly verifiedAbsent: number;
  /** Accepted, and not verified, or there is no way to verify it. */
  readonly couldNotVerify: number;
  readonly refused: number;
  readonly stillThere: number;
  /** The call was or may have been sent, and it is not known what became of it. */
  readonly outcomeUnknown: number;
  readonly notDone: number;
  /** When the last of these calls was sent; absent when none was. */
  readonly lastAskedAt?: string;
}

/** Records without a call of their own. */
export interface CertifiedCover {
  readonly vendorName: string;
  readonly account: string;
  readonly title: string;
  readonly records: number;
  /** Title of the kind of record they go with. */
  readonly goesWith: string;
}

/** The steps of a plan by account, kind of record and action, in the order of the plan. */
export function groupsOf(material: CertificateMaterial): readonly CertifiedGroup[] {
  const groups = new Map<string, PlannedStep[]>();
  // What a later plan deals with is said where it was dealt with.
  const later = new Set(material.steps.filter(({ state }) => state === "superseded").map(({ id }) => id));
  for (const step of material.plan.steps.filter(({ id }) => !later.has(id))) {
    const key = [step.vendor, step.account, step.kind, step.action].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()].flatMap((steps) => {
    const [first] = steps;
    return first ? [groupOf(material, first, steps)] : [];
  });
}

function groupOf(
  material: CertificateMaterial,
  { vendor, account, kind, action, title }: PlannedStep,
  steps: readonly PlannedStep[],
): CertifiedGroup {
  const ids = new Set(steps.map((step) => step.id));
  const records = material.steps.filter((step) => ids.has(step.id));
  const count = (...states: readonly StepRecord["state"][]) =>
    records.filter((step) => states.includes(step.state)).length;
  const asked = records.flatMap((step) => step.intentAt ?? []);
  const settled = count("verified", "accepted", "unverifiable", "refused", "present", "intent", "unknown");
  return {
    vendor,
    vendorName: vendorName(material, vendor),
    account,
    kind,
    title: kindTitle(material, vendor, kind) ?? title,
    action,
    records: new Set(steps.map((step) => step.finding)).size,
    acceptedByVendor: records.filter(isVendorsWord).length,
    verifiedAbsent: count("verified"),
    couldNotVerify: count("accepted", "unverifiable"),
    refused: count("refused"),
    stillThere: count("present"),
    outcomeUnknown: count("intent", "unknown"),
    notDone: steps.length - settled,
    ...(asked.length === 0 ? {} : { lastAskedAt: new Date(Math.max(...asked)).toISOString() }),
  };
}

/** Settled by reading means that no answer came and we read the record: that is our sight, not the vendor's word. */
function isVendorsWord({ state, reason }: StepRecord): boolean {
  const accepted =
    state === "accepted" || state === "verified" || state === "present" || state === "unverifiable";
  return accepted && reason !== "settled-by-reading";
}

/** The records that go with others, by account, kind and what they go with. */
export function coveredOf(material: CertificateMaterial): readonly CertifiedCover[] {
  const rows = new Map<string, CertifiedCover>();
  for (const { vendor, account, kind, title, goesWith } of material.plan.covered) {
    const key = [vendor, account, kind, goesWith].join("\n");
    const records = (rows.get(key)?.records ?? 0) + 1;
    rows.set(key, { vendorName: vendorName(material, vendor), account, title, records, goesWith });
  }
  return [...rows.values()];
}
