import { OubliError } from "@oubli/model";
import { expect, test, vi } from "vitest";
import type { App } from "../../src/core/app.ts";
import { scanAudit } from "../../src/desk/effects/audit-scan.ts";
import { batched } from "../../src/desk/effects/batched.ts";
import { createEffects } from "../../src/desk/effects/effects.ts";
import { noticeOf } from "../../src/desk/effects/failure.ts";
import type { Action } from "../../src/desk/state/action.ts";
import type { AuditHits } from "../../src/desk/state/desk-state.ts";
import { createStore } from "../../src/desk/store.ts";
import { CASE, desk } from "./support/states.ts";

const terminal = { suspend: () => {}, repaint: () => {}, leave: () => {} };

/** An app of which a test only needs one method of the engine. */
function appWith(engine: Partial<App["engine"]>): App {
  const app = {
    engine,
    clock: { wall: () => 0, monotonic: () => 0, sleep: async () => {} },
    officer: () => "o_author01",
    actingAs: () => app,
  };
  return app as unknown as App;
}

async function actionsOf(app: App, command: Parameters<ReturnType<typeof createEffects>["run"]>[0][number]) {
  const actions: Action[] = [];
  const effects = createEffects(
    app,
    (action) => actions.push(action),
    () => terminal,
  );
  effects.run([command], desk());
  await vi.waitFor(() => expect(actions.length).toBeGreaterThan(0));
  await effects.rest(1_000);
  return actions;
}

test("a failure becomes a sentence with its remedy, and a line of the journal", async () => {
  const error = new OubliError("VENDOR", "fera does not answer", { hint: "try again later" });
  const actions = await actionsOf(appWith({ cases: () => Promise.reject(error) }), { do: "load-cases" });
  expect(actions).toEqual([
    {
      type: "said",
      notice: { tone: "bad", text: "fera does not answer; try again later" },
      line: { at: "1970-01-01T00:00:00.000Z", text: "fera does not answer; try again later", tone: "bad" },
    },
  ]);
});

test.each([
  [{ back: [], complete: true }, "good", "C-7: nothing is back, every account was asked"],
  [{ back: [], complete: false }, "warn", "not every account could be asked; look again later"],
  [{ back: ["a", "b"], complete: true, child: { id: "C-8" } }, "bad", "2 records of C-7 back: C-8 is open"],
] as const)("looking again tells %j", async (seen, tone, words) => {
  const recheck = (async () => seen) as unknown as App["engine"]["recheck"];
  const app = appWith({ recheck, cases: async () => [] });
  const said = (await actionsOf(app, { do: "recheck", case: CASE })).flatMap((action) =>
    action.type === "said" && action.notice ? [action.notice] : [],
  );
  expect(said).toEqual([{ tone, text: expect.stringContaining(words) }]);
});

test("a bug says nothing of what was worked on", () => {
  expect(noticeOf(new TypeError("cannot read dana.ruiz@example.test")).text).not.toContain("dana");
  expect(noticeOf("dana").text).not.toContain("dana");
});

test("work that was stopped on request is not told as a failure", async () => {
  const find: App["engine"]["find"] = (_id, _by, { signal }) =>
    new Promise((_resolve, reject) =>
      signal.addEventListener("abort", () => reject(new OubliError("CANCELLED", "the search was stopped"))),
    );
  const actions = await actionsOf(appWith({ find }), { do: "find", case: CASE });
  expect(actions.map((action) => action.type)).toEqual(["began", "said", "ended"]);
  expect(actions[1]).toMatchObject({
    notice: { tone: "warn", text: "the search was stopped; nothing was changed" },
  });
});

test("actions that are dispatched while one is worked on follow in order", () => {
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
    size: () => size,
    search: (words: readonly string[], from: number, to: number) =>
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
