import { createHash } from "node:crypto";
import type { Json } from "../json.ts";
import type { ApiDocument } from "./api-document.ts";
import { ANYTHING, filesOf, type PageTable, ROW_DIGEST, tablesOf } from "./folder-document.ts";
import { readDocument } from "./read-document.ts";
import { type Column, readTables, type Table } from "./read-tables.ts";

/** How all tables with a key of one column go on: after the last row, by that key. */
export const AFTER = "$after";
export const LIMIT = "$limit";
const ROWS = 500;

/**
 * A database as the compiler sees a vendor: each table a schema, a list that its columns search, and one row by its key that can be
 * read, overwritten and deleted. `undefined` where the file makes no table that a call could name.
 */
export function tablesDocument(file: string, sql: string): ApiDocument | undefined {
  const tables = readTables(sql)
    .filter(({ name }) => /^[A-Za-z_]\w*(\.[A-Za-z_]\w*){0,2}$/.test(name))
    .map(withComparableKey);
  const document = tables.length === 0 ? undefined : documentOf(file, tables, "sqlite:///");
  if (document === undefined) return undefined;
  const sha256 = createHash("sha256").update(sql).digest("hex");
  return {
    ...document,
    files: [{ name: file, sha256 }],
  };
}

/** The same of a folder, whose files a page describes itself. */
export function folderDocument(
  file: string,
  folder: Readonly<Record<string, PageTable>>,
): ApiDocument | undefined {
  const document = documentOf(file, tablesOf(folder), "file:///");
  return document && { ...document, files: [], folder: filesOf(folder) };
}

function documentOf(file: string, tables: readonly Table[], url: string): ApiDocument | undefined {
  const { document } = readDocument([file], () => JSON.stringify(descriptionOf(tables, url)));
  return document && { ...document, tables: new Map(tables.map(({ name, key }) => [name, key])) };
}

/** In a column without a type 7 and "7" are two: who asks by a text would be told that there is none. */
function isComparable({ type }: Column): boolean {
  return !/^(|.*BLOB|ANY|BYTEA|JSONB?|XML|(VAR)?BINARY|BIT)$/.test(type);
}

function withComparableKey(table: Table): Table {
  const isOne = (name: string) =>
    table.columns.some((column) => column.name === name && isComparable(column));
  return table.key.every(isOne) ? table : { ...table, key: [] };
}

function descriptionOf(tables: readonly Table[], url: string): Json {
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    servers: [{ url }],
    security: [],
    "x-rate-limit": { calls: 1000, per: "second" },
    "x-pagination": {
      rows: { style: "after-id", position: `query.${AFTER}`, size: `query.${LIMIT}`, largest: ROWS },
    },
    paths: Object.assign({}, ...tables.map(pathsOf)) as Json,
    components: { schemas: Object.fromEntries(tables.map((table) => [table.name, rowOf(table)])) },
  };
}

function pathsOf(table: Table): Json {
  const { name, key } = table;
  const schema = { $ref: `#/components/schemas/${name}` };
  const list = {
    operationId: `SELECT ${name}`,
    "x-pages": key.length === 1 ? "rows" : "none",
    parameters: [
      ...table.columns
        .filter((one) => table.isLoose || isComparable(one))
        .map((column) => parameter("query", column.name, typeOf(column))),
      // Where nothing goes on after the last row, a bounded list would pass for all of it.
      ...(key.length === 1
        ? [parameter("query", AFTER, {}), parameter("query", LIMIT, { type: "integer" })]
        : []),
    ],
    responses: answering({ type: "array", items: schema }),
  };
  const row = {
    parameters: key.map((one) => ({ ...parameter("path", one, { type: "string" }), required: true })),
    get: { operationId: `SELECT ${name} by key`, responses: answering(schema) },
    patch: {
      operationId: `UPDATE ${name}`,
      requestBody: { required: true, content: { "application/json": { schema: changesOf(table) } } },
      responses: { 204: { description: "" } },
    },
    delete: { operationId: `DELETE ${name}`, responses: { 204: { description: "" } } },
  };
  return { [`/${name}`]: { get: list }, ...(key.length === 0 ? {} : { [rowPath(name, key)]: row }) };
}

/** Where one row of a table is, by its key. */
export function rowPath(table: string, key: readonly string[]): string {
  return `/${table}${key.map((one) => `/{${one}}`).join("")}`;
}

function parameter(where: string, name: string, schema: Json): Json {
  return { name, in: where, schema };
}

function answering(schema: Json): Json {
  return { 200: { description: "", content: { "application/json": { schema } } } };
}

function rowOf({ columns, isLoose = false }: Table): Json {
  return {
    type: "object",
    required: columns.filter(({ isRequired }) => isRequired || !isLoose).map(({ name }) => name),
    properties: Object.fromEntries(columns.map((column) => [column.name, typeOf(column)])),
  };
}

function changesOf({ columns }: Table): Json {
  return {
    type: "object",
    // A digest is made of what a row holds.
    properties: Object.fromEntries(
      columns.filter(({ name }) => name !== ROW_DIGEST).map((column) => [column.name, typeOf(column)]),
    ),
  };
}

const TYPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?!INTERVAL|POINT)(?!.*RANGE).*(INT|SERIAL)/, ["integer"]],
  [/REAL|FLOA|DOUB|NUMERIC|DECIMAL/, ["number"]],
  [/BOOL/, ["boolean", "integer"]],
];

function typeOf({ type, isRequired }: Column): Json {
  if (type === ANYTHING) return {};
  const [, types] = TYPES.find(([pattern]) => pattern.test(type)) ?? [undefined, ["string"]];
  return { type: isRequired ? types : [...types, "null"] };
}
