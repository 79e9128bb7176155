import {
  type AccountId,
  type CaseId,
  type Identifier,
  isCivilDate,
  isSecretReference,
  type OfficerId,
  parseAccountId,
  parseCaseId,
  parseIdentifier,
  parseOfficerId,
  REFERENCE_FORMS,
  wordsIn,
} from "@oubli/model";
import type { About } from "./about.ts";
import { identifierNotices, whyNoIdentifier } from "./identifier-notices.ts";

export type FieldKind =
  | "text"
  | "choice"
  | "flag"
  | "number"
  | "case"
  | "task"
  | "account"
  | "day"
  | "instant"
  | "span"
  | "identifiers"
  | "path"
  | "url"
  | "pairs"
  | "reference"
  | "secret";

/** Words that can be chosen, and what each means. */
export type Options = Readonly<Record<string, string>>;

/** One thing an action wants to know. Data, and one function that reads what a person or a program wrote. */
export interface Field<T> {
  readonly kind: FieldKind;
  /** One sentence without a full stop: help of an option, line under a form field, description in a schema. */
  readonly says: string;
  /** What would be right, for help and complaint: `a case number such as C-7`. */
  readonly expected: string;
  readonly options?: Options;
  /**
   * Options that depend on the case. For display only: the engine decides what is accepted. Nothing when they cannot be told.
   */
  readonly suggest?: (about: About | undefined) => Promise<Options | undefined>;
  /** Takes several words. */
  readonly many?: true;
  /** Whether the value is there once the fields were read. `sometimes`: it may be left out, or is not always asked. */
  readonly presence: "always" | "sometimes";
  /** May be left out even when it is asked. */
  readonly optional?: true;
  /** Asked only if another field was given, and has one of these values where some are named. */
  readonly when?: { readonly field: string; readonly is?: readonly string[] };
  /** The words that count when nothing is given. */
  readonly fallback?: string;
  /** On a command line it has a place instead of a flag. Places are taken in the order of the fields. */
  readonly positional?: true;
  /** A command line reads it from standard input for `-`, as it does with what is sensitive. */
  readonly input?: true;
  /** `personal`: better not in an argument list, never in a log or a file name. `secret`: never in an argument list or on a screen. */
  readonly sensitive?: "personal" | "secret";
  /** @returns `undefined` for words that are not valid. */
  readonly read: (words: readonly string[]) => T | undefined;
  /** Why words are not valid, where it can be told; it never repeats them. */
  readonly whyNot?: (words: readonly string[]) => string | undefined;
  /** What a person should know of how valid words were understood; it never repeats them. */
  readonly notices?: (words: readonly string[]) => readonly string[];
}

/** A field whose value is always there. */
export interface NeededField<T> extends Field<T> {
  readonly presence: "always";
}

/** A field whose value may be missing. */
export interface OptionalField<T> extends Field<T> {
  readonly presence: "sometimes";
}

/** A field for each member of what an action is told, optional exactly where the member is. */
export type FieldsOf<V> = {
  readonly [K in keyof V]-?: Record<never, never> extends Pick<V, K>
    ? OptionalField<Exclude<V[K], undefined>>
    : NeededField<V[K]>;
};

/** The fields of any action, as faces see them. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

// Words and choices

export function text(says: string, expected = "some words"): NeededField<string> {
  return field("text", says, expected, wordsIn);
}

/** Several words, each as it is. */
export function texts(says: string, expected = "some words"): NeededField<readonly string[]> {
  const one = text(says, expected);
  return { ...one, ...several(one.read) };
}

// Entries of the trail hold ids, counts and short words; the database compares no longer ones.
const SEARCH = { words: 20, letters: 100 };

/** A few short words to look for. */
export function searchWords(says: string): NeededField<readonly string[]> {
  const { words: most, letters } = SEARCH;
  const expected = `up to ${most} words of at most ${letters} letters`;
  const one = texts(says, expected);
  return {
    ...one,
    read: (words) => {
      const known = one.read(words)?.flatMap((word) => word.split(/\s+/));
      const isShort = known?.every((word) => word.length <= letters) === true && known.length <= most;
      return isShort ? known : undefined;
    },
  };
}

/** The same about a person: better not in an argument list. */
export function privateTexts(says: string, expected: string): NeededField<readonly string[]> {
  return { ...texts(says, expected), sensitive: "personal" };
}

/** Free text about a person: standard input or a prompt, not an argument list. */
export function privateText(says: string): NeededField<string> {
  return { ...text(says), sensitive: "personal" };
}

export function choice<const Word extends string>(
  says: string,
  options: Readonly<Record<Word, string>>,
): NeededField<Word> {
  const words = Object.keys(options) as Word[];
  return {
    ...field("choice", says, `one of ${words.join(", ")}`, (word) => words.find((known) => known === word)),
    options,
  };
}

/** Some of a few words, each on its own or with commas between them; one that is given twice counts once. */
export function choices<const Word extends string>(
  says: string,
  options: Readonly<Record<Word, string>>,
): NeededField<readonly Word[]> {
  const { read, ...one } = choice(says, options);
  const some = several(read, ",");
  return {
    ...one,
    ...some,
    expected: `some of ${Object.keys(options).join(", ")}`,
    read: (words) => {
      const known = some.read(words);
      return known && [...new Set(known)];
    },
  };
}

/** Yes or no; no when nothing is given. */
export function flag(says: string): NeededField<boolean> {
  const words = new Map([
    ["true", true],
    ["yes", true],
    ["false", false],
    ["no", false],
  ]);
  return { ...field("flag", says, "true or false", (word) => words.get(word)), fallback: "false" };
}

/** A whole number. */
export function number(
  says: string,
  range: { readonly from: number; readonly to?: number },
): NeededField<number> {
  const { from, to = Number.MAX_SAFE_INTEGER } = range;
  const expected =
    range.to === undefined ? `a whole number from ${from} on` : `a whole number from ${from} to ${to}`;
  return field("number", says, expected, (word) =>
    /^-?\d{1,15}$/.test(word) && Number(word) >= from && Number(word) <= to ? Number(word) : undefined,
  );
}

// Things of a home

/** The case an action is about: its place comes first, its path is `/cases/{case}/…`, and it stands on the case's screen. */
export const theCase: NeededField<CaseId> = {
  ...field("case", "the case", "a case number such as C-7", parseCaseId),
  positional: true,
};

/** Another case. */
export function caseId(says: string): NeededField<CaseId> {
  return field("case", says, "a case number such as C-7", parseCaseId);
}

/** One manual task of the case. */
export const theTask: NeededField<string> = {
  ...field("task", "the manual task", "the number of a manual task such as t1", (word) =>
    /^[a-z0-9][\w-]{0,79}$/i.test(word) ? word : undefined,
  ),
  positional: true,
};

/** One call of the plan of a case. */
export const theStep: NeededField<string> = {
  ...field("text", "the step of the plan", "the number of a step such as s1", (word) =>
    /^s[1-9]\d{0,5}$/.test(word) ? word : undefined,
  ),
  positional: true,
};

/** An officer, or a worker. */
export function officerId(says: string): NeededField<OfficerId> {
  return field("text", says, "an officer's id such as o_k3v9p2qd", parseOfficerId);
}

export function account(says: string): NeededField<AccountId> {
  return field("account", says, "an account: lower-case letters, digits and dashes", parseAccountId);
}

/** Who a person is: one or more identifiers. */
export function identifiers(says: string): NeededField<readonly Identifier[]> {
  return {
    ...field(
      "identifiers",
      says,
      "an e-mail address, a phone number with +, or kind:value such as card-number:123",
      () => undefined,
    ),
    sensitive: "personal",
    ...several((words) => parseIdentifier(words[0] ?? "")),
    whyNot: whyNoIdentifier,
    notices: identifierNotices,
  };
}

// Times

/** A day that exists, as an ISO date. */
export function day(says: string): NeededField<string> {
  return field("day", says, "a day such as 2026-11-18", (word) => (isCivilDate(word) ? word : undefined));
}

/** A moment, as an ISO instant in UTC. */
export function instant(says: string): NeededField<string> {
  return field("instant", says, "a moment such as 2026-11-20T09:00:00Z", parseInstant);
}

/** A moment, or the word `now`; the action asks its clock then. */
export function instantOrNow(says: string): NeededField<string> {
  return field("instant", says, "a moment such as 2026-11-20T09:00:00Z, or now", (word) =>
    word === "now" ? word : parseInstant(word),
  );
}

export interface Span {
  readonly from: string;
  readonly to: string;
  readonly because?: string;
}

/** Stretches of time, each `<from>/<to>` with `/<because>` after it where a reason is known. */
export function spans(says: string): NeededField<readonly Span[]> {
  const one = field<Span>(
    "span",
    says,
    "two moments with a slash between, such as 2026-02-03T09:00:00Z/2026-02-10T16:00:00Z",
    (word) => {
      const [from = "", to = "", because, ...rest] = word.split("/");
      const [begins, ends] = [parseInstant(from), parseInstant(to)];
      if (begins === undefined || ends === undefined || rest.length > 0) return undefined;
      return { from: begins, to: ends, ...(because === undefined ? {} : { because }) };
    },
  );
  return { ...one, ...several(one.read) };
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** How long, in milliseconds. */
export function duration(says: string, { longestMs }: { readonly longestMs: number }): NeededField<number> {
  const expected = `a time such as 15m or 2h, at most ${longestMs / 3_600_000}h`;
  return field("text", says, expected, (word) => {
    const [, count = "", unit = ""] = /^(\d{1,6})([smh])$/.exec(word) ?? [];
    const ms = Number(count) * (UNITS[unit] ?? 0);
    return ms > 0 && ms <= longestMs ? ms : undefined;
  });
}

// Things of the machine and the net

/** A file or folder, as it was written; the action resolves it. */
export function path(says: string): NeededField<string> {
  return field("path", says, "a path", (word) => (word === "" || word.includes("\0") ? undefined : word));
}

/** Where something on the net is. */
export function url(says: string): NeededField<string> {
  return addressField(says, "an address that begins with https:// or http://", /^https?:\/\//);
}

/** Where a vendor is: on the net, in a database or in a folder. */
export function vendorUrl(says: string): NeededField<string> {
  return addressField(
    says,
    "an address that begins with https://, http://, sqlite:///, file:///, postgres:// or mysql://",
    /^(https?:\/\/|(sqlite|file):\/\/\/|(postgres|mysql):\/\/)/,
  );
}

function addressField(says: string, expected: string, form: RegExp): NeededField<string> {
  return field("url", says, expected, (word) => (form.test(word) && URL.canParse(word) ? word : undefined));
}

/** Names and values: `name=value`, several; the last of one name counts. */
export function pairs(says: string): NeededField<Readonly<Record<string, string>>> {
  return {
    ...field("pairs", says, "name=value", () => undefined),
    many: true,
    read: (words) => {
      const split = words.map((word) => /^([^=]+)=(.*)$/s.exec(word));
      if (split.some((one) => one === null)) return undefined;
      return Object.fromEntries(split.map((one) => [one?.[1] ?? "", one?.[2] ?? ""]));
    },
  };
}

const REFERENCE = `a reference, never the secret itself: ${REFERENCE_FORMS}`;

/** Where a secret stands, never the secret itself. */
export function reference(says: string): NeededField<string> {
  return field("reference", says, REFERENCE, (word) => (isSecretReference(word) ? word : undefined));
}

/** The same for several, with `<name>=` before each where it has to be said which it is for. */
export function references(says: string): NeededField<readonly string[]> {
  const one = field("reference", says, REFERENCE, (word) =>
    isSecretReference(word.replace(/^[A-Za-z][\w-]*=/, "")) ? word : undefined,
  );
  return { ...one, ...several(one.read) };
}

/** A secret itself. A command line takes a reference to it, or asks; its value never stands among arguments. */
export function secret(says: string): NeededField<string> {
  return { ...field("secret", says, "the secret", (word) => word || undefined), sensitive: "secret" };
}

// When a field is asked

/** May be left out. */
export function optional<T>(one: Field<T>): OptionalField<T> {
  return { ...one, presence: "sometimes", optional: true };
}

/** Asked, and needed, only when another field has one of these values. */
export function when<T>(other: string, is: string | readonly string[], then: Field<T>): OptionalField<T> {
  return { ...then, presence: "sometimes", when: { field: other, is: typeof is === "string" ? [is] : is } };
}

/** May be given only together with another field. */
export function onlyWith<T>(other: string, then: Field<T>): OptionalField<T> {
  return { ...then, presence: "sometimes", optional: true, when: { field: other } };
}

/** Never missing: these words count when nothing is given. */
export function fallback<T>(words: string, one: NeededField<T>): NeededField<T> {
  return { ...one, fallback: words };
}

/** May be long, or in a file: a command line reads it from standard input for `-`. */
export function input<F extends Field<unknown>>(one: F): F & { readonly input: true } {
  return { ...one, input: true };
}

/** Has a place on a command line, in the order of the fields, instead of a flag. A field that takes several words comes last. */
export function positional<F extends Field<unknown>>(one: F): F & { readonly positional: true } {
  return { ...one, positional: true };
}

function field<T>(
  kind: FieldKind,
  says: string,
  expected: string,
  parse: (word: string) => T | undefined,
): NeededField<T> {
  const read = ([word, ...more]: readonly string[]) =>
    word === undefined || more.length > 0 ? undefined : parse(word);
  return { kind, says, expected, presence: "always", read };
}

/** What reads each of several words; none, or one that is not valid, spoils all. */
function several<T>(
  one: (words: readonly string[]) => T | undefined,
  separator?: string,
): { readonly many: true; readonly read: (words: readonly string[]) => readonly T[] | undefined } {
  return {
    many: true,
    read: (words) => {
      const known: T[] = [];
      for (const word of words.flatMap((word) =>
        separator === undefined ? [word] : word.split(separator),
      )) {
        const value = one([word.trim()]);
        if (value === undefined) return undefined;
        known.push(value);
      }
      return known.length === 0 ? undefined : known;
    },
  };
}

/** The platform rolls 30 February and 24 o'clock over to a later day: neither is a moment that someone meant. */
function parseInstant(word: string): string | undefined {
  const form =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
  const [, date] = form.exec(word) ?? [];
  if (date === undefined || !isCivilDate(date)) return undefined;
  const at = Date.parse(word);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
