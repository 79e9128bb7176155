import type { RecordKind } from "@oubli/datamap";
import { fieldsThatTell, valuesAt } from "@oubli/datamap/record";
import { type IdentifierKind, type Subject, sameIdentifier } from "@oubli/model";

/**
 * By which kinds of identifiers a record says that it is the subject's. Empty when none does.
 *
 * A record may carry several addresses (a lead and the customer it became): one that fits is enough.
 */
export function matchesOf(kind: RecordKind, record: unknown, subject: Subject): readonly IdentifierKind[] {
  const matched = subject.identifiers.filter((identifier) =>
    fieldsThatTell(kind.properties, identifier.kind)
      .flatMap((property) => valuesAt(record, property.pointer))
      .some(
        (value) =>
          isText(value) && sameIdentifier(identifier, { kind: identifier.kind, value: String(value) }),
      ),
  );
  return [...new Set(matched.map((identifier) => identifier.kind))];
}

/** Whether a record holds any value at all that could tell whose it is. */
export function saysWhose(kind: RecordKind, record: unknown, by: IdentifierKind): boolean {
  return fieldsThatTell(kind.properties, by)
    .flatMap((property) => valuesAt(record, property.pointer))
    .some(isText);
}

/**
 * Whether these matches are enough to say that the record is about the subject. A name alone is not: two
 * people may bear it, and one of them must not lose their data for the other.
 */
export function isConclusive(matched: readonly IdentifierKind[]): boolean {
  return matched.some((kind) => kind !== "name");
}

function isText(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
