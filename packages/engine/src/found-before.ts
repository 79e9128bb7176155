import type { CaseId, Finding } from "@oubli/model";
import type { Reader } from "./ports.ts";

/**
 * Everything that was ever found for a case, each record as it was before a plan about it was carried out. Empty once the case was
 * shredded.
 */
export async function foundBefore(reader: Pick<Reader, "unseal">, id: CaseId): Promise<readonly Finding[]> {
  const [before, search] = [await reader.unseal(id, "before"), await reader.unseal(id, "search")];
  const all = [...(before ?? []), ...(search?.findings ?? [])];
  // What one plan has written over is known as it was, and not as it was left.
  const first = new Map(all.toReversed().map((finding) => [finding.id, finding]));
  return [...first.values()].toReversed();
}

/** The same at one account. */
export async function foundAt(
  reader: Pick<Reader, "unseal">,
  id: CaseId,
  account: Finding["account"],
): Promise<readonly Finding[]> {
  return (await foundBefore(reader, id)).filter((finding) => finding.account === account);
}
