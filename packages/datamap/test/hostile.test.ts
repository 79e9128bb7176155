import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { type Call, type DataMap, readVendor, type VendorReading } from "../src/index.ts";
import { DEEP } from "./support/deep.ts";
import { DOCUMENT, PAGE } from "./support/shop.ts";
import { workedMs } from "./support/worked.ts";

// Together the issue's 5,000 and more.
const RUNS = DEEP ? 3_000 : 150;
const SLOWEST_MS = 2_000;

/** Reads page and description, and holds what must hold whatever they are. */
function readHostile(page: string, document: string): VendorReading {
  const started = workedMs();
  const reading = readVendor(page, "privacy.yaml", (name) =>
    name === "openapi.yaml" ? document : undefined,
  );
  expect(workedMs() - started).toBeLessThan(SLOWEST_MS);
  if (reading.ok) expect(changingWhileLooking(reading.map)).toEqual([]);
  else {
    expect(reading.problems.length).toBeGreaterThan(0);
    for (const { line, message, remedy } of reading.problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(message).not.toBe("");
      expect(remedy).not.toBe("");
    }
  }
  return reading;
}

/** Calls that look and are neither a GET nor a POST that the page says only reads. */
function changingWhileLooking(map: DataMap): readonly string[] {
  const looking: readonly (Call | undefined)[] = [
    ...map.controls,
    ...map.recipients,
    ...map.auditTrail,
    ...map.retention,
    ...map.records.flatMap(({ find, read, export: bundle, leadsTo }) => [...find, read, bundle, ...leadsTo]),
  ];
  return looking.flatMap((call) => {
    const operation = map.operations.find(({ id }) => id === call?.operation);
    if (call === undefined || operation?.method === "GET") return [];
    return operation?.method === "POST" && call.reads ? [] : [call.operation];
  });
}

const anyOddText = fc.constantFrom(
  "",
  "{",
  "}",
  "[",
  ":",
  ",",
  "&a",
  "*a",
  "<<: *a",
  "\u0000",
  "\ud800",
  "\u202e",
  "constructor",
  "__proto__",
  "{email",
  "|json}",
  "'",
  '"',
  "#",
  "- ",
  "\t",
  "!!js/function x",
  "%",
  "DELETE /customers",
  "POST ",
  "?",
  "../",
  "$ref: '#/components/schemas/Customer'",
);

/** A few cuts and insertions at random places. */
const anyCuts = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(30), put: anyOddText }),
  { minLength: 1, maxLength: 4 },
);

function cut(text: string, cuts: readonly { at: number; gone: number; put: string }[]): string {
  return cuts.reduce((now, { at, gone, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + gone);
  }, text);
}

const anyOddValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    "",
    "x",
    [],
    {},
    [[]],
    { constructor: 1 },
    { $ref: "#" },
    { $ref: "#/components/schemas/Customer" },
    { $ref: "other.yaml#/x" },
    { allOf: [{ $ref: "#/components/schemas/Order" }] },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Where in a value, as a number that chooses at every level. */
const anyPlace = fc.array(fc.nat(20), { minLength: 1, maxLength: 9 });

/** A copy in which something is replaced, taken away or called otherwise. */
function spoiled(
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
    if (how === 0) return [];
    return how === 1 ? [[name, odd]] : [[how === 2 ? "constructor" : `${name}x`, child]];
  });
  return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
}

describe("whatever a page or a description is, reading it ends in time with a map or with problems that teach:", () => {
  test("a page in which letters are cut out and put in", () => {
    fc.assert(
      fc.property(anyCuts, (cuts) => void readHostile(cut(PAGE, cuts), DOCUMENT)),
      { numRuns: RUNS, seed: 11 },
    );
  });

  test("a description in which letters are cut out and put in", () => {
    fc.assert(
      fc.property(anyCuts, (cuts) => void readHostile(PAGE, cut(DOCUMENT, cuts))),
      { numRuns: RUNS, seed: 12 },
    );
  });

  test("a page in which values are replaced, and names", () => {
    const page: unknown = parse(PAGE);
    fc.assert(
      fc.property(anyPlace, anyOddValue, fc.nat(3), (place, odd, how) => {
        readHostile(stringify(spoiled(page, place, odd, how)), DOCUMENT);
      }),
      { numRuns: RUNS, seed: 13 },
    );
  });

  test("a description in which values are replaced, and names", () => {
    const document: unknown = parse(DOCUMENT);
    fc.assert(
      fc.property(anyPlace, anyOddValue, fc.nat(3), (place, odd, how) => {
        readHostile(PAGE, JSON.stringify(spoiled(document, place, odd, how)));
      }),
      { numRuns: RUNS, seed: 14 },
    );
  });

  test("texts of all kinds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), anyOddText), (text) => {
        readHostile(text, text);
        readHostile(`privacy: 2\n${text}`, text);
      }),
      { numRuns: RUNS, seed: 15 },
    );
  });
});

describe("a description made to take for ever is harmless:", () => {
  const schemas = (text: string): string => DOCUMENT.replace("    Home:\n", () => `${text}    Home:\n`);

  test("schemas that refer to each other all the time", () => {
    const names = Array.from({ length: 40 }, (_, index) => `M${index}`);
    const all = names.map(
      (name) =>
        `    ${name}: { type: object, properties: { ${names.map((other) => `${other}: { $ref: "#/components/schemas/${other}" }`).join(", ")} } }\n`,
    );
    const document = schemas(all.join("")).replace(
      "note: { type: string }\n        status",
      'note: { $ref: "#/components/schemas/M0" }\n        status',
    );
    expect(readHostile(PAGE, document).ok).toBe(true);
  });

  test("two hundred thousand names", () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `"k${index}":1`).join(",");
    readHostile(PAGE, `{"openapi":"3.1.0","info":{},"paths":{},"x":{${many}}}`);
  });

  test("lists in lists in lists", () => {
    readHostile(PAGE, `{"openapi":"3.1.0","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    readHostile(`privacy: 2\nx: ${"[".repeat(20_000)}`, DOCUMENT);
  });

  test("aliases that multiply, and one that contains itself", () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `  a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    ).join("\n");
    readHostile(PAGE, `openapi: 3.1.0\nx:\n  a0: &a0 [1, 1]\n${bomb}\n`);
    readHostile(`privacy: 2\nx:\n  a0: &a0 [1, 1]\n${bomb}\n`, DOCUMENT);
    readHostile(PAGE, "openapi: 3.1.0\nx: &x [*x]\n");
  });

  test("a pattern that takes longer with every letter", () => {
    const document = DOCUMENT.replace(
      "note: { type: string } } } } } } }",
      'note: { type: string, pattern: "^(a+)+$" } } } } } } }',
    );
    expect(document).not.toBe(DOCUMENT);
    expect(readHostile(PAGE, document).ok).toBe(true);
  });
});
