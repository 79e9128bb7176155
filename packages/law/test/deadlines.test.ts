import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DeadlineQuestion, deadlinesOf, LawError, regimes } from "../src/index.ts";

const berlin = { regime: "gdpr", country: "DE", region: "BE", zone: "Europe/Berlin" } as const;
const netherlands = { regime: "gdpr", country: "NL", zone: "Europe/Amsterdam" } as const;
const madrid = { regime: "gdpr", country: "ES", region: "MD", zone: "Europe/Madrid" } as const;
const england = { regime: "uk-gdpr", country: "GB", region: "ENG", zone: "Europe/London" } as const;
const noon = (day: string) => `${day}T12:00:00Z`;

describe("in Berlin, a request", () => {
  test.each([
    ["2026-01-29", "2026-03-02", "2026-04-29"],
    ["2026-01-30", "2026-03-02", "2026-04-30"],
    ["2026-01-31", "2026-03-02", "2026-04-30"],
    ["2028-01-31", "2028-02-29", "2028-05-02"],
    ["2026-03-05", "2026-04-07", "2026-06-05"],
    ["2026-08-31", "2026-09-30", "2026-11-30"],
    ["2026-11-20", "2026-12-21", "2027-02-22"],
    ["2026-11-25", "2026-12-28", "2027-02-25"],
    ["2026-12-01", "2027-01-04", "2027-03-01"],
    ["2026-11-30", "2026-12-30", "2027-03-01"],
    ["2026-04-01", "2026-05-04", "2026-07-01"],
  ])("of %s has its deadline on %s, extended on %s", (day, firstDeadline, extendedDeadline) => {
    expect(deadlinesOf({ ...berlin, received: noon(day) })).toMatchObject({
      receivedOn: day,
      firstDeadline,
      extendedDeadline,
    });
  });
});

describe("elsewhere", () => {
  test("the first of May is a working day in the Netherlands", () => {
    expect(deadlinesOf({ ...netherlands, received: noon("2028-01-31") }).extendedDeadline).toBe("2028-05-01");
    expect(deadlinesOf({ ...netherlands, received: noon("2026-04-01") }).firstDeadline).toBe("2026-05-01");
  });

  test("Madrid works on Easter Monday but not on the second of May", () => {
    expect(deadlinesOf({ ...madrid, received: noon("2026-03-05") }).firstDeadline).toBe("2026-04-06");
    expect(deadlinesOf({ ...madrid, received: noon("2028-01-31") }).extendedDeadline).toBe("2028-05-03");
  });

  test("England gives a day off for a holiday that falls on a weekend", () => {
    // 25 December 2027 is a Saturday; Monday and Tuesday stand in for Christmas Day and Boxing Day.
    expect(deadlinesOf({ ...england, received: noon("2027-11-25") }).firstDeadline).toBe("2027-12-29");
  });

  test("a half holiday is a working day", () => {
    const iceland = { regime: "gdpr", country: "IS", zone: "Atlantic/Reykjavik" } as const;
    expect(deadlinesOf({ ...iceland, received: noon("2026-11-24") }).firstDeadline).toBe("2026-12-24");
  });

  test("both days of a two-day holiday count", () => {
    const romania = { regime: "gdpr", country: "RO", zone: "Europe/Bucharest" } as const;
    // 1 and 2 January 2025 are a Wednesday and a Thursday.
    expect(deadlinesOf({ ...romania, received: noon("2024-12-02") }).firstDeadline).toBe("2025-01-03");
  });

  test.each(
    Object.values(regimes).flatMap(({ id, countries }) =>
      countries === "anywhere" ? [] : countries.map((country) => [country, id] as const),
    ),
  )("%s has a calendar for %s", (country, id) => {
    const question = {
      regime: id,
      country,
      zone: "UTC",
      received: noon("2027-06-25"),
    };
    expect(deadlinesOf(question).firstDeadline > "2027-07-09").toBe(true);
  });
});

describe("the day of receipt", () => {
  test("is the day it was in the controller's zone", () => {
    expect(deadlinesOf({ ...berlin, received: "2026-07-31T23:30:00Z" }).receivedOn).toBe("2026-08-01");
    expect(deadlinesOf({ ...england, received: "2026-07-31T22:30:00Z" }).receivedOn).toBe("2026-07-31");
  });

  test("is the same however the instant is written", () => {
    const [a, b] = ["2026-08-01T01:30:00+02:00", "2026-07-31T23:30:00.000Z"];
    expect(deadlinesOf({ ...berlin, received: a })).toEqual(deadlinesOf({ ...berlin, received: b }));
  });
});

describe("the target date", () => {
  test("is five days before the end of the period, before that end is moved", () => {
    expect(deadlinesOf({ ...berlin, received: noon("2026-01-31") })).toMatchObject({
      periodEnds: "2026-02-28",
      targetDate: "2026-02-23",
    });
  });

  test("keeps the margin it is given", () => {
    expect(deadlinesOf({ ...berlin, received: noon("2026-01-31"), marginDays: 0 }).targetDate).toBe(
      "2026-02-28",
    );
  });

  test("follows the extension, and so does the deadline", () => {
    const extended = deadlinesOf({ ...berlin, received: noon("2026-01-31"), extended: true });
    expect(extended).toMatchObject({
      firstDeadline: "2026-03-02",
      deadline: "2026-04-30",
      targetDate: "2026-04-25",
    });
  });
});

describe("a suspension", () => {
  const received = noon("2026-08-10");
  const suspension = (from: string, to: string) => ({ from: noon(from), to: noon(to) });

  test("lengthens both periods by the days it lasted", () => {
    const suspensions = [suspension("2026-08-12", "2026-08-15")];
    expect(deadlinesOf({ ...berlin, received, suspensions })).toMatchObject({
      suspendedDays: 3,
      firstDeadline: "2026-09-14", // the 13th is a Sunday
      periodEnds: "2026-09-13",
      extendedDeadline: "2026-11-13",
    });
  });

  test("of less than a day moves nothing", () => {
    const suspensions = [{ from: "2026-08-12T08:00:00Z", to: "2026-08-12T18:00:00Z" }];
    expect(deadlinesOf({ ...berlin, received, suspensions }).firstDeadline).toBe("2026-09-10");
  });

  test("is counted once with others, in whatever order they come", () => {
    const suspensions = [suspension("2026-08-20", "2026-08-25"), suspension("2026-08-12", "2026-08-15")];
    expect(deadlinesOf({ ...berlin, received, suspensions }).suspendedDays).toBe(8);
  });

  test.each([
    ["SUSPENSION_REVERSED", [suspension("2026-08-15", "2026-08-12")]],
    ["SUSPENSION_OVERLAP", [suspension("2026-08-12", "2026-08-20"), suspension("2026-08-15", "2026-08-25")]],
    ["SUSPENSION_BEFORE_RECEIPT", [suspension("2026-08-09", "2026-08-12")]],
    ["MALFORMED_INSTANT", [{ from: noon("2026-08-12"), to: "later" }]],
  ])("is refused as %s", (code, suspensions) => {
    expect(codeOf({ ...berlin, received, suspensions })).toBe(code);
  });
});

describe("the reasons", () => {
  test("tell the whole count", () => {
    expect(deadlinesOf({ ...berlin, received: noon("2026-01-31") }).reasons).toEqual([
      "received on 2026-01-31 in Europe/Berlin",
      "1 month after receipt is 2026-02-28, the last day of a month without a day 31 (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c))",
      "2026-02-28 is a Saturday",
      "2026-03-01 is a Sunday",
      "the period ends with the next working day, 2026-03-02 (Regulation 1182/71 Art. 3(4))",
    ]);
  });

  test("name the holiday, the suspension and the extension", () => {
    const suspensions = [{ from: noon("2026-02-01"), to: noon("2026-02-02") }];
    const { reasons } = deadlinesOf({ ...berlin, received: noon("2026-01-30"), suspensions, extended: true });
    expect(reasons).toContain("2026-05-01 is a public holiday (Labour Day)");
    expect(reasons).toContain(
      "the deadline was suspended for 1 day: 2026-05-01 (EDPB Guidelines 01/2022, section 5.3)",
    );
    expect(reasons.some((reason) => reason.startsWith("3 months after receipt is 2026-04-30"))).toBe(true);
  });
});

describe("a question is refused", () => {
  const good: DeadlineQuestion = { ...berlin, received: noon("2026-01-31") };

  test.each<[string, Partial<DeadlineQuestion>]>([
    ["UNKNOWN_COUNTRY", { country: "US" }],
    ["UNKNOWN_COUNTRY", { country: "de" }],
    ["UNKNOWN_COUNTRY", { country: "GB" }],
    ["UNKNOWN_REGION", { region: "XX" }],
    ["UNKNOWN_REGION", { region: "toString" }],
    ["UNKNOWN_REGION", { country: "MT", region: "BE" }],
    ["UNKNOWN_ZONE", { zone: "Europe/Atlantis" }],
    ["UNKNOWN_ZONE", { zone: "+02:00" }],
    ["UNKNOWN_ZONE", { zone: "" }],
    ["MALFORMED_INSTANT", { received: "2026-01-31" }],
    ["MALFORMED_INSTANT", { received: "2026-01-31T12:00:00" }],
    ["MALFORMED_INSTANT", { received: "2026-02-31T12:00:00Z" }],
    ["MALFORMED_INSTANT", { received: "2026-01-31T12:00:00Z[Europe/Berlin]" }],
    ["RECEIPT_OUT_OF_RANGE", { received: "2018-05-24T12:00:00Z" }],
    ["RECEIPT_OUT_OF_RANGE", { received: "2100-01-01T12:00:00Z" }],
    ["MARGIN_OUT_OF_RANGE", { marginDays: 26 }],
    ["MARGIN_OUT_OF_RANGE", { marginDays: 0.5 }],
  ])("as %s: %j", (code, wrong) => expect(codeOf({ ...good, ...wrong })).toBe(code));

  test("in words that name the field and the rule", () => {
    expect(() => deadlinesOf({ ...good, zone: "Berlin" })).toThrow(
      "zone: must be an IANA time zone name such as Europe/Berlin",
    );
    expect(() => deadlinesOf({ ...good, country: "NL", region: "XX" })).toThrow(
      "region: must be one of GR, NH, ZH",
    );
  });
});

describe("whenever a request comes", () => {
  const from = Date.parse("2018-05-26T00:00:00Z");
  const to = Date.parse("2060-01-01T00:00:00Z");
  const someMoment = fc.integer({ min: from, max: to }).map((ms) => new Date(ms).toISOString());
  const somePlace = fc.constantFrom(berlin, netherlands, madrid);

  test("no date is before the end of its period, none on a weekend, the target date is before both", () => {
    fc.assert(
      fc.property(someMoment, somePlace, fc.boolean(), (received, place, extended) => {
        const deadlines = deadlinesOf({ ...place, received, extended });
        expect(deadlines.deadline >= deadlines.periodEnds).toBe(true);
        expect(
          deadlines.targetDate < deadlines.periodEnds && deadlines.targetDate > deadlines.receivedOn,
        ).toBe(true);
        expect(deadlines.extendedDeadline > deadlines.firstDeadline).toBe(true);
        expect([0, 6]).not.toContain(new Date(deadlines.firstDeadline).getUTCDay());
        expect([0, 6]).not.toContain(new Date(deadlines.extendedDeadline).getUTCDay());
      }),
    );
  });

  test("a later request never has an earlier deadline", () => {
    fc.assert(
      fc.property(someMoment, someMoment, somePlace, (one, other, place) => {
        const [earlier, later] = [one, other].sort().map((received) => deadlinesOf({ ...place, received }));
        for (const date of ["firstDeadline", "extendedDeadline", "targetDate"] as const)
          expect((earlier?.[date] ?? "") <= (later?.[date] ?? "")).toBe(true);
      }),
    );
  });
});

describe("under every law", () => {
  const places: readonly Omit<DeadlineQuestion, "received">[] = [
    berlin,
    netherlands,
    madrid,
    england,
    { regime: "uk-gdpr", country: "GB", zone: "Europe/London", version: 1 },
    { regime: "ccpa", country: "US", region: "CA", zone: "America/Los_Angeles" },
    { regime: "lgpd", country: "BR", region: "SP", zone: "America/Sao_Paulo" },
    { regime: "shopify", country: "LT", zone: "Europe/Vilnius" },
  ];
  const somePlace = fc.constantFrom(...places);
  const from = Date.parse("2023-04-01T00:00:00Z");
  const someMoment = fc
    .integer({ min: from, max: Date.parse("2090-01-01T00:00:00Z") })
    .map((ms) => new Date(ms).toISOString());

  test("no date is later than the law's longest: the period, and the longest row of rest days", () => {
    // Easter in Spain or Christmas in Britain: four days off in a row, and never more than five anywhere here.
    const MOST_ROLLED = 5;
    fc.assert(
      fc.property(someMoment, somePlace, (received, place) => {
        const { period, extendedPeriod, endsOnWorkingDay } = regimes[place.regime];
        const deadlines = deadlinesOf({ ...place, received });
        const roll = endsOnWorkingDay ? MOST_ROLLED : 0;
        expect(daysBetween(deadlines.receivedOn, deadlines.firstDeadline)).toBeLessThanOrEqual(
          most(period) + roll,
        );
        expect(daysBetween(deadlines.receivedOn, deadlines.extendedDeadline)).toBeLessThanOrEqual(
          most(extendedPeriod ?? period) + roll,
        );
        expect(
          deadlines.targetDate <= deadlines.periodEnds && deadlines.periodEnds <= deadlines.deadline,
        ).toBe(true);
      }),
    );
  });

  test("a later request never has an earlier deadline", () => {
    fc.assert(
      fc.property(someMoment, someMoment, somePlace, (one, other, place) => {
        const [earlier, later] = [one, other].sort().map((received) => deadlinesOf({ ...place, received }));
        for (const date of ["firstDeadline", "extendedDeadline", "targetDate"] as const)
          expect((earlier?.[date] ?? "") <= (later?.[date] ?? "")).toBe(true);
        expect((earlier?.acknowledgeBy ?? "") <= (later?.acknowledgeBy ?? "")).toBe(true);
      }),
    );
  });

  test("a suspension moves no date earlier, a longer one none earlier than a shorter one", () => {
    const suspending = fc.constantFrom(
      ...places.filter(({ regime }) => regimes[regime].suspendedFor.length > 0),
    );
    const hours = fc.integer({ min: 0, max: 24 * 40 });
    fc.assert(
      fc.property(someMoment, suspending, hours, hours, hours, (received, place, wait, one, more) => {
        const after = (h: number) => new Date(Date.parse(received) + h * 3_600_000).toISOString();
        const suspended = (length: number) =>
          deadlinesOf({ ...place, received, suspensions: [{ from: after(wait), to: after(wait + length) }] });
        const [none, short, long] = [
          deadlinesOf({ ...place, received }),
          suspended(one),
          suspended(one + more),
        ];
        for (const date of ["firstDeadline", "extendedDeadline", "targetDate", "periodEnds"] as const)
          expect(none[date] <= short[date] && short[date] <= long[date]).toBe(true);
      }),
    );
  });

  test("an instant means the same in every notation, and an impossible moment is refused", () => {
    fc.assert(
      fc.property(someMoment, somePlace, (received, place) => {
        const ms = Date.parse(received);
        const inTokyo = `${new Date(ms + 9 * 3_600_000).toISOString().slice(0, -1)}+09:00`;
        expect(deadlinesOf({ ...place, received: inTokyo })).toEqual(deadlinesOf({ ...place, received }));
      }),
    );
    for (const received of ["2026-02-29T12:00:00Z", "2026-01-10T24:00:00Z", "2026-01-10T12:00:00+24:00"])
      expect(codeOf({ ...berlin, received })).toBe("MALFORMED_INSTANT");
  });

  function most(period: { readonly months: number } | { readonly days: number }): number {
    return "months" in period ? (period.months === 1 ? 31 : 92) : period.days;
  }

  function daysBetween(from: string, to: string): number {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
  }
});

describe("asked to check, a receipt", () => {
  test("in the future is refused, and one of this moment is not", () => {
    const received = noon("2026-01-31");
    expect(codeOf({ ...berlin, received, now: "2026-01-31T11:59:59Z" })).toBe("RECEIPT_IN_FUTURE");
    expect(codeOf({ ...berlin, received, now: received })).toBe(undefined);
  });
});

describe("the machine makes no difference", () => {
  const received = ["2026-01-31T23:30:00Z", "2026-03-05T00:10:00Z", "2028-01-31T12:00:00Z"];
  const here = received.map((instant) => deadlinesOf({ ...berlin, received: instant }));

  test.each([
    ["UTC", "C"],
    ["Pacific/Kiritimati", "ar_EG.UTF-8"],
    ["Pacific/Pago_Pago", "th_TH.UTF-8"],
    ["Europe/Vilnius", "lt_LT.UTF-8"],
  ])("by its own zone %s and language %s", (TZ, LANG) => {
    expect(elsewhere("", TZ, LANG)).toEqual(here);
  });

  test("by having no Temporal of its own", () => {
    expect(elsewhere("delete globalThis.Temporal;", "UTC")).toEqual(here);
  });

  function elsewhere(before: string, TZ: string, LANG = "C"): unknown {
    const index = new URL("../src/index.ts", import.meta.url).href;
    const script = `${before} const { deadlinesOf } = await import(${JSON.stringify(index)});
      const answers = ${JSON.stringify(received)}.map((r) => deadlinesOf({ ...${JSON.stringify(berlin)}, received: r }));
      console.log(JSON.stringify(answers));`;
    const options = { encoding: "utf8", env: { ...process.env, TZ, LANG, LC_ALL: LANG } } as const;
    return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], options));
  }
});

function codeOf(question: DeadlineQuestion): string | undefined {
  try {
    deadlinesOf(question);
    return undefined;
  } catch (error) {
    if (error instanceof LawError) return error.code;
    throw error;
  }
}
