import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { entry, requireOfficer } from "@oubli/engine";
import { type OfficerId, OubliError } from "@oubli/model";
import type { AuditLog, LogVerdict, OpenStore, StateResult } from "@oubli/store";
import { verifyTiles } from "@oubli/tlog";
import { type Home, makeFolder, writePrivateFile } from "./home.ts";
import { logKeyOf, logVerifiers } from "./log-keys.ts";
import type { World } from "./world.ts";

/** Computes every hash of the trail again and compares the root with the signed one. */
export async function verifyTrail(home: Home, audit: AuditLog): Promise<LogVerdict> {
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
  /** `false`: nothing can be recorded in this home now, so that the export is no entry. */
  readonly recorded: boolean;
}

/**
 * Writes the whole trail as C2SP tiles, with its checkpoint and the key to check it by, into a new or empty
 * folder. That it was exported is itself an entry, and part of the export.
 *
 * What was written is read again and checked before it is said to be done.
 *
 * @throws {OubliError} `STORAGE` when a file of the export is already there; `NOT_AUTHENTIC` for a trail that does not hold.
 */
export async function exportTrail(world: World, by: OfficerId, to: string): Promise<ExportedTrail> {
  const folder = resolve(to);
  const store = await world.store();
  const recorded = await recordExport(world, store, by);
  const { audit } = store;
  const checkpoint = await audit.checkpoint();
  if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
  requireHolding(await verifyTrail(world.home, audit));
  const verifierKey = logKeyOf(world.home);
  makeFolder(folder);
  let files = 2;
  const entries = await audit.size();
  for await (const { path, bytes } of audit.tiles(entries)) {
    const file = join(folder, path);
    makeFolder(dirname(file));
    writePrivateFile(file, bytes);
    files += 1;
  }
  writePrivateFile(join(folder, "checkpoint"), checkpoint);
  writePrivateFile(join(folder, "log.vkey"), `${verifierKey}\n`);
  requireHolding(verifyExport(folder, checkpoint, logVerifiers(world.home)));
  return { folder, files, entries, verifierKey, recorded };
}

/** @returns Whether it stands in the trail. Where nothing can be written any more, the trail can still be carried away. */
async function recordExport({ clock }: World, store: OpenStore, by: OfficerId): Promise<boolean> {
  try {
    await store.change(async (writer) => {
      await requireOfficer(writer, by, "auditor");
      await writer.append(entry(clock, "trail.exported", { actor: by }));
    });
    return true;
  } catch (error) {
    if (error instanceof OubliError && error.reason && UNRECORDED.has(error.reason.why)) return false;
    throw error;
  }
}

/** Why a home is only read: neither keeps its trail from being shown to others. */
const UNRECORDED: ReadonlySet<string> = new Set(["cannot-record", "trail-not-continued"]);

/** Checks an exported trail as its reader will. */
function verifyExport(
  folder: string,
  checkpoint: string,
  verifiers: ReturnType<typeof logVerifiers>,
): { readonly ok: boolean } {
  return verifyTiles({
    checkpoint,
    verifiers,
    read: (path) => {
      const file = join(folder, path);
      return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
    },
  });
}

function requireHolding({ ok }: { readonly ok: boolean }): void {
  if (ok) return;
  throw new OubliError(
    "NOT_AUTHENTIC",
    "the audit trail does not hold: an export of it would prove nothing",
    {
      hint: "verify the audit trail, which names what is wrong",
    },
  );
}
