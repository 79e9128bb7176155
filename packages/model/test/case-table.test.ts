import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CASE_EVENTS,
  CASE_KINDS,
  CASE_STATES,
  type Case,
  type CaseEvent,
  isComplete,
  move,
  possibleEvents,
  TRANSITIONS,
} from "../src/index.ts";

type Life = Pick<Case, "state" | "kind" | "hold">;

const NEW: Life = { state: "received", kind: "erasure", hold: "none" };
const anyCase: fc.Arbitrary<Life> = fc.record({
  state: fc.constantFrom(...CASE_STATES),
  kind: fc.constantFrom(...CASE_KINDS),
  hold: fc.constantFrom("none" as const, "held" as const),
});

/** Lives through events one after the other, those that are refused left out. */
function live(events: readonly CaseEvent[], from: Life = NEW): { it: Life; lived: readonly CaseEvent[] } {
  let it = from;
  const lived: CaseEvent[] = [];
  for (const event of events) {
    const decided = move(it, event);
    if (!decided.ok) continue;
    it = { ...it, state: decided.to };
    lived.push(event);
  }
  return { it, lived };
}

const ENDINGS: readonly CaseEvent[] = ["set-aside", "withdraw", "refuse", "close"];

/** Half of the events are possible and lead on: purely random lives end before they begin. */
const someLife = fc
  .array(fc.oneof(fc.constantFrom(...CASE_EVENTS), fc.nat(), fc.nat()), { minLength: 5, maxLength: 40 })
  .map((picks) => {
    let it = NEW;
    return picks.flatMap((pick) => {
      const onward = possibleEvents(it).filter((event) => !ENDINGS.includes(event));
      const event = typeof pick === "number" ? onward[pick % Math.max(1, onward.length)] : pick;
      if (event === undefined || (ENDINGS.includes(event) && picks.length % 4 !== 0)) return [];
      it = live([event], it).it;
      return [event];
    });
  });

describe("no way leads to a destructive call", () => {
  test("but identity, plan, submit and approve, in this order after the last plan", () => {
    let reached = 0;
    fc.assert(
      fc.property(someLife, (events) => {
        const { lived } = live(events);
        for (const [at, event] of lived.entries()) {
          if (event !== "run") continue;
          reached += 1;
          const before = lived.slice(0, at);
          const plan = before.lastIndexOf("plan");
          const submit = before.lastIndexOf("submit");
          const approve = before.lastIndexOf("approve");
          expect(before.indexOf("verify-identity")).toBeGreaterThanOrEqual(0);
          expect(before.indexOf("verify-identity")).toBeLessThan(plan);
          expect(plan).toBeLessThan(submit);
          expect(submit).toBeLessThan(approve);
          expect(before.lastIndexOf("reject")).toBeLessThan(approve);
          expect(before.lastIndexOf("drift")).toBeLessThan(plan);
        }
      }),
      { numRuns: 3_000 },
    );
    expect(reached).toBeGreaterThan(100);
  });

  test("while the case is held", () => {
    for (const state of CASE_STATES) {
      const held: Life = { state, kind: "erasure", hold: "held" };
      expect(move(held, "run").ok).toBe(false);
      expect(possibleEvents(held)).not.toContain("run");
    }
    expect(move({ state: "approved", kind: "erasure", hold: "held" }, "run")).toMatchObject({ why: "held" });
    expect(move({ state: "approved", kind: "erasure", hold: "none" }, "run").ok).toBe(true);
  });

  test("in an access case", () => {
    fc.assert(
      fc.property(someLife, (events) => {
        const { lived } = live(events, { ...NEW, kind: "access" });
        expect(lived).not.toContain("run");
        expect(lived).not.toContain("plan");
      }),
    );
    expect(move({ state: "scoped", kind: "access", hold: "none" }, "plan")).toMatchObject({ why: "kind" });
  });
});

describe("every case", () => {
  test("that is closed stays closed", () => {
    for (const kind of CASE_KINDS)
      for (const event of CASE_EVENTS)
        expect(move({ state: "closed", kind, hold: "none" }, event)).toEqual({
          ok: false,
          why: "state",
          possible: [],
        });
  });

  test("that refuses an event says what is possible, and that is possible", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...CASE_EVENTS), (it, event) => {
        const decided = move(it, event);
        if (decided.ok) {
          expect(possibleEvents(it)).toContain(event);
          return;
        }
        expect(decided.possible).toEqual(possibleEvents(it));
        expect(decided.possible).not.toContain(event);
        for (const other of decided.possible) expect(move(it, other).ok).toBe(true);
      }),
    );
  });

  test("can be ended from wherever it may stand, if need be through other events", () => {
    for (const kind of CASE_KINDS) {
      const ways = new Map<string, Life>([["received", { ...NEW, kind }]]);
      for (const it of ways.values())
        for (const event of possibleEvents(it)) {
          const decided = move(it, event);
          if (decided.ok && !ways.has(decided.to)) ways.set(decided.to, { ...it, state: decided.to });
        }
      for (const it of ways.values()) expect(endsFrom(it)).toBe(true);
      expect(ways.has("closed")).toBe(true);
    }
  });

  test("has no event that two rows of the table would answer differently", () => {
    for (const { event, from } of TRANSITIONS)
      for (const state of from)
        expect(TRANSITIONS.filter((row) => row.event === event && row.from.includes(state))).toHaveLength(1);
  });
});

function endsFrom(start: Life): boolean {
  const seen = new Set<string>();
  const queue = [start];
  for (const it of queue) {
    if (it.state === "closed") return true;
    if (seen.has(it.state)) continue;
    seen.add(it.state);
    for (const event of possibleEvents(it)) {
      const decided = move(it, event);
      if (decided.ok) queue.push({ ...it, state: decided.to });
    }
  }
  return false;
}

test("emptiness may be signed for when nothing could not be looked at", () => {
  const line = {
    account: "fera",
    vendor: "fera",
    operation: "listReviews",
    question: "reviews by e-mail address",
    records: 0,
    others: 0,
    pages: 1,
    at: "2026-11-20T12:00:00.000Z",
  } as unknown as Parameters<typeof isComplete>[0][number];
  expect(isComplete([])).toBe(true);
  for (const result of ["found", "nothing-found", "not-supported"] as const)
    expect(isComplete([{ ...line, result }])).toBe(true);
  expect(
    isComplete([
      { ...line, result: "found" },
      { ...line, result: "could-not-look" },
    ]),
  ).toBe(false);
});
