import type { CaseId, SearchReport, Verification } from "@oubli/model";
import type { Writer } from "./ports.ts";

/** How what was found so far is put otherwise. */
export interface Rewriting {
  readonly search: (report: SearchReport) => SearchReport;
  readonly verification: (verification: Verification) => Verification;
}

/** Puts everything that a case has found so far otherwise, where it was searched and where an erasure was verified. */
export async function rewriteFound(writer: Writer, id: CaseId, how: Rewriting): Promise<void> {
  const [search, verification] = [await writer.unseal(id, "search"), await writer.unseal(id, "verification")];
  if (search) await writer.seal(id, "search", how.search(search));
  if (verification) await writer.seal(id, "verification", how.verification(verification));
}
