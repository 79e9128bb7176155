import { REGIME_IDS } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { deadlinesOf, LawError, regimes, versionsOf } from "../src/index.ts";

const noon = (day: string) => `${day}T12:00:00Z`;
const california = { regime: "ccpa", country: "US", region: "CA", zone: "America/Los_Angeles" } as const;
const brazil = { regime: "lgpd", country: "BR", zone: "America/Sao_Paulo" } as const;
const shopify = { regime: "shopify", country: "LT", zone: "Europe/Vilnius" } as const;
const london = { regime: "uk-gdpr", country: "GB", region: "ENG", zone: "Europe/London" } as const;

describe("in California", () => {
  test.each([
    ["2026-11-20", "2027-01-04", "2027-02-18", "2026-12-04"],
    ["2026-01-31", "2026-03-17", "2026-05-01", "2026-02-13"],
  ])(
    "a request of %s has its deadline on %s, extended on %s, confirmed by %s",
    (day, firstDeadline, extendedDeadline, by) => {
      const deadlines = deadlinesOf({ ...california, received: noon(day) });
      expect(deadlines).toMatchObject({ firstDeadline, extendedDeadline, acknowledgeBy: by });
    },
  );

  test("the deadline is not moved from a Sunday, and never suspended", () => {
    expect(deadlinesOf({ ...california, received: noon("2026-01-29") }).firstDeadline).toBe("2026-03-15");
    const suspensions = [{ from: noon("2026-02-01"), to: noon("2026-02-09") }];
    expect(codeOf(() => deadlinesOf({ ...california, received: noon("2026-01-29"), suspensions }))).toBe(
      "SUSPENSION_NOT_ALLOWED",
    );
  });

  test("the law is California's alone", () => {
    expect(codeOf(() => deadlinesOf({ ...california, region: "NV", received: noon("2026-01-29") }))).toBe(
      "UNKNOWN_REGION",
    );
  });
});

describe("elsewhere outside Europe", () => {
  test("Brazil has fifteen days and no extension", () => {
    const deadlines = deadlinesOf({ ...brazil, received: noon("2026-11-20") });
    expect(deadlines).toMatchObject({
      firstDeadline: "2026-12-05",
      extendedDeadline: "2026-12-05",
      targetDate: "2026-11-30",
    });
    expect(codeOf(() => deadlinesOf({ ...brazil, received: noon("2026-11-20"), extended: true }))).toBe(
      "EXTENSION_NOT_ALLOWED",
    );
  });

  test("Shopify's contract has thirty days, wherever the shop is", () => {
    expect(deadlinesOf({ ...shopify, received: noon("2026-01-31") }).firstDeadline).toBe("2026-03-02");
  });
});

describe("versions of a law", () => {
  test.each([
    ["2026-02-04", 1],
    ["2026-02-05", 2],
  ])("a British request of %s falls under version %d", (day, version) => {
    expect(deadlinesOf({ ...london, received: noon(day) }).version).toBe(version);
  });

  test("a case keeps the one it was opened under", () => {
    const suspensions = [{ from: noon("2026-03-02"), to: noon("2026-03-04"), because: "fee" } as const];
    const question = { ...london, received: noon("2026-03-01"), suspensions };
    expect(deadlinesOf(question).suspendedDays).toBe(2);
    expect(codeOf(() => deadlinesOf({ ...question, version: 1 }))).toBe("SUSPENSION_NOT_ALLOWED");
  });

  test("a newer one does not reach back, and an unknown one is refused", () => {
    expect(codeOf(() => deadlinesOf({ ...london, received: noon("2026-02-04"), version: 2 }))).toBe(
      "RECEIPT_OUT_OF_RANGE",
    );
    expect(codeOf(() => deadlinesOf({ ...london, received: noon("2026-02-04"), version: 9 }))).toBe(
      "UNKNOWN_VERSION",
    );
    const berlin = { regime: "gdpr", country: "DE", zone: "Europe/Berlin" } as const;
    expect(codeOf(() => deadlinesOf({ ...berlin, received: noon("2018-05-24") }))).toBe(
      "RECEIPT_OUT_OF_RANGE",
    );
    // @ts-expect-error A law that this package does not have.
    expect(codeOf(() => deadlinesOf({ ...berlin, regime: "hammurabi", received: noon("2026-01-01") }))).toBe(
      "UNKNOWN_REGIME",
    );
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
