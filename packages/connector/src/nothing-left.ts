import type { Condition, RecordKind } from "@oubli/datamap";
import { oneHolds } from "@oubli/datamap/record";
import { type Identifier, sameIdentifier } from "@oubli/model";
import { identifiersIn, isAddressOrNumber } from "./matching.ts";

/**
 * Whether nothing of the person is left in a record, as its page says. What a vendor says of a record in so many words is its word; that
 * something is missing in it is none: many records lack it, and a wrong sign would make everybody gone. So what shows an address or a number
 * of the person is not gone for something that is missing.
 *
 * @param told What is known of the person: what was asked for, or what the record carried before.
 */
export function hasNothingLeft(kind: RecordKind, record: unknown, told: readonly Identifier[]): boolean {
  const signs = kind.goneWhen.filter((sign) => oneHolds([sign], record));
  if (signs.length === 0 || signs.some(isSaid)) return signs.length > 0;
  return !showsPerson(kind, record, told);
}

/** Whether a record shows an address or a number of the person, gone or not. */
export function showsPerson(kind: RecordKind, record: unknown, told: readonly Identifier[]): boolean {
  const carried = identifiersIn(kind, record);
  return told.some((one) => isAddressOrNumber(one) && carried.some((other) => sameIdentifier(one, other)));
}

function isSaid({ is, present }: Condition): boolean {
  return present === true || (is !== undefined && is !== null && is !== "");
}
