import { describe, expect, test } from "vitest";
import { daysLeft, dueDates, dueSentence } from "../src/index.ts";

const question = {
  regime: "gdpr",
  country: "DE",
  region: "BE",
  zone: "Europe/Berlin",
  received: "2026-01-31T12:00:00Z",
} as const;
const dates = dueDates(question);

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

describe("the sentence about what is due", () => {
  test.each([
    [
      "2026-02-02",
      "The answer is due on Monday 2026-03-02, in 28 days: 1 month after receipt on 2026-01-31, moved to the next working day; plan for Monday 2026-02-23.",
    ],
    [
      "2026-02-23",
      "The answer is due on Monday 2026-03-02, in 7 days: 1 month after receipt on 2026-01-31, moved to the next working day; plan for Monday 2026-02-23, which is today.",
    ],
    [
      "2026-03-01",
      "The answer is due on Monday 2026-03-02, in 1 day: 1 month after receipt on 2026-01-31, moved to the next working day; the safe date, Monday 2026-02-23, has passed.",
    ],
    [
      "2026-03-02",
      "The answer is due today, Monday 2026-03-02: 1 month after receipt on 2026-01-31, moved to the next working day.",
    ],
    [
      "2026-03-04",
      "The answer was due on Monday 2026-03-02, 2 days ago: 1 month after receipt on 2026-01-31, moved to the next working day.",
    ],
  ])("on %s", (today, sentence) => expect(dueSentence(dates, today)).toBe(sentence));

  test("tells of a pause and an extension", () => {
    const pauses = [{ from: "2026-02-02T12:00:00Z", to: "2026-02-06T12:00:00Z" }];
    expect(dueSentence(dueDates({ ...question, pauses, extended: true }), "2026-05-04")).toBe(
      "The answer, already extended, is due today, Monday 2026-05-04: 3 months after receipt on 2026-01-31, plus 4 days the clock stood still.",
    );
  });
});
