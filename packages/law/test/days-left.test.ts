import { describe, expect, test } from "vitest";
import { daysLeft } from "../src/days-left.ts";

describe("days left", () => {
  test.each([
    ["2026-03-01", 1],
    ["2026-03-02", 0],
    ["2026-03-05", -3],
    ["2025-03-02", 365],
  ])("on %s there are %d", (today, left) => expect(daysLeft("2026-03-02", today)).toBe(left));

  test.each(["2026-02-30", "20260302", "2026-03-02T00:00:00Z", ""])("are not counted from %j", (today) => {
    expect(() => daysLeft("2026-03-02", today)).toThrow("today: must be an ISO date");
  });
});
