import { type Finding, type Path, valueOn } from "./findings.ts";

/** What JSON calls a value; `absent` where there is none. */
export type JsonType = "array" | "object" | "string" | "number" | "boolean" | "null" | "absent";

/** A place where an answer is not as documented. Holds nothing of the answer: no values, no undocumented names. */
export interface Drift {
  /**
   * JSON Pointer (RFC 6901) into the body; `""` is the body itself. Ends before a name that the description does not give,
   * because names may be personal where a vendor uses them as keys.
   */
  readonly pointer: string;
  /**
   * Such as `string | null`, `"open" | "closed"`, `documented status (200, 404)`; made of the description alone. Begins with
   * `inside: ` when it is meant for something below the pointer.
   */
  readonly expected: string;
  readonly got: JsonType;
}

/** @param names The names of properties that may be shown. */
export function driftsOf(
  findings: readonly Finding[],
  body: unknown,
  names: ReadonlySet<string>,
): readonly Drift[] {
  const drifts = findings.map(({ path, expected }) => {
    const shown = showable(path, body, names);
    const got = jsonType(valueOn(path, body));
    const inside = shown.length < path.length ? "inside: " : "";
    return { pointer: shown.map(escaped).join(""), expected: `${inside}${expected}`, got };
  });
  // Many values of a map, each with a name of its own, come down to the same drift.
  return [...new Map(drifts.map((drift) => [JSON.stringify(drift), drift])).values()];
}

function showable(path: Path, body: unknown, names: ReadonlySet<string>): Path {
  const end = path.findIndex((token, depth) => {
    const isIndex = typeof token === "number" && Array.isArray(valueOn(path.slice(0, depth), body));
    return !(isIndex || names.has(String(token)));
  });
  return end === -1 ? path : path.slice(0, end);
}

function escaped(token: PropertyKey): string {
  return `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The type of parsed JSON. */
export function jsonType(value: unknown): JsonType {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}
