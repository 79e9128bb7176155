import type { KeepRule, RecordKind } from "@oubli/datamap";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepingOf } from "../src/kept.ts";
import { shopMap } from "./support/shop.ts";

const NOW = Date.parse("2026-11-28T10:00:00Z");
const RULE: KeepRule = {
  ground: "art-17-3-b",
  because: "Bookkeeping.",
  until: { since: "/paid_at", months: 120 },
};

/** A kind of record that is kept so. */
function kindWith(...keepWhen: readonly KeepRule[]): RecordKind {
  const [kind] = shopMap({ customer: { keepWhen } }).records;
  if (!kind) throw new Error("the shop has no kinds");
  return kind;
}

const untilOf = (paid_at: unknown, ...rules: readonly KeepRule[]) =>
  keepingOf(kindWith(...(rules.length === 0 ? [RULE] : rules)), { paid_at }, NOW);

describe("a record that must be kept for a time", () => {
  test.each([
    ["a day", "2017-02-03", "2027-02-03"],
    ["an instant", "2020-02-29T23:30:00Z", "2030-02-28"],
    ["seconds, as some vendors count", Date.parse("2019-06-01T00:00:00Z") / 1_000, "2029-06-01"],
    ["milliseconds", Date.parse("2019-06-01T00:00:00Z"), "2029-06-01"],
  ])("is kept until the same day so many months later: %s", (_what, paidAt, until) => {
    expect(untilOf(paidAt)).toEqual({ ground: "art-17-3-b", because: "Bookkeeping.", until });
  });

  test("is kept no longer after that day", () => {
    expect(untilOf("2016-11-28T09:00:00Z")).toBeUndefined();
    expect(untilOf("2016-11-29")).toMatchObject({ until: "2026-11-29" });
  });

  test.each([
    ...[undefined, null, "", "soon", {}, true, Number.NaN],
    // Dates that are none.
    ...[0, "0", "0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "1970-01-01", -1],
    // Words with a number in them, and days of which nobody can tell the month.
    ...["5", "order 5", "invoice 7/2011", "03/02/2011"],
  ])("is kept where its date cannot be read: %j", (paidAt) => {
    expect(untilOf(paidAt)).toEqual({ ground: "art-17-3-b", because: "Bookkeeping." });
  });

  test("of several reasons has the one that lasts longest", () => {
    const warranty: KeepRule = {
      ground: "art-17-3-e",
      because: "Warranty.",
      until: { since: "/paid_at", months: 24 },
    };
    expect(untilOf("2026-01-01", warranty, RULE)).toMatchObject({
      because: "Bookkeeping.",
      until: "2036-01-01",
    });
    const { until: _, ...always } = { ...warranty, because: "In court." };
    expect(untilOf("2026-01-01", always, RULE)).toEqual({ ground: "art-17-3-e", because: "In court." });
  });

  test("is kept exactly while its time runs, in milliseconds, too", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }), (ago, days) => {
        const since = new Date(NOW - ago * 86_400_000).toISOString();
        const rule: KeepRule = { ...RULE, until: { since: "/paid_at", ms: days * 86_400_000 } };
        expect(untilOf(since, rule) !== undefined).toBe(days > ago);
      }),
    );
  });
});
