import type { DatabaseRole, DatabaseRoles } from "@oubli/client-kit";
import pg from "pg";
import {
  type Cell,
  type Change,
  type Changing,
  CONNECT_MS,
  type Database,
  DatabaseFault,
  Digits,
  IDLE_MS,
  type Need,
  type Row,
  type ServerAddress,
  type Statement,
  severalIn,
} from "./database.ts";
import { POSTGRES } from "./dialect.ts";
import { faultOf, isOfValue } from "./postgres-faults.ts";
import { type Moment, withoutChanging } from "./roles.ts";

/**
 * How a transaction sees the world, whatever the server's own settings are: rows that a policy would hide are a failure, not a silence;
 * a stuck statement ends before its caller gives up; times are written alike, so that the same row is the same text.
 */
const SETTINGS = [
  "row_security = off",
  "statement_timeout = '20s'",
  "lock_timeout = '2s'",
  "idle_in_transaction_session_timeout = '20s'",
  "TimeZone = 'UTC'",
  "DateStyle = 'ISO, YMD'",
  "IntervalStyle = 'iso_8601'",
  "bytea_output = 'hex'",
]
  .map((setting) => `SET LOCAL ${setting}`)
  .join("; ");

/** A server of Postgres. Connects when it is asked first, and lets go of its connections by itself. */
export function postgresAt(server: ServerAddress, roles: DatabaseRoles): Database {
  const reading = poolOf(server, roles.reading);
  const single = new Set<string>();
  const changing = roles.changing && poolOf(server, roles.changing);
  return {
    dialect: POSTGRES,
    read: (statement) =>
      connected(reading, momentOf(statement, "reading"), (client) => read(client, statement, single)),
    changeOne: async (wanted, signal) => {
      if (changing === undefined) throw withoutChanging();
      const moment = momentOf(wanted.change, "changing");
      return connected(changing, moment, (client) => change(client, wanted, { moment, signal }));
    },
    doubts: async (needs) => [
      ...(await rightsTooMany(reading, needs, roles)),
      ...(await rightsMissing(reading, "SELECT", needs)),
      ...(changing === undefined
        ? ["the account has no changing role: a case can search, and erases nothing"]
        : [
            ...(await rightsMissing(changing, "UPDATE", needs)),
            ...(await rightsMissing(changing, "DELETE", needs)),
          ]),
    ],
  };
}

function poolOf({ host, port, database, isHere }: ServerAddress, role: DatabaseRole): pg.Pool {
  const pool = new pg.Pool({
    ...{ host, port, database, user: role.user, password: role.password },
    // Without a name of the host in it, an address would be compared with the name localhost.
    ssl: isHere ? false : ({ rejectUnauthorized: true, host } as object),
    ...{ max: 2, connectionTimeoutMillis: CONNECT_MS, idleTimeoutMillis: IDLE_MS, allowExitOnIdle: true },
    application_name: "oubli",
    types: { getTypeParser: (type: number) => PARSERS[type] ?? String } as pg.CustomTypesConfig,
  });
  // One that ends while nobody uses it is replaced when somebody does.
  pool.on("error", () => {});
  return pool;
}

const digitsOf = (text: string): Cell => (/^-?\d/.test(text) ? new Digits(text) : text);
const whole = (text: string): Cell => BigInt(text);

/** What comes as more than its text, by the numbers of the types. */
const PARSERS: Readonly<Record<number, (text: string) => Cell>> = {
  16: (text) => text === "t",
  17: (text) => Buffer.from(text.slice(2), "hex"),
  20: whole,
  21: whole,
  23: whole,
  26: whole,
  700: digitsOf,
  701: digitsOf,
  1700: digitsOf,
};

function momentOf({ text, table }: Statement, role: Moment["role"]): Moment {
  return { role, table, verb: text.slice(0, 6), isCommitting: false };
}

/** Does something over one connection. One that has failed is not used again: its transaction ends with it. */
async function connected<T>(
  pool: pg.Pool,
  moment: Moment,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  let client: pg.PoolClient | undefined;
  // What is lost while nothing is asked has nobody else to tell.
  const lost = (): void => {};
  try {
    client = await pool.connect();
    client.on("error", lost);
    const done = await work(client);
    client.off("error", lost);
    client.release();
    return done;
  } catch (error) {
    client?.release(true);
    throw error instanceof DatabaseFault ? error : faultOf(error, moment);
  }
}

async function rowsOf(client: pg.PoolClient, { text, values }: Statement): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(text, [...values]);
  return rows;
}

/** @param single What was seen to hold one value in a row, and need not be looked at again. */
async function read(
  client: pg.PoolClient,
  statement: Statement,
  single: Set<string>,
): Promise<readonly Row[]> {
  await client.query(`BEGIN READ ONLY; ${SETTINGS}`);
  await requireSingle(client, statement, single);
  try {
    const rows = await rowsOf(client, statement);
    await client.query("COMMIT");
    return rows;
  } catch (error) {
    if (isOfValue(error) && (await isOfValueAlone(client, statement))) throw new DatabaseFault("unheard");
    throw error;
  }
}

// Lists, rows, ranges and documents are none of these.
const SEVERAL = `
SELECT 1 FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type base ON base.oid = t.typbasetype
WHERE a.attrelid = to_regclass($1::text) AND a.attname = ANY ($2::text[])
  AND NOT (coalesce(base.typcategory, t.typcategory) IN ('B', 'D', 'E', 'I', 'N', 'S', 'T', 'V')
    OR coalesce(base.typname, t.typname) IN ('uuid', 'citext', 'bytea'))`;

/** @throws {DatabaseFault} Where a column that is asked for one value holds several. */
async function requireSingle(
  client: pg.PoolClient,
  { table, columns }: Statement,
  single: Set<string>,
): Promise<void> {
  const asked = columns.filter((column) => column !== "");
  const known = JSON.stringify([table, ...asked]);
  if (asked.length === 0 || single.has(known)) return;
  const name = table.split(".").map(POSTGRES.quoted).join(".");
  const { rows } = await client.query(SEVERAL, [name, asked]);
  if (rows.length > 0) throw severalIn(table);
  single.add(known);
}

/** Whether it is the value that fails, and not a row: then it fails where no row is looked at, too. */
async function isOfValueAlone(client: pg.PoolClient, statement: Statement): Promise<boolean> {
  await client.query(`ROLLBACK; BEGIN READ ONLY; ${SETTINGS}`);
  try {
    await rowsOf(client, { ...statement, text: `SELECT FROM (${statement.text}) AS asked WHERE false` });
    return false;
  } catch (error) {
    return isOfValue(error);
  }
}

async function change(
  client: pg.PoolClient,
  { sees, change: wanted }: Changing,
  { moment, signal }: { readonly moment: Moment; readonly signal: AbortSignal },
): Promise<Change> {
  await client.query(`BEGIN READ WRITE; ${SETTINGS}`);
  const { rowCount } = await client.query(wanted.text, [...wanted.values]);
  const came = rowCount === 1 ? "done" : rowCount ? "several-rows" : await stayed(client, sees);
  // Who has given up looks at the row, and must not see it change afterwards.
  if (came !== "done" || signal.aborted) {
    await client.query("ROLLBACK");
    return came === "done" ? "row-stayed" : came;
  }
  moment.isCommitting = true;
  const { command } = await client.query("COMMIT");
  return command === "COMMIT" ? "done" : "row-stayed";
}

async function stayed(client: pg.PoolClient, sees: Statement): Promise<Change> {
  return (await rowsOf(client, sees)).length === 0 ? "no-row" : "row-stayed";
}

const OF_TABLES = "FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NOT NULL";

/** What the role that only looks could change all the same. */
async function rightsTooMany(
  pool: pg.Pool,
  needs: readonly Need[],
  { isOne }: DatabaseRoles,
): Promise<readonly string[]> {
  const text = `SELECT name ${OF_TABLES} AND has_table_privilege(to_regclass(name), 'INSERT, UPDATE, DELETE, TRUNCATE')`;
  const may = await tablesOf(pool, text, needs);
  if (isOne) return ["one role both looks and changes: give the account a second one that may only SELECT"];
  if (may.length === 0) return [];
  return [`the reading role may change ${may.join(", ")}: take every right but SELECT from it`];
}

/** Where a role may not do what a page needs of it. */
async function rightsMissing(
  pool: pg.Pool,
  right: Need["to"],
  needs: readonly Need[],
): Promise<readonly string[]> {
  const check = right === "UPDATE" ? "has_any_column_privilege" : "has_table_privilege";
  const text = `SELECT name ${OF_TABLES} AND NOT ${check}(to_regclass(name), '${right}')`;
  const wanted = needs.filter(({ to }) => to === right);
  const lacks = await tablesOf(pool, text, wanted);
  const role = right === "SELECT" ? "reading" : "changing";
  return lacks.length === 0 ? [] : [`the ${role} role has no right to ${right} in ${lacks.join(", ")}`];
}

async function tablesOf(pool: pg.Pool, text: string, needs: readonly Need[]): Promise<readonly string[]> {
  const tables = [...new Set(needs.map(({ table }) => table))];
  if (tables.length === 0) return [];
  const names = tables.map((table) => table.split(".").map(POSTGRES.quoted).join("."));
  const moment: Moment = { role: "reading", table: tables[0] ?? "", verb: "SELECT", isCommitting: false };
  const rows = await connected(pool, moment, (client) =>
    rowsOf(client, { text, values: [names as unknown as string], columns: [""], table: moment.table }),
  );
  return rows.map(({ name }) => tables[names.indexOf(String(name))] ?? "");
}
