import type { Store } from "@oubli/engine";
import { OubliError } from "@oubli/model";
import type { Ed25519Signer } from "@oubli/tlog";
import { sql } from "kysely";
import { openDatabase, storageError, translating } from "./database.ts";
import { type AuditLog, createAuditLog, prepareAppending } from "./log.ts";
import { createReader } from "./reader.ts";
import { becomeRunner } from "./runner.ts";
import { createWriter, shredCase } from "./writer.ts";

export interface StoreOptions {
  /** Path of the database file; it is made when missing. `:memory:` keeps everything in memory. */
  readonly file: string;
  /** 32 bytes that wrap every case's key. Lose them and every case is shredded. */
  readonly homeKey: Uint8Array;
  /** Signs the head of the audit trail; its name is the log's origin. */
  readonly signer: Ed25519Signer;
  readonly now: () => number;
}

/** A home's store: the engine's port, and the audit trail for whoever proves or exports it. */
export interface OpenStore extends Store {
  readonly audit: AuditLog;
  close(): Promise<void>;
}

/**
 * Opens the store of a home.
 *
 * @throws {OubliError} `STORAGE` when the file cannot be used; any later call may throw it too, having changed
 * nothing.
 */
export function openStore({ file, homeKey, signer, now }: StoreOptions): OpenStore {
  const database = openDatabase(file);
  const { query } = database;
  const openAppender = translating(file, () => prepareAppending(database.raw));

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storageError(file, error);
    }
  }

  const change: Store["change"] = (work) =>
    guarded(() =>
      query.transaction().execute(async (db) => {
        const log = openAppender(signer);
        const result = await work(createWriter(db, homeKey, log));
        log.sign();
        return result;
      }),
    );

  return {
    change,
    read: (work) =>
      guarded(() =>
        query.connection().execute(async (db) => {
          // One snapshot for everything read; nothing is locked.
          await sql`begin deferred`.execute(db);
          try {
            return await work(createReader(db, homeKey));
          } finally {
            // Nothing was written. A rollback, unlike a commit, never hides what went wrong before it.
            await sql`rollback`.execute(db);
          }
        }),
      ),
    becomeRunner: () => becomeRunner((work) => guarded(() => query.transaction().execute(work)), now),
    audit: translating(file, () => createAuditLog(database)),
    shred: (id) =>
      guarded(async () => {
        await query.transaction().execute((db) => shredCase(db, id));
        // Deleted pages are overwritten (secure_delete); older copies may still stand in the write-ahead log.
        const emptied = database.raw.prepare("pragma wal_checkpoint(truncate)").get();
        if (emptied?.busy !== 1) return;
        throw new OubliError(
          "STORAGE",
          `case ${id} is shredded, but old bytes of it are still in ${file}-wal`,
          {
            hint: "another oubli was reading: close it, then shred again",
          },
        );
      }),
    close: () => database.close(),
  };
}
