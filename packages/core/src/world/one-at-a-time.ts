import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { OubliError } from "@oubli/model";
import { diskFailure } from "./disk-failure.ts";

// Far longer than reading, changing and writing a configuration takes.
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 20;

/** How long another process is waited for, and what it is then said to do. */
interface Patience {
  readonly ms: number;
  readonly on: string;
}

/**
 * Does something that reads a file, changes it and writes it back while no other process of this computer does the same: of
 * two changes made at once neither is lost. A process that died meanwhile holds nobody up.
 *
 * @throws {OubliError} `STORAGE` when another process does not end, or the folder cannot be written to.
 */
export async function oneAtATime<T>(
  file: string,
  change: () => Promise<T>,
  patience: Patience = { ms: PATIENCE_MS, on: "another process is changing the configuration" },
): Promise<T> {
  const lock = `${file}.lock`;
  const until = performance.now() + patience.ms;
  while (!taken(lock)) {
    if (performance.now() > until)
      throw new OubliError("STORAGE", patience.on, {
        hint: `let it end; if there is none, remove ${lock}`,
      });
    await pause(LOOK_AGAIN_MS);
  }
  try {
    return await change();
  } finally {
    rmSync(lock, { force: true });
    own.delete(lock);
  }
}

// A container gives every process the number 1: who was killed there left a lock of "this" process.
const own = new Set<string>();

function taken(lock: string): boolean {
  if (isMade(lock)) {
    own.add(lock);
    return true;
  }
  if (isAbandoned(lock)) breakUp(lock);
  return false;
}

function isMade(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw diskFailure(error, lock) ?? error;
    return false;
  }
}

/** Of several that see the same abandoned lock one takes it away, and not the new one of another. */
function breakUp(lock: string): void {
  const breaking = `${lock}.breaking`;
  if (!isMade(breaking)) {
    if (isAbandoned(breaking)) rmSync(breaking, { force: true });
    return;
  }
  if (isAbandoned(lock)) rmSync(lock, { force: true });
  rmSync(breaking, { force: true });
}

/** Whether the process that holds a lock is not there any more. One that is just being written is held. */
function isAbandoned(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    if (!Number.isInteger(holder) || holder <= 0) return false;
    if (holder === process.pid) return !own.has(lock);
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
