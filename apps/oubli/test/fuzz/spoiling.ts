import fc from "fast-check";
import { CANARY } from "./holds.ts";

/** Pieces that mean something to a reader of YAML or JSON, to a program, or to a screen. */
export const anyOddText: fc.Arbitrary<string> = fc.constantFrom(
  "",
  "{",
  "}",
  "[",
  ":",
  ",",
  "&a ",
  "*a",
  "<<: *a",
  "\u0000",
  "\u001b[2J",
  "\u009b31m",
  "\u202e",
  "\u{e0041}",
  "constructor",
  "__proto__",
  "'",
  '"',
  "#",
  "- ",
  "\t",
  "!!js/function x",
  "!!binary x",
  "%",
  "|",
  ">",
  "---",
  "...",
  "? ",
  "../",
  "9".repeat(30),
  "env:constructor",
  CANARY,
  "\r",
  "~",
  "0x1",
  ".inf",
  "2026-02-30",
);

export interface Cut {
  readonly at: number;
  readonly gone: number;
  readonly put: string;
}

/** A few cuts and insertions at random places. */
export const anyCuts: fc.Arbitrary<readonly Cut[]> = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(30), put: anyOddText }),
  { minLength: 1, maxLength: 4 },
);

export function cut(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((now, { at, gone, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + gone);
  }, text);
}

/** Values of every kind but the right one. */
export const anyOddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    "",
    "x",
    [],
    {},
    [[]],
    [null],
    { constructor: 1 },
    { $ref: "#" },
    CANARY,
    "\u001b]0;title\u0007\u202e",
    "env:HOME",
    "file:/",
    "2026-02-30",
    "9".repeat(5_000),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Where in a value, as a number that chooses at every level. */
export const anyPlace: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(20), { minLength: 1, maxLength: 9 });

/** A copy in which something is replaced, taken away, doubled or called otherwise. */
export function spoiled(
  value: unknown,
  [choice = 0, ...rest]: readonly number[],
  odd: unknown,
  how: number,
): unknown {
  if (typeof value !== "object" || value === null) return odd;
  const entries: [string, unknown][] = Object.entries(value);
  const at = entries.length === 0 ? 0 : choice % entries.length;
  const changed = entries.flatMap(([name, child], index): [string, unknown][] => {
    if (index !== at) return [[name, child]];
    if (rest.length > 0) return [[name, spoiled(child, rest, odd, how)]];
    return [
      [],
      [[name, odd]],
      [["constructor", child]],
      [[`${name}x`, child]],
      [
        [name, child],
        [`${name}2`, odd],
      ],
    ][how] as [string, unknown][];
  });
  return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
}
