import { spawn as spawnProcess } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawn } from "@lydell/node-pty";

/** The launcher users run; it loads the bundle. */
export const PROGRAM: string = fileURLToPath(new URL("../../oubli/bin/oubli.mjs", import.meta.url));

/** The repository's root. */
export const ROOT: string = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs a Node program to its end. @returns Milliseconds from start to exit. @throws When it fails. */
export async function timeProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    const child = spawnProcess(process.execPath, [...args], {
      env: { ...process.env, ...env },
      stdio: "ignore",
    });
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(" ")} ended with ${code}`)),
    );
  });
  return performance.now() - started;
}

/** Runs a Node program in a terminal of 120x40 until `words` are on it, then ends it. @returns Milliseconds until then. */
export async function timeToWords(
  args: readonly string[],
  words: string,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const started = performance.now();
  const { CI: _ci, ...inherited } = process.env;
  const terminal = spawn(process.execPath, [...args], {
    cols: 120,
    rows: 40,
    name: "xterm-256color",
    env: { ...inherited, ...env },
  });
  const seen = await new Promise<number>((resolve, reject) => {
    let text = "";
    terminal.onData((chunk) => {
      text += chunk;
      if (text.includes(words)) resolve(performance.now() - started);
    });
    terminal.onExit(() =>
      reject(new Error(`ended before "${words}" was on the screen: ${text.slice(-400)}`)),
    );
  });
  terminal.kill();
  return seen;
}

/** Makes a home with some cases in it. @returns Its environment. */
export async function makeHome(cases: number): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-bench-"));
  const passphrase = join(folder, "passphrase");
  writeFileSync(passphrase, "a passphrase of the bench\n", { mode: 0o600 });
  // Without a terminal, as a machine would.
  const locked = { OUBLI_HOME: join(folder, "home") };
  const env = { ...locked, OUBLI_PASSPHRASE_FILE: passphrase };
  await timeProcess(
    [
      PROGRAM,
      "init",
      "--name",
      "Bench",
      "--contact",
      "bench@example.test",
      "--country",
      "DE",
      "--zone",
      "Europe/Berlin",
    ],
    env,
  );
  for (let number = 0; number < cases; number += 1) {
    await timeProcess([PROGRAM, "case", "open", `person${number}@example.test`, "--kind", "access"], env);
  }
  // What is measured needs no key.
  return locked;
}
