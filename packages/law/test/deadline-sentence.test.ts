import { describe, expect, test } from "vitest";
import { deadlineSentence, deadlinesOf } from "../src/index.ts";

const question = {
  regime: "gdpr",
  country: "DE",
  region: "BE",
  zone: "Europe/Berlin",
  received: "2026-01-31T12:00:00Z",
} as const;
const deadlines = deadlinesOf(question);

describe("the sentence about the deadline", () => {
  test.each([
    [
      "2026-02-02",
      "The deadline is Monday 2026-03-02, in 28 days: 1 month after receipt on 2026-01-31, moved to the next working day (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)); the target date is Monday 2026-02-23.",
    ],
    [
      "2026-02-23",
      "The deadline is Monday 2026-03-02, in 7 days: 1 month after receipt on 2026-01-31, moved to the next working day (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)); the target date is today, Monday 2026-02-23.",
    ],
    [
      "2026-03-01",
      "The deadline is Monday 2026-03-02, in 1 day: 1 month after receipt on 2026-01-31, moved to the next working day (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)); target date missed, it was Monday 2026-02-23.",
    ],
    [
      "2026-03-02",
      "The deadline is today, Monday 2026-03-02: 1 month after receipt on 2026-01-31, moved to the next working day (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)).",
    ],
    [
      "2026-03-04",
      "Overdue by 2 days: the deadline was Monday 2026-03-02, 1 month after receipt on 2026-01-31, moved to the next working day (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)).",
    ],
  ])("on %s", (today, sentence) => expect(deadlineSentence(deadlines, today)).toBe(sentence));

  test("says overdue only once the deadline has passed", () => {
    const days = ["2026-02-24", "2026-03-01", "2026-03-02", "2026-03-03"];
    expect(days.filter((today) => deadlineSentence(deadlines, today).includes("verdue"))).toEqual([
      "2026-03-03",
    ]);
  });

  test("tells of a suspension and an extension", () => {
    const suspensions = [{ from: "2026-02-02T12:00:00Z", to: "2026-02-06T12:00:00Z" }];
    expect(deadlineSentence(deadlinesOf({ ...question, suspensions, extended: true }), "2026-05-04")).toBe(
      "The extended deadline is today, Monday 2026-05-04: 3 months after receipt on 2026-01-31, plus 4 days of suspension (GDPR Art. 12(3), extended by two months; Regulation 1182/71 Art. 3(2)(c)).",
    );
  });
});
