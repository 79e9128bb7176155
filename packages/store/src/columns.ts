import {
  type CaseClock,
  EXTENSION_REASONS,
  isCivilDate,
  OubliError,
  ROLES,
  type Role,
  SUSPENSION_REASONS,
} from "@oubli/model";

/** Reads a column as one of its words, or by its parser. @throws {OubliError} `NOT_AUTHENTIC` naming the column. */
export type Column<T> = (name: string, text: string) => T;

/** A column of what a parser takes. Text that it does not take was not written by this program. */
export function as<T>(parse: (text: string) => T | undefined): Column<T> {
  return (name, text) => {
    const value = parse(text);
    if (value !== undefined) return value;
    throw new OubliError("NOT_AUTHENTIC", `the column ${name} holds what oubli does not write`, {
      hint: "the database was altered or damaged: verify the audit trail and restore a backup",
    });
  };
}

/** A column of one of these words. */
export function oneOf<Word extends string>(words: readonly Word[]): Column<Word> {
  return as((text) => words.find((word) => word === text));
}

/** The same for a column that may be empty. */
export function given<T>(column: Column<T>, name: string, text: string | null): T | undefined {
  return text === null ? undefined : column(name, text);
}

/** A civil date. */
export const dayIn: Column<string> = as((text) => (isCivilDate(text) ? text : undefined));

const roleIn = oneOf(ROLES);

/** Roles with a comma between; none for the empty text. */
export const rolesIn: Column<readonly Role[]> = (name, text) =>
  text === "" ? [] : text.split(",").map((role) => roleIn(name, role));

/** JSON of a case's clock. */
export const clockIn: Column<CaseClock> = as((text) => {
  const clock = jsonIn(text);
  const { suspensions, extension } = membersOf(clock);
  const isClock = Array.isArray(suspensions) && suspensions.every(isSuspension);
  return isClock && (extension === undefined || isNotice(extension)) ? (clock as CaseClock) : undefined;
});

/** What a text of JSON says; `undefined` for any other text. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isSuspension(value: unknown): boolean {
  const { from, to, because } = membersOf(value);
  return isInstant(from) && (to === undefined || isInstant(to)) && isOneOf(SUSPENSION_REASONS, because);
}

function isNotice(value: unknown): boolean {
  const { toldAt, because } = membersOf(value);
  return isInstant(toldAt) && isOneOf(EXTENSION_REASONS, because);
}

function isInstant(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return words.some((word) => word === value);
}
