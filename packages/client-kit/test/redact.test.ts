import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DataMarks, redact, redactRecord } from "../src/redact/index.ts";

const plain = (pointer: string) => ({ pointer, secret: false });
const about = (pointer: string, category: string) => ({ pointer, category, secret: false });
const marks: DataMarks = {
  records: [
    {
      kind: "member",
      find: [
        { operation: "listMembers", returns: { kind: "member", at: "/data" } },
        { operation: "searchMembers", returns: { kind: "member", at: "/by_address/*/member" } },
        { operation: "countMembers" },
      ],
      read: { operation: "getMember", returns: { kind: "member", at: "" } },
      rest: ["/shelf"],
      properties: [
        plain("/active"),
        plain("/tags"),
        about("/email", "user.contact.email"),
        about("/home", "user.contact.address"),
        { pointer: "/login_url", category: "user.authorization", secret: true },
        plain("/cards/*/colour"),
        about("/cards/*/number", "user.unique_id"),
        { pointer: "/orders", secret: false, embeds: "order" },
      ],
    },
    { kind: "order", properties: [plain("/total"), about("/note", "user.content")] },
  ],
};

const ada = {
  active: true,
  tags: ["a", "b"],
  email: "ada@example.test",
  home: { street: "Example Street 1" },
  login_url: "https://example.test/login?token=t0ken",
  cards: [{ colour: "red", number: "4711", holder: "Ada" }],
  orders: [{ total: 12, note: "for Ada" }],
  nickname: "Ada",
  phone: null,
};

describe("redacting", () => {
  test("replaces every value by what the description says of it", () => {
    expect(redact(ada, marks, "getMember")).toEqual({
      active: true,
      tags: ["a", "b"],
      email: "[user.contact.email]",
      home: "[user.contact.address]",
      login_url: "[secret]",
      cards: [{ colour: "red", number: "[user.unique_id]", "[unmarked]": 1 }],
      orders: [{ total: 12, note: "[user.content]" }],
      "[unmarked]": 2,
    });
  });

  test("finds the records where the operation has them, and keeps nothing beside them", () => {
    const body = { data: [ada, null], meta: { searched: "ada@example.test" } };
    const redacted = redact(body, marks, "listMembers");
    expect(redacted).toMatchObject({ data: [{ email: "[user.contact.email]" }, null] });
    expect(redacted).not.toHaveProperty("meta");
  });

  test.each(["countMembers", "unheardOf"])("shows nothing of %s, which has no records", (operation) => {
    expect(redact({ message: "hello Ada" }, marks, operation)).toBe("[unmarked]");
    expect(redact(undefined, marks, operation)).toBeUndefined();
  });

  test("reads records out of maps without showing their keys, and keeps what the counted rest names", () => {
    const body = { by_address: { "ada@example.test": { member: { active: true, shelf: 7 } } } };
    expect(redact(body, marks, "searchMembers")).toEqual({
      by_address: [{ member: { active: true, shelf: 7 } }],
    });
  });

  test("shows nothing of an unknown kind, nor of an object where a plain value should be", () => {
    expect(redactRecord(ada, marks, "stranger")).toBe("[unmarked]");
    expect(redactRecord({ active: { since: "Ada" } }, marks, "member")).toEqual({ active: "[unmarked]" });
    expect(redactRecord("Ada", marks, "member")).toBe("[unmarked]");
  });

  test("keeps no text of an answer that the description does not mention, whatever its shape", () => {
    const canary = fc.jsonValue().map((value) => ({ ada: value, list: [value, "ada"] }));
    fc.assert(
      fc.property(canary, fc.constantFrom("listMembers", "getMember", "ping"), (value, operation) => {
        for (const body of [value, { data: value }, { data: [value] }, [value]])
          expect(JSON.stringify(redact(body, marks, operation)) ?? "").not.toContain("ada");
      }),
    );
  });
});

describe.each(["fera", "partnero", "loyalty-lt"])("the data map of %s", (vendor) => {
  const file = new URL(`../../client-${vendor}/generated/data-map.json`, import.meta.url);
  const map: DataMarks = JSON.parse(readFileSync(file, "utf8"));

  test("knows which records every call that reads one in full answers with", () => {
    const reads = map.records.flatMap(({ kind, read }) => (read === undefined ? [] : [{ kind, read }]));
    expect(reads.length).toBeGreaterThan(0);
    for (const { kind, read } of reads) expect(read.returns?.kind).toBe(kind);
  });

  test("lets no value through that it marks as personal or secret", () => {
    for (const { kind, properties } of map.records) {
      for (const { pointer, category, secret } of properties) {
        if (category === undefined && !secret) continue;
        const shown = JSON.stringify(redactRecord(valueIn(pointer, "c4nary"), map, kind));
        expect([kind, pointer, shown.includes("c4nary")]).toEqual([kind, pointer, false]);
      }
    }
  });
});

/** A record with one value, at a JSON pointer. */
function valueIn(pointer: string, value: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduceRight<unknown>((inner, name) => (name === "*" ? [inner] : { [name]: inner }), value);
}
