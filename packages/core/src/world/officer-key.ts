import { existsSync } from "node:fs";
import { join } from "node:path";
import type { OfficerId } from "@oubli/model";
import type { Home } from "./home.ts";

/** Where an officer's key lies, when it is on this machine. */
export function officerKeyFile(home: Home, officer: OfficerId): string {
  return join(home.keys, "officers", `${officer}.key`);
}

/** Whether an officer can act from this machine. */
export function hasOfficerKey(home: Home, officer: OfficerId): boolean {
  return existsSync(officerKeyFile(home, officer));
}
