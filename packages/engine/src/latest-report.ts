import type { Case, SearchReport } from "@oubli/model";
import type { Reader } from "./ports.ts";

/** The search that counts in a case's state: after an erasure the one that verified it. */
export async function latestReport(
  reader: Reader,
  { id, state }: Pick<Case, "id" | "state">,
): Promise<SearchReport | undefined> {
  const isAfter = state === "executing" || state === "waiting" || state === "blocked" || state === "review";
  const verified = isAfter || state === "closed" ? await reader.unseal(id, "verification") : undefined;
  return verified?.report ?? (await reader.unseal(id, "search"));
}
