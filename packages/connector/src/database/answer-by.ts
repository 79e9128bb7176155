import type { DataMap } from "@oubli/datamap";
import { DatabaseFault, type FaultKind } from "./database.ts";
import type { Asked } from "./statements.ts";
import type { RowChange, TableStore } from "./table-store.ts";

type Tables = NonNullable<DataMap["tables"]>;

/** The tables that are asked, and which of their columns are compared whatever the case of their letters. */
interface Described {
  readonly tables: Tables;
  readonly caseless: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Answers the calls of a database's page as a service over the network would: lists and rows in JSON, 404 where there is no row, 403
 * where it may not, 409 where a constraint stands in the way. So whatever holds for services holds for databases.
 */
export function answerBy(store: TableStore, described: Described): (request: Request) => Promise<Response> {
  return async (request) => {
    const asked = askedBy(request, described);
    if (asked === undefined) return new Response(null, { status: 400 });
    try {
      if (request.method === "GET") return await looked(store, asked);
      return await changed(store, asked, request);
    } catch (error) {
      if (error instanceof DatabaseFault) return faulty(error, asked);
      throw error;
    }
  };
}

function askedBy({ url }: Request, { tables, caseless }: Described): Asked | undefined {
  const { pathname, searchParams: query } = new URL(url);
  const [table = "", ...row] = pathname.slice(1).split("/").map(decodeURIComponent);
  const key = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (key === undefined || (row.length > 0 && row.length !== key.length)) return undefined;
  return { table, key, row, query, caseless: caseless.get(table) ?? new Set() };
}

async function looked(store: TableStore, asked: Asked): Promise<Response> {
  if (asked.row.length === 0) return listed(await store.list(asked));
  const row = await store.row(asked);
  return row === undefined ? noRow() : json(row);
}

async function changed(store: TableStore, asked: Asked, request: Request): Promise<Response> {
  const change = await changeIn(request);
  if (asked.row.length === 0 || change === undefined) return new Response(null, { status: 400 });
  const came = await store.changeOne(asked, change, request.signal);
  return new Response(null, {
    status: { done: 204, "no-row": 404, "several-rows": 409, "row-stayed": 409 }[came],
  });
}

async function changeIn(request: Request): Promise<RowChange | undefined> {
  if (request.method === "DELETE") return { is: "deleted" };
  const values = ((await request.json()) ?? {}) as Readonly<Record<string, unknown>>;
  return Object.keys(values).length === 0 ? undefined : { is: "updated", values };
}

function listed(rows: readonly string[]): Response {
  return json(`[${rows.join(",")}]`);
}

const JSON_TYPE = { "content-type": "application/json" } as const;

function json(text: string): Response {
  return new Response(text, { status: 200, headers: JSON_TYPE });
}

function noRow(): Response {
  return new Response("{}", { status: 404, headers: JSON_TYPE });
}

const STATUS: Readonly<Record<Exclude<FaultKind, "absent" | "unheard">, number>> = {
  rejected: 401,
  busy: 429,
  forbidden: 403,
  refused: 409,
  broken: 500,
};

/** Under which names an answer says why it is none. */
export const REASON = "x-reason";
export const HINT = "x-hint";

function faulty(fault: DatabaseFault, asked: Asked): Response {
  const { is, reason, hint } = fault;
  // As a server that takes no connection: nothing was asked, and nothing was done.
  if (is === "absent")
    throw Object.assign(new Error("no database", { cause: fault }), { code: "ECONNREFUSED" });
  if (is === "unheard") return asked.row.length === 0 ? listed([]) : noRow();
  const headers = new Headers();
  if (reason !== undefined) headers.set(REASON, encodeURIComponent(reason));
  if (hint !== undefined) headers.set(HINT, encodeURIComponent(hint));
  return new Response(null, { status: STATUS[is], headers });
}
