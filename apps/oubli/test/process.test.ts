import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createLoyaltySandbox } from "@oubli/sandbox";
import { expect, onTestFinished, test, vi } from "vitest";
import { ADA, DANA, openCase, typing } from "./support/acts.ts";
import { makeTestHome, PROGRAM, runProgram, startProgram } from "./support/home.ts";

test("a process ends with the code of what happened, its result on one stream and the conversation on the other", async () => {
  const home = await makeTestHome([]);
  const [opened, usage, failed] = await Promise.all([
    runProgram(["case", "open", "-", "--kind", "access"], home.env, `${ADA}\n`),
    runProgram(["erace"], home.env),
    runProgram(["case", "show", "C-9"], home.env),
  ]);
  expect(opened).toMatchObject({ code: 0, out: expect.stringMatching(/^opened C-1: .*\n$/) });
  expect(opened.err).toContain("next: oubli case identity C-1");
  expect(usage).toMatchObject({ code: 2, out: "", err: expect.stringContaining("did you mean erase?") });
  expect(failed).toMatchObject({ code: 1, out: "", err: expect.stringContaining("there is no case C-9") });
});

test("a reader that went away is no fault", async () => {
  const home = await makeTestHome([]);
  const { child, ended } = startProgram(["--help"], home.env);
  child.stdout.destroy();
  expect(await ended).toMatchObject({ code: 0, err: "" });
});

test("a fault that nobody caught is told without its inside", async () => {
  const home = await makeTestHome([]);
  const thrown = "setImmediate(() => { throw new TypeError('can' + 'ary' + String.fromCharCode(27)) })";
  const env = { ...home.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(thrown)}` };
  const { code, out, err } = await runProgram(["find", "-"], env);
  expect([code, err]).toEqual([70, expect.stringContaining("please report it: TypeError")]);
  expect(out + err).not.toMatch(/canary|^ {4}at /m);
  expect(out + err).not.toContain("\u001b");
});

test("the arguments of a running program are not in the list of processes", async ({ skip }) => {
  skip(process.platform !== "linux", "only Linux shows them as a file");
  const home = await makeTestHome([]);
  // Its standard input stays open: it waits for the rest.
  const child = spawn(process.execPath, [PROGRAM, "find", "-", ADA], { env: home.env, stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  await vi.waitFor(
    () => expect(readFileSync(`/proc/${child.pid}/cmdline`, "utf8").replaceAll("\0", "")).toBe("oubli"),
    20_000,
  );
});

test("Ctrl+C stops a search, and nothing was changed", async () => {
  let interrupt = () => {};
  const sandbox = createLoyaltySandbox({
    intercept: async () => {
      interrupt();
      return new Promise<never>(() => {});
    },
  });
  const home = await makeTestHome([{ id: "club", sandbox }]);
  const id = await openCase(home, "erasure", ["--identity", "email-verified"], DANA);
  const { child, ended } = startProgram(["case", "find", id], home.env);
  interrupt = () => child.kill("SIGINT");
  expect(await ended).toMatchObject({
    code: 3,
    signal: null,
    err: expect.stringContaining("the search was stopped; nothing was changed"),
  });
  expect((await typing(home).json("case", "list")).json.cases[0].state).toBe("verified");
});
