import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "../home.ts";

/** The name of the list of everything in a backup. */
export const LIST = "backup.json";

/** The one folder at the top of a backup. */
export const TOP = "oubli-backup";

/** Folders of a home that are part of a backup: keys, added vendors, heads that witnesses have cosigned. */
const FOLDERS = ["keys", "vendors", "cosigned"] as const;

/** The database's copy, and the configuration, wherever they lie. */
export const DATABASE = "oubli.db";
export const CONFIGURATION = "oubli.config.yaml";

/** One file of a backup: where it lies, and what it is called there. */
export interface BackupFile {
  readonly path: string;
  readonly from: string;
}

/** Everything of a home but the database, in a fixed order. */
export function filesOf(home: Home): readonly BackupFile[] {
  const folders = FOLDERS.flatMap((name) => filesIn(join(home.folder, name), name));
  const configuration = existsSync(home.config) ? [{ path: CONFIGURATION, from: home.config }] : [];
  return [...configuration, ...folders];
}

function filesIn(folder: string, path: string): readonly BackupFile[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const [from, inside] = [join(folder, entry.name), `${path}/${entry.name}`];
    if (entry.isDirectory()) return filesIn(from, inside);
    return entry.isFile() ? [{ path: inside, from }] : [];
  });
}

/** Whether a name in an archive is one that a backup may have: nothing else is ever written. */
export function isBackupPath(path: string): boolean {
  if (path === LIST || path === DATABASE || path === CONFIGURATION) return true;
  const [top = "", ...inside] = path.split("/");
  return (
    FOLDERS.some((name) => name === top) &&
    inside.length > 0 &&
    inside.every((part) => /^[\w@+-][\w.@+-]{0,199}$/.test(part))
  );
}
