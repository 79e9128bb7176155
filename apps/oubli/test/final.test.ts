import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ACTIONS, cliWords, isAboutCase } from "@oubli/core";
import { createFeraSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { openCase, plannedErasure, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";

const FINAL = ACTIONS.filter(({ danger }) => danger === "final" || danger === "erases");

/** Every byte of the store, as it lies on the disk. */
function bytesOf({ home }: TestHome): string {
  return readdirSync(home.folder)
    .filter((name) => name.startsWith("oubli.db"))
    .map((name) => readFileSync(join(home.folder, name)).toString("latin1"))
    .join("");
}

async function trailOf(home: TestHome) {
  const { json } = await typing(home).json("audit", "list", "--last", "1000");
  return json as {
    readonly size: number;
    readonly entries: readonly {
      readonly entry: { readonly ev: string; readonly req?: string; readonly why?: string };
    }[];
  };
}

/** What needs a search with a gap, a doubt or a hop: tried where such a search is made. */
const ABOUT_A_SEARCH: ReadonlySet<string> = new Set([
  "case.accept-gap",
  "case.confirm",
  "case.exclude",
  "case.follow",
  "case.cut",
]);

interface Ready {
  readonly case: string;
  readonly more?: readonly string[];
  readonly entry: string;
  /** How it ends when it is confirmed. */
  readonly code?: number;
}

/** For every act about a case that cannot be taken back, a case for which it is possible now. */
async function casesReady(home: TestHome): Promise<Readonly<Record<string, Ready>>> {
  const planned = await plannedErasure(home);
  const [refused, dismissed, withdrawn, closed, held] = [
    await openCase(home, "access"),
    await openCase(home, "access"),
    await openCase(home, "access"),
    await openCase(home, "access"),
    await openCase(home, "access"),
  ];
  await succeeding(home, "case", "hold", held);
  const as = ["--as", home.approver];
  return {
    "case.approve": { case: planned.id, more: ["--plan", planned.plan, ...as], entry: "plan.approved" },
    // A vendor that keeps what it says it has deleted blocks the case.
    "case.run": { case: planned.id, entry: "run.started", code: 1 },
    "case.accept-residual-risk": { case: planned.id, more: as, entry: "residual-risk.accepted" },
    "case.refuse": {
      case: refused,
      more: ["--ground", "unfounded-or-excessive"],
      entry: "request.refused",
    },
    "case.dismiss": { case: dismissed, more: ["--because", "spam"], entry: "request.dismissed" },
    "case.withdraw": { case: withdrawn, entry: "request.withdrawn" },
    "case.close": { case: closed, entry: "case.closed" },
    "case.release": { case: held, entry: "hold.released" },
    "case.shred": { case: dismissed, entry: "case.shredded" },
  };
}

test("what cannot be taken back is done only with the case number and a reason, and the reason is sealed with the case", async () => {
  const sandbox = createFeraSandbox({
    intercept: async (operation) =>
      operation === "deleteMedia" ? new Response(null, { status: 204 }) : undefined,
  });
  const home = await makeTestHome([{ id: "shop", sandbox }]);
  const { run } = typing(home);
  const ready = await casesReady(home);
  expect(Object.keys(ready).toSorted()).toEqual(
    FINAL.filter((one) => isAboutCase(one) && !ABOUT_A_SEARCH.has(one.id))
      .map(({ id }) => id)
      .toSorted(),
  );
  for (const [id, { case: it, more = [], entry, code = 0 }] of Object.entries(ready)) {
    const words = [...cliWords({ id }).split(" "), it, ...more];
    const before = (await trailOf(home)).size;
    for (const [confirmed, asks] of [
      [[], `--confirm ${it} --reason "…"`],
      [["--confirm", it], '--reason "…"'],
      [["--confirm", it, "--reason", "   "], '--reason "…"'],
      [["--reason", "heliotrope"], `--confirm ${it}`],
      [["--confirm", "C-99", "--reason", "heliotrope"], `--confirm ${it}`],
    ] as const) {
      const refused = await run(...words, ...confirmed);
      expect([id, confirmed, refused.code]).toEqual([id, confirmed, 2]);
      expect(refused.err).toMatch(/cannot be (taken|brought) back/);
      expect(refused.err).toContain(`confirm it with: ${asks}`);
    }
    expect([id, (await trailOf(home)).size]).toEqual([id, before]);

    const done = await run(...words, ...sure(it, `heliotrope ${id}`));
    expect([id, done.code, done.err]).toEqual([id, code, expect.not.stringContaining("heliotrope")]);
    const written = (await trailOf(home)).entries.filter((one) => one.entry.ev === entry).at(-1);
    expect([id, written?.entry.why]).toEqual([id, expect.stringMatching(/^[\w+/=-]{32,}$/)]);
    expect(bytesOf(home)).not.toContain("heliotrope");
  }
  const shown = (await run("case", "show", ready["case.close"]?.case ?? "")).out;
  expect(shown).toContain("case.closed: heliotrope case.close");
});

test("what is final and about no case wants its own word", async () => {
  expect(FINAL.filter((action) => !isAboutCase(action)).map(({ id }) => id)).toEqual(["audit.retire-key"]);
  const home = await makeTestHome([]);
  const { run } = typing(home);
  await succeeding(home, "audit", "rotate-key");
  for (const confirmed of [[], ["--confirm", "yes"]]) {
    const refused = await run("audit", "retire-key", ...confirmed);
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringMatching(/confirm it with: --confirm retire$/),
    ]);
  }
  expect((await run("audit", "retire-key", "--confirm", "retire", "--reason", "x")).err).toContain(
    "unknown option --reason",
  );
  await succeeding(home, "audit", "retire-key", "--confirm", "retire");
});
