import { chmodSync, closeSync, existsSync, openSync, statfsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { OubliError } from "@oubli/model";
import { Kysely, SqliteDialect } from "kysely";
import { SCHEMA, SCHEMA_VERSION, type Tables } from "./schema.ts";
import { schemaDifferences } from "./schema-differences.ts";

export interface Database {
  readonly raw: DatabaseSync;
  readonly query: Kysely<Tables>;
  /** Compares the tables again when somebody has changed them since. @throws {OubliError} `STORAGE` naming the difference. */
  requireTables(): void;
  close(): Promise<void>;
}

/** SQLITE_BUSY; its extended codes share the lower byte. */
const BUSY = 5;

export interface DatabaseOptions {
  /** How long to wait for another process that is writing. */
  readonly busyMs: number;
  /** Make the database when there is none. A home that lost its own must not get an empty one in its place. */
  readonly create: boolean;
  /** What is read is in these tables only: whatever else is broken does not matter. Every table when left out. */
  readonly tables?: readonly string[];
}

/**
 * Opens the database of a home. Readable by its owner only. Where nothing can be written, on a read-only or a full disk, it is
 * opened for reading.
 *
 * @throws {OubliError} `STORAGE` for a file that is not a database, is of another format, or has other tables than it was made
 * with; such a file is left as it was. Also for one that is missing or empty and is not to be made.
 */
export function openDatabase(file: string, options: DatabaseOptions): Database {
  return translating(file, () => {
    if (options.create && file !== ":memory:" && !existsSync(file)) closeSync(openSync(file, "a", 0o600));
    const raw = openForWritingOrReading(file, options);
    const query = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(raw) }) });
    const version = raw.prepare("pragma schema_version");
    let known = version.get()?.schema_version;
    const requireAsMade = () => {
      const now = version.get()?.schema_version;
      if (now === known) return;
      requireTables(raw, file, undefined);
      known = now;
    };
    return { raw, query, requireTables: requireAsMade, close: () => closeBoth(query, raw) };
  });
}

/** Kysely closes only what it has used. */
async function closeBoth(query: Kysely<Tables>, raw: DatabaseSync): Promise<void> {
  await query.destroy();
  if (raw.isOpen) raw.close();
}

function openForWritingOrReading(file: string, options: DatabaseOptions): DatabaseSync {
  try {
    const raw = patiently(options.busyMs, () => connect(file, options));
    if (file !== ":memory:") makePrivate(file);
    return raw;
  } catch (error) {
    const raw = isUnwritable(file, error) ? openReadOnly(file, options) : undefined;
    if (raw) return raw;
    throw error;
  }
}

function makePrivate(file: string): void {
  try {
    chmodSync(file, 0o600);
  } catch (error) {
    // On a read-only disk it stays as it is; it was written on another one.
    if ((error as NodeJS.ErrnoException).code !== "EROFS") throw error;
  }
}

/** Whether it was not opened because SQLite must write beside it to read it, and cannot. */
function isUnwritable(file: string, error: unknown): boolean {
  const { errcode = 0 } = error as { errcode?: number };
  const stat = statSync(file, { throwIfNoEntry: false });
  return UNWRITABLE.has(errcode & 0xff) && stat?.isFile() === true && stat.size > 0;
}

/**
 * Opens it as it lies on the disk; nothing can be written.
 * @returns `undefined` where changes beside it, which SQLite could not read this way, would be missed.
 */
function openReadOnly(file: string, { busyMs, tables }: DatabaseOptions): DatabaseSync | undefined {
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return undefined;
  const place = pathToFileURL(file);
  place.search = "?mode=ro&immutable=1";
  const raw = new DatabaseSync(place, { readOnly: true, timeout: busyMs });
  return closingOnFailure(raw, () => {
    requireVersion(raw, file);
    requireTables(raw, file, tables);
    return raw;
  });
}

function connect(file: string, { busyMs, create, tables }: DatabaseOptions): DatabaseSync {
  if (!create && !existsSync(file)) throw lost(file, "missing");
  const raw = new DatabaseSync(file, { timeout: busyMs });
  return closingOnFailure(raw, () => {
    // First: the other settings would change a file that is not ours.
    if (versionOf(raw) === 0 && create) createIfEmpty(raw);
    if (versionOf(raw) === 0 && isEmpty(raw)) throw lost(file, "empty");
    requireVersion(raw, file);
    requireTables(raw, file, tables);
    raw.exec(
      `pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;`,
    );
    return raw;
  });
}

function closingOnFailure<T>(raw: DatabaseSync, work: () => T): T {
  try {
    return work();
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** A home without its database has lost its cases: a new one in its place would say that there were none. */
function lost(file: string, how: "missing" | "empty"): OubliError {
  return new OubliError("STORAGE", `the database ${file} is ${how}`, {
    hint: "put it back with the files beside it whose names begin the same, or restore a backup",
  });
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
  if (isEmpty(raw)) raw.exec(`${SCHEMA} pragma user_version = ${SCHEMA_VERSION};`);
  raw.exec("commit");
}

function isEmpty(raw: DatabaseSync): boolean {
  return raw.prepare("select count(*) as n from sqlite_master").get()?.n === 0;
}

function versionOf(raw: DatabaseSync): number {
  return Number(raw.prepare("pragma user_version").get()?.user_version);
}

function requireVersion(raw: DatabaseSync, file: string): void {
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

/** A missing column would fail somewhere later, and a trigger that was added would act on its own. */
function requireTables(raw: DatabaseSync, file: string, tables: readonly string[] | undefined): void {
  const [difference] = schemaDifferences(raw, tables);
  if (difference === undefined) return;
  throw new OubliError("STORAGE", `${file} is not as it was made: ${difference}`, {
    hint: "keep it as it is, and restore a backup",
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
  7: ["could not be read: there is not enough memory", "close other programs and try again"],
  8: ["cannot be written", "check who owns the file and its folder, and whether the disk is read-only"],
  10: ["could not be read or written", "check the disk"],
  11: ["is damaged", "restore a copy, then verify the audit trail"],
  13: ["cannot grow: the disk is full", "free some space and try again; nothing that was recorded is lost"],
  14: ["cannot be opened", "check that the folder exists and is yours"],
  26: ["is not an oubli database", "choose another folder, or move the file away"],
};

// What is told of every other failure of SQLite's: what was recorded contradicts itself, or is not there.
const OTHERWISE: readonly [string, string] = [
  "does not hold together",
  "keep it as it is, examine the home, and restore a backup",
];

// These mean that our own code has used SQLite wrongly.
const OURS: ReadonlySet<number> = new Set([21, 25]);

/** Cannot be written, read or written, full, or opened. */
const UNWRITABLE: ReadonlySet<number> = new Set([8, 10, 13, 14]);

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
  // Nothing that is written here is so large.
  if (code === "ERR_OUT_OF_RANGE")
    return failure(file, ["holds a number that oubli does not write", ALTERED], error);
  if (errcode !== undefined) return sqliteError(file, error, errcode & 0xff);
  const known = FILE_SYSTEM.get(code ?? "");
  return known === undefined ? error : failure(file, known, error);
}

function sqliteError(file: string, error: Error, code: number): unknown {
  // A text that SQLite does not understand is a fault of ours.
  if (OURS.has(code) || (code === 1 && /syntax error/.test(error.message))) return error;
  const full = UNWRITABLE.has(code) && isFull(file);
  return failure(file, SQLITE[full ? FULL : code] ?? OTHERWISE, error);
}

const READ_ONLY = 8;
const FULL = 13;

const ALTERED = "it was altered or damaged: keep it as it is, verify the audit trail, and restore a backup";

const FILE_SYSTEM: ReadonlyMap<string, readonly [string, string] | undefined> = new Map([
  ...["ENOENT", "ENOTDIR", "EISDIR"].map((code) => [code, SQLITE[14]] as const),
  ...["EACCES", "EPERM", "EROFS"].map((code) => [code, SQLITE[READ_ONLY]] as const),
  ...["ENOSPC", "EDQUOT"].map((code) => [code, SQLITE[FULL]] as const),
]);

function failure(file: string, what: readonly [string, string], cause: Error): OubliError {
  const [is, hint] = what;
  const unwritable = what === SQLITE[READ_ONLY] || what === SQLITE[FULL];
  return new OubliError("STORAGE", `${file} ${is}`, {
    hint,
    cause,
    ...(unwritable ? { reason: { why: "cannot-record" } } : {}),
  });
}
