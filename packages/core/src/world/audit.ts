import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { entry, requireOfficer } from "@oubli/engine";
import { type OfficerId, OubliError } from "@oubli/model";
import type { AuditLog, StateResult } from "@oubli/store";
import type { TilesResult } from "@oubli/tlog";
import { type Home, makePrivateFolder, writePrivateFile } from "./home.ts";
import { logKeyOf, logVerifiers } from "./log-keys.ts";
import type { World } from "./world.ts";

/** Computes every hash of the trail again and compares the root with the signed one. */
export async function verifyTrail(home: Home, audit: AuditLog): Promise<TilesResult> {
  return audit.verify(logVerifiers(home));
}

/** Who has signed what, and whether the rows of the database are what all entries add up to. */
export async function replayTrail(home: Home, audit: AuditLog): Promise<StateResult> {
  return audit.replay(logVerifiers(home)[0].name);
}

/** What an export wrote. */
export interface ExportedTrail {
  readonly folder: string;
  readonly files: number;
  readonly entries: number;
  readonly verifierKey: string;
}

/**
 * Writes the whole trail as C2SP tiles, with its checkpoint and the key to check it by, into a new or empty
 * folder. That it was exported is itself an entry, and part of the export.
 *
 * @throws {OubliError} `STORAGE` when a file of the export is already there.
 */
export async function exportTrail(world: World, by: OfficerId, to: string): Promise<ExportedTrail> {
  const folder = resolve(to);
  const store = await world.store();
  await store.change(async (writer) => {
    await requireOfficer(writer, by, "auditor");
    await writer.append(entry(world.clock, "trail.exported", { actor: by }));
  });
  const { audit } = store;
  const checkpoint = await audit.checkpoint();
  if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
  const verifierKey = logKeyOf(world.home);
  makePrivateFolder(folder);
  let files = 2;
  const entries = await audit.size();
  for await (const { path, bytes } of audit.tiles(entries)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writePrivateFile(file, bytes);
    files += 1;
  }
  writePrivateFile(join(folder, "checkpoint"), checkpoint);
  writePrivateFile(join(folder, "log.vkey"), `${verifierKey}\n`);
  return { folder, files, entries, verifierKey };
}
