import { watch } from "node:fs";
import { expect, test } from "vitest";
import { openCase, sure } from "./support/acts.ts";
import { DEEP } from "./support/deep.ts";
import { type Ended, makeTestHome, startProgram, type TestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";
import { AGREED, expectWhole } from "./support/whole.ts";

/** Runs the program, and kills it right after it has changed the disk so many times. @returns How it ended, and how often it had. */
async function killedAfter(
  { home, env }: TestHome,
  words: readonly string[],
  changes: number,
): Promise<Ended & { readonly seen: number }> {
  let seen = 0;
  const { child, ended } = startProgram(words, env, "bo@example.test");
  const watcher = watch(home.folder, { recursive: true }, () => {
    seen += 1;
    if (seen === changes) child.kill("SIGKILL");
  });
  try {
    return { ...(await ended), seen };
  } finally {
    watcher.close();
  }
}

// Every fourth change of the disk is enough to meet each file; before a release every one is tried.
const STEP = DEEP ? 1 : 4;

// An act writes a few files in a few steps each; what has not ended by then hangs.
const MOST_CHANGES = 200;

type Words = (home: TestHome) => readonly string[] | Promise<readonly string[]>;

/** The act that waits for another officer; proposed where none does. */
async function waiting(home: TestHome, propose: Words): Promise<string> {
  const { acts } = (await typedJson(home.env, ["act", "list"])).json;
  if (acts.length > 0) return acts[0].id;
  await typed(home.env, await propose(home));
  return (await typedJson(home.env, ["act", "list"])).json.acts[0]?.id ?? expect.fail("nothing waits");
}

const releaseOf: Words = async ({ env }) => {
  await typed(env, ["case", "hold", "C-1"]);
  return ["case", "release", "C-1", ...sure("C-1")];
};
const newOfficer: Words = () => ["officer", "add", "Third", "--roles", "legal"];
const confirm =
  (propose: Words): Words =>
  async (home) => ["act", "confirm", await waiting(home, propose), "--as", home.approver, ...AGREED];

const ACTS: readonly [string, Words][] = [
  ["opening a case", () => ["case", "open", "-", "--kind", "access"]],
  ["placing a hold", () => ["case", "hold", "C-1"]],
  ["proposing what takes two", releaseOf],
  ["confirming what another has proposed", confirm(releaseOf)],
  ["taking a proposal back", async (home) => ["act", "withdraw", await waiting(home, releaseOf)]],
  ["confirming a new officer", confirm(newOfficer)],
  ["replacing one's own key", () => ["officer", "rotate-key"]],
  ["replacing the key of the trail", () => ["audit", "rotate-key"]],
];

test.each(ACTS)(
  "%s, killed at any moment, is done or not, and the next act works",
  async (_what, words) => {
    const home = await makeTestHome([], undefined, {});
    const id = await openCase(home, "access");
    let kills = 0;
    for (let changes = 1; changes < MOST_CHANGES; changes += STEP) {
      const ended = await killedAfter(home, await words(home), changes);
      if (ended.signal === null && ended.seen < changes) break;
      kills += ended.signal === null ? 0 : 1;
      const after = `after change ${changes}`;
      await expectWhole(home, after);
      const next = await typed(home.env, ["case", "note", id, "-"], { input: "still here" });
      expect([after, next.code, next.err]).toEqual([after, 0, expect.not.stringContaining("WARNING")]);
    }
    expect(kills).toBeGreaterThan(0);
    await expectWhole(home);
  },
  400_000,
);
