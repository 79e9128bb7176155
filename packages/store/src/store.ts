import type { NextWork, OfficerKeys, Store, Writer } from "@oubli/engine";
import { type CaseId, OubliError } from "@oubli/model";
import { BrokenMap } from "@oubli/trail";
import { type Kysely, sql } from "kysely";
import { prepareAdvancing } from "./advancing.ts";
import { type AuditLog, createAuditLog } from "./audit-log.ts";
import { type Database, openDatabase, storageError, translating } from "./database.ts";
import { prepareHead } from "./head.ts";
import { prepareAppending } from "./log.ts";
import { holdSigners, type LockedSigners, type LogSigners } from "./log-signers.ts";
import { createReader, type HomeKey } from "./reader.ts";
import type { Tables } from "./schema.ts";
import { rememberActs } from "./state/acts.ts";
import { alteredState } from "./state/altered.ts";
import { prepareCounting } from "./state/counting.ts";
import { startGroup } from "./state/group.ts";
import { openState } from "./state/state.ts";
import { databaseClock, scheduleWork, takeLane } from "./work.ts";
import { createWriter } from "./writer.ts";

export interface StoreOptions {
  /** Path of the database file. `:memory:` keeps everything in memory. */
  readonly file: string;
  /** A database that is missing or empty is an error; it is made when this is left out. */
  readonly mustExist?: boolean;
  /** 32 bytes that wrap every case's key. Lose them and every case is shredded. What needs no person works while they are locked. */
  readonly homeKey: HomeKey;
  /** Sign the head of the audit trail; their name is the log's origin. */
  readonly signers: LogSigners | LockedSigners;
  /** Sign what officers do. Left out: no officer can act. */
  readonly keys?: Pick<OfficerKeys, "sign">;
  /** What time it is for leases, in milliseconds since the epoch. The database's own clock when left out; only a test hands in another. */
  readonly leaseNow?: () => number;
  /** What is to be done next in a case: asked in every change to one, and written down with it. Nothing is written when left out. */
  readonly nextWork?: NextWork;
  /** How long a call waits for another process that is using the file, in milliseconds. Five seconds when left out. */
  readonly busyMs?: number;
}

// Another process of the same home (the desk beside a command) commits in milliseconds; five seconds is
// patience, not hope.
const BUSY_MS = 5_000;

/** A home's store: the engine's port, and the audit trail for proofs and exports. */
export interface OpenStore extends Store {
  readonly audit: AuditLog;
  /**
   * Changes the store as `change` does, and from the head of this change on the audit trail is signed by these keys.
   *
   * @throws {OubliError} `SETUP` when the present head is not signed by the keys held until now: another process has
   * changed them. Whatever `work` throws; nothing has changed then.
   */
  changeKeys<T>(signers: LogSigners, work: (writer: Writer) => Promise<T>): Promise<T>;
  /**
   * Copies the whole database, as it is at one moment, to a new file; what was deleted is not in it. Other processes go on working.
   * @throws {OubliError} `STORAGE`, `NOT_FOUND` for an empty trail.
   */
  copyTo(file: string): Promise<TrailEnd>;
  close(): Promise<void>;
}

/** The end of an audit trail. */
export interface TrailEnd {
  /** The signed head as a C2SP note. */
  readonly checkpoint: string;
  readonly entries: number;
}

const TRAIL_TABLES = ["log_entry", "tree_node", "log_head"];

/**
 * Opens the audit trail of a database alone, for checking and reading it: no key is needed.
 * @throws {OubliError} `STORAGE`
 */
export function openTrail(file: string): { readonly audit: AuditLog; close(): Promise<void> } {
  const database = openDatabase(file, { busyMs: BUSY_MS, create: false, tables: TRAIL_TABLES });
  return { audit: translating(file, () => createAuditLog(database, file)), close: () => database.close() };
}

/**
 * Opens the store of a home.
 *
 * @throws {OubliError} `STORAGE` when the file cannot be used; any later call may throw it too, having changed
 * nothing. A change that appends throws `SETUP` when the trail is signed by other keys than these.
 */
export function openStore(options: StoreOptions): OpenStore {
  const { file, homeKey, signers, keys, busyMs = BUSY_MS, leaseNow, nextWork, mustExist = false } = options;
  const database = openDatabase(file, { busyMs, create: !mustExist });
  const { query } = database;
  const parts = translating(file, () => prepareChanges(database));
  const { state, advance } = parts;
  const signed = rememberActs();

  const leaseClock = leaseNow === undefined ? databaseClock : () => sql<number>`${leaseNow() / 1_000}`;

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof BrokenMap ? alteredState(error) : storageError(file, error);
    }
  }

  const schedule = async (db: Kysely<Tables>, id: CaseId) => {
    if (nextWork) await scheduleWork(db, id, await nextWork(createReader(db, homeKey, undefined), id));
  };

  const holding = holdSigners(signers);
  const changing = <T>(next: LogSigners | undefined, work: (writer: Writer) => Promise<T>): Promise<T> =>
    guarded(async () => {
      try {
        const done = await query.transaction().execute(async (db) => {
          const [present, held] = [holding.open(), holding.verifiers()];
          const group = startGroup({ ...parts, held, next: next ?? present, keys, signed });
          const touched = new Set<CaseId>();
          const touch = (id: CaseId) => void touched.add(id);
          const ports = { group, advance, touch };
          const result = await work(createWriter(db, homeKey, ports));
          for (const id of touched) await schedule(db, id);
          await group.commit();
          return result;
        });
        state.committed();
        return done;
      } catch (error) {
        // What was put into the map, or signed, has not happened.
        state.forget();
        throw error;
      }
    });

  return {
    change: (work) => changing(undefined, work),
    changeKeys: async (next, work) => {
      const result = await changing(next, work);
      holding.put(next);
      return result;
    },
    read: (work) =>
      guarded(() =>
        query.connection().execute(async (db) => {
          // One snapshot for everything read; nothing is locked.
          await sql`begin deferred`.execute(db);
          try {
            return await work(createReader(db, homeKey, state.check(holding.verifiers())));
          } finally {
            // Nothing was written. A rollback, unlike a commit, never hides what went wrong before it.
            await sql`rollback`.execute(db);
          }
        }),
      ),
    becomeRunner: (lane) =>
      takeLane((work) => guarded(() => query.transaction().execute(work)), leaseClock, lane),
    audit: translating(file, () => createAuditLog(database, file)),
    purge: (id) => guarded(async () => purge(database, file, id)),
    copyTo: (to) => guarded(() => copyDatabase(database, to)),
    close: () => database.close(),
  };
}

/** What every change writes with, prepared once for a connection. */
function prepareChanges({ raw, requireTables }: Database) {
  return {
    openAppender: prepareAppending(raw),
    counting: prepareCounting(raw),
    advance: prepareAdvancing(raw),
    state: openState(raw, prepareHead(raw), requireTables),
  };
}

async function copyDatabase({ query, raw }: Database, to: string): Promise<TrailEnd> {
  // Waits for a change that is under way on this connection: it cannot be copied within.
  await query.connection().execute(async () => {
    // Pages that were given back are left out: a copy holds nothing that was shredded.
    raw.prepare("vacuum into ?").run(to);
  });
  const copy = openTrail(to);
  try {
    const checkpoint = await copy.audit.checkpoint();
    if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
    return { checkpoint, entries: await copy.audit.size() };
  } finally {
    await copy.close();
  }
}

function purge({ raw }: Database, file: string, id: CaseId): void {
  // Deleted pages are overwritten (secure_delete); older copies may still stand in the write-ahead log.
  const emptied = raw.prepare("pragma wal_checkpoint(truncate)").get();
  if (emptied?.busy !== 1) return;
  throw new OubliError("STORAGE", `case ${id} is shredded, but old bytes of it are still in ${file}-wal`, {
    hint: "another process was reading: close it, then shred again",
  });
}
