import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { IDENTITY, openCase, RECIPIENT } from "./support/acts.ts";
import { makeTestHome, runProgram, startProgram, type TestHome } from "./support/home.ts";

// The home lies in a folder of its own, so that everything beside it can be looked at.
async function homeAndSafe(): Promise<
  TestHome & { readonly file: string; readonly key: string; readonly folder: string }
> {
  const home = await makeTestHome([]);
  for (let n = 0; n < 3; n += 1) await openCase(home, "access", [], `person${n}@example.test`);
  const folder = mkdtempSync(join(tmpdir(), "oubli-kill-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const key = join(folder, "age.txt");
  writeFileSync(key, `${IDENTITY}\n`, { mode: 0o600 });
  const env = { ...home.env, XDG_STATE_HOME: join(folder, "state") };
  return { ...home, env, folder, key, file: join(folder, "home.age") };
}

/** Starts the program and kills it after a while, with SIGKILL. @returns Whether it had come to its end before. */
async function killed(argv: readonly string[], env: TestHome["env"], afterMs: number): Promise<boolean> {
  const { child, ended } = startProgram(argv, env);
  const timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
  const { signal } = await ended;
  clearTimeout(timer);
  return signal === null;
}

test("a backup of a home that six other processes write to is whole", async () => {
  const { env, file, key } = await homeAndSafe();
  const open = (n: number) =>
    runProgram(["case", "open", "-", "--kind", "access"], env, `other${n}@example.test`);
  const [made] = await Promise.all([
    runProgram(["backup", file, "--recipient", RECIPIENT], env),
    ...[1, 2, 3, 4, 5, 6].map(open),
  ]);
  expect(made).toMatchObject({ code: 0 });
  const verified = await runProgram(["backup", "verify", file, "--unlock", `file:${key}`, "--json"], env);
  expect(JSON.parse(verified.out).entries).toBeGreaterThanOrEqual(6);
}, 120_000);

test("a backup that is killed leaves either nothing under its name or a whole one, and the next one cleans up", async () => {
  const { env, file, key, folder } = await homeAndSafe();
  let ended = false;
  for (let afterMs = 60; !ended && afterMs < 6_000; afterMs *= 1.25) {
    ended = await killed(["backup", file, "--recipient", RECIPIENT], env, afterMs);
    if (!existsSync(file)) continue;
    expect((await runProgram(["backup", "verify", file, "--unlock", `file:${key}`], env)).code).toBe(0);
    if (!ended) rmSync(file);
  }
  expect(ended).toBe(true);
  expect(readdirSync(folder).filter((name) => name.includes(".work-"))).toEqual([]);
  expect((await runProgram(["audit", "verify"], env)).code).toBe(0);
}, 180_000);

test("a restore that is killed leaves a home that can be restored, and nothing is lost", async () => {
  const { env, home, file, key } = await homeAndSafe();
  const place = `${home.folder}-place`;
  const inPlace = { ...env, OUBLI_HOME: place };
  const above = () =>
    readdirSync(join(place, "..")).filter((name) => name.startsWith(`${place.split("/").at(-1)}`));
  onTestFinished(() => {
    for (const name of above()) rmSync(join(place, "..", name), { recursive: true, force: true });
  });
  expect((await runProgram(["backup", file, "--recipient", RECIPIENT], env)).code).toBe(0);
  const restore = ["restore", file, "--unlock", `file:${key}`, "--confirm", "restore"];
  let ended = false;
  let asides = 0;
  for (let afterMs = 60; !ended && afterMs < 6_000; afterMs *= 1.25) {
    ended = await killed(restore, inPlace, afterMs);
    const now = above().filter((name) => name.includes(".before-restore-")).length;
    // Never fewer: what was moved aside stays.
    expect(now).toBeGreaterThanOrEqual(asides);
    asides = now;
  }
  expect(ended).toBe(true);
  expect((await runProgram(["audit", "verify"], inPlace)).code).toBe(0);
  const opened = await runProgram(["case", "open", "-", "--kind", "access"], inPlace, "again@example.test");
  expect(opened).toMatchObject({ code: 0, err: expect.not.stringContaining("WARNING") });
}, 180_000);
