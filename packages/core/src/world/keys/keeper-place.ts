import { lstatSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { OubliError } from "@oubli/model";
import type { Env } from "../env.ts";
import { makePrivateFolder } from "../home.ts";

// The kernel's structure for the address of a socket has no more room on some systems.
const LONGEST_PATH = 100;

/** Where the keeper of open keys is spoken to: one for each user of this computer. Touches no disk. */
export function keeperSocket(env: Env): string {
  const own = join(env.XDG_STATE_HOME || join(env.HOME || homedir(), ".local", "state"), "oubli", "run");
  return join(env.XDG_RUNTIME_DIR ? join(env.XDG_RUNTIME_DIR, "oubli") : own, "keeper.sock");
}

/**
 * Makes the folder of the socket, which nobody else may enter.
 * @throws {OubliError} `SETUP` where it belongs to somebody else, or such a socket cannot be made here.
 */
export function makeKeeperFolder(folder: string, socket: string): void {
  if (process.platform === "win32")
    throw new OubliError("SETUP", "keys are not kept open in the background on Windows", {
      hint: "keep the passphrase in the keychain, or name a file with it in OUBLI_PASSPHRASE_FILE",
    });
  if (Buffer.byteLength(socket) > LONGEST_PATH)
    throw new OubliError("SETUP", "the folder for what runs in the background has too long a path", {
      hint: "set XDG_RUNTIME_DIR to a short one that is yours alone",
    });
  makePrivateFolder(folder);
  const { uid, mode } = lstatSync(folder);
  if (uid === process.getuid?.() && (mode & 0o170077) === 0o040000) return;
  throw new OubliError("SETUP", `the folder ${folder} is not yours alone`, {
    hint: "set XDG_RUNTIME_DIR to a folder that is",
  });
}
