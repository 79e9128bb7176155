import { chdir, cwd } from "node:process";
import { hasUnseen } from "@oubli/model";
import { afterAll, beforeAll, expect } from "vitest";
import { type Around, type Typed, typed } from "../support/typed.ts";

/** Whether random tests run in full, as before a release. */
export const DEEP: boolean = process.env.OUBLI_DEEP === "1";

/** A person that nothing may name. */
export const CANARY = "canary.person@example.test";

const SLOWEST_MS = 2_000;

/**
 * Types a line and holds what must hold whatever it was: it ends in time, with a sentence; no fault of oubli's own, no trace of its
 * inside, nothing that steers the screen, and no word about a person where something went wrong. What is wrong in a page is shown by
 * its words: with `quotes` they may stand there.
 */
export async function holds(
  env: Readonly<Record<string, string>>,
  words: readonly string[],
  { quotes = false, ...around }: Around & { readonly quotes?: boolean } = {},
): Promise<Typed> {
  const before = workedMs();
  const ended = await typed(env, words, around);
  const worked = workedMs() - before;
  const { code, out, err } = ended;
  const all = `${out}\n${err}`;
  if (code === 70) expect.fail(`a fault of oubli's own: ${all.slice(0, 2000)}`);
  expect([0, 1, 2, 3, 4, 5, 6]).toContain(code);
  expect(worked).toBeLessThan(SLOWEST_MS);
  expect(all).not.toMatch(/^ {4}at |node_modules|\[object |file:\/\/\//m);
  expect(hasUnseen(all.replaceAll(/\r\n|[\n\t]/g, "")), JSON.stringify(all)).toBe(false);
  if (!quotes) expect(err).not.toContain("canary");
  // A screen can hold what went wrong.
  expect(err.length).toBeLessThan(20_000);
  if (code !== 0) {
    if (!quotes) expect(out).not.toContain("canary");
    // A failure says something; one with findings of its own says it in its result.
    expect(all.trim()).not.toBe("");
  }
  return ended;
}

/** Milliseconds that this thread has worked so far. What others do on the machine meanwhile does not count. */
function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Relative paths lead nowhere but into a folder of the test's own. */
export function inside(folder: string): void {
  const before = cwd();
  beforeAll(() => chdir(folder));
  afterAll(() => chdir(before));
}
