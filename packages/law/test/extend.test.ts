import { describe, expect, test } from "vitest";
import { type DeadlineQuestion, extend, LawError } from "../src/index.ts";

const noon = (day: string) => `${day}T12:00:00Z`;
const berlin: DeadlineQuestion = {
  regime: "gdpr",
  country: "DE",
  region: "BE",
  zone: "Europe/Berlin",
  received: noon("2026-01-31"),
};

describe("an extension", () => {
  test("counts from receipt, and remembers why and the last day for its notice", () => {
    const extension = extend(berlin, { toldAt: noon("2026-03-02"), because: "complexity" });
    expect(extension).toMatchObject({
      noticeBy: "2026-03-02",
      toldOn: "2026-03-02",
      because: "complexity",
      deadlines: { deadline: "2026-04-30", extended: true },
      question: { version: 1, extended: true },
    });
  });

  test("is told on the day it is where the controller sits", () => {
    // 23:30 in London on the last day is half past midnight on the day after in Berlin.
    expect(codeOf(() => extend(berlin, { toldAt: "2026-03-02T23:30:00Z", because: "complexity" }))).toBe(
      "EXTENSION_TOO_LATE",
    );
  });

  test.each<[string, DeadlineQuestion, string, "complexity" | "other"]>([
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
  ])("is refused as %s", (code, question, toldAt, because) => {
    expect(codeOf(() => extend(question, { toldAt, because }))).toBe(code);
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
