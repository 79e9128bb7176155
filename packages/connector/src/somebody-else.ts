import type { RecordKind } from "@oubli/datamap";
import { sameIdentifier } from "@oubli/model";
import { identifiersIn, isAddressOrNumber } from "./matching.ts";

/**
 * Whether what stands under the id of a record now is about somebody else: it carries another address or number, and none that the record
 * carried before. A vendor may give an id once more. Where an erasure writes other values, nobody can tell it by them.
 */
export function isSomebodyElses(kind: RecordKind, before: unknown, now: unknown): boolean {
  if (kind.erasure.some(({ way }) => way === "overwrite" || way === "anonymize")) return false;
  const [was, is] = [before, now].map((record) => identifiersIn(kind, record).filter(isAddressOrNumber));
  const others = is?.filter((one) => was?.some(({ kind: of }) => of === one.kind)) ?? [];
  return others.length > 0 && !others.some((one) => was?.some((other) => sameIdentifier(one, other)));
}
