/** An object of a parsed document. Members are its own: nothing is found at `constructor` that was not written there. */
export type Json = { readonly [key: string]: unknown };

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text or a number as text; empty for everything else, which has no text of its own. */
export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
