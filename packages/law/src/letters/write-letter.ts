import { type RegimeId, RIGHTS, visibleText } from "@oubli/model";
import { parseCivilDay } from "../civil-day.ts";
import { groundArticle, grounds } from "../grounds.ts";
import { isGdpr } from "../is-gdpr.ts";
import { LawError } from "../law-error.ts";
import type { LanguagePack, LetterText } from "./language-pack.ts";
import { type Language, loadLanguage } from "./languages.ts";
import {
  type LetterKind,
  type LetterVariables,
  letterVariables,
  type PersonName,
  type VariableType,
} from "./letter-kinds.ts";
import { letterTemplate, requireLetter, VARIABLE } from "./template.ts";

/** A letter to be written. */
export interface LetterOrder<K extends LetterKind> {
  readonly kind: K;
  readonly language: Language;
  readonly variables: LetterVariables<K>;
  /** The law the request falls under; the GDPR by default. A ground is cited as this law does. */
  readonly regime?: RegimeId;
  /** Counsel's own text, from `readTemplate`. The built-in one by default, which speaks of the GDPR where it names a law. */
  readonly template?: LetterText;
}

/** A letter, ready to be read by an officer before it is sent. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
  /** Whether counsel has read the template. The officer must be told when it has not been reviewed. */
  readonly reviewed: boolean;
}

/**
 * Writes a letter. Dates, articles and rights are written as the language does; a list has a line for each.
 *
 * @throws {LawError} `VARIABLE_MISSING`, `VARIABLE_MALFORMED` or `VARIABLE_UNKNOWN`, naming the variable and never
 * its value; `UNKNOWN_LETTER` or `UNKNOWN_LANGUAGE`. A recipient notice under another law than the GDPR needs counsel's
 * own template: `UNKNOWN_LETTER`.
 */
export async function writeLetter<K extends LetterKind>(order: LetterOrder<K>): Promise<Letter> {
  const { kind, language, regime = "gdpr" } = order;
  requireLetter(kind);
  if (kind === "recipient-notice" && !isGdpr(regime) && order.template === undefined)
    throw new LawError(
      "UNKNOWN_LETTER",
      `${kind}: there is no built-in text for ${regime} yet, write a template`,
    );
  const pack = await loadLanguage(language);
  const given = order.variables as Readonly<Record<string, unknown>>;
  const types: Readonly<Record<string, VariableType>> = letterVariables[kind];
  const extra = Object.keys(given).find((name) => !Object.hasOwn(types, name));
  if (extra !== undefined)
    throw new LawError("VARIABLE_UNKNOWN", `${extra}: is not a variable of the letter ${kind}`);
  const written = new Map(
    Object.entries(types).map(([name, type]) => [
      name,
      inWords(name, type, given[name], { ...pack, regime }),
    ]),
  );
  const template = order.template ?? (await letterTemplate(kind, language));
  // One pass: a value that looks like a variable stays as it is.
  const fill = (text: string) => text.replace(VARIABLE, (_, name: string) => textOf(written, name));
  return {
    // A second line of a subject would be a line of its own in a mail.
    subject: onOneLine(fill(template.subject)),
    body: fill(template.body),
    language,
    reviewed: template.reviewed,
  };
}

function textOf(written: ReadonlyMap<string, string>, name: string): string {
  const text = written.get(name);
  if (text !== undefined) return text;
  throw new LawError("VARIABLE_UNKNOWN", `template: {${name}} is not a variable of this letter`);
}

type Style = LanguagePack & { readonly regime: RegimeId };
type Writer = (value: unknown, name: string, style: Style) => string | undefined;

// Each answers undefined for a value that is not of its type.
const WRITERS: Readonly<Record<VariableType, Writer>> = {
  text: (value) => (isText(value) ? visibleText(value) : undefined),
  list: (value) =>
    Array.isArray(value) && value.length > 0 && value.every(isText)
      ? value.map((line) => `- ${onOneLine(line)}`).join("\n")
      : undefined,
  date: (value, name, pack) => (isText(value) ? dateInWords(value, name, pack) : undefined),
  name: (value) =>
    isName(value) ? onOneLine([value.given, value.family].filter(isText).join(" ")) : undefined,
  request: (value, _, { requests }) => {
    const right = RIGHTS.find((known) => known === value);
    return right === undefined ? undefined : requests[right];
  },
  ground: (value, _, { article, regime }) => {
    const ground = grounds.find(({ id }) => id === value);
    const cite = ground && groundArticle(ground, regime);
    if (cite === undefined || !isGdpr(regime)) return cite;
    const [, number = "", paragraph = "", point] = /^Art\. (\d+)\((\d+)\)(?:\(([a-z])\))?$/.exec(cite) ?? [];
    return article(number, paragraph, point);
  },
};

const RULE: Readonly<Record<VariableType, string>> = {
  text: "a text that is not empty",
  list: "at least one line",
  date: "an ISO date such as 2026-03-02",
  name: "a name",
  request: `one of ${RIGHTS.join(", ")}`,
  ground: `one of ${grounds.map(({ id }) => id).join(", ")}`,
};

function inWords(name: string, type: VariableType, value: unknown, style: Style): string {
  if (value === undefined) throw new LawError("VARIABLE_MISSING", `${name}: is missing, ${RULE[type]}`);
  const written = WRITERS[type](value, name, style);
  if (written !== undefined) return written;
  throw new LawError("VARIABLE_MALFORMED", `${name}: must be ${RULE[type]}`);
}

function dateInWords(day: string, name: string, { locale, firstOfMonth = "1" }: LanguagePack): string {
  const iso = parseCivilDay(day, name).toString();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return format.format(Date.parse(`${iso}T00:00:00Z`)).replace(/^1(?= )/, firstOfMonth);
}

function onOneLine(text: string): string {
  return visibleText(text).replaceAll(/\s*\n\s*|\t/g, " ");
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isName(value: unknown): value is PersonName {
  return typeof value === "object" && value !== null && "given" in value && isText(value.given);
}
