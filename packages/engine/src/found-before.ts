import type { CaseId, Finding } from "@oubli/model";
import type { Connector, Store } from "./ports.ts";

/** Everything the case's search found at one account, as it was before anything was erased. Empty once the case was shredded. */
export async function foundBefore(
  store: Store,
  id: CaseId,
  { account }: Pick<Connector, "account">,
): Promise<readonly Finding[]> {
  const search = await store.read((reader) => reader.unseal(id, "search"));
  return (search?.findings ?? []).filter((finding) => finding.account === account);
}
