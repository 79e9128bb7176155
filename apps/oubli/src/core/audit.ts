import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type AuditEntry, OubliError } from "@oubli/model";
import { formatVerifierKey, type TilesResult, writeTiles } from "@oubli/tlog";
import type { App } from "./app.ts";
import { makePrivateFolder, writePrivateFile } from "./home.ts";
import { readLogSigner } from "./keys.ts";

/** Entries `from` (included) to `to` (excluded), oldest first. */
export function readEntries(
  app: App,
  from: number,
  to: number,
): readonly { readonly index: number; readonly entry: AuditEntry }[] {
  return app.store.audit.entries(from, to).map((bytes, offset) => ({
    index: from + offset,
    entry: JSON.parse(new TextDecoder().decode(bytes)) as AuditEntry,
  }));
}

/** Computes every hash of the trail again and compares the root with the signed one. */
export function verifyTrail(app: App): TilesResult {
  return app.store.audit.verify(readLogSigner(app.home).verifier);
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
  const verifierKey = formatVerifierKey(readLogSigner(app.home).verifier);
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
