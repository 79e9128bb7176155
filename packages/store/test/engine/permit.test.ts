import { addOfficer, listCases, lookUp, openCase, type Ports, readCase, viewCase } from "@oubli/engine";
import {
  CASE_TABLE,
  type CaseId,
  type CaseState,
  may,
  type OfficerId,
  OubliError,
  possible,
  possibleNow,
  type Reason,
} from "@oubli/model";
import { beforeAll, describe, expect, test } from "vitest";
import { actOf, OFFICER_EVENTS, type OfficerEvent } from "../support/acts.ts";
import { runs } from "../support/deep.ts";
import {
  ADA,
  ADMIN,
  AUDITOR,
  BEA,
  DANA,
  events,
  LEX,
  officerIn,
  openHome,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  type TestHome,
  trail,
} from "../support/home.ts";
import { recorded } from "../support/recorded.ts";
import { REQUEST, start } from "../support/start.ts";
import { pretendVendor } from "../support/vendor.ts";

describe("an auditor", () => {
  test("reads everything: the list, and a case with what is sealed, which leaves an entry", async () => {
    const { ports, home } = await start();
    const id = await scopedCase(ports);
    expect((await listCases(ports)).map((it) => it.id)).toEqual([id]);
    const view = await viewCase(ports, id, AUDITOR);
    expect(view).toMatchObject({ case: { id }, subject: { identifiers: DANA } });
    expect(view.report?.findings).toHaveLength(3);
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "case.viewed", actor: AUDITOR });
  });

  const changing = CASE_TABLE.filter(({ event, internal }) => internal !== true && event !== "view");

  test.each(
    changing.flatMap(({ event, from, who, kinds }) => from.map((state) => ({ event, state, who, kinds }))),
  )("changes nothing: $event in the state $state", async ({ event, state, who, kinds }) => {
    const { ports, home } = await start();
    const id = await scopedCase(ports, kinds?.[0]);
    await recorded(home.store).change((writer) => writer.updateCase(id, { state }));
    const before = await home.store.audit.size();
    const refused = await refusal(actOf(event as OfficerEvent)(ports, id, AUDITOR));
    expect(refused).toMatchObject({ code: "NOT_ALLOWED", reason: { why: "role", role: who, by: AUDITOR } });
    expect(await home.store.audit.size()).toBe(before);
  });

  test("opens no case, searches for no person and adds no officer", async () => {
    const { ports, home } = await start();
    const before = await home.store.audit.size();
    const stranger = { ...(await officerIn(ports, ADA)), id: "o_new00000" as typeof ADA };
    for (const [refused, role] of [
      [openCase(ports, REQUEST, AUDITOR), "officer"],
      [lookUp(ports, { identifiers: DANA }, AUDITOR, QUIET_OPTIONS), "officer"],
      [addOfficer(ports, stranger, AUDITOR), "admin"],
    ] as const)
      expect(await refusal(refused)).toMatchObject({ reason: { why: "role", role, by: AUDITOR } });
    expect(await home.store.audit.size()).toBe(before);
  });
});

test("every act is for a role that some officer of the home has, and not for all of them", async () => {
  const { ports } = await start();
  const [ada, lex, auditor] = await Promise.all([ADA, LEX, AUDITOR].map((id) => officerIn(ports, id)));
  for (const { event, who } of CASE_TABLE.filter((row) => row.event !== "view")) {
    const allowed = [ada, lex, auditor].filter((officer) => officer && may(officer, who));
    expect([event, allowed.length < 2]).toEqual([event, true]);
  }
});

import fc from "fast-check";

/*
 * A face asks `possible` on the facts of a view; the engine asks it within its transaction. Random histories lead a case
 * through its life, and at each turn every act is tried by an officer, without keeping what it does.
 */

/** How the vendor behaves for a while. */
const MOODS = ["well", "could-not-look", "rejects", "refuses", "fails", "breaks", "grows"] as const;
type Mood = (typeof MOODS)[number];

interface World {
  readonly ports: Ports;
  readonly id: CaseId;
  setMood(mood: Mood): void;
}

let home: TestHome;
beforeAll(async () => {
  home = await openHome();
});

const NOTHING = { sent: "", received: "" };

async function openWorld(kind: "erasure" | "access", records: readonly string[]): Promise<World> {
  let mood: Mood = "well";
  const vendor = pretendVendor({
    records,
    byHand: ["r2"],
    kept: ["r3"],
    result: () => (mood === "could-not-look" ? "could-not-look" : undefined),
    rejects: () => mood === "rejects",
    answer: () => {
      if (mood === "breaks") throw new TypeError("a bug");
      if (mood === "grows") vendor.records.add("late");
      if (mood === "refuses") return { outcome: "refused", status: 405, ...NOTHING };
      return mood === "fails" ? { outcome: "failed", code: "forbidden", ...NOTHING } : undefined;
    },
  });
  const ports = home.ports([vendor.connector]);
  const request = { ...REQUEST, kind, regime: "uk-gdpr", country: "GB", zone: "Europe/London" } as const;
  const { case: it } = await openCase(ports, request, ADA);
  return {
    ports,
    id: it.id,
    setMood: (next) => {
      mood = next;
    },
  };
}

class NotKept extends Error {}

/** The same ports, on which nothing that is done stays done. */
function withoutKeeping(ports: Ports): Ports {
  const { store } = ports;
  return {
    ...ports,
    store: {
      ...store,
      change: (work) =>
        store.change(async (writer) => {
          await work(writer);
          throw new NotKept();
        }),
      purge: async () => {},
    },
  };
}

/** Why an act was refused; `undefined` when it was not. */
async function refusedBecause(work: Promise<unknown>): Promise<Reason | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof NotKept || !(error instanceof OubliError)) return undefined;
    if (error.reason === undefined) throw error;
    return error.reason;
  }
}

/** What only the vendors can tell: a run searches before it sends. */
const FOUND_BY_RUNNING: readonly (Reason["why"] | undefined)[] = ["search-incomplete", "records-drifted"];

/** Tries every act by an officer, and compares with what `possible` says of the view's facts. */
async function compare({ ports, id }: World, by: OfficerId): Promise<void> {
  const officer = await officerIn(ports, by);
  const { facts } = await readCase(ports, id);
  const before = (await events(home.store)).length;
  for (const event of OFFICER_EVENTS) {
    const said = possible(event, facts, officer);
    const refused = await refusedBecause(actOf(event)(withoutKeeping(ports), id, by));
    if (said.ok && event === "run" && FOUND_BY_RUNNING.includes(refused?.why)) continue;
    expect({ event, by, refused }).toEqual({ event, by, refused: said.ok ? undefined : said.reason });
  }
  expect(await events(home.store)).toHaveLength(before);
}

interface Turn {
  readonly mood: Mood;
  readonly by: OfficerId;
  readonly triedBy: OfficerId;
  readonly pick: number;
}

const ENDINGS: readonly string[] = ["dismiss", "withdraw", "refuse", "close", "shred"];

/** Does one of the acts that are possible; endings are rare. */
async function take({ ports, id }: World, { by, pick }: Turn): Promise<void> {
  const { facts } = await readCase(ports, id);
  const now = possibleNow(facts, await officerIn(ports, by)) as readonly OfficerEvent[];
  const going = now.filter((event) => pick % 5 === 0 || !ENDINGS.includes(event));
  const event = going[pick % going.length] ?? "view";
  const refused = await refusedBecause(actOf(event)(ports, id, by));
  if (event !== "run" || !FOUND_BY_RUNNING.includes(refused?.why))
    expect({ event, refused }).toEqual({ event, refused: undefined });
  home.clock.pass(60_000);
}

type Way = readonly (readonly [OfficerEvent, OfficerId, Mood?])[];

const TO_PLAN: Way = [
  ["verify-identity", ADA],
  ["find", ADA],
  ["plan", ADA],
];
const TO_APPROVAL: Way = [...TO_PLAN, ["submit", ADA], ["approve", BEA]];
const TO_PACKAGE: Way = [
  ["verify-identity", ADA],
  ["find", ADA],
  ["package", ADA],
];

/** A way to each state, and what is asked for. */
const WAYS: readonly [CaseState, "erasure" | "access", Way][] = [
  ["received", "erasure", []],
  ["verified", "erasure", TO_PLAN.slice(0, 1)],
  ["scoped", "erasure", TO_PLAN.slice(0, 2)],
  ["planned", "erasure", TO_PLAN],
  ["awaiting-approval", "erasure", TO_APPROVAL.slice(0, 4)],
  ["approved", "erasure", TO_APPROVAL],
  ["executing", "erasure", [...TO_APPROVAL, ["run", ADA, "breaks"]]],
  ["blocked", "erasure", [...TO_APPROVAL, ["run", ADA, "grows"]]],
  ["review", "erasure", [...TO_APPROVAL, ["run", ADA]]],
  ["closed", "erasure", [...TO_APPROVAL, ["run", ADA], ["end-task", ADA], ["close", ADA]]],
  ["scoped", "access", TO_PACKAGE.slice(0, 2)],
  ["review", "access", TO_PACKAGE],
  ["closed", "access", [...TO_PACKAGE, ["close", ADA]]],
];

const officer = fc.constantFrom(ADA, BEA, LEX, ADMIN, AUDITOR);
const turn: fc.Arbitrary<Turn> = fc.record({
  mood: fc.constantFrom("well", "well", "well", ...MOODS),
  by: officer,
  triedBy: officer,
  pick: fc.nat(1_000),
});
const records = fc.constantFrom(["r1"], ["r1", "r2", "r3"], ["r3"]);

describe("what a view says is possible is what the engine does, from a case that is", () => {
  test.each(WAYS)("%s (%s)", async (state, kind, way) => {
    const reached = new Set<CaseState>();
    await fc.assert(
      fc.asyncProperty(records, fc.array(turn, { maxLength: 6 }), async (held, turns) => {
        // A case of records that all stay sends nothing, so it cannot be left in the middle.
        const world = await openWorld(
          kind,
          state === "executing" || state === "blocked" ? ["r1", "r2"] : held,
        );
        for (const [event, by, mood = "well"] of way) {
          world.setMood(mood);
          if (
            possible(event, (await readCase(world.ports, world.id)).facts, await officerIn(world.ports, by))
              .ok
          )
            await actOf(event)(world.ports, world.id, by).catch(() => undefined);
        }
        reached.add((await readCase(world.ports, world.id)).case.state);
        for (const each of turns) {
          world.setMood(each.mood);
          await compare(world, each.triedBy);
          await take(world, each);
        }
        await compare(world, ADMIN);
      }),
      { numRuns: runs(30) },
    );
    expect([...reached]).toEqual([state]);
  });
});
