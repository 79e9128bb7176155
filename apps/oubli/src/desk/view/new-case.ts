import { IDENTITY_WORDS } from "@oubli/core/words";
import { CHANNELS, REGIME_IDS } from "@oubli/model";
import { type FormField, type RequestForm, typedWords } from "../state/screens/request-form.ts";
import type { NewCaseScreen } from "../state/screens/screen.ts";
import { EMPTY_ROW, paragraph, type Row, row, type Span, span } from "../text/rows.ts";
import { textWidth } from "../text/width.ts";
import { fieldRow, MARK } from "./parts.ts";

/** The form for a request that has arrived. */
export function newCaseRows({ form }: NewCaseScreen, width: number, height: number): readonly Row[] {
  return [
    EMPTY_ROW,
    choiceRow(form, "regime", "law", same(REGIME_IDS)),
    choiceRow(form, "channel", "came by", same(CHANNELS)),
    EMPTY_ROW,
    choiceRow(form, "kind", "wants", KINDS),
    ...complaint(form, "kind"),
    EMPTY_ROW,
    ...identifierRows(form),
    EMPTY_ROW,
    choiceRow(form, "identity", "identity", IDENTITIES),
    hint(form.identity === "not-yet" ? "not verified yet" : IDENTITY_WORDS[form.identity]),
    EMPTY_ROW,
    receivedRow(form, width),
    hint("now, a date such as 2026-11-18, or a time with its zone"),
    ...complaint(form, "received"),
    EMPTY_ROW,
    row(
      ...label(form, "open", ""),
      span(
        form.on === "open" ? "[ Open the case ]" : "  Open the case  ",
        form.on === "open" ? "accent" : "plain",
      ),
      span(form.on === "open" ? "  Enter" : "", "dim"),
    ),
  ].slice(0, height);
}

type Choices = readonly (readonly [value: string, words: string])[];

const KINDS: Choices = [
  ["access", "a copy (access)"],
  ["erasure", "to be forgotten (erasure)"],
];

// Short, so that all stand in one line of the smallest screen; the line below says what the chosen one means.
const IDENTITIES: Choices = [
  ["not-yet", "not yet"],
  ["self-declared", "self-declared"],
  ["email-verified", "e-mail"],
  ["id-document", "document"],
];

function same(values: readonly string[]): Choices {
  return values.map((value) => [value, value]);
}

function hint(text: string): Row {
  return row(" ".repeat(LABEL), span(text, "dim"));
}

function receivedRow(form: RequestForm, width: number): Row {
  const line = fieldRow(label(form, "received", "received"), form.received, width);
  return form.on === "received" ? line : { spans: line.spans };
}

const LABEL = 16;

function label(form: RequestForm, field: FormField, text: string): readonly Span[] {
  const on = form.on === field;
  return [span(` ${on ? MARK : " "} `, "accent"), span(text.padEnd(LABEL - 3), on ? "strong" : "dim")];
}

/** Until one is chosen none of them is marked. */
function choiceRow(
  form: RequestForm,
  field: "regime" | "channel" | "kind" | "identity",
  text: string,
  choices: Choices,
): Row {
  const on = form.on === field;
  return row(
    ...label(form, field, text),
    ...choices.flatMap(([value, words]): readonly Span[] => [
      value === form[field] ? span(`(•) ${words}`, on ? "accent" : "plain") : span(`( ) ${words}`, "dim"),
      span("  "),
    ]),
    span(on ? "← →" : "", "dim"),
  );
}

function identifierRows(form: RequestForm): readonly Row[] {
  const { identifiers } = form;
  const words = typedWords(identifiers);
  const lines = identifiers.characters.join("").split("\n");
  const before = identifiers.characters.slice(0, identifiers.cursor);
  const lineAt = before.filter((character) => character === "\n").length;
  const column = textWidth(before.slice(before.lastIndexOf("\n") + 1).join(""));
  const typed = lines.map((line, at): Row => {
    const lead = at === 0 ? label(form, "identifiers", "identifiers") : [span(" ".repeat(LABEL))];
    const base = row(...lead, line);
    return form.on === "identifiers" && at === lineAt ? { ...base, cursor: LABEL + column } : base;
  });
  const wrong = words.filter((word) => word.identifier === undefined).map((word) => word.position);
  const right = words.flatMap((word) => (word.identifier === undefined ? [] : [word.identifier.kind]));
  const removed = words.flatMap(({ read, position }) =>
    read.ok && read.removed.length > 0 ? [`position ${position}: removed ${read.removed.join(", ")}`] : [],
  );
  return [
    ...typed,
    hint("e-mail, phone with +, or kind:value; one a line, or commas"),
    ...(right.length === 0 ? [] : [row(" ".repeat(LABEL), span(`understood: ${right.join(", ")}`, "good"))]),
    ...removed.map((text) => row(" ".repeat(LABEL), span(text, "warn"))),
    ...(wrong.length === 0
      ? []
      : [row(" ".repeat(LABEL), span(`! position ${wrong.join(", ")}: not a valid identifier yet`, "warn"))]),
    ...complaint(form, "identifiers"),
  ];
}

function complaint(form: RequestForm, field: FormField): readonly Row[] {
  if (form.complaint?.field !== field) return [];
  return paragraph(`✗ ${form.complaint.text}`, 60, "bad").map((line) =>
    row(" ".repeat(LABEL), ...line.spans),
  );
}
