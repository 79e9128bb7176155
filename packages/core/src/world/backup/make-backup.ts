import { createHash } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { OubliError } from "@oubli/model";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { syncFolder } from "../home.ts";
import { logKeyOf } from "../log-keys.ts";
import { VERSION } from "../version.ts";
import type { World } from "../world.ts";
import { digestOf, pack } from "./archive.ts";
import { type BackupLock, encrypterOf } from "./backup-key.ts";
import { BACKUP_FORMAT, type BackupList } from "./backup-list.ts";
import { openBackup } from "./check-backup.ts";
import { type BackupFile, DATABASE, filesOf, LIST } from "./contents.ts";
import { inWorkplace } from "./workplace.ts";

/** A backup that was written, and opened again. */
export interface WrittenBackup {
  readonly file: string;
  readonly bytes: number;
  readonly files: number;
  /** Of the audit trail. */
  readonly entries: number;
}

/**
 * Writes a backup of the whole home: a consistent copy of the database, keys, configuration, added vendors and cosigned heads,
 * encrypted. Other processes go on working meanwhile. It appears under its name only when it is whole and was opened and verified.
 *
 * @throws {OubliError} `STORAGE` when the file is there already, `USAGE` for a lock that is none, `NOT_AUTHENTIC` for a home whose
 * audit trail does not hold.
 */
export async function makeBackup(world: World, to: string, lock: BackupLock): Promise<WrittenBackup> {
  const file = resolve(to);
  requireFree(file);
  encrypterOf(lock);
  return inWorkplace(file, async (folder) => {
    const { files, list } = await gather(world, folder);
    // What is locked to others can only be opened again here with a key that is forgotten afterwards.
    const identity = "recipients" in lock ? await generateIdentity() : undefined;
    const also = identity === undefined ? undefined : await identityToRecipient(identity);
    const packed = join(folder, "backup.age");
    await pack([{ path: LIST, bytes: listBytes(list) }, ...files], encrypterOf(lock, also), packed);
    await openBackup(packed, identity ?? ("passphrase" in lock ? lock.passphrase : ""), folder);
    requireFree(file);
    renameSync(packed, file);
    chmodSync(file, 0o600);
    syncFolder(dirname(file));
    return { file, bytes: (await digestOf(file)).bytes, files: list.files.length, entries: list.entries };
  });
}

function requireFree(file: string): void {
  if (!existsSync(file)) return;
  throw new OubliError("STORAGE", `${file} exists already`, { hint: "choose another name, or move it away" });
}

function listBytes(list: BackupList): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(list, undefined, 1)}\n`);
}

interface Gathered {
  readonly files: readonly BackupFile[];
  readonly list: BackupList;
}

// While a key is being replaced, keys and database may be caught on both sides of it. A second look is enough.
const TRIES = 5;

async function gather(world: World, folder: string): Promise<Gathered> {
  const { home, clock } = world;
  const store = await world.store();
  for (let time = 1; time <= TRIES; time += 1) {
    const database = join(folder, `copy-${time}.db`);
    const before = keysDigest(filesOf(home));
    const { checkpoint, entries } = await store.copyTo(database);
    const others = filesOf(home);
    if (keysDigest(others) !== before) continue;
    const files = [{ path: DATABASE, from: database }, ...others];
    const listed = await Promise.all(
      files.map(async ({ path, from }) => ({ path, ...(await digestOf(from)) })),
    );
    const at = new Date(clock.wall()).toISOString();
    const trailKey = logKeyOf(home);
    return {
      files,
      list: { format: BACKUP_FORMAT, at, tool: VERSION, checkpoint, entries, trailKey, files: listed },
    };
  }
  throw new OubliError("STORAGE", "the keys of this home change while it is copied", {
    hint: "make the backup again when nothing else is being done",
  });
}

function keysDigest(files: readonly BackupFile[]): string {
  const hash = createHash("sha256");
  for (const { path, from } of files)
    if (path.startsWith("keys/")) hash.update(path).update(readFileSync(from));
  return hash.digest("hex");
}
