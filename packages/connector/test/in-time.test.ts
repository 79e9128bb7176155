import { expect, test } from "vitest";
import { accountOf } from "../src/account.ts";
import { inTime } from "../src/in-time.ts";
import { requireFits } from "../src/schema-check.ts";
import { accountId, MAPS } from "./support/account.ts";

const EVIL = "^(a+)+$";
const TEXT = `${"a".repeat(60)}!`;

test("a pattern that would take years is given up, and what follows is done", () => {
  const began = performance.now();
  expect(inTime(() => new RegExp(EVIL, "u").test(TEXT), 100)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(inTime(() => 7, 100)).toEqual({ value: 7 });
  expect(() => inTime(() => JSON.parse("{"), 100)).toThrow(SyntaxError);
});

test("a vendor's pattern on what a plan would write stops no plan, and one that can be tried still refuses", async () => {
  const schema = (pattern: string) => ({
    type: "object",
    properties: { email: { type: "string", pattern }, more: { $ref: "#/$defs/A" } },
    $defs: { A: { type: "object", properties: { a: { $ref: "#/$defs/A" } } } },
  });
  const accountWith = (pattern: string) => {
    const [operation, ...others] = MAPS.fera.operations;
    if (!operation) throw new Error("the map has operations");
    const map = { ...MAPS.fera, operations: [{ ...operation, body: schema(pattern) }, ...others] };
    return {
      account: accountOf({ account: accountId("a"), map, client: {} as never, now: () => 0 }),
      id: operation.id,
    };
  };
  const call = (operation: string) => ({
    operation,
    method: "PUT",
    template: "/x",
    path: {},
    query: {},
    body: { email: TEXT },
  });
  const evil = accountWith(EVIL);
  const began = performance.now();
  for (let step = 0; step < 20; step += 1) await requireFits(evil.account, call(evil.id));
  expect(performance.now() - began).toBeLessThan(3_000);
  const plain = accountWith("^a+$");
  await expect(requireFits(plain.account, call(plain.id))).rejects.toMatchObject({ code: "SETUP" });
});
