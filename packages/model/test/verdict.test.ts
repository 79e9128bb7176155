import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absenceOf,
  accepting,
  accessVerdictOf,
  answerOf,
  caseIdOf,
  namedGaps,
  type Outcome,
  outcomeOf,
  STEP_STATES,
  type StepState,
  TASK_STATES,
  type Task,
  type TaskState,
  type Verification,
  verdictOf,
  withAccepted,
} from "../src/index.ts";
import { ADMIN, findingOf, reportOf } from "./support/facts.ts";

const RESULTS = ["found", "nothing-found", "could-not-look", "not-supported"] as const;
const BEFORE = "2026-11-19T12:00:00.000Z";
const AT = "2026-11-20T12:00:00.000Z";
const AFTER = "2026-11-21T12:00:00.000Z";

describe("the answer of a search", () => {
  test("is nothing found only when a question was answered and none could not be asked", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RESULTS), { maxLength: 6 }), fc.nat(2), (results, findings) => {
        const { answer } = answerOf(reportOf(results, findings));
        const gap = results.includes("could-not-look") || results.includes("not-supported");
        const answered = results.some((one) => one === "found" || one === "nothing-found");
        expect(answer).toBe(gap || !answered ? "incomplete" : findings > 0 ? "found" : "nothing-found");
      }),
    );
  });

  test("is incomplete without a question: a home without accounts has not looked", () => {
    expect(answerOf(reportOf([]))).toEqual({ answer: "incomplete", findings: [], gaps: [], accepted: [] });
    expect(answerOf(reportOf(["not-supported"])).answer).toBe("incomplete");
    expect(answerOf(undefined)).toEqual({ answer: "none" });
  });

  test("keeps what was found beside what could not be asked", () => {
    expect(answerOf(reportOf(["found", "could-not-look"], 2))).toMatchObject({
      answer: "incomplete",
      findings: [{ id: "shop/review/0" }, { id: "shop/review/1" }],
      gaps: [{ question: "question 1" }],
    });
  });
});

describe("absence", () => {
  test("is never said of a search that could not look, and what was seen counts all the same", () => {
    expect(absenceOf({ report: reportOf(["nothing-found"]), remaining: [] }).absence).toBe("absent");
    expect(absenceOf({ report: reportOf(["could-not-look"]), remaining: [] }).absence).toBe("unverified");
    expect(absenceOf({ report: reportOf([]), remaining: [] }).absence).toBe("unverified");
    expect(absenceOf({ report: reportOf(["could-not-look"], 1), remaining: ["a"] }).absence).toBe(
      "still-there",
    );
  });
});

const GONE: Verification = { at: AT, report: reportOf(["nothing-found"]), remaining: [] };

function taskOf(id: string, state: TaskState, more: Partial<Task["task"]> = {}): Task {
  const { account, vendor } = findingOf(0);
  const words = { title: "Ask", what: "Ask them.", because: "No call reaches it.", ask: "support" };
  return {
    task: { id, account, vendor, findings: [], ...words, ...more },
    record: { case: caseIdOf(7), id, state },
  };
}

const erasure = (
  states: readonly StepState[],
  tasks: readonly Task[] = [],
  verification: Verification | undefined = GONE,
) =>
  outcomeOf({
    plan: { retained: [] },
    steps: states.map((state, n) => ({ id: `s${n + 1}`, state, action: "erase" })),
    tasks,
    verification,
  });

describe("the verdict of an erasure", () => {
  test("is not weakened by a vendor's word that somebody is not written to any more", () => {
    const step = (id: string, action: string, state: StepState) => ({ id, action, state });
    const verdict = (state: StepState) =>
      verdictOf(
        outcomeOf({
          plan: { retained: [] },
          steps: [step("s1", "suppress", state), step("s2", "erase", "verified")],
          tasks: [],
          verification: GONE,
        }),
      );
    expect(verdict("unverifiable")).toBe("fulfilled");
    expect(verdict("failed")).toBe("open");
  });

  test.each([
    ["everything was seen to be gone", erasure(["verified", "verified"]), "fulfilled"],
    ["one could not be looked at again", erasure(["verified", "unverifiable"]), "fulfilled-on-word"],
    ["one is still there", erasure(["verified", "present"]), "open"],
    ["one is of unknown outcome", erasure(["verified", "unknown"]), "open"],
    ["one was never sent", erasure(["verified", "ready"]), "open"],
    ["a manual task was completed", erasure(["verified"], [taskOf("t1", "completed")]), "fulfilled-on-word"],
    ["a manual task was waived", erasure(["verified"], [taskOf("t1", "waived")]), "partially-fulfilled"],
    ["a manual task keeps data", erasure(["verified"], [taskOf("t1", "kept")]), "partially-fulfilled"],
    ["a manual task is open", erasure(["verified"], [taskOf("t1", "open")]), "open"],
    [
      "a person did what a call could not",
      erasure(["present"], [taskOf("t-s1", "completed")]),
      "fulfilled-on-word",
    ],
    ["nothing was verified yet", erasure(["accepted"], [], undefined), "open"],
    [
      "a notice was left out with a reason (Art. 19)",
      erasure(["verified"], [taskOf("t1", "waived", { tells: { name: "hook", target: "x" } })]),
      "fulfilled",
    ],
  ] as const)("%s", (_name, outcome, verdict) => {
    expect(verdictOf(outcome)).toBe(verdict);
  });

  test("a search that could not look everywhere never ends as seen", () => {
    const unsure = { ...GONE, report: reportOf(["could-not-look"]) };
    expect(verdictOf(erasure(["verified"], [], unsure))).toBe("partially-fulfilled");
  });

  test("what could not be looked at and was accepted stays partial, however well the rest went", () => {
    const unsure = reportOf(["nothing-found", "could-not-look"]);
    const gaps = namedGaps(unsure).map(({ line }) =>
      accepting(line, { task: "t-gap-1", by: ADMIN.id, at: AT, lookAgainOn: "2026-12-24" }),
    );
    const report = withAccepted(unsure, gaps);
    expect(answerOf(report).answer).toBe("partial");
    expect(verdictOf(erasure(["verified"], [], { ...GONE, report }))).toBe("partially-fulfilled");
  });

  test("what the vendor may take days for is open until it was seen to be gone", () => {
    const due = { ...GONE, due: ["shop/review/0"] };
    expect(absenceOf(due)).toEqual({ absence: "due", due: ["shop/review/0"] });
    expect(
      verdictOf(
        outcomeOf({
          plan: { retained: [] },
          steps: [{ id: "s1", state: "accepted", due: 5, action: "erase" }],
          tasks: [],
          verification: due,
        }),
      ),
    ).toBe("open");
  });

  test("a record that is left and that no task is about makes it partial", () => {
    const left = { at: AT, report: reportOf(["found"], 1), remaining: ["shop/review/0"] };
    expect(verdictOf(erasure(["verified"], [], left))).toBe("partially-fulfilled");
    const dealt = taskOf("t-left-1", "completed", { findings: ["shop/review/0"] });
    const completedAt = (at: string) => [{ ...dealt, record: { ...dealt.record, at } }];
    expect(verdictOf(erasure(["verified"], completedAt(AFTER), left))).toBe("fulfilled-on-word");
    // It was seen after somebody had said that it was done.
    expect(verdictOf(erasure(["verified"], completedAt(BEFORE), left))).toBe("partially-fulfilled");
  });

  test("never says more than the weakest part of it", () => {
    const anyOutcome = fc.record({
      states: fc.array(fc.constantFrom(...STEP_STATES), { maxLength: 4 }),
      tasks: fc.array(fc.constantFrom(...TASK_STATES), { maxLength: 3 }),
      retained: fc.nat(1),
      results: fc.array(fc.constantFrom(...RESULTS), { maxLength: 3 }),
    });
    let whole = 0;
    fc.assert(
      fc.property(anyOutcome, ({ states, tasks, retained, results }) => {
        const verification = { at: AT, report: reportOf(results), remaining: [] };
        const counted = erasure(
          states,
          tasks.map((state, n) => taskOf(`t${n}`, state)),
          verification,
        );
        const outcome: Outcome = { ...counted, kept: counted.kept + retained };
        const verdict = verdictOf(outcome);
        if (verdict !== "fulfilled") return;
        whole += 1;
        expect(states.every((state) => state === "verified" || state === "superseded")).toBe(true);
        expect([tasks, retained]).toEqual([[], 0]);
        expect(answerOf(verification.report).answer).not.toBe("incomplete");
      }),
      { numRuns: 6_000 },
    );
    expect(whole).toBeGreaterThan(10);
  });
});

describe("the verdict of a copy", () => {
  test("is whole only when every question was asked and every task completed", () => {
    const found = reportOf(["found"], 1);
    expect(accessVerdictOf(found, [])).toBe("fulfilled");
    expect(accessVerdictOf(found, [taskOf("t1", "completed")])).toBe("fulfilled");
    expect(accessVerdictOf(found, [taskOf("t1", "waived")])).toBe("partially-fulfilled");
    expect(accessVerdictOf(found, [taskOf("t1", "open")])).toBe("open");
    expect(accessVerdictOf(reportOf(["could-not-look"]), [])).toBe("partially-fulfilled");
    expect(accessVerdictOf(undefined, [])).toBe("partially-fulfilled");
  });
});
