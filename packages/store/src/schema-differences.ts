import { DatabaseSync } from "node:sqlite";
import { SCHEMA } from "./schema.ts";

/**
 * One phrase for each table, column, index, trigger or view that a database has otherwise than it was made; an empty list for one
 * that is as it was made.
 *
 * @param tables Only these, and nothing that was added; everything when left out.
 */
export function schemaDifferences(raw: DatabaseSync, tables?: readonly string[]): readonly string[] {
  const only = tables && new Set(tables.map((name) => `table ${name}`));
  const chosen = (all: ReadonlyMap<string, string>) =>
    only === undefined ? all : new Map([...all].filter(([name]) => only.has(name)));
  const [made, found] = [chosen(asMade()), chosen(objectsOf(raw))];
  const missing = [...made.keys()].filter((name) => !found.has(name)).map((name) => `the ${name} is missing`);
  const added = [...found.keys()].filter((name) => !made.has(name)).map((name) => `there is a ${name}`);
  const changed = [...made]
    .filter(([name, sql]) => found.has(name) && found.get(name) !== sql)
    .map(([name]) => columnDifference(raw, name) ?? `the ${name} is another one`);
  return [...missing, ...changed, ...added];
}

/** What SQLite keeps of each object, by kind and name, without what it makes by itself. */
function objectsOf(raw: DatabaseSync): ReadonlyMap<string, string> {
  const rows = raw
    .prepare("select type, name, sql from sqlite_master where name not like 'sqlite\\_%' escape '\\'")
    .all();
  return new Map(rows.map(({ type, name, sql }) => [`${type} ${name}`, String(sql)]));
}

let known: { readonly raw: DatabaseSync; readonly objects: ReadonlyMap<string, string> } | undefined;

function blank(): NonNullable<typeof known> {
  if (known) return known;
  const raw = new DatabaseSync(":memory:");
  raw.exec(SCHEMA);
  known = { raw, objects: objectsOf(raw) };
  return known;
}

function asMade(): ReadonlyMap<string, string> {
  return blank().objects;
}

function columnDifference(raw: DatabaseSync, object: string): string | undefined {
  const name = object.replace(/^table /, "");
  const [made, found] = [columnsOf(blank().raw, name), columnsOf(raw, name)];
  const missing = made.find((column) => !found.includes(column));
  if (missing !== undefined) return `the column ${name}.${missing} is missing`;
  const added = found.find((column) => !made.includes(column));
  return added === undefined ? undefined : `there is a column ${name}.${added}`;
}

function columnsOf(raw: DatabaseSync, table: string): readonly string[] {
  return raw
    .prepare("select name from pragma_table_xinfo(?)")
    .all(table)
    .map(({ name }) => String(name));
}
