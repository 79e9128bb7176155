import type { CaseId, Plan } from "@oubli/model";
import { foundBefore } from "./found-before.ts";
import type { Ports } from "./ports.ts";

/**
 * Which records of a later plan are seen to be there that no search brought any more when it was made, since what had led to them was
 * gone. One that cannot be looked at is none: nothing is sent about what nobody sees.
 */
export async function hiddenRecords(
  { store, connectors }: Pick<Ports, "store" | "connectors">,
  id: CaseId,
  { findings }: Pick<Plan, "findings">,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { search, before } = await store.read(async (reader) => ({
    search: await reader.unseal(id, "search"),
    before: await foundBefore(reader, id),
  }));
  const searched = new Set(search?.findings.map((finding) => finding.id));
  const wanted = new Set(findings.filter((finding) => !searched.has(finding)));
  const sightings = await Promise.all(
    connectors.map((connector) => {
      const own = before.filter(({ account }) => account === connector.account);
      const hidden = own.filter((finding) => wanted.has(finding.id));
      return hidden.length === 0 ? [] : connector.lookAgain(hidden, own, signal);
    }),
  );
  return sightings.flat().flatMap(({ finding, seen }) => (seen === "present" ? [finding] : []));
}
