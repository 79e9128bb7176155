import { caseIdOf, OubliError } from "@oubli/model";
import type { RowPlace } from "./rows.ts";

const HINT = "the database was altered or damaged: verify the audit trail and restore a backup";

/** How a row differs from what the audit trail says. */
export interface Difference {
  readonly place: RowPlace;
  /** The columns that differ; none for a row that is missing, or that no entry has written. */
  readonly columns: readonly string[];
  readonly how: "altered" | "missing" | "foreign";
}

/** Names table, row and column that differ, in one sentence. Holds no value. */
export function differenceText({ place, columns, how }: Difference): string {
  const row = rowName(place);
  if (how === "missing") return `${row} is missing, and the audit trail says that it is there`;
  if (how === "foreign") return `${row} is there, and no entry of the audit trail has written it`;
  const which = columns.length === 1 ? `column ${columns[0]}` : `columns ${columns.join(", ")}`;
  return `${row} differs from what the audit trail says: ${which}`;
}

function rowName({ table, number, id }: RowPlace): string {
  const one = id === undefined ? "" : ` ${id}`;
  return `the row ${table}${one}${number === undefined ? "" : ` of case ${caseIdOf(number)}`}`;
}

export function alteredRow(place: RowPlace, difference: Difference | undefined): OubliError {
  const { table, number, id } = place;
  const text = difference
    ? differenceText(difference)
    : id !== undefined || table === "case_file"
      ? `${rowName(place)} differs from what the audit trail says`
      : `rows of ${table}${number === undefined ? "" : ` of case ${caseIdOf(number)}`} were taken away or added, and the audit trail does not say so`;
  return new OubliError("NOT_AUTHENTIC", text, { hint: HINT });
}

/** The count of a case's entries numbers the next one. */
export function alteredPosition(ref: string): OubliError {
  const text = `the row case_position ${ref} differs from what the audit trail says: column n`;
  return new OubliError("NOT_AUTHENTIC", text, { hint: HINT });
}

/** Nothing can be told of any row while the map over them does not hold. */
export function alteredState(cause: unknown): OubliError {
  return new OubliError(
    "NOT_AUTHENTIC",
    "the map over the rows of the database is not the one that was signed",
    {
      hint: HINT,
      cause,
    },
  );
}
