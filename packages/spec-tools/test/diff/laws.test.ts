import { escapeToken } from "@oubli/datamap/pointer";
import { readSourceFile } from "@oubli/datamap/source-file";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineOf } from "../../src/diff/place.ts";
import { specDiff } from "../../src/diff/spec-diff.ts";
import { shop } from "./fixture.ts";

/** The same value with its keys, and its lists that are sets, in another order. */
function shuffled(value: unknown, order: (length: number) => number, key = ""): unknown {
  const mixed = <Item>(items: readonly Item[]): readonly Item[] => items.toSorted(() => order(3) - 1);
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, order));
    return ["parameters", "required", "enum", "x-extensible-enum"].includes(key) ? mixed(items) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    mixed(Object.entries(value)).map(([name, child]) => [name, shuffled(child, order, name)]),
  );
}

const released = shop();

describe("a difference", () => {
  test("of a release and itself is none, in whatever order it is written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(2)), async (chances) => {
        const order = () => chances.next().value ?? 0;
        const same = {
          description: shuffled(released.description, order) as object,
          map: Object.fromEntries(Object.entries(released.map).toReversed()),
          named: [...released.named].toReversed(),
        };
        expect(await specDiff(released, same)).toEqual([]);
        expect(await specDiff(same, released)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("is the same whatever order is written on either side", async () => {
    const edited = shop((description) => {
      delete description.components.schemas.Order.properties.title;
      description.paths["/customers"].get["x-method"] = "customers.all";
      description.paths["/customers/{id}"].delete["x-repeat"] = "safe";
    });
    const reversed = { ...edited, description: shuffled(edited.description, () => 0) as object };
    const plain = await specDiff(released, edited);
    expect(plain.length).toBe(3);
    expect(await specDiff(released, reversed)).toEqual(plain);
  });

  test("is what breaks one way and adds the other way where a call was taken out", async () => {
    const smaller = shop((description) => delete description.paths["/customers/{id}/orders"]);
    const [out, back] = [await specDiff(released, smaller), await specDiff(smaller, released)];
    expect(out.map(({ impact }) => impact)).toEqual(["breaking"]);
    expect(back.map(({ impact }) => impact)).toEqual(["additive"]);
  });
});

describe("the place of a change", () => {
  const files = {
    "specs/shop/openapi.yaml": [
      "paths:",
      '  /leads: { $ref: "resources/leads.yaml#/paths/~1leads" }',
      "components:",
      "  schemas:",
      '    Lead: { $ref: "resources/leads.yaml#/components/schemas/Lead" }',
    ],
    "specs/shop/resources/leads.yaml": [
      "paths:",
      "  /leads:",
      "    get:",
      "      responses:",
      '        "200":',
      "          description: Leads",
      "          content:",
      "            application/json:",
      '              schema: { $ref: "#/components/schemas/Leads" }',
      "components:",
      "  schemas:",
      "    Lead:",
      "      properties:",
      "        email: { type: string }",
      "    Leads:",
      "      properties:",
      "        data: { type: array }",
    ],
  };
  const parts = Object.entries(files).map(([name, lines]) => readSourceFile(name, lines.join("\n")));
  const page = readSourceFile("specs/shop/privacy.yaml", "records:\n  lead:\n    find: []\n");
  const placeOf = (...tokens: readonly string[]) => {
    const pointer = tokens.map((token) => `/${escapeToken(token)}`).join("");
    const { file, line } = lineOf({ parts, page }, { in: "description", pointer });
    return `${file}:${line}`;
  };

  test.each([
    [
      "is in the part that a path stands in",
      ["paths", "/leads", "get", "responses"],
      "resources/leads.yaml:4",
    ],
    [
      "is behind a reference that is on the way",
      [
        "paths",
        "/leads",
        "get",
        "responses",
        "200",
        "content",
        "application/json",
        "schema",
        "properties",
        "data",
      ],
      "resources/leads.yaml:17",
    ],
    [
      "is in the part that a schema stands in",
      ["components", "schemas", "Lead", "properties", "email"],
      "resources/leads.yaml:14",
    ],
    [
      "is in the part whose schema the first file does not name",
      ["components", "schemas", "Leads"],
      "resources/leads.yaml:15",
    ],
    [
      "is where it would be, of what is gone",
      ["components", "schemas", "Lead", "properties", "phone"],
      "resources/leads.yaml:13",
    ],
    ["is where paths are, of a path that is gone", ["paths", "/coupons", "get"], "openapi.yaml:1"],
  ])("%s", (_name, tokens, place) => {
    expect(placeOf(...tokens)).toBe(`specs/shop/${place}`);
  });

  test("is in the page, of what the page says", () => {
    const at = { in: "page", path: ["records", "lead", "find"] } as const;
    expect(lineOf({ parts, page }, at)).toEqual({ file: "specs/shop/privacy.yaml", line: 3 });
  });
});
