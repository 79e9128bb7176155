import {
  assemblePlan,
  type Connector,
  entry,
  hashPlan,
  type Performed,
  readCase,
  run,
  type Timing,
} from "@oubli/engine";
import type { CaseId, StepRecord } from "@oubli/model";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { DEEP, runs } from "../support/deep.ts";
import { ADA, BEA, DANA, LEX, openHome, QUIET_OPTIONS, type TestHome, VALID_MS } from "../support/home.ts";
import { createPuppet, type Puppet } from "../support/puppet.ts";
import { pretendVendor } from "../support/vendor.ts";

/*
 * The protocol as a model: two processes with one store and one vendor. Each stands still at every border of
 * the world, and a random history says who goes on, who dies, how time passes and what the vendor answers.
 * The vendor counts how often it erased a record, and erasing what is gone counts again.
 */

// The vendor applies a request at the latest this long after it came in, whether or not the caller is still alive to hear of it.
const SLOWEST_MS = 30_000;

const TIMING: Timing = {
  windowMs: 10_000,
  quietMs: 10_000 + SLOWEST_MS,
  vendorMs: 7 * 86_400_000,
  reverifyMs: 30 * 86_400_000,
  remindMs: 5 * 86_400_000,
};

/** How the vendor deals with one request. */
interface Fate {
  /** `lost`: applied, but the answer never comes. `never`: not applied, and no answer. `down`: certainly not applied. */
  readonly how: "answers" | "lost" | "never" | "down";
  /** Milliseconds until it is applied. */
  readonly after: number;
}

type Event =
  | { readonly do: "go"; readonly who: 0 | 1; readonly gates: number }
  | { readonly do: "kill"; readonly who: 0 | 1; readonly inside: boolean }
  | { readonly do: "pass"; readonly ms: number }
  | { readonly do: "set clock"; readonly by: number }
  | { readonly do: "hold" }
  | { readonly do: "free" };

interface History {
  readonly fates: readonly Fate[];
  readonly events: readonly Event[];
}

const who = fc.constantFrom(0 as const, 1 as const);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant("go" as const), who, gates: fc.integer({ min: 1, max: 25 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("kill" as const), who, inside: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("pass" as const),
      ms: fc.constantFrom(1_000, 9_000, 31_000, 60_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("set clock" as const),
      by: fc.constantFrom(-3_600_000, -5_000, 5_000, 60_000, 3_600_000),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: "hold" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "free" as const }) },
);
const fate: fc.Arbitrary<Fate> = fc.record({
  how: fc.constantFrom("answers", "answers", "lost", "never", "down"),
  after: fc.constantFrom(0, 0, 5_000, SLOWEST_MS),
});
const history: fc.Arbitrary<History> = fc.record({
  fates: fc.array(fate, { maxLength: 6 }),
  events: fc.array(event, { minLength: 3, maxLength: 24 }),
});

const RECORDS = ["child", "parent"];

/** A vendor that takes its time, with a clock of its own that is never set. */
function slowVendor(home: TestHome, fates: readonly Fate[], probe?: Connector["probe"]) {
  const { connector, records, applied } = pretendVendor({ records: RECORDS, ...(probe ? { probe } : {}) });
  const pending: { readonly record: string; readonly at: number }[] = [];
  const sent: { readonly record: string; readonly held: boolean }[] = [];
  const settle = () => {
    for (const request of pending.splice(0)) {
      if (request.at > home.clock.monotonic()) pending.push(request);
      else {
        records.delete(request.record);
        applied.set(request.record, (applied.get(request.record) ?? 0) + 1);
      }
    }
  };
  const slow: Connector = {
    ...connector,
    search: (...given) => {
      settle();
      return connector.search(...given);
    },
    perform: async (call, maySend): Promise<Performed> => {
      if (!(await maySend())) return { outcome: "not-sent", sent: "", received: "" };
      const record = call.path.id ?? "";
      const { how, after } = fates[sent.length] ?? { how: "answers", after: 0 };
      sent.push({ record, held: false });
      const answer = { sent: "", received: "" };
      if (how === "down") return { outcome: "failed", code: "unreachable", ...answer };
      if (how === "never") return { outcome: "unknown", code: "timed-out", ...answer };
      pending.push({ record, at: home.clock.monotonic() + after });
      if (how === "lost") return { outcome: "unknown", code: "timed-out", ...answer };
      // A process that lives to hear the answer has waited for it.
      return { outcome: "accepted", status: 204, ...answer };
    },
    probe: (...given) => {
      settle();
      return connector.probe(...given);
    },
    verify: (...given) => {
      settle();
      return connector.verify(...given);
    },
  };
  return { connector: slow, applied, sent, settle };
}

interface Outcome {
  readonly twice: readonly string[];
  readonly lost: readonly string[];
  readonly unverified: readonly string[];
  readonly state: string;
  readonly sends: number;
}

interface Variant {
  readonly timing?: Partial<Timing>;
  readonly probe?: Connector["probe"];
}

let home: TestHome;
beforeAll(async () => {
  home = await openHome();
});

/** Writes down an approved case as the ports leaves it, in one transaction: thousands are needed. */
async function approved(connector: Connector): Promise<CaseId> {
  const { clock, store } = home;
  const report = await connector.search({ identifiers: DANA }, () => {}, QUIET_OPTIONS.signal);
  const proposal = await connector.propose(report.findings, () => "x");
  const at = new Date(clock.wall()).toISOString();
  return store.change(async (writer) => {
    const about = await writer.openCase({
      ref: `r_${crypto.randomUUID()}`,
      kind: "erasure",
      state: "approved",
      hold: "none",
      regime: "gdpr",
      lawVersion: 1,
      clock: { suspensions: [] },
      country: "PT",
      zone: "Europe/Lisbon",
      receivedAt: at,
      deadline: { targetDate: "2026-12-18", statutory: "2026-12-21", ifExtended: "2027-02-22" },
      openedAt: at,
      openedBy: ADA,
    });
    const { id } = about;
    const findings = report.findings.map((finding) => finding.id).toSorted();
    const plan = assemblePlan({ case: id, nonce: "n", madeAt: at, madeBy: ADA, findings }, [proposal]);
    const planHash = hashPlan(plan);
    await writer.seal(id, "subject", { identifiers: DANA });
    await writer.seal(id, "plan", plan);
    const steps = plan.steps.map(
      (step): StepRecord => ({
        case: id,
        id: step.id,
        account: step.account,
        vendor: step.vendor,
        operation: step.call.operation,
        action: step.action,
        state: "ready",
        fence: 0,
      }),
    );
    await writer.putSteps(id, steps, []);
    await writer.updateCase(id, { planHash, planBy: ADA });
    const until = new Date(clock.wall() + VALID_MS).toISOString();
    await writer.append(entry(clock, "request.received", { actor: ADA, about }));
    const facts = { plan: planHash, until };
    const { index } = await writer.append(entry(clock, "plan.approved", { actor: BEA, about }, facts));
    const by = { by: BEA, at, until, unattended: false, entry: index };
    await writer.addApproval({ case: id, planHash, decision: "approved", ...by });
    return id;
  });
}

/** Lives through a history, then lets the world heal and the case be finished. */
async function live({ fates, events }: History, variant: Variant = {}): Promise<Outcome> {
  const vendor = slowVendor(home, fates, variant.probe);
  const { connector } = vendor;
  const id = await approved(connector);
  const timing = { ...TIMING, ...variant.timing };
  const newPuppet = () => createPuppet(home.ports([connector], { timing }));
  const puppets: Puppet[] = [newPuppet(), newPuppet()];
  const hold = (value: "none" | "held") =>
    home.store.change(async (writer) => {
      const ev = value === "held" ? "hold.placed" : "hold.released";
      await writer.updateCase(id, { hold: value });
      await writer.append(entry(home.clock, ev, { actor: LEX, about: await writer.case(id) }));
    });

  for (const it of events) {
    switch (it.do) {
      case "go": {
        const puppet = puppets[it.who];
        if (!puppet) break;
        if (puppet.state() === "idle") await puppet.start(() => run(puppet.ports, id, ADA, QUIET_OPTIONS));
        for (let gate = 0; gate < it.gates && puppet.state() === "standing"; gate += 1) await puppet.go();
        break;
      }
      case "kill":
        await puppets[it.who]?.kill(it.inside);
        puppets[it.who] = newPuppet();
        break;
      case "pass":
        home.clock.pass(it.ms);
        break;
      case "set clock":
        home.clock.setWall(home.clock.wall() + it.by);
        break;
      case "hold":
        await hold("held");
        break;
      case "free":
        await hold("none");
        break;
    }
    vendor.settle();
  }
  // A process that was only stopped goes on at the end, the other one last.
  for (const puppet of puppets)
    for (let gate = 0; gate < 500 && puppet.state() === "standing"; gate += 1) await puppet.go();
  for (const puppet of puppets) await puppet.kill();
  await hold("none");
  home.clock.pass(SLOWEST_MS);
  vendor.settle();

  const ports = home.ports([connector], { timing });
  let view = await readCase(ports, id);
  for (let round = 0; round < 12 && view.case.state !== "review"; round += 1) {
    home.clock.pass(60_000);
    await run(ports, id, ADA, QUIET_OPTIONS).catch(() => undefined);
    view = await readCase(ports, id);
  }
  home.clock.pass(SLOWEST_MS);
  vendor.settle();
  return {
    twice: RECORDS.filter((record) => (vendor.applied.get(record) ?? 0) > 1),
    lost: RECORDS.filter((record) => (vendor.applied.get(record) ?? 0) === 0),
    unverified: view.steps.filter((step) => step.state !== "verified").map((step) => step.id),
    state: view.case.state,
    sends: vendor.sent.length,
  };
}

const WELL: Omit<Outcome, "sends"> = { twice: [], lost: [], unverified: [], state: "review" };

const ALL_HISTORIES = 2_000;
const HISTORIES = runs(ALL_HISTORIES);

/** Histories that were found to erase something twice when a guard is missing. */
const DANGEROUS = {
  quiet: {
    fates: [{ how: "lost", after: 5_000 }],
    events: [{ do: "go", who: 0, gates: 1 }],
  },
  window: {
    fates: [{ how: "never", after: 0 }],
    events: [
      { do: "go", who: 0, gates: 33 },
      { do: "go", who: 1, gates: 24 },
      { do: "go", who: 0, gates: 1 },
      { do: "pass", ms: 1_000 },
    ],
  },
  probe: {
    fates: [{ how: "lost", after: 0 }],
    events: [
      { do: "go", who: 0, gates: 2 },
      { do: "pass", ms: 1_000 },
    ],
  },
} as const satisfies Readonly<Record<string, History>>;

test("nothing is erased twice, no step is lost and none is left unverified, whatever happens in between", async () => {
  let sends = 0;
  await fc.assert(
    fc.asyncProperty(history, async (it) => {
      const { sends: count, ...outcome } = await live(it);
      sends += count;
      expect(outcome).toEqual(WELL);
    }),
    { numRuns: HISTORIES, examples: Object.values(DANGEROUS).map((known): [History] => [known]) },
  );
  // Histories in which nothing is interrupted send each record's call once; more means that calls were lost and settled.
  expect(sends).toBeGreaterThan(HISTORIES * RECORDS.length * 1.1);
});

/** Whether some history erases something twice: a known one, or else one that is found by chance, as always in a deep run. */
async function erasesTwice(variant: Variant, known: History): Promise<boolean> {
  const found = await fc.check(
    fc.asyncProperty(history, async (it) => {
      expect((await live(it, variant)).twice).toEqual([]);
    }),
    { numRuns: ALL_HISTORIES, endOnFailure: true, examples: DEEP ? [] : [[known]] },
  );
  return found.failed;
}

describe("every guard is needed:", () => {
  test("without the quiet period something is erased twice", async () => {
    expect(await erasesTwice({ timing: { quietMs: 0 } }, DANGEROUS.quiet)).toBe(true);
  });

  test("without the window something is erased twice", async () => {
    expect(await erasesTwice({ timing: { windowMs: Number.MAX_SAFE_INTEGER } }, DANGEROUS.window)).toBe(true);
  });

  test("without looking first something is erased twice", async () => {
    expect(await erasesTwice({ probe: async () => "not-applied" }, DANGEROUS.probe)).toBe(true);
  });
});
