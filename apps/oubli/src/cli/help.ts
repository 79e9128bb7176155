import {
  type Action,
  cliWords,
  conditionText,
  confirmationOf,
  type Field,
  flagOf,
  isNeeded,
} from "@oubli/core";
import { flagFields, placeFields } from "./argv.ts";

type Line = readonly [left: string, right: string];

/** The help of one action: every option with its sentence, its words, what counts without it, and when it goes. */
export function helpOf(action: Action): string {
  const lines: readonly Line[] = [
    ...placeFields(action).flatMap(([name, field]) => fieldLines(placeOf(name, field), field)),
    ...flagFields(action).flatMap(([name, field]) => fieldLines(flagWords(name, field), field)),
    ...confirmingLines(action),
    ["--json", "the result as JSON with stable keys; a secret only with --reveal"],
    ["--as <officer>", "who acts, instead of the officer of the configuration"],
  ];
  const width = Math.max(...lines.map(([left]) => left.length));
  return [
    `oubli ${cliWords(action)}: ${action.summary}`,
    "",
    `usage: oubli ${usageOf(action)}`,
    "",
    ...lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "",
    "examples:",
    ...action.examples.map((example) => `  ${example}`),
  ].join("\n");
}

/** The words of an action with everything that goes with it. */
export function usageOf(action: Action): string {
  const bracketed = (text: string, field: Field<unknown>) =>
    isNeeded(field) && field.when === undefined ? text : `[${text}]`;
  const asked = confirmationOf(action, {});
  return [
    cliWords(action),
    ...placeFields(action).map(([name, field]) => bracketed(placeOf(name, field), field)),
    ...flagFields(action).map(([name, field]) => bracketed(flagWords(name, field), field)),
    ...(asked ? [`--confirm ${asked.word === "" ? "<case>" : asked.word}`] : []),
    ...(asked?.reason ? ["--reason <why>"] : []),
    "[--json]",
  ].join(" ");
}

function placeOf(name: string, { many }: Field<unknown>): string {
  return `<${flagOf(name)}>${many ? "…" : ""}`;
}

function flagWords(name: string, { kind, many, options }: Field<unknown>): string {
  if (kind === "flag") return `--${flagOf(name)}`;
  const word = options === undefined ? kind : Object.keys(options).join("|");
  return `--${flagOf(name)} <${kind === "secret" ? "reference" : word}>${many ? "…" : ""}`;
}

function fieldLines(left: string, field: Field<unknown>): readonly Line[] {
  const { says, fallback, options, kind, sensitive, expected } = field;
  const more = [
    options === undefined && kind !== "flag" ? [expected] : [],
    fallback === undefined || kind === "flag" ? [] : [`${fallback} when left out`],
    field.when === undefined ? [] : [withFlags(conditionText(field), field)],
    sensitive === undefined && field.input === undefined
      ? []
      : [ELSEWHERE[kind] ?? "- reads it from standard input"],
  ].flat();
  const meanings = Object.entries(options ?? {}).map(([word, means]): Line => [`    ${word}`, `  ${means}`]);
  return [[left, more.length === 0 ? says : `${says} (${more.join("; ")})`], ...meanings];
}

const ELSEWHERE: { readonly [kind in Field<unknown>["kind"]]?: string } = {
  identifiers: "asked for at a terminal; - reads them from standard input, @<file> from a file, one a line",
};

function withFlags(text: string, { when }: Field<unknown>): string {
  return when === undefined ? text : text.replace(when.field, `--${flagOf(when.field)}`);
}

function confirmingLines(action: Action): readonly Line[] {
  const asked = confirmationOf(action, {});
  if (asked === undefined) return [];
  const word = asked.word === "" ? "<case>" : asked.word;
  const what =
    action.danger === "erases" ? "what is erased cannot be brought back" : "this cannot be taken back";
  const again = asked.word === "" ? "the case number again" : "this word";
  return [
    [`--confirm ${word}`, `${again}: ${what}; asked for at a terminal`],
    ...(asked.reason ? [["--reason <why>", "why it is done; kept encrypted with the case"] as const] : []),
  ];
}
