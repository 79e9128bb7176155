import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../src/document/api-document.ts";
import type { Json } from "../../src/json.ts";
import { withSchemas } from "./reading.ts";

/** One schema that may refer to others. */
function schemaOf(node: unknown, others: object = {}): Schema {
  const schema = withSchemas({ It: node, ...others }).schema("It");
  if (!schema) throw new Error("It is missing");
  return schema;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const names = (schema: Schema | undefined) => [...(schema?.properties.keys() ?? [])];

describe("a schema", () => {
  test("is the same object for the same node, however it was reached", () => {
    const document = withSchemas({
      A: { properties: { b: ref("B") } },
      B: { properties: { a: ref("A") } },
      C: ref("B"),
    });
    expect(document.schema("A")?.at("/b/a")).toBe(document.schema("A"));
    expect(document.schema("C")).toBe(document.schema("B"));
  });

  test("has members through everything it is composed of", () => {
    const it = schemaOf(
      {
        properties: { own: {} },
        allOf: [ref("Base")],
        oneOf: [{ properties: { one: {} } }, { properties: { other: {} } }],
        anyOf: [{ anyOf: [{ properties: { deep: {} } }] }],
      },
      { Base: { properties: { base: {} } } },
    );
    expect(names(it).toSorted()).toEqual(["base", "deep", "one", "other", "own"]);
    expect(it.alternatives).toHaveLength(6);
  });

  test("whose member several parts describe has one member composed of them", () => {
    const it = schemaOf({
      allOf: [
        { properties: { address: { type: "object", properties: { city: {} } } } },
        { properties: { address: { properties: { street: {} } } } },
      ],
    });
    expect(names(it.properties.get("address"))).toEqual(["city", "street"]);
    expect(it.properties.get("address")).toBe(it.properties.get("address"));
  });

  test("keeps what stands beside a reference", () => {
    const it = schemaOf(
      { ...ref("Base"), title: "Own", properties: { own: {} } },
      { Base: { title: "Base", properties: { base: {} } } },
    );
    expect([it.title, names(it).toSorted()]).toEqual(["Own", ["base", "own"]]);
    expect(schemaOf({ ...ref("Base"), description: "x" }, { Base: { title: "Base" } }).title).toBe("Base");
  });

  test("requires what every alternative requires", () => {
    const it = schemaOf({
      required: ["a"],
      allOf: [{ required: ["b"] }],
      oneOf: [{ required: ["c", "d"] }, { required: ["d", "e"] }],
    });
    expect([...it.required].toSorted()).toEqual(["a", "b", "d"]);
  });

  test("is an array when it or a part says so", () => {
    expect(schemaOf({ type: "array" }).isArray).toBe(true);
    expect(schemaOf({ type: ["array", "null"], items: { title: "x" } }).items?.title).toBe("x");
    expect(schemaOf({ items: {} }).isArray).toBe(true);
    expect(
      schemaOf({ anyOf: [{ type: "array", items: { title: "x" } }, { type: "null" }] }).items?.title,
    ).toBe("x");
    expect(schemaOf({ type: "array" }).items).toBeUndefined();
    expect(schemaOf({ type: "object" }).isArray).toBe(false);
  });

  test.each<[string, unknown, unknown]>([
    ["nothing, where its members are named", { type: "object", properties: { a: {} } }, undefined],
    ["nothing, where it is a text", { type: "string" }, undefined],
    ["nothing, where it is a list of texts", { enum: ["a"] }, undefined],
    ["nothing, where others are forbidden", { type: "object", additionalProperties: false }, undefined],
    [
      "nothing, where an alternative repeats what is required",
      { properties: { a: {} }, anyOf: [{ required: ["a"] }] },
      undefined,
    ],
    ["anything, where it says only that it is an object", { type: "object" }, "anything"],
    ["anything, where it says nothing", {}, "anything"],
    ["anything, where others are allowed", { properties: { a: {} }, additionalProperties: true }, "anything"],
    [
      "anything, where an alternative is free",
      { oneOf: [{ type: "string" }, { type: "object" }] },
      "anything",
    ],
    [
      "anything, where a part allows others",
      { allOf: [{ properties: { a: {} } }, { additionalProperties: {} }] },
      "anything",
    ],
  ])("may hold %s", (_, node, expected) => expect(schemaOf(node).members).toBe(expected));

  test("may hold members whose names are not known but whose values are", () => {
    const it = schemaOf({
      additionalProperties: { properties: { a: {} } },
      patternProperties: { "^(a+)+$": { properties: { b: {} } } },
    });
    expect(names(it.members as Schema).toSorted()).toEqual(["a", "b"]);
  });
});

describe("a pointer leads", () => {
  const it = schemaOf({
    type: "object",
    properties: {
      list: { type: "array", items: { properties: { id: { title: "id" } } } },
      plain: { type: "array" },
      map: { additionalProperties: { properties: { id: { title: "map id" } } } },
      "a/b": { title: "slash" },
      free: {},
      text: { type: "string" },
      constructor: { title: "constructor" },
      "0": { title: "zero" },
    },
  });
  const titleAt = (pointer: string) => {
    const found = it.at(pointer);
    return typeof found === "object" ? found.title : found;
  };

  test.each([
    ["/list/*/id", "id"],
    ["/list/0/id", "id"],
    ["/plain/*", "anything"],
    ["/map/*/id", "map id"],
    ["/map/somebody/id", "map id"],
    ["/a~1b", "slash"],
    ["/free/a/b", "anything"],
    ["/constructor", "constructor"],
    ["/0", "zero"],
    ["/text/a", undefined],
    ["/list/id", undefined],
    ["/toString", undefined],
    ["/__proto__", undefined],
  ])("%s to %s", (pointer, title) => expect(titleAt(pointer)).toBe(title));

  test("to the whole when it is empty", () => expect(it.at("")).toBe(it));

  test("to what is broken where nothing is known below", () => {
    const broken = schemaOf({ properties: { a: ref("Nobody") } });
    const found = broken.at("/a/b/c");
    expect(typeof found === "object" && found.broken).toMatch(/Nobody leads nowhere/);
    expect(broken.broken).toBeUndefined();
  });

  test("where a reader who follows every member comes, in schemas without references", () => {
    fc.assert(
      fc.property(
        plainSchemas,
        fc.array(fc.constantFrom("a", "b", "c", "*"), { maxLength: 4 }),
        (node, steps) => {
          const found = schemaOf(node).at(steps.map((step) => `/${step}`).join(""));
          expect(typeof found === "object" ? found.node : found).toEqual(naively(node, steps));
        },
      ),
      { numRuns: 500 },
    );
  });
});

const plainSchemas: fc.Arbitrary<Json> = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<Json>({ type: "string" }, { type: "integer" }, { type: "object" }),
    fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema"), { minKeys: 1 }),
    }),
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record({ type: fc.constant("object"), additionalProperties: tie("schema") }),
  ),
})).schema;

function naively(node: Json, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return node;
  const properties = node.properties as Record<string, Json> | undefined;
  const named = properties?.[step];
  if (named) return naively(named, rest);
  if (step === "*" && node.items) return naively(node.items as Json, rest);
  if (node.additionalProperties) return naively(node.additionalProperties as Json, rest);
  return node.type === "object" && !properties ? "anything" : undefined;
}

describe("a schema that was made to take time", () => {
  function within(milliseconds: number, run: () => void): void {
    const start = performance.now();
    run();
    expect(performance.now() - start).toBeLessThan(milliseconds);
  }

  function walk(starts: Iterable<Schema>): number {
    const seen = new Set<Schema>(starts);
    for (const schema of seen) {
      for (const child of schema.properties.values()) seen.add(child);
      if (schema.items) seen.add(schema.items);
      if (typeof schema.members === "object") seen.add(schema.members);
      expect(schema.required).toBeDefined();
    }
    return seen.size;
  }

  const numbered = (count: number, make: (at: number) => unknown) =>
    withSchemas(Object.fromEntries(Array.from({ length: count }, (_, at) => [`S${at}`, make(at)])));
  const all = (document: ReturnType<typeof withSchemas>) =>
    document.schemaNames.flatMap((name) => document.schema(name) ?? []);
  const others = (count: number) => Array.from({ length: count }, (_, at) => ref(`S${at}`));

  test.each<[string, () => ReturnType<typeof withSchemas>]>([
    [
      "six schemas that refer to each other from thirty members",
      () =>
        numbered(6, () => ({
          properties: Object.fromEntries(
            Array.from({ length: 30 }, (_, at) => [`p${at}`, { anyOf: others(6) }]),
          ),
        })),
    ],
    [
      "a long chain of allOf",
      () => numbered(500, (at) => ({ allOf: [ref(`S${at + 1}`), { properties: { [`p${at}`]: {} } }] })),
    ],
    [
      "a schema that is all of itself",
      () => numbered(1, () => ({ allOf: [ref("S0")], properties: { a: ref("S0") } })),
    ],
    [
      "oneOf of 500",
      () =>
        numbered(1, () => ({
          oneOf: Array.from({ length: 500 }, (_, at) => ({
            properties: { type: { const: at }, it: ref("S0") },
          })),
        })),
    ],
    ["a long chain of references", () => numbered(5_000, (at) => ref(`S${at + 1}`))],
    [
      "a doubling chain of members",
      () =>
        numbered(40, (at) => ({
          properties: { a: ref(`S${at + 1}`), b: { ...ref(`S${at + 1}`), title: "b" } },
        })),
    ],
    [
      "a doubling chain of choices",
      () => numbered(40, (at) => ({ oneOf: [ref(`S${at + 1}`), { allOf: [ref(`S${at + 1}`)] }] })),
    ],
    [
      "members composed of ever other parts",
      () =>
        numbered(24, (at) => ({
          allOf: [
            { properties: { a: ref(`S${(at + 1) % 24}`), b: ref(`S${(at * 3 + 1) % 24}`) } },
            { properties: { a: ref(`S${(at * 5 + 2) % 24}`), b: ref(`S${(at * 7 + 3) % 24}`) } },
          ],
        })),
    ],
  ])("%s", (_, make) => {
    within(5_000, () => {
      const document = make();
      expect(walk(all(document))).toBeGreaterThan(0);
      for (const schema of all(document).slice(0, 50))
        expect(JSON.stringify(schema.standAlone()).length).toBeLessThan(1_000_000);
    });
  });
});
