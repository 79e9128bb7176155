import { describe, expect, test } from "vitest";
import { DEEP } from "../support/deep.ts";
import { aroundOf, play, type Change, type Ended, type Outcome, type Played } from "./play.ts";
import type { Kind, Verdict } from "./kind.ts";
import { ORACLE } from "./oracle.ts";
import { type Phase, type Stand, stands } from "./stands.ts";

const SINGLES = DEEP ? 6_000 : 400;
const PAIRS = DEEP ? 1_000 : 40;
const SEED = Number(process.env.OUBLI_SEED ?? 12);

const ALL_STANDS = await stands();

/** A run, how it ended, and what it should have been. */
type Line = Played & Ended & { readonly verdict: Verdict };

test("no kind has the name of another, and each says why", () => {
  const names = ORACLE.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const { why } of ORACLE) expect(why).toMatch(/^[A-Z].{20,}\.$/);
});

test.each(ALL_STANDS.map((stand) => [stand.name, stand] as const))(
  "an untouched run at %s finds all and doubts nothing",
  async (_name, stand) => {
    expect(stand.truth.length).toBeGreaterThan(2);
    for (const phase of ["search", "again"] as const)
      expect(await play({ stand, phase, changes: [] })).toEqual({ outcome: "right", changed: 0, lost: [] });
  },
);

describe("answers that were changed", () => {
  test("are never believed where they betray it, and never doubted where nothing is wrong", async () => {
    const chance = chanceOf(SEED);
    const lines: Line[] = [];
    for (const played of await drawn(chance)) lines.push(await lineOf(played));
    tell(lines);
    expect(wrong(lines)).toEqual([]);
    if (DEEP) expect(neverMisled(lines)).toEqual([]);
  });

  test("are never believed where several of them betray it", async () => {
    const chance = chanceOf(SEED + 1);
    const betrayed = ORACLE.filter(({ verdict }) => verdict === "betrayed");
    const lines: Line[] = [];
    while (lines.length < PAIRS) {
      const [stand, phase] = [pick(chance, ALL_STANDS), pick(chance, PHASES)];
      const changes: Change[] = [];
      while (changes.length < 2 + (lines.length % 2)) {
        const change = await changeOf(chance, { stand, phase }, pick(chance, betrayed));
        if (change) changes.push(change);
      }
      lines.push(await lineOf({ stand, phase, changes }));
    }
    tell(lines);
    expect(wrong(lines)).toEqual([]);
  });
});

const PHASES: readonly Phase[] = ["search", "again"];

async function lineOf(played: Played): Promise<Line> {
  return { ...played, ...(await play(played)), verdict: played.changes[0]?.kind.verdict ?? "harmless" };
}

/** So many runs with one change each; every kind comes as often as every other one. */
async function drawn(chance: () => number): Promise<readonly Played[]> {
  const runs: Played[] = [];
  for (let at = 0; runs.length < SINGLES && at < SINGLES * 3; at += 1) {
    const kind = ORACLE[at % ORACLE.length] as Kind;
    const run = await drawnOf(chance, kind);
    if (run) runs.push(run);
  }
  return runs;
}

async function drawnOf(chance: () => number, kind: Kind): Promise<Played | undefined> {
  for (let tries = 0; tries < 60; tries += 1) {
    const [stand, phase] = [pick(chance, ALL_STANDS), kind.only ?? pick(chance, PHASES)];
    const change = await changeOf(chance, { stand, phase }, kind);
    if (change) return { stand, phase, changes: [change] };
  }
  return undefined;
}

/** A change of one request of a run; `undefined` where the kind means nothing for it. */
async function changeOf(
  chance: () => number,
  { stand, phase }: { readonly stand: Stand; readonly phase: Phase },
  kind: Kind,
): Promise<Change | undefined> {
  const [target, scope] = [pick(chance, stand.lines[phase]), pick(chance, kind.scopes)];
  const request = new Request(`https://vendor.example.test${target.line.split(" ")[1]}`, {
    headers: stand.vendor.credentials,
  });
  const answered = await stand.plain(request);
  const turned = await kind.turn(answered, aroundOf(stand, phase, { request, place: target, turn: 0 }));
  return turned === undefined ? undefined : { kind, scope, target };
}

function pick<T>(chance: () => number, of: readonly T[]): T {
  return of[Math.floor(chance() * of.length)] as T;
}

/** The same numbers for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Outcomes that the oracle forbids. */
const FORBIDDEN: Readonly<Record<Verdict, readonly Outcome[]>> = {
  betrayed: ["false", "mixed"],
  undetectable: [],
  harmless: ["false", "mixed", "doubted"],
};

/** What ended otherwise than it was written: one line for each kind, with how to see it again. */
function wrong(lines: readonly Line[]): readonly string[] {
  const fallen = lines.filter(({ verdict, outcome }) => FORBIDDEN[verdict].includes(outcome));
  const byKind = Map.groupBy(fallen, ({ changes }) => changes.map(({ kind }) => kind.name).join(" + "));
  return [...byKind].map(([name, of]) => {
    const said = of.slice(0, 4).map(
      ({ stand, phase, changes, outcome, lost }) =>
        `${stand.name}/${phase}: ${changes.map(({ target, scope }) => `${scope} ${target.line}`).join(" & ")} -> ${outcome}, lost ${lost.slice(0, 3).join(" ")}`,
    );
    return `${name} (${of.length}x)\n  ${said.join("\n  ")}`;
  });
}

/** Kinds that are written down as undetectable, and yet misled nobody. */
function neverMisled(lines: readonly Line[]): readonly string[] {
  const misled = new Set(
    lines.filter(({ outcome }) => outcome === "false").map(({ changes }) => changes[0]?.kind.name),
  );
  return ORACLE.filter(({ verdict, name }) => verdict === "undetectable" && !misled.has(name)).map(
    ({ name }) => name,
  );
}

/** How many ended how, for whoever reads the log of a run. */
function tell(lines: readonly Line[]): void {
  const counts = Map.groupBy(lines, ({ verdict, outcome }) => `${verdict}: ${outcome}`);
  const said = [...counts].map(([name, of]) => `${name} ${of.length}`).toSorted();
  console.log(`${lines.length} runs with changed answers (seed ${SEED}): ${said.join(", ")}`);
}
