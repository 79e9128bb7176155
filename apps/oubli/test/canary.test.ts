import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { DANA, plannedErasure, RECIPIENT, sure, typing } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";
import type { Typed } from "./support/typed.ts";

// Spellings of the person, and words of the reasons, that must be nowhere but in sealed bytes and in what was asked for.
const CANARIES = [
  /dana/i,
  /ruiz/i,
  /351900000117/,
  /sk_sandbox/,
  /partnero-sandbox-key/,
  /loyalty-sandbox/,
  /heliotrope/i,
];
const REASON = "her heliotrope letter";

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test("a person's data is nowhere on the disk in the open, in no file name, in no audit entry and in no message", async () => {
  const home = await makeTestHome([
    { id: "fera", sandbox: createFeraSandbox() },
    { id: "partnero", sandbox: createPartneroSandbox() },
    { id: "loyalty", sandbox: createLoyaltySandbox() },
  ]);
  const { run, json } = typing(home, DANA);
  const silent: Pick<Typed, "out" | "err">[] = [];
  const well = async (...words: readonly string[]) => {
    const ended = await run(...words);
    expect([words.slice(0, 2), ended.code, ended.err]).toEqual([words.slice(0, 2), 0, expect.anything()]);
    silent.push(ended);
    return ended;
  };

  const { id, plan: planHash } = await plannedErasure(home);
  await well("case", "package", id, "--recipient", RECIPIENT);
  await well("case", "approve", id, "--plan", planHash, "--as", home.approver, ...sure(id, REASON));
  await well("case", "run", id, ...sure(id, REASON));
  const shown = (await json("case", "show", id)).json;
  for (const { task } of shown.tasks)
    silent.push(await typing(home, REASON).run("task", "waive", id, task.id, "-"));
  await well("case", "close", id, ...sure(id, REASON));
  await well("case", "certificate", id);
  await well("case", "list");
  await well("audit", "list", "--last", "500", "--json");
  await well("audit", "verify");
  await well("audit", "export", join(home.home.out, "trail"));
  const again = await run("case", "run", id, ...sure(id, REASON));
  expect(again.code).toBe(1);
  silent.push(again);
  await well("doctor");
  const shredded = await well("case", "shred", id, ...sure(id, REASON));
  await well("audit", "verify");
  expect(shredded.out).toContain("1 data package removed");
  const afterwards = (await json("case", "show", id)).json;
  expect([afterwards.subject, afterwards.report, afterwards.plan]).toEqual([undefined, undefined, undefined]);

  for (const { out, err } of silent) {
    for (const canary of CANARIES) expect(`${out}${err}`).not.toMatch(canary);
  }
  const files = filesBelow(home.home.folder).filter((file) => !file.includes("/secrets/"));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    for (const canary of CANARIES) {
      expect(file).not.toMatch(canary);
      expect(readFileSync(file).toString("latin1"), `${file} holds ${canary}`).not.toMatch(canary);
    }
  }
});

test("a case that was shredded says so, and shows nothing of what it held", async () => {
  const home = await makeTestHome([]);
  const { run } = typing(home, DANA);
  await run("case", "open", "-", "--kind", "erasure");
  await run("case", "dismiss", "C-1", "--because", "spam", ...sure("C-1"));
  expect((await run("case", "show", "C-1")).out).not.toContain("shredded");
  expect(await run("case", "shred", "C-1", ...sure("C-1"))).toMatchObject({ code: 0 });
  const shown = await run("case", "show", "C-1");
  expect(shown).toMatchObject({
    code: 0,
    out: expect.stringContaining("shredded: what the case held about the person can no longer be read"),
  });
  expect(shown.out).not.toMatch(/no search was made|dana/);
});

test("files are their owner's alone", async () => {
  const home = await makeTestHome([{ id: "fera", sandbox: createFeraSandbox() }]);
  const exported = ["export", "-", "--identity", "email-verified", "--recipient", RECIPIENT];
  expect(await typing(home, DANA).run(...exported)).toMatchObject({ code: 0 });
  const open = filesBelow(home.home.folder).filter((file) => (statSync(file).mode & 0o077) !== 0);
  expect(open).toEqual([]);
});
