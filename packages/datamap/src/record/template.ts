/** A value that is filled in, such as `{email|lower|md5}`. */
export interface Variable {
  /** `email`, `acme.member-number`, `id`, `random`, a list, a value of the account, or a pointer into the record such as `/address/city`. */
  readonly name: string;
  readonly filters: readonly string[];
  /** As it is written, braces included. */
  readonly text: string;
  /** Where it begins in the template. */
  readonly start: number;
}

// A pointer, or a word (one with a dot is an identifier of a page's own). Neither goes on over a brace, so that looking for one costs what the text is long.
const VARIABLE = /\{(\/[^{}|]*|[A-Za-z][A-Za-z0-9_-]*(?:\.[a-z][a-z0-9-]*)?)((?:\|[a-z0-9-]+)*)\}/g;

/** The variables of a template, in their order. Braces that hold none are text. */
export function variablesIn(template: string): readonly Variable[] {
  return [...template.matchAll(VARIABLE)].map(({ 0: text, 1: name = "", 2: filters = "", index }) => ({
    name,
    filters: filters === "" ? [] : filters.slice(1).split("|"),
    text,
    start: index,
  }));
}

/** Ways to write a value otherwise that can be carried out; what each does stands where values are filled in. */
export const FILTER_NAMES = [
  "lower",
  "digits",
  "e164",
  "json",
  "md5",
  "sha256",
  "last-segment",
  "list",
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];
