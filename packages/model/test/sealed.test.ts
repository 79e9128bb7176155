import fc from "fast-check";
import { expect, test } from "vitest";
import { readSealed, type SealedName } from "../src/index.ts";
import { reportOf } from "./support/facts.ts";

const subject = { identifiers: [{ kind: "email", value: "dana.ruiz@example.test" }] };
const report = reportOf(["found"], 1);

test("what is unsealed is what its name promises", () => {
  expect(readSealed("subject", subject)).toBe(subject);
  expect(readSealed("search", report)).toBe(report);
  expect(readSealed("verification", { at: "2026", report, remaining: [] })).toBeDefined();
  expect(readSealed("ending/t1", "ticket 4711")).toBe("ticket 4711");
});

test.each([
  ["subject", { identifiers: [{ kind: "passport", value: "x" }] }],
  ["subject", { identifiers: "dana" }],
  ["subject", null],
  ["search", { ...report, coverage: [{ ...report.coverage[0], result: "all-good" }] }],
  ["search", subject],
  ["plan", { format: 2 }],
  ["verification", { at: "2026", report, remaining: [1] }],
  ["task/t1", { id: "t1" }],
  ["words/x", { text: "because" }],
] as const)("%s is not %j", (name, value) => {
  expect(readSealed(name, value)).toBeUndefined();
});

test("nothing that was sealed by another hand makes it throw", () => {
  const names = ["subject", "search", "plan", "verification", "task/t1", "ending/t1", "words/x"] as const;
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.jsonValue(), (name: SealedName, value) => {
      readSealed(name, value);
    }),
  );
});
