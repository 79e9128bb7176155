import { describe, expect, test } from "vitest";
import { type DeadlineQuestion, deadlinesOf, nextDeadline } from "../src/index.ts";

const noon = (day: string) => `${day}T12:00:00Z`;
const berlin: DeadlineQuestion = {
  regime: "gdpr",
  country: "DE",
  region: "BE",
  zone: "Europe/Berlin",
  received: noon("2026-01-31"),
};
const california: DeadlineQuestion = {
  regime: "ccpa",
  country: "US",
  zone: "America/Los_Angeles",
  received: noon("2026-11-20"),
};

describe("the deadline that comes next", () => {
  test("is the answer, with the rule's source", () => {
    expect(nextDeadline(deadlinesOf(berlin), "2026-02-02")).toEqual({
      what: "answer",
      on: "2026-03-02",
      sentence:
        "The deadline is Monday 2026-03-02, in 28 days: 1 month after receipt on 2026-01-31, moved to the next working day (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)); the target date is Monday 2026-02-23.",
      source: "GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)",
    });
  });

  test("is to confirm receipt first where the law sets a deadline for it", () => {
    expect(nextDeadline(deadlinesOf(california), "2026-11-24").sentence).toBe(
      "Receipt must be confirmed by Friday 2026-12-04, in 10 days: 10 business days after receipt on 2026-11-20 (11 CCR section 7021(a)).",
    );
    expect(nextDeadline(deadlinesOf(california), "2026-12-04").sentence).toContain("must be confirmed today");
    expect(nextDeadline(deadlinesOf(california), "2026-12-06").sentence).toBe(
      "Confirmation of receipt is overdue by 2 days: its deadline was Friday 2026-12-04, 10 business days after receipt on 2026-11-20 (11 CCR section 7021(a)).",
    );
    expect(nextDeadline(deadlinesOf(california), "2026-11-24", { acknowledged: true }).what).toBe("answer");
  });
});
