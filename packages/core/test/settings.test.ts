import { describe, expect, test } from "vitest";
import { parseConfig } from "../src/world/config-schema.ts";
import { boundsText, hopsText } from "../src/world/settings-words.ts";

const CONTROLLER = "controller: { name: A, contact: b, country: DE, zone: Europe/Berlin }\n";

function read(...lines: readonly string[]) {
  return parseConfig(`${CONTROLLER}${lines.join("\n")}\n`, "oubli.config.yaml");
}

const account = (more: string) => `accounts: [{ id: shop, vendor: shop, ${more} }]`;

describe("the settings", () => {
  test("name for each kind of identifier whether records that carry it are followed", () => {
    const { hops } = read("hops: { email: ask, phone: follow, customer-id: never }");
    expect(hops).toEqual({ email: "ask", phone: "follow", "customer-id": "never" });
    expect(hopsText({ ...(hops === undefined ? {} : { hops }) })).toBe(
      "an officer is asked: email, external-id, card-number; asked by at once: phone; never asked by: customer-id",
    );
    expect(hopsText(read())).toMatch(/^an officer is asked: email, phone, /);
  });

  test.each([
    ["hops: { email: always }", /hops\.email/],
    ["hops: { shoe-size: ask }", /hops/],
  ])("refuse %s with its line", (line, what) => {
    expect(() => read(line)).toThrow(what);
    expect(() => read(line)).toThrow(/oubli\.config\.yaml:2/);
  });

  test("name how much of an account's answers is taken, of one call and of a whole search", () => {
    const { accounts } = read(account("bounds: { pages: 20, bytes: 1000, search: { records: 500 } }"));
    expect(accounts[0]?.bounds).toEqual({ pages: 20, bytes: 1000, search: { records: 500 } });
    expect(boundsText(accounts[0] ?? {})).toBe("bytes 1000, pages 20, search.records 500");
    expect(boundsText({})).toBeUndefined();
  });

  test.each([
    ["bounds: { pages: 0 }", /bounds\.pages/],
    ["bounds: { pages: many }", /bounds\.pages/],
    ["bounds: { sheets: 1 }", /sheets/],
    ["bounds: { search: { depth: 4 } }", /depth/],
  ])("make an account with %s a broken one, and no other", (more, what) => {
    const { accounts, brokenAccounts } = read(account(more));
    expect(accounts).toEqual([]);
    expect(brokenAccounts[0]?.problem).toMatch(what);
  });

  test("name records that are always there, and repeat none that cannot be read", () => {
    expect(read(account("known: [control@shop.example]")).accounts[0]?.known).toEqual([
      { kind: "email", value: "control@shop.example" },
    ]);
    const { brokenAccounts } = read(account("known: [nobody-knows]"));
    expect(brokenAccounts[0]?.problem).toMatch(/known/);
    expect(brokenAccounts[0]?.problem).not.toContain("nobody-knows");
  });
});
