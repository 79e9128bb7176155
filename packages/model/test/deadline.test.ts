import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byUrgency, type Case, civilDate, deadlineOf, isCivilDate } from "../src/index.ts";

type Timed = Parameters<typeof deadlineOf>[0];

const OPEN: Timed = {
  state: "scoped",
  zone: "Europe/Berlin",
  deadline: { targetDate: "2026-12-13", statutory: "2026-12-21", ifExtended: "2027-02-18" },
  clock: { suspensions: [] },
};

describe("the deadline of a case", () => {
  test.each([
    ["2026-12-13", "on-time", 8],
    ["2026-12-14", "target-missed", 7],
    ["2026-12-20", "target-missed", 1],
    ["2026-12-21", "due-today", 0],
    ["2026-12-22", "overdue", -1],
  ] as const)("on %s is %s", (today, standing, daysLeft) => {
    expect(deadlineOf(OPEN, today)).toMatchObject({ standing, daysLeft });
  });

  test("is overdue only past the statutory day, whatever the target date", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(n * 86_400_000 + 1.79e12).toISOString());
    fc.assert(
      fc.property(day, day, day, (target, statutory, today) => {
        const dates = {
          ...OPEN.deadline,
          targetDate: target.slice(0, 10),
          statutory: statutory.slice(0, 10),
        };
        const { standing } = deadlineOf({ ...OPEN, deadline: dates }, today.slice(0, 10));
        expect(standing === "overdue").toBe(today.slice(0, 10) > dates.statutory);
      }),
    );
  });

  test("that is suspended passes no date", () => {
    const clock = { suspensions: [{ from: "2026-12-01T09:00:00Z", because: "identity" as const }] };
    expect(deadlineOf({ ...OPEN, clock }, "2027-01-01")).toMatchObject({
      standing: "suspended",
      suspended: { because: "identity" },
    });
    const resumed = {
      suspensions: [{ ...clock.suspensions[0], to: "2026-12-02T09:00:00Z" }],
    } as Case["clock"];
    expect(deadlineOf({ ...OPEN, clock: resumed }, "2027-01-01").standing).toBe("overdue");
  });

  test("that had passed before it was suspended stays overdue, by the day in the controller's zone", () => {
    const suspendedFrom = (from: string) => ({ suspensions: [{ from, because: "identity" as const }] });
    for (const [from, standing] of [
      ["2026-12-21T22:59:00Z", "suspended"],
      ["2026-12-21T23:01:00Z", "overdue"],
      ["2027-08-17T09:00:00Z", "overdue"],
    ] as const)
      expect(deadlineOf({ ...OPEN, clock: suspendedFrom(from) }, "2027-08-17")).toMatchObject({
        standing,
        daysLeft: -239,
        suspended: { from },
      });
  });

  test("is suspended or overdue by what came first, whenever it was suspended", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(n * 86_400_000 + 1.79e12).toISOString());
    fc.assert(
      fc.property(day, day, fc.nat(400), (statutory, from, days) => {
        const dates = { ...OPEN.deadline, statutory: statutory.slice(0, 10) };
        const clock = { suspensions: [{ from, because: "identity" as const }] };
        const today = civilDate("UTC", Date.parse(from) + days * 86_400_000);
        const { standing } = deadlineOf({ ...OPEN, zone: "UTC", deadline: dates, clock }, today);
        expect(standing).toBe(from.slice(0, 10) > dates.statutory ? "overdue" : "suspended");
      }),
    );
  });

  test("of a closed case says whether the answer came in time, by the day in the controller's zone", () => {
    const closed = { ...OPEN, state: "closed" as const };
    expect(deadlineOf({ ...closed, closedAt: "2026-12-21T22:59:00Z" }, "2027-03-01")).toMatchObject({
      standing: "answered",
      answeredOn: "2026-12-21",
      inTime: true,
    });
    expect(deadlineOf({ ...closed, closedAt: "2026-12-21T23:01:00Z" }, "2027-03-01")).toMatchObject({
      answeredOn: "2026-12-22",
      inTime: false,
    });
  });
});

test("cases are sorted by the day that comes first", () => {
  const early = { deadline: { ...OPEN.deadline, targetDate: "2026-12-01" } };
  expect([OPEN, early].toSorted(byUrgency)).toEqual([early, OPEN]);
});

test("civil dates exist, and are those of the zone", () => {
  expect(civilDate("Pacific/Auckland", Date.parse("2026-11-20T12:00:00Z"))).toBe("2026-11-21");
  expect([isCivilDate("2026-02-28"), isCivilDate("2026-02-30"), isCivilDate("28.2.2026")]).toEqual([
    true,
    false,
    false,
  ]);
});
