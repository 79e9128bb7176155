import type { ParseArgsOptionsConfig } from "node:util";
import { type Action, type Confirmed, confirmationOf, type Field, flagOf, type Given } from "@oubli/core";
import { isSecretReference, OubliError, REFERENCE_FORMS } from "@oubli/model";
import { readStrictly } from "./read-strictly.ts";

/** What a line of words says: the fields, the confirmation, and how to tell the result. */
export interface Typed {
  readonly given: Given;
  readonly confirmed: Confirmed;
  readonly json: boolean;
  /** The secret of the result goes into the JSON, too. */
  readonly reveal: boolean;
  readonly as: string | undefined;
  /** The one field whose words come from standard input. */
  readonly fromInput: string | undefined;
  /** What the one who types should know, for standard error. */
  readonly notices: readonly string[];
}

/** The flags of an action: one for each field without a place, and those that every action has. */
export function flagsOf(action: Action): ParseArgsOptionsConfig {
  const own = flagFields(action).map(([name, { kind }]) => [
    flagOf(name),
    // More than one is noticed, not overwritten.
    kind === "flag" ? ({ type: "boolean" } as const) : ({ type: "string", multiple: true } as const),
  ]);
  const confirming = confirmationOf(action, {});
  return {
    ...Object.fromEntries(own),
    ...(confirming ? { confirm: { type: "string", multiple: true } } : {}),
    ...(confirming?.reason ? { reason: { type: "string", multiple: true } } : {}),
    json: { type: "boolean" },
    reveal: { type: "boolean" },
    as: { type: "string", multiple: true },
  };
}

/** Fields that have a flag. */
export function flagFields({ fields }: Action): readonly (readonly [string, Field<unknown>])[] {
  return Object.entries(fields).filter(([, { positional }]) => positional !== true);
}

/** Fields that have a place, in their order. */
export function placeFields({ fields }: Action): readonly (readonly [string, Field<unknown>])[] {
  return Object.entries(fields).filter(([, { positional }]) => positional === true);
}

/**
 * Reads the words after an action's own. Strict: a misspelt flag is not ignored by a tool that erases.
 *
 * @throws {OubliError} `USAGE` for a flag there is not, one given twice, words too many, and a secret that stands there itself.
 */
export function readArgv(action: Action, argv: readonly string[]): Typed {
  const { values, positionals } = readStrictly(argv, flagsOf(action));
  const given = { ...flagged(action, values), ...placed(action, positionals) };
  const fields = Object.entries(action.fields).filter(([name]) => given[name] !== undefined);
  const sensitive = fields.filter(([, field]) => field.sensitive !== undefined);
  const [input, ...more] = fields
    .filter(([, field]) => field.sensitive !== undefined || field.input === true)
    .filter(([name]) => given[name]?.includes("-"))
    .map(([name]) => name);
  if (more.length > 0) throw new OubliError("USAGE", "only one option can be read from standard input");
  const shown = sensitive.filter(
    ([name, field]) => field.kind !== "secret" && given[name]?.some((word) => !standsElsewhere(word, field)),
  );
  const [confirm, reason, as] = ["confirm", "reason", "as"].map((flag) => wordOf(flag, values));
  return {
    given: Object.fromEntries(
      Object.entries(given).map(([name, words]) => [name, action.fields[name]?.many ? words : words?.[0]]),
    ),
    confirmed: {
      ...(confirm === undefined ? {} : { typed: confirm }),
      ...(reason === undefined ? {} : { reason }),
    },
    json: values.json === true,
    reveal: values.reveal === true,
    as,
    fromInput: input,
    notices: shown.length === 0 ? [] : [VISIBLE],
  };
}

/** Whether a word only says where what it stands for is to be read: `-`, and `@file` for who a person is. */
export function standsElsewhere(word: string, field: Pick<Field<unknown>, "kind">): boolean {
  return word === "-" || isFile(word, field);
}

/** No identifier begins with the sign that names a file. */
export function isFile(word: string, { kind }: Pick<Field<unknown>, "kind">): boolean {
  return kind === "identifiers" && /^@./su.test(word);
}

const VISIBLE =
  "note: what is typed about a person stays in the shell's history, and others can read it in the list of processes; leave it out and be asked, or write - for standard input or @<file> for a file of identifiers";

type Values = Readonly<Record<string, unknown>>;

/** The word of a flag that stands beside the fields. An empty one does not pass for an officer who was not named. */
function wordOf(flag: string, values: Values): string | undefined {
  const value = values[flag];
  if (!Array.isArray(value)) return undefined;
  requireOnce(flag, value);
  const word = String(value[0]);
  // What confirms is checked where it is insisted on.
  if (flag === "as" && word.trim() === "")
    throw new OubliError("USAGE", `--${flag} is empty`, { hint: "give it a value, or leave it out" });
  return word;
}

function requireOnce(flag: string, words: readonly unknown[]): void {
  if (words.length > 1) throw new OubliError("USAGE", `--${flag} is given more than once`);
}

type Words = Readonly<Record<string, readonly string[] | undefined>>;

function flagged(action: Action, values: Values): Words {
  const given: Record<string, readonly string[]> = {};
  for (const [name, { many, sensitive }] of flagFields(action)) {
    const flag = flagOf(name);
    const value = values[flag];
    if (value === undefined) continue;
    const words = Array.isArray(value) ? value.map(String) : [String(value)];
    if (!many) requireOnce(flag, words);
    if (sensitive === "secret") requireReference(`--${flag}`, words);
    given[name] = words;
  }
  return given;
}

function placed(action: Action, positionals: readonly string[]): Words {
  const given: Record<string, readonly string[]> = {};
  let rest = positionals;
  for (const [name, { many, sensitive }] of placeFields(action)) {
    const taken = many ? rest.length : 1;
    const words = rest.slice(0, taken);
    rest = rest.slice(taken);
    if (words.length === 0) continue;
    if (sensitive === "secret") requireReference(`<${flagOf(name)}>`, words);
    given[name] = words;
  }
  if (rest.length === 0) return given;
  const places = placeFields(action).map(([name]) => `<${flagOf(name)}>`);
  throw new OubliError("USAGE", "there are more words than can be meant", {
    hint:
      places.length === 0 ? "this command takes options only; see --help" : `expected ${places.join(" ")}`,
  });
}

function requireReference(what: string, words: readonly string[]): void {
  if (words.every((word) => word === "-" || isSecretReference(word))) return;
  throw new OubliError("USAGE", `${what} is a secret and never stands on a command line`, {
    hint: `give where it stands (${REFERENCE_FORMS}), or - and write it to standard input`,
  });
}
