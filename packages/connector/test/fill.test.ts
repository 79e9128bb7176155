import { createHash } from "node:crypto";
import type { JsonValue } from "@oubli/datamap";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fill, type Values } from "../src/fill.ts";
import { call } from "./support/shop.ts";

const MAIL = "Dana.Ruiz@Example.test";
const RECORD = {
  id: 7,
  url: "gid://shop/Customer/123",
  email: MAIL,
  ids: [1, 2],
  none: [],
  nothing: null,
  lines: [{ id: "a" }, { id: "b" }],
  by: { x: { id: "m" } },
  "a/b": "slash",
};
const VALUES: Values = {
  identifier: { kind: "email", value: MAIL },
  id: 7,
  record: RECORD,
  random: () => "w1",
};

const filled = (to: string, value: JsonValue, values: Values = VALUES) =>
  fill({ ...call("x", {}), fill: [{ to, value }] }, values);
const hash = (name: string, text: string) => createHash(name).update(text).digest("hex");

describe("a value", () => {
  test.each<[string, JsonValue, unknown]>([
    ["a constant", "equals", "equals"],
    ["an identifier", "{email}", MAIL],
    ["in lower case", "{email|lower}", MAIL.toLowerCase()],
    ["as text of a search language", "equals(email,{email|json})", `equals(email,"${MAIL}")`],
    ["hashed, in lower case first", "{email|lower|md5}", hash("md5", MAIL.toLowerCase())],
    ["hashed otherwise", "{email|sha256}", hash("sha256", MAIL)],
    ["the last segment of an address", "{/url|last-segment}", "123"],
    ["digits only", "{/url|digits}", "123"],
    ["from the record, by a name with a slash", "{/a~1b}", "slash"],
    ["between other characters", "id:{id} mail:{/email}", `id:7 mail:${MAIL}`],
    ["with braces that are none of ours", '{ "q": { "a b": 1 } }', '{ "q": { "a b": 1 } }'],
    ["a fresh word", "{random}@anonymized.invalid", "w1@anonymized.invalid"],
  ])("%s", (_what, value, sent) => {
    expect(filled("query.q", value)).toEqual([{ query: { q: sent } }]);
  });

  test("with a name in another case is misspelt, and is not sent", () => {
    expect(() => filled("query.q", "{Email}")).toThrow("nothing is called {Email}");
  });

  test("keeps its JSON type in a body where it stands alone, and in a query", () => {
    expect(filled("body:/customer/id", "{id}")).toEqual([{ body: { customer: { id: 7 } } }]);
    expect(filled("body:/ids", "{/ids}")).toEqual([{ body: { ids: [1, 2] } }]);
    expect(filled("body:/text", "id {id}")).toEqual([{ body: { text: "id 7" } }]);
    expect(filled("path.id", "{id}")).toEqual([{ path: { id: "7" } }]);
    expect(filled("query.id", "{id}")).toEqual([{ query: { id: 7 } }]);
  });

  test("that is a list means one call for each element, except in a body of its own", () => {
    const one = (id: unknown) => ({ query: { id } });
    expect(filled("query.id", "{/ids}")).toEqual([one(1), one(2)]);
    expect(filled("query.id", "{/lines/*/id}")).toEqual([one("a"), one("b")]);
    expect(filled("query.id", "{/by/*/id}")).toEqual([one("m")]);
    expect(filled("query.id", "n{/ids}")).toEqual([one("n1"), one("n2")]);
    expect(filled("body:/q", "n{/ids}")).toEqual([{ body: { q: "n1" } }, { body: { q: "n2" } }]);
    expect(filled("body:/hashes", "{/ids|sha256}")).toEqual([
      { body: { hashes: [hash("sha256", "1"), hash("sha256", "2")] } },
    ]);
  });

  test.each<[string, JsonValue]>([
    ["that nobody gave", "{phone}"],
    ["that the record does not hold", "{/missing}"],
    ["that is null", "{/nothing}"],
    ["that is an empty list", "{/none}"],
    ["of which a filter leaves nothing", "{email|digits}"],
    ["deep in a body", { filter: [{ value: "{phone}" }] }],
  ])("%s means no call", (_what, value) => {
    expect(filled("query.q", value)).toEqual([]);
    expect(filled("body:/q", value)).toEqual([]);
  });

  test.each(["{emial}", "{email|shout}", "{email|constructor}", "{audience}"])(
    "%s is misspelt, and not sent as it stands",
    (value) => {
      expect(() => filled("query.q", value)).toThrow(/x cannot be filled/);
    },
  );
});

describe("a body", () => {
  test("is written member by member, lists by position", () => {
    const filling = {
      ...call("search", {}),
      fill: [
        { to: "body:/filters/0/value", value: "{email}" },
        { to: "body:/filters/0/op", value: "EQ" },
        { to: "body:/limit", value: 5 },
        { to: "header.X-Shop", value: "{id}" },
      ],
    };
    expect(fill(filling, VALUES)).toEqual([
      { body: { filters: [{ value: MAIL, op: "EQ" }], limit: 5 }, header: { "X-Shop": "7" } },
    ]);
  });

  test("is a value of its own, with variables anywhere in it and constants as they are", () => {
    const value = { query: { filter: [{ exact: "{email}" }], deep: null }, all: true };
    expect(filled("body:", value)).toEqual([
      { body: { query: { filter: [{ exact: MAIL }], deep: null }, all: true } },
    ]);
  });

  test("reaches nothing outside itself by its names", () => {
    expect(filled("body:/__proto__/polluted", "{id}")).toEqual([
      { body: JSON.parse('{"__proto__":{"polluted":7}}') },
    ]);
    expect({}).not.toHaveProperty("polluted");
  });

  test("is refused where a place is none", () => {
    expect(() => filled("body:/list/99999999", 1)).toThrow(/cannot be put into the body/);
    expect(() => filled("cookie.x", 1)).toThrow(/cannot be put at/);
  });
});

test("constants are sent as they stand, whatever they are", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!/\{[a-z/]/i.test(JSON.stringify(value)));
      expect(filled("body:", value as JsonValue)).toEqual([{ body: value }]);
    }),
  );
});

test("no identifier breaks out of the text it stands in, once it is written as JSON", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      const [input] = filled("query.q", "[{email|json}]", { identifier: { kind: "email", value } });
      expect(JSON.parse(String(input?.query?.q))).toEqual([value]);
    }),
  );
});
