import type { DataMap } from "@oubli/datamap";
import { type Cell, type Database, DatabaseFault, type Row, type Statement } from "./database.ts";

type Tables = NonNullable<DataMap["tables"]>;

/**
 * Answers the calls of a database's page as a service over the network would: lists and rows in JSON, 404 where there is no row, 403
 * where it may not, 409 where a constraint stands in the way. So whatever holds for services holds for databases.
 */
export function answerBy(database: Database, tables: Tables): (request: Request) => Promise<Response> {
  return async (request) => {
    const asked = askedBy(request, tables);
    if (asked === undefined) return new Response(null, { status: 400 });
    try {
      if (request.method === "GET") return await looked(database, asked);
      return await changed(database, asked, request);
    } catch (error) {
      if (error instanceof DatabaseFault) return faulty(error);
      throw error;
    }
  };
}

/** Which rows of which table. */
interface Asked {
  readonly table: string;
  readonly key: readonly string[];
  /** Values of the key; none for a list. */
  readonly row: readonly string[];
  readonly query: URLSearchParams;
}

function askedBy({ url }: Request, tables: Tables): Asked | undefined {
  const { pathname, searchParams: query } = new URL(url);
  const [table = "", ...row] = pathname.slice(1).split("/").map(decodeURIComponent);
  const key = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (key === undefined || (row.length > 0 && row.length !== key.length)) return undefined;
  return { table, key, row, query };
}

async function looked(database: Database, asked: Asked): Promise<Response> {
  const rows = await database.read(asked.row.length > 0 ? rowOf(asked) : listOf(asked));
  if (asked.row.length === 0) return json(`[${rows.map(textOf).join(",")}]`);
  const [row] = rows;
  return row === undefined ? new Response("{}", { status: 404, headers: JSON_TYPE }) : json(textOf(row));
}

async function changed(database: Database, asked: Asked, request: Request): Promise<Response> {
  const change = request.method === "DELETE" ? deleteOf(asked) : updateOf(asked, await request.json());
  if (asked.row.length === 0 || change === undefined) return new Response(null, { status: 400 });
  const came = await database.changeOne(rowOf(asked), change);
  return new Response(null, {
    status: { done: 204, "no-row": 404, "several-rows": 409, "row-stayed": 409 }[came],
  });
}

function rowOf({ table, key, row }: Asked): Statement {
  return { text: `SELECT * FROM ${quoted(table)} WHERE ${whereOf(key)}`, values: row };
}

function listOf({ table, key, query }: Asked): Statement {
  const after = query.get("$after");
  const limit = query.get("$limit");
  const searched = [...query].filter(([name]) => !name.startsWith("$"));
  const id = name(key.length === 1 ? (key[0] ?? "") : "");
  const conditions = [
    ...searched.map(([column]) => `${name(column)} = ?`),
    ...(after === null ? [] : [`${id} > ?`]),
  ];
  return {
    text: [
      `SELECT * FROM ${quoted(table)}`,
      ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`]),
      ...(key.length === 0 ? [] : [`ORDER BY ${key.map(name).join(", ")}`]),
      ...(limit === null ? [] : ["LIMIT ?"]),
    ].join(" "),
    values: [
      ...searched.map(([, value]) => value),
      ...(after === null ? [] : [after]),
      ...(limit === null ? [] : [Number(limit)]),
    ],
  };
}

function deleteOf({ table, key, row }: Asked): Statement {
  return { text: `DELETE FROM ${quoted(table)} WHERE ${whereOf(key)}`, values: row };
}

function updateOf({ table, key, row }: Asked, body: unknown): Statement | undefined {
  const changes = Object.entries((body ?? {}) as Readonly<Record<string, unknown>>);
  if (changes.length === 0) return undefined;
  const sets = changes.map(([column]) => `${name(column)} = ?`).join(", ");
  return {
    text: `UPDATE ${quoted(table)} SET ${sets} WHERE ${whereOf(key)}`,
    values: [...changes.map(([, value]) => cellOf(value)), ...row],
  };
}

function whereOf(key: readonly string[]): string {
  return key.map((one) => `${name(one)} = ?`).join(" AND ");
}

function quoted(table: string): string {
  return table.split(".").map(name).join(".");
}

/** A name is never a value: in quotes, and a quote in it twice. */
function name(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return typeof value === "boolean" ? Number(value) : JSON.stringify(value);
}

/** A row as JSON. Whole numbers keep all their digits, and bytes are written in base64. */
function textOf(row: Row): string {
  const members = Object.entries(row).map(([column, cell]) => `${JSON.stringify(column)}:${cellText(cell)}`);
  return `{${members.join(",")}}`;
}

function cellText(cell: Cell): string {
  if (typeof cell === "bigint") return String(cell);
  return JSON.stringify(cell instanceof Uint8Array ? Buffer.from(cell).toString("base64") : cell);
}

const JSON_TYPE = { "content-type": "application/json" } as const;

function json(text: string): Response {
  return new Response(text, { status: 200, headers: JSON_TYPE });
}

const STATUS = { busy: 429, forbidden: 403, refused: 409, broken: 500 } as const;

function faulty({ is, cause }: DatabaseFault): Response {
  // As a server that takes no connection: nothing was asked, and nothing was done.
  if (is === "absent") throw Object.assign(new Error("no database", { cause }), { code: "ECONNREFUSED" });
  return new Response(null, { status: STATUS[is] });
}
