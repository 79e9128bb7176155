import { CHANNELS } from "@oubli/model";
import type { NewCaseScreen } from "../state/desk-state.ts";
import {
  type FormField,
  IDENTITY_CHOICES,
  REGIMES,
  type RequestForm,
  wordsOf,
} from "../state/request-form.ts";
import { EMPTY_ROW, paragraph, type Row, row, type Span, span } from "../text/rows.ts";
import { textWidth } from "../text/width.ts";
import { identityWord } from "../words.ts";
import { fieldRow, MARK } from "./parts.ts";

/** The form for a request that has arrived. */
export function newCaseRows({ form }: NewCaseScreen, width: number, height: number): readonly Row[] {
  return [
    EMPTY_ROW,
    choiceRow(
      form,
      "regime",
      "law",
      REGIMES.map((regime) => [regime, regime]),
      form.regime,
    ),
    // Chosen by nobody until somebody does: then none of them is marked.
    choiceRow(
      form,
      "channel",
      "came by",
      CHANNELS.map((channel) => [channel, channel]),
      form.channel,
    ),
    EMPTY_ROW,
    choiceRow(
      form,
      "kind",
      "wants",
      [
        ["access", "a copy (access)"],
        ["erasure", "to be forgotten (erasure)"],
      ],
      form.kind,
    ),
    EMPTY_ROW,
    ...identifierRows(form),
    EMPTY_ROW,
    choiceRow(
      form,
      "identity",
      "identity",
      IDENTITY_CHOICES.map((level) => [level, level === "not-yet" ? "not yet" : level] as const),
      form.identity,
    ),
    row(" ".repeat(LABEL), span(identityWord(form.identity), "dim")),
    EMPTY_ROW,
    receivedRow(form, width),
    row(" ".repeat(LABEL), span("now, a date such as 2026-11-18, or a time with its zone", "dim")),
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

function receivedRow(form: RequestForm, width: number): Row {
  const line = fieldRow(label(form, "received", "received"), form.received, width);
  return form.on === "received" ? line : { spans: line.spans };
}

const LABEL = 16;

function label(form: RequestForm, field: FormField, text: string): readonly Span[] {
  const on = form.on === field;
  return [span(` ${on ? MARK : " "} `, "accent"), span(text.padEnd(LABEL - 3), on ? "strong" : "dim")];
}

function choiceRow(
  form: RequestForm,
  field: FormField,
  text: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
): Row {
  const on = form.on === field;
  return row(
    ...label(form, field, text),
    ...choices.flatMap(([value, words]): readonly Span[] => [
      value === chosen ? span(`(•) ${words}`, on ? "accent" : "plain") : span(`( ) ${words}`, "dim"),
      span("  "),
    ]),
    span(on ? "← →" : "", "dim"),
  );
}

function identifierRows(form: RequestForm): readonly Row[] {
  const { identifiers } = form;
  const words = wordsOf(identifiers);
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
  return [
    ...typed,
    row(" ".repeat(LABEL), span("e-mail, phone with +, or kind:value; one a line, or commas", "dim")),
    ...(right.length === 0 ? [] : [row(" ".repeat(LABEL), span(`understood: ${right.join(", ")}`, "good"))]),
    ...(wrong.length === 0
      ? []
      : [row(" ".repeat(LABEL), span(`! position ${wrong.join(", ")}: no identifier yet`, "warn"))]),
    ...complaint(form, "identifiers"),
  ];
}

function complaint(form: RequestForm, field: FormField): readonly Row[] {
  if (form.complaint?.field !== field) return [];
  return paragraph(`✗ ${form.complaint.text}`, 60, "bad").map((line) =>
    row(" ".repeat(LABEL), ...line.spans),
  );
}
