import { describe, expect, test } from "vitest";
import { type DueQuestion, dueDates, explainDates, extend, LawError, nextDue } from "../src/index.ts";

const noon = (day: string) => `${day}T12:00:00Z`;
const berlin: DueQuestion = {
  regime: "gdpr",
  country: "DE",
  region: "BE",
  zone: "Europe/Berlin",
  received: noon("2026-01-31"),
};
const california: DueQuestion = {
  regime: "ccpa",
  country: "US",
  zone: "America/Los_Angeles",
  received: noon("2026-11-20"),
};

describe("an extension", () => {
  test("counts from receipt, and remembers its reason and the last day for its notice", () => {
    const extension = extend(berlin, { toldAt: noon("2026-03-02"), reason: "complexity" });
    expect(extension).toMatchObject({
      noticeBy: "2026-03-02",
      toldOn: "2026-03-02",
      reason: "complexity",
      dates: { due: "2026-04-30", extended: true },
      question: { version: 1, extended: true },
    });
  });

  test("is told on the day it is where the controller sits", () => {
    // 23:30 in London on the last day is half past midnight on the day after in Berlin.
    expect(codeOf(() => extend(berlin, { toldAt: "2026-03-02T23:30:00Z", reason: "complexity" }))).toBe(
      "EXTENSION_TOO_LATE",
    );
  });

  test.each<[string, DueQuestion, string, "complexity" | "other"]>([
    ["EXTENSION_TOO_LATE", berlin, noon("2026-03-03"), "complexity"],
    ["EXTENSION_BEFORE_RECEIPT", berlin, noon("2026-01-30"), "complexity"],
    ["EXTENSION_WITHOUT_REASON", berlin, noon("2026-02-20"), "other"],
    ["EXTENSION_TWICE", { ...berlin, extended: true }, noon("2026-02-20"), "complexity"],
    [
      "EXTENSION_NOT_ALLOWED",
      { regime: "lgpd", country: "BR", zone: "America/Sao_Paulo", received: noon("2026-01-31") },
      noon("2026-02-01"),
      "complexity",
    ],
  ])("is refused as %s", (code, question, toldAt, reason) => {
    expect(codeOf(() => extend(question, { toldAt, reason }))).toBe(code);
  });
});

describe("what is due next", () => {
  test("is the answer, with the rule's source", () => {
    expect(nextDue(dueDates(berlin), "2026-02-02")).toEqual({
      what: "answer",
      on: "2026-03-02",
      sentence:
        "The answer is due on Monday 2026-03-02, in 28 days: 1 month after receipt on 2026-01-31, moved to the next working day; plan for Monday 2026-02-23 (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)).",
      source: "GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)",
    });
  });

  test("is to confirm receipt first where the law fixes a term for it", () => {
    expect(nextDue(dueDates(california), "2026-11-24").sentence).toBe(
      "Receipt must be confirmed by Friday 2026-12-04, in 10 days: 10 business days after receipt on 2026-11-20 (11 CCR section 7021(a)).",
    );
    expect(nextDue(dueDates(california), "2026-11-24", { acknowledged: true }).what).toBe("answer");
  });
});

describe("each date explained", () => {
  test("has its reasons, also where the law has no such date", () => {
    expect(explainDates(berlin)).toEqual([
      { id: "received", on: "2026-01-31", reasons: ["received on 2026-01-31 in Europe/Berlin"] },
      {
        id: "acknowledge",
        reasons: ["gdpr fixes no term to confirm receipt; do it without undue delay"],
      },
      {
        id: "safe",
        on: "2026-02-23",
        reasons: ["5 days before the term ends on 2026-02-28, not moved to a working day"],
      },
      {
        id: "legal",
        on: "2026-03-02",
        reasons: [
          "1 month after receipt is 2026-02-28, the last day of a month without a day 31 (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c))",
          "2026-02-28 is a Saturday",
          "2026-03-01 is a Sunday",
          "the term ends with the next working day, 2026-03-02 (Regulation 1182/71 Art. 3(4))",
        ],
      },
      {
        id: "extended",
        on: "2026-04-30",
        reasons: [
          "3 months after receipt is 2026-04-30, the last day of a month without a day 31 (GDPR Art. 12(3), extended by two months; Regulation 1182/71 Art. 3(2)(c))",
        ],
      },
    ]);
  });
});

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof LawError) return error.code;
    throw error;
  }
}
