import type { CaseKind, Finding, ManualTask } from "@oubli/model";
import type { Account } from "./account.ts";

/** What the spec says the vendor holds and no call reaches, as far as these findings make it matter. */
export function beyondReach(
  account: Account,
  findings: readonly Finding[],
  concerns: CaseKind,
): readonly Omit<ManualTask, "id">[] {
  const kinds = new Set(findings.map((finding) => finding.kind));
  return account.map.unreachable
    .filter((entry) => entry.concerns.includes(concerns))
    .filter((entry) =>
      entry.when.length === 0 ? kinds.size > 0 : entry.when.some((kind) => kinds.has(kind)),
    )
    .map((entry) => ({
      account: account.id,
      vendor: account.vendor,
      findings: [],
      title: entry.what,
      what: `${concerns === "access" ? "Ask for a copy" : "Have it removed"}: ${entry.what}.`,
      because: entry.because,
      ask: entry.ask,
    }));
}
