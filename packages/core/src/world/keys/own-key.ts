import { existsSync, renameSync } from "node:fs";
import type { Officer, OfficerId } from "@oubli/model";
import { type Home, readIfThere, syncFolder } from "../home.ts";
import { officerFiles } from "./officer-files.ts";
import { openRequest } from "./request.ts";

/** The public half beside an officer's key on this machine; `undefined` where there is none. */
export function vkeyHere(home: Home, officer: OfficerId): string | undefined {
  return openRequest(readIfThere(officerFiles(home, officer).publicHalf) ?? "")?.vkey;
}

/** Puts the key that an officer has made into its place once it is admitted. What is there already stays. */
export function settleNewKey(home: Home, { id, verifierKey }: Officer): void {
  const [now, next] = [officerFiles(home, id), officerFiles(home, id, "next")];
  if (openRequest(readIfThere(next.publicHalf) ?? "")?.vkey !== verifierKey) return;
  // The public half last: as long as it waits, what is left is still to be done.
  for (const kind of ["locked", "open", "publicHalf"] as const)
    if (existsSync(next[kind])) renameSync(next[kind], now[kind]);
  syncFolder(home.ownKeys);
}
