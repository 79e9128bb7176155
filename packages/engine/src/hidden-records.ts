import type { CaseId } from "@oubli/model";
import { foundBefore } from "./found-before.ts";
import type { Ports } from "./ports.ts";

/**
 * Which of some records are there that no search brings any more, since what led to them is gone. One that cannot be looked at counts:
 * nobody has seen it go.
 */
export async function hiddenRecords(
  { store, connectors }: Pick<Ports, "store" | "connectors">,
  id: CaseId,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const before = await store.read((reader) => foundBefore(reader, id));
  const wanted = new Set(ids);
  const sightings = await Promise.all(
    connectors.map((connector) => {
      const own = before.filter(({ account }) => account === connector.account);
      const hidden = own.filter((finding) => wanted.has(finding.id));
      return hidden.length === 0 ? [] : connector.lookAgain(hidden, own, signal);
    }),
  );
  return sightings.flat().flatMap(({ finding, seen }) => (seen === "absent" ? [] : [finding]));
}
