import { markUnseen } from "./visible.ts";

/**
 * A text as a file or a letter that people read may hold it: line breaks are one kind, tabs stay, and what is not visible, or is half a
 * character, becomes U+FFFD.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .split(/([\n\t])/)
    .map((part, at) => (at % 2 === 1 ? part : markUnseen(part, () => "\uFFFD")))
    .join("");
}

/** The same for every text in a value, however deep. */
export function visibleTexts<Value>(value: Value): Value;
export function visibleTexts(value: unknown): unknown {
  if (typeof value === "string") return visibleText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => visibleTexts(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visibleTexts(inner)]));
}
