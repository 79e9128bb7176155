import { describe, expect, test } from "vitest";
import { type DeadlineQuestion, explainDates } from "../src/index.ts";

const noon = (day: string) => `${day}T12:00:00Z`;
const berlin: DeadlineQuestion = {
  regime: "gdpr",
  country: "DE",
  region: "BE",
  zone: "Europe/Berlin",
  received: noon("2026-01-31"),
};

describe("each date explained", () => {
  test("has its reasons, also where the law has no such date", () => {
    expect(explainDates(berlin)).toEqual([
      { id: "received", on: "2026-01-31", reasons: ["received on 2026-01-31 in Europe/Berlin"] },
      {
        id: "acknowledge",
        reasons: ["gdpr sets no deadline to confirm receipt; do it without undue delay"],
      },
      {
        id: "target",
        on: "2026-02-23",
        reasons: ["5 days before the period ends on 2026-02-28, not moved to a working day"],
      },
      {
        id: "deadline",
        on: "2026-03-02",
        reasons: [
          "1 month after receipt is 2026-02-28, the last day of a month without a day 31 (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c))",
          "2026-02-28 is a Saturday",
          "2026-03-01 is a Sunday",
          "the period ends with the next working day, 2026-03-02 (Regulation 1182/71 Art. 3(4))",
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

  test("says so where the law does not allow an extension", () => {
    const brazil = {
      regime: "lgpd",
      country: "BR",
      zone: "America/Sao_Paulo",
      received: noon("2026-01-31"),
    } as const;
    expect(explainDates(brazil).at(-1)).toEqual({
      id: "extended",
      reasons: ["lgpd does not allow an extension"],
    });
  });
});
