import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CASE_EVENTS,
  CASE_KINDS,
  CASE_STATES,
  CASE_TABLE,
  type CaseEvent,
  type CaseFacts,
  type Officer,
  possible,
  possibleNow,
  ROLES,
  reasonText,
  rowOf,
} from "../src/index.ts";
import { ADMIN, anyFacts, factsOf, officer } from "./support/facts.ts";

const NEW = factsOf();
const OTHER = officer("o_other000", ["admin"]);

const internal = (event: CaseEvent) => CASE_TABLE.some((row) => row.event === event && row.internal === true);

/** Lives through events one after the other, those that are refused left out; two officers take turns to decide. */
function live(events: readonly CaseEvent[], from: CaseFacts = NEW) {
  let facts = from;
  const lived: CaseEvent[] = [];
  for (const event of events) {
    const decided = possible(event, facts, event === "approve" || event === "reject" ? OTHER : ADMIN);
    if (!decided.ok) continue;
    facts = after(facts, event, decided.to);
    lived.push(event);
  }
  return { facts, lived };
}

function after(facts: CaseFacts, event: CaseEvent, state: CaseFacts["case"]["state"]): CaseFacts {
  const it = { ...facts.case, state };
  if (event === "find") return { ...facts, case: it, search: "found", found: 1 };
  if (event === "plan") return { ...facts, case: { ...it, planBy: ADMIN.id }, author: ADMIN.id };
  if (event === "hold") return { ...facts, case: { ...it, hold: "held" } };
  if (event === "release") return { ...facts, case: { ...it, hold: "none" } };
  return { ...facts, case: it };
}

const ENDINGS: readonly CaseEvent[] = ["dismiss", "withdraw", "refuse", "close"];
const STANDING: readonly CaseEvent[] = CASE_TABLE.filter((row) => row.to === "same").map((row) => row.event);

const onward = (facts: CaseFacts): readonly CaseEvent[] =>
  CASE_EVENTS.filter(
    (event) =>
      !ENDINGS.includes(event) && !STANDING.includes(event) && possible(event, facts, decider(event)).ok,
  );

const decider = (event: CaseEvent): Officer => (event === "approve" || event === "reject" ? OTHER : ADMIN);

/** Half of the events are possible and lead on: purely random lives end before they begin. */
const someLife = fc
  .array(fc.oneof(fc.constantFrom(...CASE_EVENTS), fc.nat(), fc.nat()), { minLength: 5, maxLength: 40 })
  .map((picks) => {
    let facts = NEW;
    return picks.flatMap((pick) => {
      const next = onward(facts);
      const event = typeof pick === "number" ? next[pick % Math.max(1, next.length)] : pick;
      if (event === undefined || (ENDINGS.includes(event) && picks.length % 4 !== 0)) return [];
      facts = live([event], facts).facts;
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
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const held = { ...facts, case: { ...facts.case, hold: "held" as const } };
        expect(possible("run", held, OTHER).ok).toBe(false);
        expect(possibleNow(held, OTHER)).not.toContain("run");
      }),
    );
    const approved = factsOf({ case: { ...NEW.case, state: "approved", hold: "held" } });
    expect(possible("run", approved, ADMIN)).toEqual({ ok: false, reason: { why: "held" } });
    expect(possible("run", factsOf({ case: { ...NEW.case, state: "approved" } }), ADMIN).ok).toBe(true);
  });

  test("in an access case", () => {
    const access = factsOf({ case: { ...NEW.case, kind: "access" } });
    fc.assert(
      fc.property(someLife, (events) => {
        const { lived } = live(events, access);
        expect(lived).not.toContain("run");
        expect(lived).not.toContain("plan");
      }),
    );
    const scoped = factsOf({ search: "found", case: { ...NEW.case, kind: "access", state: "scoped" } });
    expect(possible("plan", scoped, ADMIN)).toMatchObject({ reason: { why: "kind" } });
  });

  test("by one officer alone: the plan's author never decides about it, whoever the row names", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...ROLES), (facts, role) => {
        const author = officer("o_author00", [role, "admin"]);
        const byPlan = { ...facts, author: author.id };
        const byRow = { ...facts, case: { ...facts.case, planBy: author.id } };
        for (const event of ["approve", "reject", "accept-residual-risk"] as const)
          for (const own of [byPlan, byRow]) expect(possible(event, own, author).ok).toBe(false);
      }),
    );
  });
});

describe("every case", () => {
  test("that is closed stays closed", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...CASE_EVENTS), (facts, event) => {
        const decided = possible(event, { ...facts, case: { ...facts.case, state: "closed" } }, ADMIN);
        if (decided.ok) expect(decided.to).toBe("closed");
      }),
    );
  });

  test("lists as possible exactly what an officer's own act would be let do, and says why of all else", () => {
    fc.assert(
      fc.property(anyFacts, fc.subarray([...ROLES]), (facts, roles) => {
        const by = officer("o_somebody", roles);
        const listed = possibleNow(facts, by);
        for (const event of CASE_EVENTS) {
          const decided = possible(event, facts, by);
          expect(listed.includes(event)).toBe(decided.ok && !internal(event));
          if (decided.ok) continue;
          const text = reasonText(decided.reason, facts.case.id);
          expect(text).toMatch(/^[a-z]/);
          expect(text).not.toMatch(/--|oubli |press |undefined/);
        }
      }),
    );
  });

  test("can be ended from wherever it may stand, if need be through other events", () => {
    for (const kind of CASE_KINDS) {
      const start = factsOf({ case: { ...NEW.case, kind } });
      const ways = new Map<string, CaseFacts>([["received", start]]);
      for (const facts of ways.values())
        for (const event of CASE_EVENTS) {
          const decided = possible(event, facts, decider(event));
          if (decided.ok && !ways.has(decided.to)) ways.set(decided.to, after(facts, event, decided.to));
        }
      expect(ways.has("closed")).toBe(true);
      for (const facts of ways.values()) expect(endsFrom(facts)).toBe(true);
    }
  });

  test("has no event that two rows of the table would answer differently", () => {
    for (const { event, from } of CASE_TABLE)
      for (const state of from)
        expect(CASE_TABLE.filter((row) => row.event === event && row.from.includes(state))).toHaveLength(1);
    for (const event of CASE_EVENTS)
      expect(CASE_STATES.some((state) => rowOf(event, state) !== undefined)).toBe(true);
  });
});

describe("an auditor", () => {
  const auditor = officer("o_auditor0", ["auditor"]);

  test("may view every case, and bring nothing else about", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(possibleNow(facts, auditor)).toEqual(["view"]);
      }),
    );
  });

  test("reads what any officer reads, and an officer without a role reads nothing", () => {
    for (const role of ROLES) expect(possible("view", NEW, officer("o_x0000000", [role])).ok).toBe(true);
    expect(possible("view", NEW, officer("o_x0000000", []))).toMatchObject({ reason: { why: "role" } });
  });
});

test("a deadline is suspended and extended only where the law of the case knows that", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const [event, allows] of [
        ["suspend", facts.law.suspends],
        ["extend", facts.law.extends],
      ] as const) {
        const decided = possible(event, facts, ADMIN);
        if (decided.ok) expect(allows).toBe(true);
        else if (!allows && facts.case.state !== "closed")
          expect(decided.reason).toEqual({ why: `law-does-not-${event}`, regime: facts.case.regime });
      }
    }),
  );
});

test("a plan waiting for approval is not simply in the wrong state for a run", () => {
  for (const state of ["planned", "awaiting-approval"] as const)
    expect(possible("run", factsOf({ case: { ...NEW.case, state } }), ADMIN)).toEqual({
      ok: false,
      reason: { why: "not-approved", state },
    });
});

function endsFrom(start: CaseFacts): boolean {
  const seen = new Set<string>();
  const queue = [start];
  for (const facts of queue) {
    if (facts.case.state === "closed") return true;
    if (seen.has(facts.case.state)) continue;
    seen.add(facts.case.state);
    for (const event of CASE_EVENTS) {
      const decided = possible(event, facts, decider(event));
      if (decided.ok) queue.push(after(facts, event, decided.to));
    }
  }
  return false;
}
