import type { RecordKind } from "@oubli/datamap";
import type { Finding } from "@oubli/model";
import { contentId } from "./digest.ts";
import { identifiersIn, isConclusive, matchesOf } from "./matching.ts";
import { nameOf } from "./names.ts";

/** Whether a record is the one that was found before: by its id, and where it has none by all it holds. */
export function isSame(kind: RecordKind, record: unknown, { recordId }: Finding): boolean {
  return (nameOf(kind, record) ?? contentId(record)) === recordId;
}

/** Whether what has another content may be the same record all the same. */
export function isAlike(kind: RecordKind, record: unknown, before: Finding): boolean {
  const identifiers = identifiersIn(kind, before.record);
  return identifiers.length === 0 || isConclusive(matchesOf(kind, record, { subject: { identifiers } }));
}
