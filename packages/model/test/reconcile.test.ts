import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  caseIdOf,
  type PlannedStep,
  type Reconciled,
  reconcile,
  type Seen,
  STEP_STATES,
  type StepRecord,
  type StepState,
  TASK_STATES,
  type Task,
  type TaskState,
} from "../src/index.ts";
import { findingOf, reportOf } from "./support/facts.ts";

const NOW = 1_000;
const { account, vendor } = findingOf(0);
const name = (n: number) => `shop/review/${n}`;

interface Sketch {
  readonly state: StepState;
  readonly repeat?: PlannedStep["repeat"];
  readonly due?: number;
}

/** One step for each record, in the order of their numbers. */
function seenOf(sketches: readonly Sketch[], there: readonly number[], more: Partial<Seen> = {}): Seen {
  const steps = sketches.map(
    ({ state, due }, n): StepRecord => ({
      case: caseIdOf(7),
      id: `s${n}`,
      account,
      vendor,
      operation: "deleteReview",
      action: "erase",
      state,
      fence: 1,
      ...(due === undefined ? {} : { due }),
    }),
  );
  const planned = sketches.map(
    ({ repeat = "after-looking" }, n) =>
      ({ id: `s${n}`, account, vendor, finding: name(n), action: "erase", repeat }) as unknown as PlannedStep,
  );
  const findings = there.map((n) => findingOf(n));
  return {
    plan: { steps: planned, retained: [] },
    steps,
    tasks: [],
    report: { ...reportOf(["found"]), findings },
    sightings: [],
    now: NOW,
    ...more,
  };
}

function taskOf(id: string, state: TaskState, findings: readonly string[]): Task {
  const words = { title: "Ask", what: "Ask them.", because: "No call reaches it.", ask: "support" };
  return { task: { id, account, vendor, findings, ...words }, record: { case: caseIdOf(7), id, state } };
}

describe("one truth per record:", () => {
  test("what was verified and is seen again is there again", () => {
    const truth = reconcile(seenOf([{ state: "verified" }, { state: "verified" }], [1]));
    expect(truth).toMatchObject({
      steps: [{ id: "s1", state: "present" }],
      remaining: [name(1)],
      byHand: [],
    });
  });

  test("a call that may not be repeated becomes a person's task, once", () => {
    const never = seenOf([{ state: "verified", repeat: "never" }], [0]);
    expect(reconcile(never)).toMatchObject({ byHand: ["s0"], remaining: [] });
    const again = { ...never, tasks: [taskOf("t-s0", "open", [name(0)])] };
    expect(reconcile(again)).toMatchObject({ byHand: [], remaining: [] });
  });

  test("a task that was completed is open again when its record is seen", () => {
    const seen = seenOf([], [3], { tasks: [taskOf("t1", "completed", [name(3)])] });
    expect(reconcile(seen)).toMatchObject({ reopened: ["t1"], remaining: [] });
  });

  test("in a closed case nobody gets a task: what is seen remains", () => {
    const seen = seenOf([{ state: "verified", repeat: "never" }], [0, 3], {
      closed: true,
      tasks: [taskOf("t1", "completed", [name(3)])],
    });
    expect(reconcile(seen)).toMatchObject({
      byHand: [],
      reopened: [],
      remaining: [name(0), name(3)],
      steps: [{ id: "s0", state: "present" }],
    });
  });

  test("a record that outlived what it was to go with remains, though no search finds it", () => {
    const seen = seenOf([{ state: "verified" }], [], {
      sightings: [
        { finding: name(7), seen: "present" },
        { finding: name(8), seen: "cannot-check" },
        { finding: name(9), seen: "absent" },
      ],
    });
    expect(reconcile(seen)).toMatchObject({ steps: [], remaining: [name(7)], unchecked: [name(8)] });
  });

  test("what goes with a record that the vendor erases later is due with it, and there when it is late", () => {
    const seen = seenOf([{ state: "accepted", due: NOW + 1 }], [0, 1]);
    const [step] = seen.plan.steps;
    const goes = { finding: name(1), account, vendor, kind: "event", title: "Event", recordId: "1" };
    const plan = {
      ...seen.plan,
      steps: [{ ...step, title: "Profile" } as PlannedStep],
      covered: [{ ...goes, goesWith: "Profile" }],
    };
    expect(reconcile({ ...seen, plan })).toMatchObject({ due: [name(0), name(1)], remaining: [] });
    expect(reconcile({ ...seen, plan, now: NOW + 2 })).toMatchObject({
      due: [],
      remaining: [name(0), name(1)],
    });
    const other = { ...plan, covered: [{ ...goes, goesWith: "Order" }] };
    expect(reconcile({ ...seen, plan: other })).toMatchObject({ due: [name(0)], remaining: [name(1)] });
  });

  test("what the vendor does later is due until its time has passed, and what waits behind it with it", () => {
    const steps: readonly Sketch[] = [{ state: "accepted", due: NOW + 1 }, { state: "ready" }];
    expect(reconcile(seenOf(steps, [0, 1]))).toMatchObject({
      steps: [],
      remaining: [],
      due: [name(0), name(1)],
    });
    const late = reconcile(seenOf(steps, [0, 1], { now: NOW + 2 }));
    expect(late).toMatchObject({ steps: [{ id: "s0", state: "present" }], due: [] });
    expect(late.remaining).toEqual([name(0), name(1)]);
  });
});

const anySeen = fc
  .record({
    steps: fc.array(
      fc.record({
        state: fc.constantFrom(...STEP_STATES),
        repeat: fc.constantFrom("safe" as const, "after-looking" as const, "never" as const),
        due: fc.option(fc.constantFrom(NOW - 5, NOW + 5), { nil: undefined }),
      }),
      { maxLength: 5 },
    ),
    there: fc.uniqueArray(fc.nat(8), { maxLength: 6 }),
    tasks: fc.array(fc.tuple(fc.constantFrom(...TASK_STATES), fc.nat(8)), { maxLength: 3 }),
    retained: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
    closed: fc.boolean(),
  })
  .map(({ steps, there, tasks, retained, closed }) => {
    const sketches = steps.map(({ due, ...rest }) => ({ ...rest, ...(due === undefined ? {} : { due }) }));
    const seen = seenOf(sketches, there, {
      closed,
      tasks: tasks.map(([state, n], at) => taskOf(`t${at}`, state, [name(n)])),
    });
    const stays = retained.map((n) => ({ finding: name(n) })) as unknown as Seen["plan"]["retained"];
    return { ...seen, plan: { ...seen.plan, retained: stays } };
  });

/** What a step's and a task's record says after the truth was written down. */
function writtenDown(seen: Seen, truth: Reconciled): Seen {
  const states = new Map(truth.steps.map(({ id, state }) => [id, state]));
  const byHand = seen.plan.steps.filter(({ id }) => truth.byHand.includes(id));
  return {
    ...seen,
    steps: seen.steps.map((step) => ({ ...step, state: states.get(step.id) ?? step.state })),
    tasks: [
      ...seen.tasks.map((it) =>
        truth.reopened.includes(it.task.id)
          ? { ...it, record: { ...it.record, state: "open" as const } }
          : it,
      ),
      ...byHand.map(({ id, finding }) => taskOf(`t-${id}`, "open", [finding])),
    ],
  };
}

describe("whatever was seen,", () => {
  test("no record that is there is forgotten: it remains, stays on a ground, is a person's, or is due", () => {
    fc.assert(
      fc.property(anySeen, (seen) => {
        const truth = reconcile(seen);
        const after = writtenDown(seen, truth);
        const peoples = after.tasks
          .filter(({ record }) => record.state !== "completed")
          .flatMap(({ task }) => task.findings);
        const refused = seen.plan.steps.filter(
          ({ id }) => seen.steps.find((step) => step.id === id)?.state === "refused",
        );
        const accounted = new Set([
          ...truth.remaining,
          ...truth.due,
          ...peoples,
          ...seen.plan.retained.map(({ finding }) => finding),
          ...refused.map(({ finding }) => finding),
        ]);
        for (const { id } of seen.report.findings) expect(accounted).toContain(id);
        const there = new Set(seen.report.findings.map(({ id }) => id));
        for (const step of after.steps) {
          const finding = seen.plan.steps.find(({ id }) => id === step.id)?.finding ?? "";
          if (step.state === "verified") expect(there).not.toContain(finding);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test("the truth that was written down is the truth: saying it again changes nothing", () => {
    fc.assert(
      fc.property(anySeen, (seen) => {
        const truth = reconcile(seen);
        const again = reconcile(writtenDown(seen, truth));
        expect(again).toEqual({ ...truth, steps: [], byHand: [], reopened: [] });
      }),
      { numRuns: 3_000 },
    );
  });
});
