import { describe, expect, test } from "vitest";
import { DEEP } from "../support/deep.ts";
import { chanceOf, changeOf, drawn, PHASES, pick } from "./draw.ts";
import { type Line, lineOf, neverMisled, tell, wrong } from "./judge.ts";
import { ORACLE } from "./oracle.ts";
import { type Change, play } from "./play.ts";
import { stands } from "./stands.ts";

const SINGLES = DEEP ? 6_000 : 400;
const PAIRS = DEEP ? 1_000 : 40;
const SEED = Number(process.env.OUBLI_SEED ?? 12);

const ALL_STANDS = await stands();

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

describe("answers that were changed", { timeout: 600_000 }, () => {
  test("are never believed where they betray it, and never doubted where nothing is wrong", async () => {
    const chance = chanceOf(SEED);
    const lines: Line[] = [];
    for (const played of await drawn(chance, SINGLES, ALL_STANDS)) lines.push(await lineOf(played));
    tell(lines, SEED);
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
    tell(lines, SEED);
    expect(wrong(lines)).toEqual([]);
  });
});
