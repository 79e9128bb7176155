import { expect, test } from "vitest";
import { openCase, succeeding, sure } from "./support/acts.ts";
import { DEEP } from "./support/deep.ts";
import { makeTestHome, runProgram, type TestHome } from "./support/home.ts";
import { typedJson } from "./support/typed.ts";
import { AGREED, expectWhole } from "./support/whole.ts";

const ROUNDS = DEEP ? 10 : 1;
const ACTS = DEEP ? 200 : 18;
const PROCESSES = 6;

/** A case on hold, and the proposal to lift it. */
async function proposedRelease(home: TestHome): Promise<string> {
  const id = await openCase(home, "access");
  await succeeding(home, "case", "hold", id);
  return (await typedJson(home.env, ["case", "release", id, ...sure(id)])).json.act;
}

async function entriesOf(
  home: TestHome,
): Promise<readonly { readonly ev: string; readonly first?: number }[]> {
  const { json } = await typedJson(home.env, ["audit", "list", "--last", "1000"]);
  return json.entries.map(({ entry }: { readonly entry: object }) => entry);
}

test("a proposal that four confirm and two take back at once ends once", async () => {
  const home = await makeTestHome([], undefined, {});
  for (let round = 0; round < ROUNDS; round += 1) {
    const act = await proposedRelease(home);
    const confirm = ["act", "confirm", act, "--as", home.approver, ...AGREED];
    const ended = await Promise.all([
      ...[1, 2, 3, 4].map(() => runProgram(confirm, home.env)),
      ...[1, 2].map(() => runProgram(["act", "withdraw", act], home.env)),
    ]);
    expect(ended.map(({ code }) => code).toSorted()).toEqual([0, 1, 1, 1, 1, 1]);
  }
  const ends = (await entriesOf(home)).filter(({ ev }) => ev === "hold.released" || ev === "act.withdrawn");
  expect(ends).toHaveLength(ROUNDS);
  await expectWhole(home);
}, 400_000);

test("acts of several commands at once are in the trail, each once", async () => {
  const home = await makeTestHome([], undefined, {});
  const id = await openCase(home, "access");
  const before = (await entriesOf(home)).length;
  const lines: readonly (readonly string[])[] = [
    ["case", "open", "-", "--kind", "access"],
    ["case", "note", id, "-"],
    ["case", "show", id],
    ["case", "dismiss", id, "--because", "spam", ...sure(id)],
  ];
  let next = 0;
  const work = async () => {
    const ended: (number | null)[] = [];
    for (let at = next++; at < ACTS; at = next++) {
      const line = lines[at % lines.length] ?? [];
      const as = at % 3 === 0 ? home.approver : home.officer;
      ended.push((await runProgram([...line, "--as", as], home.env, `p${at}@example.test`)).code);
    }
    return ended;
  };
  const codes = (await Promise.all(Array.from({ length: PROCESSES }, work))).flat();
  expect(codes.filter((code) => code !== 0 && code !== 6)).toEqual([]);
  expect((await entriesOf(home)).length - before).toBe(ACTS);
  await expectWhole(home);
}, 400_000);
