import type { SecurityFacts, VendorFacts } from "./facts.ts";

/** What to add to a request so that the vendor knows whose it is. */
export interface Authorization {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Members of the body, by JSON pointer. */
  readonly body: readonly (readonly [pointer: string, value: string])[];
}

/** Finds a way to sign in for which everything is at hand; `undefined` where there is none. */
export type Authorize = (
  alternatives: readonly (readonly string[])[],
  schemes: VendorFacts["security"],
  values: Readonly<Record<string, string>>,
) => Authorization | undefined;

// Visible characters, with spaces or tabs between them. A line break would begin another header.
export const IN_A_HEADER: RegExp = /^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/;

/** Signs in with keys in headers as they are, and with tokens of a bearer. What an API wants otherwise is never complete. */
export const signInHeaders: Authorize = (alternatives, schemes, values) => {
  const pairs = alternatives.map((all) => all.flatMap((name) => pairOf(schemes[name], values[name])));
  const headers =
    alternatives.length === 0 ? [] : pairs.find((found, at) => found.length === alternatives[at]?.length);
  return headers && { headers, query: [], body: [] };
};

function pairOf(
  scheme: SecurityFacts | undefined,
  value: string | undefined,
): readonly (readonly [name: string, value: string])[] {
  if (!scheme || value === undefined || !IN_A_HEADER.test(value) || "text" in scheme) return [];
  if (scheme.type === "bearer") return [["Authorization", `Bearer ${value}`]];
  return scheme.type === "apiKey" && scheme.in === "header" ? [[scheme.name, value]] : [];
}
