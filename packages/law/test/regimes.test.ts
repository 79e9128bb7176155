import { REGIME_IDS, type RegimeId } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { dueDates, LawError, regimeAt, regimes, versionsOf } from "../src/index.ts";

const noon = (day: string) => `${day}T12:00:00Z`;
const california = { regime: "ccpa", country: "US", region: "CA", zone: "America/Los_Angeles" } as const;
const brazil = { regime: "lgpd", country: "BR", zone: "America/Sao_Paulo" } as const;
const shopify = { regime: "shopify", country: "LT", zone: "Europe/Vilnius" } as const;
const london = { regime: "uk-gdpr", country: "GB", region: "ENG", zone: "Europe/London" } as const;

describe("in California", () => {
  test.each([
    ["2026-11-20", "2027-01-04", "2027-02-18", "2026-12-04"],
    ["2026-01-31", "2026-03-17", "2026-05-01", "2026-02-13"],
  ])("a request of %s is due on %s, extended on %s, confirmed by %s", (day, legal, extendedLegal, by) => {
    const dates = dueDates({ ...california, received: noon(day) });
    expect(dates).toMatchObject({ legal, extendedLegal, acknowledgeBy: by });
  });

  test("the term is not moved from a Sunday, and nothing stops the clock", () => {
    expect(dueDates({ ...california, received: noon("2026-01-29") }).legal).toBe("2026-03-15");
    const pauses = [{ from: noon("2026-02-01"), to: noon("2026-02-09") }];
    expect(codeOf(() => dueDates({ ...california, received: noon("2026-01-29"), pauses }))).toBe(
      "PAUSE_NOT_ALLOWED",
    );
  });

  test("the law is California's alone", () => {
    expect(codeOf(() => dueDates({ ...california, region: "NV", received: noon("2026-01-29") }))).toBe(
      "UNKNOWN_REGION",
    );
  });
});

describe("elsewhere outside Europe", () => {
  test("Brazil has fifteen days and no extension", () => {
    const dates = dueDates({ ...brazil, received: noon("2026-11-20") });
    expect(dates).toMatchObject({ legal: "2026-12-05", extendedLegal: "2026-12-05", safe: "2026-11-30" });
    expect(codeOf(() => dueDates({ ...brazil, received: noon("2026-11-20"), extended: true }))).toBe(
      "EXTENSION_NOT_ALLOWED",
    );
  });

  test("Shopify's contract has thirty days, wherever the shop is", () => {
    expect(dueDates({ ...shopify, received: noon("2026-01-31") }).legal).toBe("2026-03-02");
  });
});

describe("versions of a law", () => {
  test.each([
    ["2026-02-04", 1],
    ["2026-02-05", 2],
  ])("a British request of %s falls under version %d", (day, version) => {
    expect(regimeAt("uk-gdpr", day).version).toBe(version);
    expect(dueDates({ ...london, received: noon(day) }).version).toBe(version);
  });

  test("a case keeps the one it was opened under", () => {
    const pauses = [{ from: noon("2026-03-02"), to: noon("2026-03-04"), why: "fee" } as const];
    const question = { ...london, received: noon("2026-03-01"), pauses };
    expect(dueDates(question).pausedDays).toBe(2);
    expect(codeOf(() => dueDates({ ...question, version: 1 }))).toBe("PAUSE_NOT_ALLOWED");
  });

  test("a newer one does not reach back, and one that is none is refused", () => {
    expect(codeOf(() => dueDates({ ...london, received: noon("2026-02-04"), version: 2 }))).toBe(
      "RECEIPT_OUT_OF_RANGE",
    );
    expect(codeOf(() => dueDates({ ...london, received: noon("2026-02-04"), version: 9 }))).toBe(
      "UNKNOWN_VERSION",
    );
    expect(codeOf(() => regimeAt("gdpr", "2018-05-24"))).toBe("RECEIPT_OUT_OF_RANGE");
    expect(codeOf(() => regimeAt("hammurabi" as RegimeId, "2026-01-01"))).toBe("UNKNOWN_REGIME");
  });

  test.each(REGIME_IDS)("%s: each begins where the one before it ends, and the newest is in force", (id) => {
    const versions = versionsOf(id);
    for (const [i, one] of versions.entries()) {
      expect(one).toMatchObject({ id, version: i + 1 });
      expect(one.effectiveUntil).toBe(versions[i + 1]?.effectiveFrom);
    }
    expect(regimes[id]).toBe(versions.at(-1));
  });

  test.each(REGIME_IDS)(
    "%s: every rule has a source, and what no text says is marked as our reading",
    (id) => {
      for (const { sources } of versionsOf(id)) {
        expect(sources.length).toBeGreaterThan(1);
        for (const source of sources)
          expect(source.kind === "none", source.says).toBe(source.certainty === "interpretation");
      }
    },
  );
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
