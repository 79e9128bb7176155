import type { Call, RecordKind } from "@oubli/datamap";
import type { Identifier } from "@oubli/model";
import { withoutKept } from "./account.ts";
import { rethrowUnlessVendor } from "./failure.ts";
import { fill, type Values } from "./fill.ts";
import { type Hunt, recordIdOf, saidOf, whoseOf } from "./hunt.ts";
import { look } from "./look.ts";
import { isConclusive, matchesOf } from "./matching.ts";
import { keyOf } from "./names.ts";

/** What a call was asked with, and what came. */
export interface Heeding {
  readonly kind: RecordKind;
  readonly call: Call;
  readonly values: Values;
  readonly records: readonly unknown[];
}

/**
 * Whether a vendor compares what it is asked by. One that passes over a filter answers with everybody's records, and where these do not say
 * whose they are, only another question shows it: what comes for nobody as well does not come for the person.
 *
 * Asks at most once for each call of a search, and only where its word alone says whose the records are. A call whose address names the
 * record is not asked: what it brings is below that record.
 */
export async function isHeeded(hunt: Hunt, heeding: Heeding): Promise<boolean> {
  const { kind, call, records } = heeding;
  const mute = records.filter((record) => !saysItself(hunt, kind, record));
  if (mute.length === 0 || isByAddress(call)) return true;
  const key = JSON.stringify([keyOf(kind), call.operation, call.fill]);
  const known = hunt.heeded.get(key) ?? isAnsweredOtherwise(hunt, { ...heeding, records: mute });
  hunt.heeded.set(key, known);
  return known;
}

/** Whether a record counts as the person's whatever its vendor compares: by what it says, or by an officer's word. */
export function saysItself(hunt: Hunt, kind: RecordKind, record: unknown): boolean {
  return (
    isConclusive(matchesOf(kind, record, whoseOf(hunt))) || saidOf(hunt, { kind, record }) === "confirmed"
  );
}

/** In a few plain words, what is wrong with a vendor that does not. */
export const UNHEEDED = "the same comes for somebody who does not exist: it passes over what it is asked by";

function isByAddress({ fill: filled }: Call): boolean {
  return filled.every(({ to, value }) => to.startsWith("path.") || !JSON.stringify(value).includes("{"));
}

async function isAnsweredOtherwise(hunt: Hunt, { kind, call, values, records }: Heeding): Promise<boolean> {
  const { pages: _, ...once } = call;
  const [input] = fill(once, ofNobody(values));
  if (input === undefined) return true;
  const came = new Set(records.map((record) => recordIdOf(kind, record)));
  try {
    const answered = await look(withoutKept(hunt.account), once, input, { signal: hunt.signal });
    return !answered.records.some((record) => came.has(recordIdOf(kind, record)));
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    // It has said, by a refusal at least, that this is another question.
    return true;
  }
}

/** Values of the same shape that are nobody's. */
function ofNobody({ identifier, id, record, country }: Values): Values {
  return {
    country,
    ...(identifier === undefined ? {} : { identifier: nobody(identifier) }),
    ...(id === undefined ? {} : { id: otherwise(id) as string | number }),
    ...(record === undefined ? {} : { record: otherwise(record) }),
  };
}

function nobody({ kind, value }: Identifier): Identifier {
  // RFC 2606, and a number that is kept for films: neither reaches anybody.
  if (kind === "email") return { kind, value: "nobody.at.all@example.invalid" };
  return { kind, value: kind === "phone" ? "+12025550143" : String(otherwise(value)) };
}

/** The same with other letters and digits. Whole numbers become large ones: small ones are somebody's, and 0 may mean everybody. */
function otherwise(value: unknown): unknown {
  if (typeof value === "number") return 1_900_000_000 - (Math.abs(Math.trunc(value)) % 100_000_000);
  if (typeof value === "string")
    return /^\d+$/.test(value)
      ? String(otherwise(Number(value.slice(-9))))
      : value.replaceAll(/[a-z0-9]/gi, turned);
  if (Array.isArray(value)) return value.map(otherwise);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, otherwise(member)]));
}

function turned(letter: string): string {
  if (/\d/.test(letter)) return String((Number(letter) + 5) % 10);
  const from = letter < "a" ? 65 : 97;
  return String.fromCharCode(from + ((letter.charCodeAt(0) - from + 13) % 26));
}
