import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { type Ended, makeTestHome, runProgram } from "./support/home.ts";

// Spellings of the person that must be nowhere but in sealed bytes and in what was asked for.
const CANARIES = [/dana/i, /ruiz/i, /351900000117/, /sk_sandbox/, /partnero-sandbox-key/, /loyalty-sandbox/];

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
  const run = (...words: string[]) => runProgram(words, home.env);
  const silent: Ended[] = [];

  const planned = await run(
    "erase",
    "dana.ruiz@example.test",
    "+351900000117",
    "--identity",
    "mailbox",
    "--json",
  );
  const { case: id, planHash } = JSON.parse(planned.out);
  silent.push(await run("case", "package", id));
  silent.push(await run("case", "approve", id, "--plan", planHash, "--as", home.approver));
  silent.push(await run("case", "run", id, "--confirm", id));
  const shown = JSON.parse((await run("case", "show", id, "--json")).out);
  for (const { task } of shown.tasks)
    silent.push(await run("case", "task", id, task.id, "--declined", "not in a test"));
  silent.push(await run("case", "close", id));
  silent.push(await run("case", "certificate", id));
  silent.push(await run("case", "list"));
  silent.push(await run("audit", "list", "--last", "500", "--json"));
  silent.push(await run("audit", "verify"));
  silent.push(await run("audit", "export", join(home.home.out, "trail")));
  silent.push(await run("case", "run", id, "--confirm", id));
  silent.push(await run("doctor"));
  const shredded = await run("case", "shred", id, "--confirm", id);
  silent.push(shredded, await run("audit", "verify"));
  expect(shredded.out).toContain("1 packages are removed");
  const afterwards = JSON.parse((await run("case", "show", id, "--json")).out);
  expect([afterwards.subject, afterwards.report, afterwards.plan]).toEqual([undefined, undefined, undefined]);

  expect(planned.code).toBe(6);
  for (const { out, err } of [...silent, { out: "", err: planned.err }]) {
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

test("files are their owner's alone", async () => {
  const { statSync } = await import("node:fs");
  const home = await makeTestHome([{ id: "fera", sandbox: createFeraSandbox() }]);
  await runProgram(["export", "dana.ruiz@example.test", "--identity", "mailbox"], home.env);
  const open = filesBelow(home.home.folder).filter((file) => (statSync(file).mode & 0o077) !== 0);
  expect(open).toEqual([]);
});
