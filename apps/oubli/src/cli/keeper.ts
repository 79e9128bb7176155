import { spawn } from "node:child_process";
import type { Keeper } from "@oubli/core";
import type { Shell } from "../shell.ts";

/** The word with which the program starts itself as the keeper of open keys. It stands in no help: nobody types it. */
export const KEEPER_WORD = "keep-keys";

/** Starts the program in a session of its own, so that it outlives the terminal. What it keeps is told to its standard input only. */
export function startKeeper(program: string): Keeper {
  const { OUBLI_PASSPHRASE_FILE: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, KEEPER_WORD], {
    cwd: "/",
    detached: true,
    env,
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.on("error", () => {});
  child.stdin.on("error", () => {});
  return {
    tell: (text) => child.stdin.end(text),
    said: () =>
      new Promise((resolve) => {
        const letGo = (text: string) => {
          child.stdout.destroy();
          child.unref();
          resolve(text);
        };
        child.stdout.setEncoding("utf8").once("data", (text: string) => letGo(text));
        child.once("exit", () => letGo("it ended at once"));
      }),
  };
}

/** What the started program does: keeps open what it is told, until there is nothing left to keep. */
export async function beKeeper(shell: Shell): Promise<number> {
  const { failureOf } = await import("@oubli/core");
  const { keepKeys, readKeeping } = await import("@oubli/core/world");
  try {
    const keeping = readKeeping(await shell.input());
    if (keeping === undefined) return 2;
    await keepKeys(shell.env, keeping, { ready: () => shell.out(""), signal: shell.signal });
    return 0;
  } catch (error) {
    const { message, exit } = failureOf(error);
    shell.out(message);
    return exit;
  }
}
