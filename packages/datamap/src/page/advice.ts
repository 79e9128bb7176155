import type * as z from "zod";
import { nearest } from "../document/nearest.ts";
import type { Path } from "../document/source-file.ts";
import { isObject } from "../json.ts";
import { bareVariable, quoteIt } from "./bare-variable.ts";
import { parseCallText } from "./call-text.ts";
import { exampleFor } from "./examples.ts";
import { isCategory, nearestCategory } from "./fideslang.ts";
import { pageSchema } from "./page-schema.ts";
import { shapeAt } from "./shape.ts";
import { shown } from "./shown.ts";
import { type Advice, whyNoCall } from "./why-no-call.ts";

/** One thing in a page that does not fit, and how the vocabulary says so. */
export interface Cause {
  readonly path: Path;
  readonly issue: z.core.$ZodIssue;
  /** The key itself does not belong here. */
  readonly key?: string;
}

/** The causes of one complaint: of alternatives the one the author came nearest to, of keys each one. */
export function causesOf(issue: z.core.$ZodIssue, at: Path = []): readonly Cause[] {
  const path = [...at, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  if (issue.code === "invalid_union" && issue.errors.length > 0)
    return nearestForm(issue.errors).flatMap((inner) => causesOf(inner, path));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...path, key], issue, key }));
  if (issue.code === "invalid_key") {
    const key = String(path.at(-1));
    return [{ path, issue: issue.issues[0] ?? issue, key }];
  }
  return [{ path, issue }];
}

/** The form with the fewest and lightest complaints. */
function nearestForm(forms: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  return forms.toSorted((a, b) => severity(a, true) - severity(b, true))[0] ?? [];
}

/** @param whole Whether they are about the whole value of which there are forms, where no path leads on. */
function severity(issues: readonly z.core.$ZodIssue[], whole: boolean): number {
  return issues.reduce((sum, issue) => sum + weight(issue, whole && issue.path.length === 0), 0);
}

function weight(issue: z.core.$ZodIssue, whole: boolean): number {
  if (issue.code === "invalid_union" && issue.errors.length > 0)
    return Math.min(...issue.errors.map((issues) => severity(issues, whole)));
  // A text instead of an object, or another word altogether: the author meant another form.
  return whole && (issue.code === "invalid_value" || issue.code === "invalid_type") ? 10 : 1;
}

/** What to say about a cause. */
export function adviceFor({ path, issue, key }: Cause, page: unknown): Advice {
  const value = valueAt(page, path);
  if (key !== undefined) return adviceForKey(path, key, page, issue);
  if (value === undefined) return missing(path);
  if (value === null && endedByComma(path, page)) return commaInSentence(path);
  const variable = bareVariable(value);
  if (variable !== undefined) return quoteIt(variable);
  if (typeof value === "string") return adviceForText(path, value, issue);
  return general(path, issue, value);
}

function adviceForKey(path: Path, key: string, page: unknown, issue: z.core.$ZodIssue): Advice {
  if (endedByComma(path, page)) return commaInSentence(path);
  const place = path.slice(0, -1);
  const { keys } = shapeAt(pageSchema, place);
  if (keys.length === 0)
    return { message: `${shown(key)} cannot be a name here`, remedy: `it ${issue.message}` };
  const meant = keyMeantBy(path, page);
  const some = `${keys.slice(0, 16).join(", ")}${keys.length > 16 ? ", …" : ""}`;
  return {
    message: `${place.length === 0 ? "a page" : namedBy(place)} has no ${shown(key)}`,
    remedy: meant === undefined ? `it has ${some}` : `did you mean ${meant}?`,
  };
}

/** The key somebody may have meant who wrote one that the vocabulary does not have at that place. */
export function keyMeantBy(path: Path, page: unknown): string | undefined {
  const holder = valueAt(page, path.slice(0, -1));
  const { keys } = shapeAt(pageSchema, path.slice(0, -1));
  return nearest(
    String(path.at(-1)),
    keys.filter((key) => !isObject(holder) || !Object.hasOwn(holder, key)),
  );
}

/**
 * Whether a key without a value stands behind a text: `{ what: Payments, orders and invoices }` says
 * "orders and invoices: nothing".
 */
export function endedByComma(path: Path, page: unknown): boolean {
  const holder = valueAt(page, path.slice(0, -1));
  const key = path.at(-1);
  if (!isObject(holder) || typeof key !== "string" || holder[key] !== null) return false;
  if (shapeAt(pageSchema, path.slice(0, -1)).keys.includes(key)) return false;
  const keys = Object.keys(holder);
  for (let index = keys.indexOf(key) - 1; index >= 0; index -= 1) {
    const before = holder[keys[index] ?? ""];
    if (before !== null) return typeof before === "string";
  }
  return false;
}

function commaInSentence(path: Path): Advice {
  return {
    message: "a comma ended your sentence inside { }: put it in quotes",
    remedy: `put the text that goes on with "${shown(String(path.at(-1)))}" in quotes: "…, …"`,
  };
}

function missing(path: Path): Advice {
  return { message: `${shown(String(path.at(-1)))} is missing`, remedy: remedyAt(path) ?? "add it" };
}

function remedyAt(path: Path): string | undefined {
  const example = exampleFor(path);
  return example === undefined ? shapeAt(pageSchema, path).description : `write: ${example}`;
}

function adviceForText(path: Path, text: string, issue: z.core.$ZodIssue): Advice {
  const name = namedBy(path);
  if (isPlaceOfCall(path, issue) && parseCallText(text) === undefined) return whyNoCall(text);
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    if (values.includes("user.contact.email") && !isCategory(text))
      return {
        message: `${shown(text)} is no Fideslang category`,
        remedy: `nearest is ${nearestCategory(text)}`,
      };
    const meant = nearest(text, values);
    if (typeof issue.values[0] !== "string") return general(path, issue, text);
    return {
      message: `${name}: ${shown(text)} is not known here`,
      remedy:
        meant === undefined ? `write one of ${values.slice(0, 20).join(", ")}` : `did you mean ${meant}?`,
    };
  }
  if (/JSON pointer/.test(issue.message) && /^[^/\s]+$/.test(text))
    return { message: `${name}: ${shown(text)} ${issue.message}`, remedy: `write: /${shown(text)}` };
  return general(path, issue, text);
}

function isPlaceOfCall(path: Path, issue: z.core.$ZodIssue): boolean {
  return issue.message === "is no call" || path.at(-1) === "call";
}

function general(path: Path, issue: z.core.$ZodIssue, value: unknown): Advice {
  const own: unknown = issue.code === "custom" ? issue.params?.remedy : undefined;
  return {
    message: `${namedBy(path)}: ${sentenceFor(issue, value)}`,
    remedy:
      typeof own === "string" ? own : (quotesFor(issue, value) ?? remedyAt(path) ?? "look at the vocabulary"),
  };
}

/** YAML reads digits without quotes as a number. */
function quotesFor(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  const isBare = typeof value === "number" || typeof value === "boolean";
  return isBare && issue.code === "invalid_type" && issue.expected === "string"
    ? 'put it in quotes: "…"'
    : undefined;
}

function sentenceFor(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === "invalid_type" && value !== null)
    return `must be ${formOf(issue.expected)}, not ${formOfValue(value)}`;
  if (value === null) return "is empty";
  if (issue.code === "invalid_value") return `must be ${issue.values.slice(0, 8).map(String).join(" or ")}`;
  if (issue.code === "too_small")
    return issue.minimum === 1 ? "is empty" : `must be at least ${issue.minimum}`;
  if (issue.code === "too_big") return `is more than ${issue.maximum}${lengthUnits(issue.origin)}`;
  return issue.message;
}

function lengthUnits(origin: string): string {
  return origin === "string" ? " characters long" : origin === "array" ? " elements long" : "";
}

function namedBy(path: Path): string {
  return shown(String(path.findLast((step) => typeof step === "string") ?? "the page"));
}

const FORMS: Readonly<Record<string, string>> = {
  string: "a text",
  object: "an object { }",
  record: "an object { }",
  array: "a list [ ]",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

function formOf(expected: string): string {
  return FORMS[expected] ?? expected;
}

function formOfValue(value: unknown): string {
  if (Array.isArray(value)) return "a list [ ]";
  return FORMS[typeof value] ?? typeof value;
}

function valueAt(page: unknown, path: Path): unknown {
  let value = page;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
