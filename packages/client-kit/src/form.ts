import type { BodyForm } from "./facts.ts";
import { InputProblem } from "./input-problem.ts";
import type { BodyWriter } from "./prepare.ts";
import { plainText } from "./query.ts";

/** The media type of a form. */
export const FORM = "application/x-www-form-urlencoded";

/** Writes the bodies of operations that take a form. */
export const writeForm: BodyWriter = ({ sends }, body) =>
  sends?.type === FORM ? { type: FORM, body: serializeForm(body, sends.lists) } : undefined;

/**
 * Writes a body as a form: members of members as `address[city]=`, lists as the vendor takes them. What is null or empty is an empty
 * text, which is how a form clears a value.
 *
 * @throws {InputProblem} For a body that is no object, for a list where nothing says how one is written, and for what has no text. The
 * message names the member, not its value.
 */
export function serializeForm(body: unknown, lists: BodyForm["lists"]): string {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new InputProblem("a form is made of named values");
  return Object.entries(body)
    .flatMap(([name, value]) => pairsOf(name, value, lists))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}

function pairsOf(
  name: string,
  value: unknown,
  lists: BodyForm["lists"],
): readonly (readonly [string, string])[] {
  if (value === undefined) return [];
  if (value === null || isEmptyInside(value)) return [[name, ""]];
  if (Array.isArray(value))
    return value.flatMap((element: unknown, index) =>
      pairsOf(elementName(name, index, lists), element, lists),
    );
  if (typeof value === "object" && !(value instanceof Date))
    return Object.entries(value).flatMap(([inner, member]) => pairsOf(`${name}[${inner}]`, member, lists));
  const text = plainText(value);
  if (text === undefined) throw new InputProblem(`${name} is not text, a number, a boolean or a date`);
  return [[name, text]];
}

function isEmptyInside(value: unknown): boolean {
  return (
    typeof value === "object" && !(value instanceof Date) && value !== null && Object.keys(value).length === 0
  );
}

function elementName(name: string, index: number, lists: BodyForm["lists"]): string {
  switch (lists) {
    case "indices":
      return `${name}[${index}]`;
    case "brackets":
      return `${name}[]`;
    case "repeated":
      return name;
    case undefined:
      // A name that brings its brackets says by itself how it is written.
      if (name.endsWith("[]")) return name;
      throw new InputProblem(`nothing says how a form writes the list ${name}`);
  }
}
