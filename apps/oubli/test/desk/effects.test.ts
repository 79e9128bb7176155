import { rmSync } from "node:fs";
import { join } from "node:path";
import { locateHome, openWorld, type World } from "@oubli/core";
import { createFeraSandbox } from "@oubli/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { scanAudit } from "../../src/desk/effects/audit-scan.ts";
import { batched } from "../../src/desk/effects/batched.ts";
import { createEffects } from "../../src/desk/effects/effects.ts";
import { noticeOf } from "../../src/desk/effects/failure.ts";
import { readFirst } from "../../src/desk/effects/read-first.ts";
import type { Command } from "../../src/desk/state/command.ts";
import type { DeskEvent } from "../../src/desk/state/desk-event.ts";
import type { DeskState } from "../../src/desk/state/desk-state.ts";
import type { AuditHits } from "../../src/desk/state/screens/screen.ts";
import { createStore } from "../../src/desk/store.ts";
import { makeTestHome, type TestHome } from "../support/home.ts";
import { desk } from "./support/states.ts";

const terminal = { suspend: () => {}, repaint: () => {}, leave: () => {} };

/** Carries commands out, all begun at once, and waits for everything that comes of them. */
async function eventsOf(
  world: World,
  officer: DeskState["officer"],
  ...commands: readonly Command[]
): Promise<readonly DeskEvent[]> {
  const events: DeskEvent[] = [];
  let ended = () => {};
  const effects = createEffects({
    world,
    dispatch: (event) => {
      events.push(event);
      if (event.type === "told" || event.type === "said") ended();
    },
    terminal: () => terminal,
    now: () => 0,
  });
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  effects.run(commands, { ...desk(), officer });
  await end;
  await effects.rest(1_000);
  return events;
}

const told = (events: readonly DeskEvent[]) =>
  events.find((event) => event.type === "told") ?? expect.fail(JSON.stringify(events));
const said = (events: readonly DeskEvent[]) =>
  events.find((event) => event.type === "said") ?? expect.fail(JSON.stringify(events));

const OPEN: Command = {
  do: "act",
  action: "case.open",
  given: { kind: "erasure", identity: "email-verified", identifiers: ["dana.ruiz@example.test"] },
};

/** A home with one account whose secret is not there. */
async function homeWithoutSecret(): Promise<TestHome> {
  const home = await makeTestHome([
    { id: "fera", sandbox: createFeraSandbox({ now: () => new Date(), limit: "none" }) },
  ]);
  rmSync(join(home.home.folder, "secrets"), { recursive: true });
  return home;
}

test("a failure becomes a sentence with its remedy, and a line of the journal", async () => {
  const world = openWorld(locateHome({ OUBLI_HOME: "/nowhere/oubli" }), {});
  const { notice, line } = said(await eventsOf(world, undefined, { do: "load-cases" }));
  expect(notice?.tone).toBe("bad");
  expect(notice?.text).toContain("/nowhere/oubli");
  expect(line).toMatchObject({ text: notice?.text, tone: "bad" });
});

test("an act is carried out by the acting officer; the case is read before what it tells", async () => {
  const home = await makeTestHome([]);
  const world = home.open();
  const opened = await eventsOf(world, home.officer, OPEN);
  expect(opened.map(({ type }) => type)).toEqual(["began", "ended", "told"]);
  expect(told(opened)).toMatchObject({ action: "case.open", case: "C-1", told: { ending: "done" } });
  const held = await eventsOf(world, home.officer, {
    do: "act",
    action: "case.hold",
    given: { case: "C-1" },
  });
  expect(held.map(({ type }) => type)).toEqual(["began", "view", "ended", "told"]);
  expect(held[1]).toMatchObject({ view: { case: { hold: "held" } } });
});

test("what is final is refused without the typed number and the reason, whatever asks for it", async () => {
  const home = await makeTestHome([]);
  const world = home.open();
  await eventsOf(world, home.officer, OPEN);
  const close = { do: "act", action: "case.withdraw", given: { case: "C-1" } } as const;
  const { notice } = said(await eventsOf(world, home.officer, close));
  expect(notice?.text).toBe("this cannot be taken back");
  const confirmed = { typed: "C-1", reason: "their mail" };
  expect(told(await eventsOf(world, home.officer, { ...close, confirmed })).told.ending).toBe("done");
});

test("what the table does not allow is told with the key that helps", async () => {
  const home = await makeTestHome([]);
  const world = home.open();
  await eventsOf(world, home.officer, OPEN);
  await eventsOf(world, home.officer, { do: "act", action: "case.hold", given: { case: "C-1" } });
  const again = await eventsOf(world, home.officer, {
    do: "act",
    action: "case.hold",
    given: { case: "C-1" },
  });
  expect(said(again).notice?.text).toBe("case C-1 is on legal hold; press L");
});

test("a secret that is not there stops nothing but what asks that vendor", async () => {
  const home = await homeWithoutSecret();
  const world = home.open();
  expect((await readFirst(world)).map(({ type }) => type)).toEqual(["officers", "cases", "warnings"]);
  await eventsOf(world, home.officer, OPEN);
  const read = await eventsOf(
    world,
    home.officer,
    {
      do: "open-view",
      case: told(await eventsOf(world, home.officer, OPEN)).case ?? expect.fail(),
      how: "view",
    },
    { do: "act", action: "case.hold", given: { case: "C-1" } },
  );
  expect(told(read).told.ending).toBe("done");
  const search = await eventsOf(world, home.officer, {
    do: "act",
    action: "case.find",
    given: { case: "C-1" },
  });
  expect(said(search).notice?.text).toContain("account fera");
});

test("the words that can be chosen are those of the case's law", async () => {
  const home = await makeTestHome([]);
  const world = home.open();
  await eventsOf(world, home.officer, OPEN);
  const asking = { action: "case.refuse", given: { case: "C-1" } };
  const events: DeskEvent[] = [];
  const offered = new Promise<void>((resolve) => {
    const dispatch = (event: DeskEvent) => {
      events.push(event);
      resolve();
    };
    const effects = createEffects({ world, dispatch, terminal: () => terminal, now: () => 0 });
    onTestFinished(() => effects.rest(0));
    effects.run([{ do: "suggest", asking, field: "ground" }], desk());
  });
  await offered;
  expect(events[0]).toMatchObject({
    type: "options",
    asking,
    options: { "unfounded-or-excessive": expect.stringContaining("Art.") },
  });
});

test("work that was stopped on request is not told as a failure", async () => {
  const home = await makeTestHome([
    { id: "fera", sandbox: createFeraSandbox({ now: () => new Date(), limit: "none" }) },
  ]);
  const world = home.open();
  await eventsOf(world, home.officer, OPEN);
  const find: Command = { do: "act", action: "case.find", given: { case: "C-1" } };
  const events = await eventsOf(world, home.officer, find, { do: "stop" });
  expect(said(events).notice).toEqual({
    tone: "warn",
    text: "the search was stopped; nothing was changed",
  });
});

test("a bug says nothing of what was worked on", () => {
  expect(noticeOf(new TypeError("cannot read dana.ruiz@example.test")).text).not.toContain("dana");
  expect(noticeOf("dana").text).not.toContain("dana");
});

test("events that are dispatched while one is worked on follow in order", () => {
  const seen: number[] = [];
  const store = createStore<number, number>(
    0,
    (sum, by) => sum + by,
    (sum) => {
      seen.push(sum);
      if (sum === 1) {
        store.dispatch(10);
        store.dispatch(100);
      }
    },
  );
  store.dispatch(1);
  expect(seen).toEqual([1, 11, 111]);
});

test("what comes too fast is handed over together, and nothing is lost", () => {
  const handed: (readonly number[])[] = [];
  const batch = batched<number>((items) => handed.push(items));
  for (let item = 0; item < 1_000; item += 1) batch.add(item);
  batch.flush();
  batch.flush();
  expect(handed).toEqual([Array.from({ length: 1_000 }, (_, at) => at)]);
});

/** A trail in which every third entry is about a plan. */
function trailOf(size: number) {
  return {
    size: async () => size,
    search: async (words: readonly string[], from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => to - 1 - at).filter((index) => {
        const text = index % 3 === 0 ? "plan.made" : "step.started";
        return words.every((word) => text.includes(word.toLowerCase()));
      }),
  };
}

async function hitsOf(size: number, words: string, signal = new AbortController().signal) {
  const told: AuditHits[] = [];
  await scanAudit(trailOf(size), words, (hits) => told.push(hits), signal);
  return told;
}

test("the trail is looked through newest first", async () => {
  const [hits] = await hitsOf(10, "PLAN made");
  expect(hits).toEqual({ words: "PLAN made", indexes: [9, 6, 3, 0], state: "whole" });
});

test("enough hits end the search, and it says so", async () => {
  const told = await hitsOf(50_000, "plan");
  expect(told.at(-1)?.state).toBe("enough");
  expect(told.at(-1)?.indexes).toHaveLength(2_000);
});

test("a search that was replaced is silent", async () => {
  const told = await hitsOf(50_000, "nothing has this", AbortSignal.abort());
  expect(told).toEqual([]);
});
