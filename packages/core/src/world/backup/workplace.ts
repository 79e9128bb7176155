import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isAlive } from "../alive.ts";
import { diskFailure } from "../disk-failure.ts";

/*
 * Where a backup is put together or taken apart: a private folder beside what is made, named after the process, so that the next
 * one takes away what a killed one has left. Keys may lie in it.
 */

/** Does the work in such a folder, which is gone afterwards, unless it was moved away. */
export async function inWorkplace<T>(beside: string, work: (folder: string) => Promise<T>): Promise<T> {
  const name = `.${basename(beside)}.work-`;
  const folder = join(dirname(beside), `${name}${process.pid}`);
  try {
    for (const left of leftovers(dirname(beside), name)) rmSync(left, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return await work(folder);
  } catch (error) {
    throw diskFailure(error, dirname(beside)) ?? error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function leftovers(folder: string, name: string): readonly string[] {
  return readdirSync(folder)
    .filter((one) => one.startsWith(name) && !isUsed(Number(one.slice(name.length))))
    .map((one) => join(folder, one));
}

/** A number of our own is of a process that is gone: this one has just begun. */
function isUsed(pid: number): boolean {
  return pid !== process.pid && isAlive(pid);
}
