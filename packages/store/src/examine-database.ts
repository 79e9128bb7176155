import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { OubliError } from "@oubli/model";
import { storageError } from "./database.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { schemaDifferences } from "./schema-differences.ts";

// More would say the same.
const MOST = 20;

/**
 * Everything that is wrong with a database file, in phrases; an empty list for one that is whole. Changes nothing, and goes on as far
 * as the file lets it.
 */
export function examineDatabase(file: string): readonly string[] {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return [`the database ${file} is ${existsSync(file) ? "empty" : "missing"}`];
  const found: string[] = [];
  const tried = (work: (raw: DatabaseSync) => readonly string[]) => {
    try {
      const raw = openForLooking(file);
      try {
        found.push(...work(raw));
      } finally {
        raw.close();
      }
    } catch (error) {
      const known = storageError(file, error);
      if (!(known instanceof OubliError)) throw error;
      found.push(known.message);
    }
  };
  tried(formatFaults);
  tried(schemaDifferences);
  tried((raw) => rowsOf(raw, "pragma integrity_check(20)").filter((text) => text !== "ok"));
  tried((raw) =>
    raw
      .prepare("pragma foreign_key_check")
      .all()
      .map(
        ({ table, rowid }) => `${String(table)} ${String(rowid ?? "")} belongs to a case that is not there`,
      ),
  );
  return [...new Set(found)].slice(0, MOST);
}

function openForLooking(file: string): DatabaseSync {
  const raw = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    // Opening touches nothing; the first read does.
    rowsOf(raw, "pragma schema_version");
    return raw;
  } catch {
    raw.close();
    // On a disk where nothing can be written SQLite reads only what is said not to change.
    const place = pathToFileURL(file);
    place.search = "?mode=ro&immutable=1";
    return new DatabaseSync(place, { readOnly: true });
  }
}

function formatFaults(raw: DatabaseSync): readonly string[] {
  const version = Number(rowsOf(raw, "pragma user_version")[0]);
  return version === SCHEMA_VERSION
    ? []
    : [`it is of format ${version}, this program knows ${SCHEMA_VERSION}`];
}

function rowsOf(raw: DatabaseSync, sql: string): readonly string[] {
  return raw
    .prepare(sql)
    .all()
    .flatMap((row) => Object.values(row).slice(-1).map(String));
}
