import {
  acceptGap,
  acceptResidualRisk,
  approve,
  type CaseView,
  closeCase,
  confirmRecord,
  cutHop,
  endTask,
  excludeRecord,
  find,
  followHop,
  makePlan,
  openCase,
  type Ports,
  readCase,
  reverify,
  run,
  submit,
  verifyIdentity,
  work,
} from "@oubli/engine";
import {
  absenceOf,
  answerOf,
  type CaseId,
  isWhole,
  namedGaps,
  OubliError,
  recordName,
  undecidedIn,
} from "@oubli/model";
import type { ManualClock } from "@oubli/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEEP } from "../support/deep.ts";
import { ADA, AS_A_TEST, BEA, openHome, QUIET_OPTIONS } from "../support/home.ts";
import { createPuppet } from "../support/puppet.ts";
import { createWorld, type Fate, KEYS, type Key, MAIL, SLOWEST_MS, type World } from "../support/world.ts";

/*
 * What a case says, held against what was there. A random history lets officers act in any order, kills them in the middle, restores
 * backups, hides accounts, follows identifiers from one account to the other, and lets vendors lie, forget and take days. Whatever
 * happens: nothing is called gone, or not held, that was there all the while.
 */

const DAY_MS = 86_400_000;

type Happening =
  | { readonly world: "restore"; readonly key: Key }
  | { readonly world: "blind" | "see"; readonly account: "shop" | "club" }
  | { readonly world: "dim"; readonly is: boolean }
  | { readonly world: "pass"; readonly ms: number };

const ACTS = [
  "find",
  "gap",
  "follow",
  "cut",
  "confirm",
  "exclude",
  "plan",
  "approve",
  "run",
  "work",
  "risk",
  "tasks",
  "close",
  "reverify",
] as const;
type Act = (typeof ACTS)[number];

type Event =
  | Happening
  | { readonly act: Act /** Gates after which it is killed. */; readonly killAfter?: number }
  /** It is carried out while something happens after so many gates. */
  | { readonly act: Act; readonly meanwhile: Happening; readonly gates: number };

interface History {
  readonly fates: readonly Fate[];
  readonly isDoubtful: boolean;
  readonly events: readonly Event[];
}

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ world: fc.constant("restore" as const), key: fc.constantFrom(...KEYS) }),
  fc.record({
    world: fc.constantFrom("blind" as const, "see" as const),
    account: fc.constantFrom("shop" as const, "club" as const),
  }),
  fc.record({ world: fc.constant("dim" as const), is: fc.boolean() }),
  fc.record({
    world: fc.constant("pass" as const),
    ms: fc.constantFrom(1_000, 31_000, 61_000, DAY_MS, 8 * DAY_MS, 31 * DAY_MS),
  }),
);
const act = fc.constantFrom(...ACTS);
const gates = fc.integer({ min: 1, max: 60 });
/** What officers do when nothing disturbs them, so that histories get far. */
const usual = fc.constantFrom<readonly Act[]>(
  ["find", "follow", "find", "confirm", "plan", "approve", "run"],
  ["find", "gap", "confirm", "plan", "approve", "run", "close"],
  ["find", "cut", "gap", "exclude", "plan", "approve", "run", "run", "close", "reverify"],
  ["run", "tasks", "close", "reverify"],
  ["plan", "approve", "run"],
);
const events: fc.Arbitrary<readonly Event[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: happening.map((one): Event[] => [one]) },
      { weight: 3, arbitrary: act.map((one): Event[] => [{ act: one }]) },
      { weight: 2, arbitrary: fc.record({ act, killAfter: gates }).map((one): Event[] => [one]) },
      { weight: 2, arbitrary: fc.record({ act, meanwhile: happening, gates }).map((one): Event[] => [one]) },
      { weight: 5, arbitrary: usual.map((acts): Event[] => acts.map((one) => ({ act: one }))) },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .chain((groups) => usual.map((first) => [first.map((one): Event => ({ act: one })), ...groups].flat()));
const fate: fc.Arbitrary<Fate> = fc.record({
  how: fc.constantFrom(
    "answers",
    "answers",
    "answers",
    "lost",
    "never",
    "down",
    "refuses",
    "lies",
    "later",
    "forgets",
  ),
  after: fc.constantFrom(0, 0, 1, 5),
  keepsChild: fc.boolean(),
});
const history: fc.Arbitrary<History> = fc.record({
  fates: fc.array(fate, { maxLength: 6 }),
  isDoubtful: fc.boolean(),
  events,
});

/** What was said that was not so. */
type Lie = string;

/** A case in its world, and every sentence about what is there held against it. */
class Trial {
  readonly world: World;
  readonly clock: ManualClock;
  readonly lies: Lie[] = [];
  /** The moment at which the last search that was told about began. */
  lookedFrom = 0;

  readonly id: CaseId;
  readonly ports: Ports;

  constructor({ world, clock, id, ports }: Pick<Trial, "world" | "clock" | "id" | "ports">) {
    this.world = world;
    this.clock = clock;
    this.id = id;
    this.ports = ports;
  }

  view(): Promise<CaseView> {
    return readCase(this.ports, this.id);
  }

  /** What the case is about: what its person's identifiers lead to, without what officers said is another's. */
  async mine(among: readonly Key[]): Promise<readonly Key[]> {
    const { subject } = await this.view();
    const said = (await this.ports.store.read((reader) => reader.unseal(this.id, "whose"))) ?? [];
    const excluded = new Set(said.flatMap((one) => (one.decided === "excluded" ? [one.finding] : [])));
    const isAsked = (key: Key) =>
      subject?.identifiers.some(({ kind }) => kind === (key.startsWith("shop") ? "email" : "phone"));
    return among.filter((key) => isAsked(key) && !excluded.has(findingOf(key)));
  }

  async heldAgainst(said: string, from: number): Promise<void> {
    const there = await this.mine(this.world.thereSince(from));
    if (there.length > 0) this.lies.push(`${said}: ${there.join(", ")}`);
  }
}

function findingOf(key: Key): string {
  const [account, id] = key.split("/");
  return `${account}/${key.endsWith("child") ? "child" : "record"}/${id}`;
}

/** Does one act as far as it is possible. What is refused is refused. */
async function does(trial: Trial, what: Act, ports: Ports): Promise<void> {
  const { id, world } = trial;
  const from = world.now();
  switch (what) {
    case "find": {
      const report = await find(ports, id, ADA, QUIET_OPTIONS);
      trial.lookedFrom = from;
      const found = new Set(report.findings.map((finding) => finding.id));
      const there = world.thereSince(from);
      // What hangs on a record that is not there is in no search.
      const findable = there.filter((key) => key !== "shop/child" || there.includes("shop/parent"));
      const missing = (await trial.mine(findable)).filter((key) => !found.has(findingOf(key)));
      if (isWhole(answerOf(report)) && missing.length > 0)
        trial.lies.push(`a whole search without ${missing.join(", ")}`);
      return;
    }
    case "gap": {
      const [gap] = namedGaps((await trial.view()).report).filter(({ line }) => line.accepted === undefined);
      await acceptGap(ports, id, BEA, { ...AS_A_TEST, gap: gap?.name ?? "g1", lookAgainOn: "2040-01-01" });
      return;
    }
    case "follow": {
      const [hop] = (await trial.view()).whose.proposed.filter(
        ({ identifier }) => identifier.kind === "phone",
      );
      await followHop(ports, id, ADA, { ...AS_A_TEST, hop: hop?.name ?? "h1", identity: "self-declared" });
      return;
    }
    case "cut": {
      const [hop] = (await trial.view()).whose.proposed;
      await cutHop(ports, id, ADA, { ...AS_A_TEST, hop: hop?.name ?? "h1" });
      return;
    }
    case "confirm":
    case "exclude": {
      const [finding = ""] = undecidedIn((await trial.view()).whose);
      const decide = what === "confirm" ? confirmRecord : excludeRecord;
      await decide(ports, id, ADA, { ...AS_A_TEST, record: recordName(finding) });
      return;
    }
    case "plan":
      await makePlan(ports, id, ADA);
      await submit(ports, id, ADA);
      return;
    case "approve": {
      const { case: it } = await trial.view();
      await approve(ports, id, BEA, { ...AS_A_TEST, planHash: it.planHash ?? "" });
      return;
    }
    case "run": {
      const { verification } = await run(ports, id, ADA, QUIET_OPTIONS);
      trial.lookedFrom = from;
      if (absenceOf(verification).absence === "absent")
        await trial.heldAgainst("a run: verified absent", from);
      return;
    }
    case "work":
      await work(ports, ADA, { signal: QUIET_OPTIONS.signal, observe: () => {} });
      return;
    case "risk":
      await acceptResidualRisk(ports, id, BEA, AS_A_TEST);
      return;
    case "tasks":
      for (const { record } of (await trial.view()).tasks)
        if (record.state === "open")
          await endTask(ports, id, ADA, { task: record.id, as: "completed", words: "they say it is done" });
      return;
    case "close": {
      const { resolution } = await closeCase(ports, id, ADA, AS_A_TEST);
      if (resolution === "fulfilled" || resolution === "no-data-held")
        await trial.heldAgainst(`closed: ${resolution}`, trial.lookedFrom);
      return;
    }
    case "reverify": {
      const seen = await reverify(ports, id, ADA, QUIET_OPTIONS);
      const { absence } = absenceOf(seen);
      if (absence === "absent") await trial.heldAgainst("verified again: absent", from);
      if (absence === "still-there" && seen.followUp === undefined) trial.lies.push("no follow-up case");
      // What could not be looked at moves nothing.
      if (absence !== "unverified" && seen.case.resolution === "fulfilled")
        await trial.heldAgainst("verified again: fulfilled", from);
      return;
    }
  }
}

function happens({ world, clock }: Trial, it: Happening): void {
  if (it.world === "pass") clock.pass(it.ms);
  else if (it.world === "restore") world.restore(it.key);
  else if (it.world === "dim") world.dim(it.is);
  else world.blind(it.account, it.world === "blind");
  world.settle();
}

/** Nothing but what the model refuses may go wrong. */
async function allowed(doing: Promise<unknown>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    if (!(error instanceof OubliError)) throw error;
  }
}

/** A home of its own: what is due in another case must not be done in this world. */
async function live({ fates, isDoubtful, events: all }: History) {
  const home = await openHome();
  const { clock } = home;
  const world = createWorld(clock, fates, isDoubtful);
  const ports = home.ports(world.connectors);
  const request = { kind: "erasure", regime: "gdpr", country: "PT", zone: "Europe/Lisbon" } as const;
  const { case: it } = await openCase(ports, { ...request, subject: { identifiers: [MAIL] } }, ADA);
  await verifyIdentity(ports, it.id, "email-verified", ADA);
  const trial = new Trial({ world, clock, id: it.id, ports });
  for (const event of all) {
    if ("world" in event) happens(trial, event);
    else if ("killAfter" in event || "meanwhile" in event) await disturbed(trial, event);
    else await allowed(does(trial, event.act, ports));
    world.settle();
  }
  const acted = (await trial.view()).steps.filter(({ fence }) => fence > 0).length;
  const end = await heal(trial);
  return {
    lies: trial.lies,
    twice: KEYS.filter((key) => world.trace(key).applied > 1 + world.trace(key).returned),
    state: end.case.state,
    acted,
  };
}

/** Carries an act out gate by gate. */
async function disturbed(trial: Trial, event: Extract<Event, { readonly act: Act }>): Promise<void> {
  const puppet = createPuppet(trial.ports);
  await puppet.start(() => allowed(does(trial, event.act, puppet.ports)));
  const until = "meanwhile" in event ? event.gates : ((event as { killAfter?: number }).killAfter ?? 0);
  for (let gate = 0; gate < until && puppet.state() === "standing"; gate += 1) await puppet.go();
  if (!("meanwhile" in event)) return puppet.kill();
  happens(trial, event.meanwhile);
  for (let gate = 0; gate < 2_000 && puppet.state() === "standing"; gate += 1) await puppet.go();
}

const NEXT: Readonly<Partial<Record<CaseView["case"]["state"], readonly Act[]>>> = {
  verified: ["find"],
  scoped: ["find", "confirm", "follow", "gap", "plan", "close"],
  planned: ["plan"],
  "awaiting-approval": ["approve"],
  approved: ["run", "work"],
  executing: ["run"],
  waiting: ["work", "run"],
  blocked: ["run", "plan", "risk"],
  review: ["tasks", "close"],
};

/** Lets the world heal and the officers finish the case by what is possible. */
async function heal(trial: Trial): Promise<CaseView> {
  const { world, ports, clock } = trial;
  world.blind("shop", false);
  world.blind("club", false);
  world.dim(false);
  for (let round = 0; round < 40; round += 1) {
    const view = await trial.view();
    if (view.case.state === "closed") return view;
    // What takes days is waited for where nothing else can be done.
    const isPatient = view.case.state === "waiting" || (view.case.state === "blocked" && round % 3 === 2);
    clock.pass(isPatient ? 8 * DAY_MS : SLOWEST_MS + 31_000);
    world.settle();
    for (const one of NEXT[view.case.state] ?? []) {
      await allowed(does(trial, one, ports));
      world.settle();
      if ((await trial.view()).case.state !== view.case.state) break;
    }
  }
  return trial.view();
}

const FOLLOWED: readonly Event[] = [
  { act: "find" },
  { act: "follow" },
  { act: "find" },
  { act: "plan" },
  { act: "approve" },
  { act: "run" },
];
const AGAIN: readonly Event[] = [{ act: "plan" }, { act: "approve" }, { act: "run" }];
const LATER = { how: "later", after: 5, keepsChild: true } as const;
const kept = { after: 0, keepsChild: true } as const;

/** Histories that once ended in something untrue, or without an end. */
const KNOWN: readonly History[] = [
  // A record that a call was refused for is not gone because a task is about it.
  { fates: [{ how: "refuses", ...kept }], isDoubtful: false, events: FOLLOWED },
  // A second plan, while the vendor still does what the first one asked for, or may still be doing it.
  {
    fates: [LATER, LATER],
    isDoubtful: false,
    events: [...FOLLOWED, ...AGAIN],
  },
  {
    fates: [{ how: "answers", after: 5, keepsChild: true }],
    isDoubtful: false,
    events: [...FOLLOWED, ...AGAIN],
  },
  // A second plan whose records are gone by themselves.
  {
    fates: [{ how: "answers", after: 5, keepsChild: false }],
    isDoubtful: false,
    events: [...FOLLOWED, { act: "plan" }, { act: "approve" }, { world: "pass", ms: DAY_MS }, { act: "run" }],
  },
  // A later plan about a record that no search brings any more, and that goes by itself before it is carried out.
  {
    fates: [
      { how: "answers", ...kept },
      { how: "answers", ...kept },
      { how: "answers", after: 5, keepsChild: false },
    ],
    isDoubtful: false,
    events: [...FOLLOWED, ...AGAIN, ...AGAIN],
  },
  // An approval that is too old, in a case of which its officers are reminded.
  {
    fates: [],
    isDoubtful: false,
    events: [...FOLLOWED.slice(0, -1), { world: "pass", ms: 31 * DAY_MS }, { act: "work" }],
  },
];

const HISTORIES = DEEP ? 20_000 : 150;

test(
  "nothing is called gone that was there all the while, and every case comes to an end",
  async () => {
    let acted = 0;
    await fc.assert(
      fc.asyncProperty(history, async (it) => {
        const { acted: calls, ...outcome } = await live(it);
        acted += Math.min(calls, 1);
        expect(outcome).toEqual({ lies: [], twice: [], state: "closed" });
      }),
      { numRuns: HISTORIES, examples: KNOWN.map((known): [History] => [known]) },
    );
    // Histories in which nothing is ever sent say little about what is left.
    expect(acted).toBeGreaterThan(HISTORIES / 3);
  },
  DEEP ? 3_600_000 : 60_000,
);
