import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { pageJsonSchema } from "../../src/page/json-schema.ts";
import { fieldNames, fieldsKey, isWord, pageSchema } from "../../src/page/page-schema.ts";
import { PAGE, pageWith, SHAPES } from "./pages.ts";

const asEditorsRead = z.fromJSONSchema(
  JSON.parse(pageJsonSchema()) as Parameters<typeof z.fromJSONSchema>[0],
);

/** Whether a page fits: by the vocabulary, and by what editors are given. */
function fits(page: unknown): { vocabulary: boolean; editors: boolean } {
  return { vocabulary: pageSchema.safeParse(page).success, editors: asEditorsRead.safeParse(page).success };
}

const BOTH = { vocabulary: true, editors: true };
const NEITHER = { vocabulary: false, editors: false };

describe("the vocabulary and the schema editors are given agree", () => {
  test("on the whole page", () => {
    expect(fits(load(PAGE))).toEqual(BOTH);
  });

  test.each(SHAPES)("on %s", (_what, text) => {
    expect(fits(pageWith(text))).toEqual(BOTH);
  });

  test.each([
    ["another edition", "privacy: 3"],
    ["a key nobody knows", "colour: red"],
    ["a vendor named as every object's member", "vendor: { id: constructor, name: Shop }"],
    ["a vendor named prototype", "vendor: { id: prototype, name: Shop }"],
    ["a vendor without a name", "vendor: { id: shop }"],
    ["no record", "records: {}"],
    ["a record named as every object's member", "records: { constructor: { is: A, id: /id } }"],
    ["a record without an id", "records: { a: { is: A } }"],
    ["two ways of one paging", "paging: { p: { page: query.page, offset: query.offset, total: /t } }"],
    ["a list without an end", "paging: { p: { page: query.page } }"],
    ["a way of paging named none", "paging: { none: { page: query.page, total: /t } }"],
    [
      "two steps in one",
      "records: { a: { is: A, id: /id, erasure: [{ erase: GET /x, overwrite: GET /x }] } }",
    ],
    ["a step without a call", "records: { a: { is: A, id: /id, erasure: [{}] } }"],
    ["a field that says nothing", "records: { a: { is: A, id: /id, fields: { b: {} } } }"],
    [
      "a field with two origins",
      "records: { a: { is: A, id: /id, fields: { b: { provided: user, observed: user } } } }",
    ],
    [
      "a part with two origins",
      "records: { a: { is: A, id: /id, fields: { b: { part: p, provided: user, observed: user } } } }",
    ],
    [
      "a category of no taxonomy",
      "records: { a: { is: A, id: /id, fields: { b: { provided: user.no.such.category } } } }",
    ],
    ["a condition that says nothing", "answers: { failed: {} }"],
    ["an id inside nothing", 'records: { a: { is: A, id: "" } }'],
    ["a sign-in without a value of the account", "account: { sign-in: { bearer: abc } }"],
    ["a sign-in at a place nobody knows", 'account: { sign-in: { trailer.a: "{secret}" } }'],
    ["a name without end", `vendor: { id: shop, name: ${"x".repeat(501)} }`],
    ["a list without end", `records: { a: { is: A, id: /id, not-personal: [${"x, ".repeat(2001)}x] } }`],
  ])("on refusing %s", (_what, text) => {
    expect(fits(pageWith(text))).toEqual(NEITHER);
  });

  test("on every page the vocabulary takes, whatever was changed in it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SHAPES),
        fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }),
        fc.constantFrom<unknown>(null, true, 0, 2, "", "x", "/x", "GET /x", [], ["x"], {}, { is: "x" }),
        ([, text], way, value) => {
          const { vocabulary, editors } = fits(replaced(pageWith(text), way, value));
          if (vocabulary) expect(editors).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("every key is explained where an editor shows it", () => {
    const bare: string[] = [];
    const visit = (node: unknown, place: string): void => {
      if (typeof node !== "object" || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
      for (const [key, child] of Object.entries(properties ?? {}))
        if (typeof child === "object" && child.description === undefined && child.$ref === undefined)
          bare.push(`${place}/${key}`);
      for (const [key, child] of Object.entries(node)) visit(child, `${place}/${key}`);
    };
    visit(JSON.parse(pageJsonSchema()), "");
    expect(bare).toEqual([]);
  });

  test("the file beside the pages is that schema", () => {
    const file = new URL("../../../../specs/privacy.schema.json", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(pageJsonSchema());
  });
});

describe("names", () => {
  test("of a key of fields are told apart by commas, and come back", () => {
    expect(fieldNames("id, reference_id,  a/b")).toEqual(["id", "reference_id", "a/b"]);
    expect(fieldNames("last\\, first, id")).toEqual(["last, first", "id"]);
    expect(fieldNames(fieldsKey(["last, first", "id"]))).toEqual(["last, first", "id"]);
  });

  test.each(["constructor", "prototype", "__proto__", "toString", "A", "a b", "", "-a", "a".repeat(65)])(
    "no page may give the name %s",
    (name) => {
      expect(isWord(name)).toBe(false);
    },
  );
});

/** A copy with another value at the place that numbers lead to. */
function replaced(value: unknown, [step = 0, ...rest]: readonly number[], other: unknown): unknown {
  if (typeof value !== "object" || value === null) return other;
  const entries: (readonly [string, unknown])[] = Object.entries(value);
  if (entries.length === 0) return other;
  const at = step % entries.length;
  const changed = entries.map(([key, child], index): readonly [string, unknown] =>
    index === at ? [key, rest.length === 0 ? other : replaced(child, rest, other)] : [key, child],
  );
  return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
}
