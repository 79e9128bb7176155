import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../src/data-map.ts";
import { type Drift, driftOf } from "../../src/record/index.ts";
import { kindNaming } from "./kind.ts";

const SCHEMA: JsonSchema = {
  type: "object",
  required: ["id", "email"],
  properties: {
    id: { type: "integer" },
    email: { type: ["string", "null"] },
    tags: { type: "array", items: { type: "string" } },
    owner: { $ref: "#/$defs/Person" },
    either: { anyOf: [{ type: "string" }, { type: "object", properties: { a: { type: "number" } } }] },
    by: { type: "object", additionalProperties: { type: "number" } },
  },
  $defs: {
    Person: { type: "object", properties: { age: { type: "number" }, parent: { $ref: "#/$defs/Person" } } },
  },
};
const NAMED = ["/email", "/tags", "/owner", "/either", "/by"];

describe("a record", () => {
  test.each<[string, object, readonly Drift[]]>([
    [
      "as it is described",
      { id: 1, email: "x", tags: ["a"], owner: { parent: { age: 1 } }, either: "x", by: { x: 1 } },
      [],
    ],
    ["with a field nobody named", { id: 1, email: null, iban: null }, [{ what: "unnamed", at: "/iban" }]],
    ["without a required field", { id: 1 }, [{ what: "missing", at: "/email" }]],
    [
      "without its id",
      { email: "x" },
      [
        { what: "no-id", at: "/id" },
        { what: "missing", at: "/id" },
      ],
    ],
    [
      "with another type",
      { id: 1, email: 5 },
      [{ what: "other-type", at: "/email", expected: "string or null", found: "number" }],
    ],
    [
      "with other elements, once",
      { id: 1, email: "x", tags: [1, 2] },
      [{ what: "other-type", at: "/tags/*", expected: "string", found: "number" }],
    ],
    [
      "with another type behind a reference",
      { id: 1, email: "x", owner: { parent: { age: "x" } } },
      [{ what: "other-type", at: "/owner/parent/age", expected: "number", found: "string" }],
    ],
    [
      "that comes near one of several forms",
      { id: 1, email: "x", either: { a: "x" } },
      [{ what: "other-type", at: "/either", expected: "string", found: "object" }],
    ],
    [
      "with another value in a map",
      { id: 1, email: "x", by: { "dana@example.test": "x" } },
      [{ what: "other-type", at: "/by/*", expected: "number", found: "string" }],
    ],
  ])("%s", (_what, record, expected) => {
    expect(driftOf(kindNaming(NAMED, { schema: SCHEMA }), record)).toEqual(expected);
  });

  test("of a kind without ids misses none", () => {
    expect(driftOf(kindNaming([], { id: "none" }), {})).toEqual([]);
  });

  test("never tells a value, whatever it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const secret = "dana.ruiz@example.test";
        const record = { id: secret, email: { secret, value }, tags: secret, by: { [secret]: secret } };
        const told = JSON.stringify(driftOf(kindNaming(NAMED, { schema: SCHEMA }), record));
        expect(told).not.toContain(secret);
      }),
    );
  });

  test("of any schema ends, one that refers to itself in circles included", () => {
    const circle: JsonSchema = {
      allOf: [{ $ref: "#" }, { $ref: "#" }, { anyOf: [{ $ref: "#" }, { $ref: "#/%zz" }] }],
    };
    expect(driftOf(kindNaming([], { schema: circle }), { id: 1 })).toEqual([]);
  });
});
