import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type OfficerId, parseOfficerId } from "@oubli/model";
import type { Home } from "../home.ts";

/** Where an officer's key lies on this machine. */
export interface OfficerFiles {
  /** Locked by the officer's passphrase. */
  readonly locked: string;
  /** In the open, in the place of that: for demonstrations. */
  readonly open: string;
  /** The public half, signed by the key itself. */
  readonly publicHalf: string;
  /** Says that the passphrase is kept in the keychain of this computer, and under which name. */
  readonly keychain: string;
}

/** The files of an officer's key. `next`: of one that takes its place once it is admitted. */
export function officerFiles({ ownKeys }: Home, officer: OfficerId, next?: "next"): OfficerFiles {
  const file = (kind: string) => join(ownKeys, `${officer}.${next === undefined ? "" : "next."}${kind}`);
  return {
    locked: file("age"),
    open: file("key"),
    publicHalf: file("pub"),
    keychain: file("keychain"),
  };
}

/** The public half of an officer in the home: by it the home's key is handed to them. */
export function admittedFile({ keys }: Home, officer: OfficerId): string {
  return join(keys, "officers", `${officer}.pub`);
}

/** Whether an officer's key lies on this machine, locked or in the open. */
export function hasOfficerKey(home: Home, officer: OfficerId): boolean {
  const { locked, open } = officerFiles(home, officer);
  return existsSync(locked) || existsSync(open);
}

/** Whose keys lie on this machine. */
export function officersHere(home: Home): readonly OfficerId[] {
  if (!existsSync(home.ownKeys)) return [];
  const ids = readdirSync(home.ownKeys).flatMap(
    (name) => parseOfficerId(name.slice(0, name.indexOf("."))) ?? [],
  );
  return [...new Set(ids)].filter((id) => hasOfficerKey(home, id)).toSorted();
}

/** Whether keys of this home lie in the open, so that whoever reads its folder can act and read. */
export function keysInTheOpen(home: Home): boolean {
  return (
    existsSync(join(home.keys, "home.key")) ||
    existsSync(join(home.keys, "log.key")) ||
    officersHere(home).some((id) => existsSync(officerFiles(home, id).open))
  );
}
