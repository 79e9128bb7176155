import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { OubliError } from "@oubli/model";
import { type TilesResult, writeTiles } from "@oubli/tlog";
import type { App } from "./app.ts";
import { makePrivateFolder, writePrivateFile } from "./home.ts";
import { logKeyOf, logVerifiers } from "./log-keys.ts";

/** Computes every hash of the trail again and compares the root with the signed one. */
export function verifyTrail(app: App): TilesResult {
  return app.store.audit.verify(logVerifiers(app.home));
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
export async function exportTrail(app: App, folder: string): Promise<ExportedTrail> {
  await app.store.change((writer) =>
    writer.append({
      v: 1,
      at: new Date(app.clock.wall()).toISOString(),
      ev: "audit.exported",
      actor: app.officer(),
    }),
  );
  const { audit } = app.store;
  const checkpoint = audit.checkpoint();
  if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
  const verifierKey = logKeyOf(app.home);
  makePrivateFolder(folder);
  let files = 2;
  for (const { path, bytes } of writeTiles(audit, audit.size())) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writePrivateFile(file, bytes);
    files += 1;
  }
  writePrivateFile(join(folder, "checkpoint"), checkpoint);
  writePrivateFile(join(folder, "log.vkey"), `${verifierKey}\n`);
  return { folder, files, entries: audit.size(), verifierKey };
}
