import type { RecordKind } from "@oubli/datamap";
import { fieldsThatTell, valuesAt } from "@oubli/datamap/record";
import {
  IDENTIFIER_KINDS,
  type Identifier,
  type IdentifierKind,
  isOwnKind,
  normalise,
  type Subject,
} from "@oubli/model";
import { e164, sameAt } from "./phone.ts";

/** Whose records are looked for, and where their phone numbers without a country are dialled. */
export interface Whose {
  readonly subject: Subject;
  readonly country?: string | undefined;
}

/**
 * By which kinds of identifiers a record says that it is the subject's. Empty when none does.
 *
 * A record may carry several addresses (a lead and the customer it became): one that fits is enough.
 */
export function matchesOf(
  kind: RecordKind,
  record: unknown,
  { subject, country }: Whose,
): readonly IdentifierKind[] {
  const matched = subject.identifiers.filter((identifier) =>
    textsOf(kind, record, identifier.kind).some((value) =>
      sameAt(country, identifier, { kind: identifier.kind, value: String(value) }),
    ),
  );
  return [...new Set(matched.map((identifier) => identifier.kind))];
}

/**
 * Everything a record says about whose it is, each once. What means the same as one of the person's identifiers is spelt as that one, so
 * that nobody has to compare spellings again.
 */
export function carriedBy(kind: RecordKind, record: unknown, whose: Whose): readonly Identifier[] {
  const carried = identifiersIn(kind, record).map((identifier) => spelt(identifier, whose));
  return [...new Map(carried.map((one) => [`${one.kind}:${normalise(one)}`, one])).values()];
}

/** Everything a record says about whose it is, as it is written there; empty when it says nothing. */
export function identifiersIn(kind: RecordKind, record: unknown): readonly Identifier[] {
  return kindsIn(kind).flatMap((by) =>
    textsOf(kind, record, by).map((value): Identifier => ({ kind: by, value: String(value) })),
  );
}

/** What reaches the person, wherever it stands: a tombstone may keep a number of its own, and never an address or a telephone. */
export function isAddressOrNumber({ kind }: Identifier): boolean {
  return kind === "email" || kind === "phone";
}

/** The kinds of identifiers that records may carry, each once; a page's own come last. */
function kindsIn({ properties }: RecordKind): readonly IdentifierKind[] {
  const own = properties.flatMap(({ identifies }) =>
    identifies !== undefined && isOwnKind(identifies) ? [identifies] : [],
  );
  return [...IDENTIFIER_KINDS, ...new Set(own)];
}

function spelt(identifier: Identifier, { subject, country }: Whose): Identifier {
  const known = subject.identifiers.find((one) => sameAt(country, one, identifier));
  if (known) return known;
  const number = identifier.kind === "phone" ? e164(identifier.value, country) : undefined;
  return number === undefined ? identifier : { kind: "phone", value: number };
}

/** Whether a record holds any value at all that could tell whose it is. */
export function saysWhose(kind: RecordKind, record: unknown, by: IdentifierKind): boolean {
  return textsOf(kind, record, by).length > 0;
}

/**
 * Whether these matches are enough to say that the record is about the subject. A name alone is not: two
 * people may bear it, and one of them must not lose their data for the other.
 */
export function isConclusive(matched: readonly IdentifierKind[]): boolean {
  return matched.some((kind) => kind !== "name");
}

/** The values of one kind of identifier that stand in a record. */
function textsOf(kind: RecordKind, record: unknown, by: IdentifierKind): readonly (string | number)[] {
  return fieldsThatTell(kind.properties, by)
    .flatMap(({ pointer }) => valuesAt(record, pointer))
    .filter(isText);
}

function isText(value: unknown): value is string | number {
  return (typeof value === "string" && value.trim() !== "") || typeof value === "number";
}
