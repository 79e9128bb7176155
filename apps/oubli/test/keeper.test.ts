import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { locateHome, makeHome } from "@oubli/core/world";
import { expect, onTestFinished, test, vi } from "vitest";
import { runProgram } from "./support/home.ts";

const PASSPHRASE = "correct horse battery";

async function home() {
  const folder = mkdtempSync(join(tmpdir(), "oubli-keeper-"));
  const run = join(folder, "run");
  mkdirSync(run, { mode: 0o700 });
  const env = {
    OUBLI_HOME: join(folder, "home"),
    HOME: folder,
    XDG_RUNTIME_DIR: run,
    PATH: process.env.PATH ?? "",
  };
  const controller = { name: "X", contact: "x@example.test", country: "DE", zone: "Europe/Berlin" };
  const made = locateHome(env);
  const officer = await makeHome(made, { controller, officer: "First" }, env, {
    keys: { passphrase: PASSPHRASE, work: 1 },
  });
  const pass = join(folder, "pass");
  writeFileSync(pass, `${PASSPHRASE}\n`);
  onTestFinished(async () => {
    await runProgram(["lock"], env);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    env,
    officer,
    folder,
    open: { ...env, OUBLI_PASSPHRASE_FILE: pass },
    socket: join(run, "oubli", "keeper.sock"),
  };
}

const openCase = ["case", "open", "-", "--kind", "access"];
const PERSON = "ada@example.test";

test("a key that is kept open lets commands act without a passphrase, until it is locked", async () => {
  const { env, open, socket } = await home();
  expect((await runProgram(openCase, env, PERSON)).code).toBe(1);
  expect(await runProgram(["unlock", "--for", "5m"], open)).toMatchObject({ code: 0 });
  expect([statSync(socket).mode & 0o777, statSync(join(socket, "..")).mode & 0o777]).toEqual([0o600, 0o700]);
  expect(await runProgram(openCase, env, PERSON)).toMatchObject({ code: 0 });
  expect((await runProgram(["lock"], env)).out).toContain("keys that were open: 1");
  expect((await runProgram(openCase, env, PERSON)).code).toBe(1);
  await vi.waitFor(() => expect(existsSync(socket)).toBe(false));
});

test("its time ends by itself, and a second unlock prolongs it", async () => {
  const { env, open, socket } = await home();
  await runProgram(["unlock", "--for", "2s"], open);
  await runProgram(["unlock", "--for", "1h"], open);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(await runProgram(openCase, env, PERSON)).toMatchObject({ code: 0 });
  await runProgram(["lock"], env);
  await runProgram(["unlock", "--for", "1s"], open);
  await vi.waitFor(() => expect(existsSync(socket)).toBe(false), 10_000);
  expect((await runProgram(openCase, env, PERSON)).code).toBe(1);
});

test("a socket that a keeper left which died is taken away", async () => {
  const { env, open, socket } = await home();
  await runProgram(["unlock"], open);
  const found = spawnSync(
    "sh",
    [
      "-c",
      `for p in /proc/[0-9]*; do tr '\\0' ' ' < $p/environ 2>/dev/null | grep -q "XDG_RUNTIME_DIR=${env.XDG_RUNTIME_DIR} " && basename $p; done`,
    ],
    { encoding: "utf8" },
  );
  const keeper = Number(found.stdout.trim().split("\n")[0]);
  expect(keeper).toBeGreaterThan(1);
  process.kill(keeper, "SIGKILL");
  await vi.waitFor(async () => expect((await runProgram(openCase, env, PERSON)).code).toBe(1), 10_000);
  expect(existsSync(socket)).toBe(true);
  expect(await runProgram(["unlock"], open)).toMatchObject({ code: 0 });
  expect(await runProgram(openCase, env, PERSON)).toMatchObject({ code: 0 });
});

test("it never hands out an officer's key, and answers nonsense with no", async () => {
  const { open, socket, officer, env } = await home();
  await runProgram(["unlock"], open);
  const ask = (line: string) =>
    new Promise<string>((resolve) => {
      let said = "";
      const client = connect(socket, () => client.end(line));
      client.on("data", (text) => {
        said += text;
      });
      client.on("close", () => resolve(said));
    });
  for (const line of ["{}\n", "nonsense\n", '{"do":"open","home":"/elsewhere","officer":"o_00000000"}\n'])
    expect(JSON.parse(await ask(line))).toEqual({ is: "no" });
  const all = [
    await ask('{"do":"list"}\n'),
    await ask(`${JSON.stringify({ do: "open", home: env.OUBLI_HOME, officer })}\n`),
  ].join("");
  expect(all).toContain(officer);
  expect(all).not.toMatch(/PRIVATE|AGE-SECRET/);
});

test.skipIf(process.getuid?.() !== 0)(
  "another user's process cannot connect (needs root to be another user)",
  async () => {
    const { open, socket } = await home();
    await runProgram(["unlock"], open);
    const code = `require("node:net").connect(${JSON.stringify(socket)}).on("connect",()=>process.exit(0)).on("error",(e)=>{console.log(e.code);process.exit(9)})`;
    const other = spawnSync(process.execPath, ["-e", code], { uid: 65_534, gid: 65_534, encoding: "utf8" });
    expect([other.status, other.stdout]).not.toEqual([0, ""]);
  },
);
