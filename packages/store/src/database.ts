import { chmodSync, closeSync, existsSync, openSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { OubliError } from "@oubli/model";
import { Kysely, SqliteDialect } from "kysely";
import { SCHEMA, SCHEMA_VERSION, type Tables } from "./schema.ts";

export interface Database {
  readonly raw: DatabaseSync;
  readonly query: Kysely<Tables>;
  close(): Promise<void>;
}

/** SQLITE_BUSY; its extended codes share the lower byte. */
const BUSY = 5;

/**
 * Opens the database of a home, making it when there is none. Readable by its owner only.
 *
 * @param busyMs How long to wait for another process that is writing.
 * @throws {OubliError} `STORAGE` for a file that is not a database, cannot be written, or is of another format; such a file is
 * left as it was.
 */
export function openDatabase(file: string, busyMs: number): Database {
  return translating(file, () => {
    if (file !== ":memory:" && !existsSync(file)) closeSync(openSync(file, "a", 0o600));
    const raw = patiently(busyMs, () => connect(file, busyMs));
    if (file !== ":memory:") chmodSync(file, 0o600);
    const query = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(raw) }) });
    return { raw, query, close: async () => query.destroy() };
  });
}

function connect(file: string, busyMs: number): DatabaseSync {
  const raw = new DatabaseSync(file, { timeout: busyMs });
  try {
    // First: the other settings would change a file that is not ours.
    requireVersion(raw, file);
    raw.exec(
      `pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;`,
    );
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

/**
 * Tries again while another process opens or closes the same file. Two that turn a new file into a write-ahead
 * one would wait for each other forever, so SQLite tells one of them "busy" at once, whatever its timeout is
 * (https://sqlite.org/c3ref/busy_handler.html).
 */
function patiently<T>(busyMs: number, work: () => T): T {
  const end = performance.now() + busyMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const { errcode = 0 } = error as { errcode?: number };
      if ((errcode & 0xff) !== BUSY || performance.now() > end) throw error;
      // Neither of the two may wake in the other's step.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 + Math.random() * 20);
    }
  }
}

/** Makes the tables, unless another process was faster or another program's are there. */
function createIfEmpty(raw: DatabaseSync): void {
  raw.exec("begin immediate");
  const empty = raw.prepare("select count(*) as n from sqlite_master").get()?.n === 0;
  if (empty) raw.exec(`${SCHEMA} pragma user_version = ${SCHEMA_VERSION};`);
  raw.exec("commit");
}

function versionOf(raw: DatabaseSync): number {
  return Number(raw.prepare("pragma user_version").get()?.user_version);
}

function requireVersion(raw: DatabaseSync, file: string): void {
  if (versionOf(raw) === 0) createIfEmpty(raw);
  const version = versionOf(raw);
  if (version === SCHEMA_VERSION) return;
  if (version === 0) {
    throw new OubliError("STORAGE", `${file} holds the tables of another program`, {
      hint: "choose another folder, or move the file away",
    });
  }
  throw new OubliError("STORAGE", `${file} is of format ${version}, this program knows ${SCHEMA_VERSION}`, {
    hint: "use the version of oubli that wrote it",
  });
}

/** What Kysely's SQLite dialect wants, over node:sqlite. Statements are kept: preparing costs more than running. */
function adapt(raw: DatabaseSync) {
  const statements = new Map<string, ReturnType<typeof adaptStatement>>();
  return {
    prepare: (sql: string) => {
      // A deferred transaction that later wants to write fails when another process wrote in between.
      const text = sql === "begin" ? "begin immediate" : sql;
      const known = statements.get(text);
      if (known) return known;
      const made = text === "rollback" ? rollbackOf(raw) : adaptStatement(raw.prepare(text));
      statements.set(text, made);
      return made;
    },
    close: () => raw.close(),
  };
}

/** SQLite ends a transaction by itself when the disk is full; ending it again would hide why. */
function rollbackOf(raw: DatabaseSync): ReturnType<typeof adaptStatement> {
  const rollback = adaptStatement(raw.prepare("rollback"));
  const nothing = { changes: 0, lastInsertRowid: 0 };
  return { ...rollback, run: (parameters) => (raw.isTransaction ? rollback.run(parameters) : nothing) };
}

function adaptStatement(statement: StatementSync) {
  const given = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...given(parameters)),
    run: (parameters: readonly unknown[]) => statement.run(...given(parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...given(parameters)),
  };
}

/** Runs what touches the disk and says in words what the disk says in numbers. */
export function translating<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageError(file, error);
  }
}

const SQLITE: Readonly<Record<number, readonly [string, string]>> = {
  [BUSY]: ["is in use by another process for too long", "close that process, or try again"],
  8: ["cannot be written", "check who owns the file and its folder"],
  10: ["could not be read or written", "check the disk"],
  11: ["is damaged", "restore a copy, then verify the audit trail"],
  13: ["cannot grow: the disk is full", "free some space and try again; nothing that was recorded is lost"],
  14: ["cannot be opened", "check that the folder exists and is yours"],
  26: ["is not an oubli database", "choose another folder, or move the file away"],
};

/** Whether the disk has no room left. SQLite then often speaks of a failed read, because it must write to read. */
function isFull(file: string): boolean {
  try {
    return statfsSync(dirname(file)).bavail === 0;
  } catch {
    return false;
  }
}

/** The same error when it is ours already; otherwise what SQLite or the file system means by it. */
export function storageError(file: string, error: unknown): unknown {
  if (error instanceof OubliError || !(error instanceof Error)) return error;
  const { errcode, code } = error as Error & { errcode?: number; code?: string };
  const known = errcode === undefined ? undefined : SQLITE[isFull(file) ? 13 : errcode & 0xff];
  if (known) return new OubliError("STORAGE", `${file} ${known[0]}`, { hint: known[1], cause: error });
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") {
    return new OubliError("STORAGE", `${file} cannot be opened`, {
      hint: "check that the folder exists and is yours",
      cause: error,
    });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new OubliError("STORAGE", `${file} cannot be written`, {
      hint: "check who owns the file and its folder",
      cause: error,
    });
  }
  if (code === "ENOSPC")
    return new OubliError("STORAGE", `${file} cannot grow: the disk is full`, {
      hint: "free some space",
      cause: error,
    });
  return error;
}
