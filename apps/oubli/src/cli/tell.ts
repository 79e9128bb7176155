import {
  type Action,
  cliWords,
  conditionText,
  confirmationOf,
  type Failure,
  type Field,
  FieldError,
  failureOf,
  findAction,
  flagOf,
  type Given,
  isNeeded,
  type Next,
  NotConfirmed,
  type Problem,
  REMEDIES,
  type Told,
} from "@oubli/core";
import { OubliError, parseCaseId, type Reason } from "@oubli/model";
import { outputText } from "../told/output-text.ts";

/** A result as text: what goes to standard output, and what is said beside it. */
export function toldText(told: Told): { readonly out: string; readonly err: readonly string[] } {
  const notes = told.parts.flatMap((part) => (part.is === "note" ? [part.text] : []));
  const next = (told.next ?? []).flatMap((one) => nextText(one) ?? []);
  return { out: outputText(told), err: [...notes, ...next.map((text) => `next: ${text}`)] };
}

/** The same as one JSON document. The secret only when it was asked for. */
export function toldJson({ json, secret, next = [] }: Told, reveal: boolean): string {
  return JSON.stringify({
    ...json,
    ...(reveal && secret !== undefined ? { secret: secret.value } : {}),
    ...(next.length === 0 ? {} : { next }),
  });
}

/** An action as a line that can be typed, with a place for what is not known yet; `undefined` for one that is not in the table. */
export function nextText({ action: id, given, other }: Next): string | undefined {
  const action = findAction(id);
  if (!action) return undefined;
  const words = Object.entries(action.fields).flatMap(([name, field]) => {
    const word = given[name] === undefined ? placeholderOf(name, field) : quoted(given[name]);
    if (word === undefined) return [];
    return field.positional ? word : `--${flagOf(name)} ${word}`;
  });
  const asked = confirmationOf(action, given);
  return [
    `oubli ${cliWords(action)}`,
    ...words,
    ...(asked ? [`--confirm ${asked.word || "<case>"}`] : []),
    ...(asked?.reason ? ['--reason "…"'] : []),
    ...(other ? ["--as <another-officer>"] : []),
  ].join(" ");
}

/** What stands for something that is needed and not known; what is about a person comes from standard input. */
function placeholderOf(name: string, field: Field<unknown>): string | undefined {
  if (!isNeeded(field) || field.when !== undefined) return undefined;
  if (field.sensitive !== undefined) return "-";
  return `<${field.options === undefined ? flagOf(name) : Object.keys(field.options).join("|")}>`;
}

/** What can be pasted into a shell as one word. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A failure in this face's own words. */
export interface FailureText extends Failure {
  readonly hints: readonly string[];
  readonly details: readonly string[];
  readonly reason: Reason | undefined;
}

/** What anything thrown is called at a command line. */
export function failureText(error: unknown, action?: Action, given: Given = {}): FailureText {
  const failure = failureOf(error);
  const { reason, details = [] } = error instanceof OubliError ? error : {};
  const base = { ...failure, details, reason };
  const hints = failure.hint === undefined ? [] : [failure.hint];
  if (error instanceof FieldError && action) {
    const [first = failure.message, ...more] = error.problems.map((one) => problemText(one, action));
    return { ...base, message: first, hints: [...more, `see: oubli ${cliWords(action)} --help`] };
  }
  if (error instanceof NotConfirmed) return { ...base, hints: [confirmHint(error)] };
  const remedy = reason && remedyText(reason, given);
  return { ...base, hints: [...hints, ...(remedy === undefined ? [] : [`next: ${remedy}`])] };
}

/** The action that helps, as a line that can be typed. */
function remedyText(reason: Reason, given: Given): string | undefined {
  const remedy = REMEDIES[reason.why];
  if (remedy === undefined) return undefined;
  const id = typeof given.case === "string" ? parseCaseId(given.case) : undefined;
  const about = reason.why === "followed-up" ? reason.case : id;
  return nextText({ ...remedy, given: about === undefined ? {} : { case: about } });
}

function confirmHint({ asks: { word, reason } }: NotConfirmed): string {
  const flags = [...(word === undefined ? [] : [`--confirm ${word}`]), ...(reason ? ['--reason "…"'] : [])];
  return `confirm it with: ${flags.join(" ")}`;
}

function problemText({ field: name, is, expected, because }: Problem, { fields }: Action): string {
  const field = fields[name];
  const flag = field?.positional ? `<${flagOf(name)}>` : `--${flagOf(name)}`;
  switch (is) {
    case "missing":
      return `${flag} is needed: ${expected}`;
    case "not-valid":
      return because === undefined
        ? `${flag} is not valid: expected ${expected}`
        : `${flag} is not valid: ${because}; expected ${expected}`;
    case "not-asked": {
      const other = field?.when?.field ?? "";
      return `${flag} goes ${field ? conditionText(field).replace(other, `--${flagOf(other)}`) : expected}`;
    }
    case "unknown":
      return `there is no ${flag}`;
  }
}
