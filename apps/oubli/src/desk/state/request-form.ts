import { type Entered, isCivilDate } from "@oubli/core/world";
import { type RegimeId, regimes } from "@oubli/law";
import {
  CASE_KINDS,
  type CaseKind,
  CHANNELS,
  type Channel,
  IDENTITY_LEVELS,
  type Identifier,
  type IdentityLevel,
  parseIdentifier,
} from "@oubli/model";
import type { KeyPress } from "../input/key-press.ts";
import { EMPTY_FIELD, edit, fieldOf, insert, type TextField, textOf } from "./text-field.ts";

/** What somebody is entering about a new request. */
export interface RequestForm {
  readonly on: FormField;
  readonly kind: CaseKind;
  readonly regime: RegimeId;
  readonly identifiers: TextField;
  readonly identity: IdentityLevel | "not-yet";
  readonly received: TextField;
  readonly channel: Channel | "unsaid";
  /** Shown at the field it is about, after an attempt to open. */
  readonly complaint: { readonly field: FormField; readonly text: string } | undefined;
}

// What may stay as it is stands first and the form begins below it: whoever does not choose should not pay a key for it.
export const FORM_FIELDS = [
  "regime",
  "channel",
  "kind",
  "identifiers",
  "identity",
  "received",
  "open",
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

export const IDENTITY_CHOICES = ["not-yet", ...IDENTITY_LEVELS] as const;

export const CHANNEL_CHOICES = ["unsaid", ...CHANNELS] as const;

export const REGIMES = Object.keys(regimes) as readonly RegimeId[];

/** A form that nobody has touched yet, under the controller's own law. */
export function emptyForm(regime: RegimeId): RequestForm {
  return {
    on: "kind",
    kind: "erasure",
    regime,
    identifiers: EMPTY_FIELD,
    identity: "mailbox",
    received: fieldOf("now"),
    channel: "unsaid",
    complaint: undefined,
  };
}

/** What one of the words that were typed is, by its position; the word itself is never repeated in a complaint. */
export interface Word {
  readonly position: number;
  readonly text: string;
  readonly identifier: Identifier | undefined;
}

/** The identifiers that were typed, one for each line or comma. */
export function wordsOf(field: TextField): readonly Word[] {
  return textOf(field)
    .split(/[\n,;]/)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text, at) => ({ position: at + 1, text, identifier: parseIdentifier(text) }));
}

/** What a key does to the form; `undefined` when it means nothing in it. */
export function pressInForm(form: RequestForm, press: KeyPress): RequestForm | undefined {
  switch (press.name) {
    case "tab":
      return go(form, 1);
    case "shift+tab":
      return go(form, -1);
    case "down":
      return form.on === "identifiers" && !onLastLine(form.identifiers)
        ? pressInField(form, press)
        : go(form, 1);
    case "up":
      return form.on === "identifiers" && !onFirstLine(form.identifiers)
        ? pressInField(form, press)
        : go(form, -1);
    case "enter":
      return form.on === "identifiers" ? enterInIdentifiers(form) : go(form, 1);
    default:
      return pressInField(form, press);
  }
}

/** Text that was pasted. In the list of identifiers its lines stay lines, as a date they become spaces. */
export function pasteInForm(form: RequestForm, text: string): RequestForm {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  if (form.on !== "received") return enterIdentifiers(form, lines);
  return {
    ...form,
    received: insert(form.received, lines.replaceAll("\n", " ").trim()),
    complaint: undefined,
  };
}

/** Where nothing can be typed, text means whom the request is about: it must neither be lost nor choose anything. */
function enterIdentifiers(form: RequestForm, text: string): RequestForm {
  const identifiers = insert(form.identifiers, text);
  return { ...form, on: "identifiers", identifiers, complaint: undefined };
}

function enterInIdentifiers(form: RequestForm): RequestForm {
  const { characters, cursor } = form.identifiers;
  const emptyLine = cursor === 0 || characters[cursor - 1] === "\n";
  if (emptyLine && wordsOf(form.identifiers).length > 0) return go(form, 1);
  return emptyLine ? form : { ...form, identifiers: insert(form.identifiers, "\n") };
}

function pressInField(form: RequestForm, press: KeyPress): RequestForm | undefined {
  const { text } = press;
  if (text !== undefined && form.on !== "received" && form.on !== "identifiers")
    return text.trim() === "" ? form : enterIdentifiers(form, text);
  switch (form.on) {
    case "kind":
      return choose(press, (by) => ({ ...form, kind: around(CASE_KINDS, form.kind, by) }));
    case "identity":
      return choose(press, (by) => ({ ...form, identity: around(IDENTITY_CHOICES, form.identity, by) }));
    case "channel":
      return choose(press, (by) => ({ ...form, channel: around(CHANNEL_CHOICES, form.channel, by) }));
    case "regime":
      return choose(press, (by) => ({ ...form, regime: around(REGIMES, form.regime, by) }));
    case "identifiers": {
      const identifiers = editLines(form.identifiers, press);
      return identifiers && { ...form, identifiers, complaint: undefined };
    }
    case "received": {
      const received = edit(form.received, press);
      return received && { ...form, received, complaint: undefined };
    }
    case "open":
      return undefined;
  }
}

function choose(press: KeyPress, by: (step: 1 | -1) => RequestForm): RequestForm | undefined {
  if (press.name === "right") return by(1);
  return press.name === "left" ? by(-1) : undefined;
}

function around<T>(all: readonly T[], one: T, by: 1 | -1): T {
  return all[(all.indexOf(one) + by + all.length) % all.length] ?? one;
}

function go(form: RequestForm, by: 1 | -1): RequestForm {
  const at = Math.max(0, Math.min(FORM_FIELDS.length - 1, FORM_FIELDS.indexOf(form.on) + by));
  return { ...form, on: FORM_FIELDS[at] ?? form.on };
}

function editLines(field: TextField, press: KeyPress): TextField | undefined {
  if (press.name === "up") return { ...field, cursor: Math.max(0, lineStartBefore(field)) };
  if (press.name === "down") return { ...field, cursor: field.characters.indexOf("\n", field.cursor) + 1 };
  return edit(field, press);
}

function lineStartBefore({ characters, cursor }: TextField): number {
  return characters.lastIndexOf("\n", cursor - 1);
}

const onFirstLine = (field: TextField): boolean => !field.characters.slice(0, field.cursor).includes("\n");
const onLastLine = (field: TextField): boolean => !field.characters.slice(field.cursor).includes("\n");

/** Either the request as it will be entered, or the first thing that is wrong with it. */
export type Checked =
  | { readonly ok: true; readonly entered: Entered }
  | { readonly ok: false; readonly field: FormField; readonly text: string };

/** Decides whether a request can be entered as it stands. Pure; the present is handed in. */
export function checkForm(form: RequestForm, today: string): Checked {
  const words = wordsOf(form.identifiers);
  if (words.length === 0)
    return { ok: false, field: "identifiers", text: "who is it about? give at least one identifier" };
  const wrong = words.filter((word) => word.identifier === undefined);
  if (wrong.length > 0) {
    const positions = wrong.map((word) => word.position).join(", ");
    return { ok: false, field: "identifiers", text: `no identifier at position ${positions}` };
  }
  const received = receivedAt(textOf(form.received).trim(), today);
  if (received === "wrong")
    return {
      ok: false,
      field: "received",
      text: "give now, a date such as 2026-11-18, or a time with a zone",
    };
  return {
    ok: true,
    entered: {
      kind: form.kind,
      regime: form.regime,
      subject: { identifiers: words.map((word) => word.identifier).filter((one) => one !== undefined) },
      ...(received === "now" ? {} : { receivedAt: received }),
      ...(form.channel === "unsaid" ? {} : { channel: form.channel }),
      ...(form.identity === "not-yet" ? {} : { identity: form.identity }),
    },
  };
}

function receivedAt(text: string, today: string): string {
  if (text === "" || text === "now" || text === today) return "now";
  // Noon UTC falls on the same civil day in every zone from -12 to +11 hours, and the law counts days.
  if (isCivilDate(text)) return `${text}T12:00:00Z`;
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!instant || !isCivilDate(text.slice(0, 10)) || Number.isNaN(Date.parse(text))) return "wrong";
  return instant[1] === undefined ? text.replace(/(T\d{2}:\d{2})/, "$1:00") : text;
}
