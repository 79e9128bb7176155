import {
  CASE_KINDS,
  type CaseKind,
  CHANNELS,
  type Channel,
  IDENTITY_LEVELS,
  type Identifier,
  type IdentityLevel,
  REGIME_IDS,
  type ReadIdentifier,
  type RegimeId,
  readIdentifier,
  splitIdentifiers,
} from "@oubli/model";
import type { KeyPress } from "../keys/key-press.ts";
import { EMPTY_FIELD, edit, fieldOf, insert, type TextField, textOf } from "../text-field.ts";

/** What an officer is entering about a new request. */
export interface RequestForm {
  readonly on: FormField;
  /** `undefined` until it is chosen: what a person asks for is not guessed. */
  readonly kind: CaseKind | undefined;
  readonly regime: RegimeId;
  readonly identifiers: TextField;
  /** `not-yet` until the officer says how it was verified. */
  readonly identity: IdentityLevel | "not-yet";
  readonly received: TextField;
  readonly channel: Channel | "unsaid";
  /** Shown at the field it is about, after an attempt to open. */
  readonly complaint: { readonly field: FormField; readonly text: string } | undefined;
}

// What may stay as it is stands first and the form begins below it: leaving it so should not cost a key.
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

/** A form that was not touched yet, under the controller's own law. Nothing is said in it that the officer has not said. */
export function emptyForm(regime: RegimeId): RequestForm {
  return {
    on: "kind",
    kind: undefined,
    regime,
    identifiers: EMPTY_FIELD,
    identity: "not-yet",
    received: fieldOf("now"),
    channel: "unsaid",
    complaint: undefined,
  };
}

/** What one of the words that were typed is, by its position; the word itself is never repeated in a complaint. */
export interface Word {
  readonly position: number;
  readonly text: string;
  readonly read: ReadIdentifier;
  readonly identifier: Identifier | undefined;
}

/** The identifiers that were typed, one for each line or comma. */
export function typedWords(field: TextField): readonly Word[] {
  return splitIdentifiers(textOf(field)).map((text, at) => {
    const read = readIdentifier(text);
    return { position: at + 1, text, read, identifier: read.ok ? read.identifier : undefined };
  });
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
  if (emptyLine && typedWords(form.identifiers).length > 0) return go(form, 1);
  return emptyLine ? form : { ...form, identifiers: insert(form.identifiers, "\n") };
}

function pressInField(form: RequestForm, press: KeyPress): RequestForm | undefined {
  const { text } = press;
  if (text !== undefined && form.on !== "received" && form.on !== "identifiers")
    return text.trim() === "" ? form : enterIdentifiers(form, text);
  switch (form.on) {
    case "kind":
      return choose(press, (by) => ({
        ...form,
        kind: around(CASE_KINDS, form.kind, by),
        complaint: undefined,
      }));
    case "identity":
      return choose(press, (by) => ({
        ...form,
        identity: around(IDENTITY_CHOICES, form.identity, by) ?? form.identity,
      }));
    case "channel":
      return choose(press, (by) => ({
        ...form,
        channel: around(CHANNEL_CHOICES, form.channel, by) ?? form.channel,
      }));
    case "regime":
      return choose(press, (by) => ({ ...form, regime: around(REGIME_IDS, form.regime, by) ?? form.regime }));
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

/** The next of all or the one before, and on from the end; from none of them the first or the last. */
function around<T>(all: readonly T[], one: T | undefined, by: 1 | -1): T | undefined {
  const at = one === undefined ? (by === 1 ? -1 : all.length) : all.indexOf(one);
  return all[(at + by + all.length) % all.length];
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
