import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { withSchemas } from "./reading.ts";

const ref = (name: string) => ({
  $ref: `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
});

function standAlone(node: unknown, others: object = {}, edition = "3.1.0"): unknown {
  return withSchemas({ It: node, ...others }, edition)
    .schema("It")
    ?.standAlone();
}

describe("a schema that stands alone", () => {
  test("has small references written out, what stands beside them winning", () => {
    const written = standAlone(
      { type: "object", properties: { a: { ...ref("A"), title: "Mine" }, b: ref("A") } },
      { A: { title: "A", type: "string" } },
    );
    expect(written).toEqual({
      type: "object",
      properties: { a: { title: "Mine", type: "string" }, b: { title: "A", type: "string" } },
    });
  });

  test("says both where more than words stands beside a reference", () => {
    expect(standAlone({ ...ref("A"), properties: { b: {} } }, { A: { properties: { a: {} } } })).toEqual({
      allOf: [{ properties: { a: {} } }, { properties: { b: {} } }],
    });
  });

  test("has $defs where something contains itself", () => {
    const written = standAlone(
      { properties: { parent: ref("It"), a: ref("A/b c") } },
      { "A/b c": { properties: { it: ref("It"), a: ref("A/b c") } } },
    );
    expect(written).toEqual({
      properties: { parent: { $ref: "#" }, a: { $ref: "#/$defs/A-b-c" } },
      $defs: { "A-b-c": { properties: { it: { $ref: "#" }, a: { $ref: "#/$defs/A-b-c" } } } },
    });
  });

  test("has no words but those of JSON Schema, and members of every name", () => {
    const properties = {
      example: { type: "string", example: "x" },
      "x-a": {},
      constructor: {},
      discriminator: {},
    };
    expect(
      standAlone({
        type: "object",
        "x-record": "a",
        discriminator: {},
        xml: {},
        externalDocs: {},
        properties,
      }),
    ).toEqual({
      type: "object",
      properties: { example: { type: "string" }, "x-a": {}, constructor: {}, discriminator: {} },
    });
  });

  test.each<[unknown, unknown]>([
    [{ type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      { type: "string", enum: ["a"], nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [{ ...ref("A"), nullable: true }, { type: ["string", "null"] }],
    [
      { oneOf: [{ type: "string" }], nullable: true, title: "T" },
      { title: "T", anyOf: [{ oneOf: [{ type: "string" }] }, { type: "null" }] },
    ],
    [{ minimum: 3, exclusiveMinimum: true }, { exclusiveMinimum: 3 }],
    [{ maximum: 3, exclusiveMaximum: false }, { maximum: 3 }],
    [
      { type: "array", items: [{ type: "string" }] },
      { type: "array", prefixItems: [{ type: "string" }] },
    ],
    [{ type: "file", required: true, pattern: "(", enum: "a" }, {}],
    [
      { properties: { self: { ...ref("It"), nullable: true } } },
      { properties: { self: { anyOf: [{ $ref: "#" }, { type: "null" }] } } },
    ],
    [ref("Nobody"), {}],
  ])("is JSON Schema 2020-12: %j", (node, expected) => {
    expect(standAlone(node, { A: { type: "string" } }, "3.0.3")).toEqual(expected);
  });

  test("is cut where it becomes longer than a person reads, nearest first", () => {
    const wide = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`p${at}`, ref(`S${at % 50}`)]));
    const schemas = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [
        `S${at}`,
        { type: "object", properties: { ...wide, [`only${at}`]: { type: "string" } } },
      ]),
    );
    const written = JSON.stringify(
      standAlone({ type: "object", properties: wide, required: ["p399"] }, schemas),
    );
    expect(written).toContain('"p399"');
    expect(written.length).toBeLessThan(300_000);
  });

  test("is self-contained, bounded and the same each time, whatever refers to what", () => {
    const name = fc.constantFrom("It", "A", "B", "C/d", "E~f", "constructor", "__proto__x", "Nobody");
    const leaf = fc.oneof(
      name.map(ref),
      fc.constantFrom({ type: "string" }, { type: "string", nullable: true }, true),
    );
    const schema = fc.oneof(
      leaf,
      fc
        .dictionary(fc.constantFrom("a", "b", "$ref", "x-c"), leaf)
        .map((properties) => ({ type: "object", properties })),
      fc.array(leaf, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf, nullable: true })),
      fc.tuple(name.map(ref), leaf).map(([one, items]) => ({ ...one, items, description: "beside" })),
    );
    fc.assert(
      fc.property(
        fc.record({ It: schema, A: schema, B: schema, "C/d": schema, "E~f": schema, constructor: schema }),
        (schemas) => {
          const written = withSchemas(schemas).schema("It")?.standAlone();
          const again = withSchemas(schemas).schema("It")?.standAlone();
          expect(JSON.stringify(again)).toBe(JSON.stringify(written));
          expect(JSON.stringify(written ?? {}).length).toBeLessThan(200_000);
          if (written !== undefined)
            expect(() => z.fromJSONSchema(written as Parameters<typeof z.fromJSONSchema>[0])).not.toThrow();
          for (const reference of references(written)) expect(leadsSomewhere(written, reference)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

/** Every `$ref` that is a word of a schema, not the name of a member. */
function references(value: unknown, isNames = false): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((child) => references(child));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([word, child]) =>
    word === "$ref" && !isNames && typeof child === "string"
      ? [child]
      : references(child, !isNames && (word === "properties" || word === "$defs")),
  );
}

function leadsSomewhere(root: unknown, reference: string): boolean {
  if (reference === "#") return true;
  const definitions = (root as { $defs?: object }).$defs ?? {};
  return reference.startsWith("#/$defs/") && Object.hasOwn(definitions, reference.slice("#/$defs/".length));
}
