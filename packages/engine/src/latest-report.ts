import { type Case, hasRunBegun, type SearchReport } from "@oubli/model";
import type { Reader } from "./ports.ts";

/** The search that counts in a case's state: after an erasure the one that verified it. `undefined` before the first, and once shredded. */
export async function latestReport(
  reader: Reader,
  { id, state }: Pick<Case, "id" | "state">,
): Promise<SearchReport | undefined> {
  const verified = hasRunBegun(state) ? await reader.unseal(id, "verification") : undefined;
  return verified?.report ?? (await reader.unseal(id, "search"));
}
