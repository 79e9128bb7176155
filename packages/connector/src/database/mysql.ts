import { isIP } from "node:net";
import type { DatabaseRole, DatabaseRoles } from "@oubli/client-kit";
import { type Connection, createConnection, TypedParameter } from "mysql2/promise";
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
import { MYSQL } from "./dialect.ts";
import { faultOf } from "./mysql-faults.ts";
import { doubtsOf } from "./mysql-grants.ts";
import { type Shape, shapeOf } from "./mysql-shape.ts";

import { type Moment, withoutChanging } from "./roles.ts";

const MOST = 2;

/** A server of MySQL or MariaDB. Connects when it is asked first, and lets go of its connections by itself. */
export function mysqlAt(server: ServerAddress, roles: DatabaseRoles): Database {
  const reading = new Connections(server, roles.reading);
  const changing = roles.changing && new Connections(server, roles.changing);
  return {
    dialect: MYSQL,
    read: (statement) =>
      reading.use(momentOf(statement, "reading"), (connection, shapes) =>
        read(connection, shapes, statement),
      ),
    changeOne: async (wanted, signal) => {
      if (changing === undefined) throw withoutChanging();
      const moment = momentOf(wanted.change, "changing");
      return changing.use(moment, (connection, shapes) =>
        change(connection, shapes, { ...wanted, moment, signal }),
      );
    },
    doubts: async (needs) => {
      const moment: Moment = {
        role: "reading",
        table: needs[0]?.table ?? "",
        verb: "SELECT",
        isCommitting: false,
      };
      const grants = await reading.use(moment, grantsOf);
      return doubtsOf(grants, [server.database, ...schemasOf(needs)], roles);
    },
  };
}

function momentOf({ text, table }: Statement, role: Moment["role"]): Moment {
  return { role, table, verb: text.slice(0, 6), isCommitting: false };
}

type Shapes = Map<string, Shape>;

interface Kept {
  readonly connection: Connection;
  readonly shapes: Shapes;
  closing?: NodeJS.Timeout;
}

/** A few connections of one role. The driver's own pool would keep the program from ending. */
class Connections {
  readonly #server: ServerAddress;
  readonly #role: DatabaseRole;
  readonly #free: Kept[] = [];
  readonly #waiting: (() => void)[] = [];
  #inUse = 0;

  constructor(server: ServerAddress, role: DatabaseRole) {
    this.#server = server;
    this.#role = role;
  }

  /** One that has failed is not used again: its transaction ends with it. @throws {DatabaseFault} */
  async use<T>(moment: Moment, work: (connection: Connection, shapes: Shapes) => Promise<T>): Promise<T> {
    if (this.#inUse >= MOST) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#inUse += 1;
    let kept: Kept | undefined;
    try {
      kept = await this.#taken();
      const done = await work(kept.connection, kept.shapes);
      this.#keep(kept);
      return done;
    } catch (error) {
      kept?.connection.destroy();
      throw error instanceof DatabaseFault ? error : faultOf(error, moment);
    } finally {
      this.#inUse -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #taken(): Promise<Kept> {
    const kept = this.#free.pop();
    if (kept === undefined)
      return { connection: await connected(this.#server, this.#role), shapes: new Map() };
    clearTimeout(kept.closing);
    socketOf(kept.connection).ref();
    return kept;
  }

  /** Nobody waits for one that nobody uses. */
  #keep(kept: Kept): void {
    socketOf(kept.connection).unref();
    this.#free.push(kept);
    kept.closing = setTimeout(() => this.#drop(kept), IDLE_MS).unref();
    kept.connection.once("error", () => this.#drop(kept));
  }

  #drop(kept: Kept): void {
    const at = this.#free.indexOf(kept);
    if (at < 0) return;
    this.#free.splice(at, 1);
    kept.connection.destroy();
  }
}

function socketOf(connection: Connection): { ref(): void; unref(): void } {
  return (connection as unknown as { connection: { stream: { ref(): void; unref(): void } } }).connection
    .stream;
}

async function connected(
  { host, port, database, isHere }: ServerAddress,
  role: DatabaseRole,
): Promise<Connection> {
  // For an address the driver would compare the certificate with the name localhost.
  if (!isHere && isIP(host) !== 0)
    throw new DatabaseFault("absent", {
      reason: "a server beyond this machine is named by its name, for which its certificate is",
    });
  const connection = await createConnection({
    ...{ host, port, database, user: role.user, password: role.password },
    ...(isHere ? {} : { ssl: { rejectUnauthorized: true, verifyIdentity: true } }),
    ...{ connectTimeout: CONNECT_MS, charset: "utf8mb4", flags: ["-LOCAL_FILES"] },
    ...{ supportBigNumbers: true, bigNumberStrings: true, dateStrings: true, jsonStrings: true },
  });
  try {
    await settle(connection);
    return connection;
  } catch (error) {
    connection.destroy();
    throw error;
  }
}

/** How a session sees the world: what does not fit is a failure, all rows come, a stuck statement ends, times are written alike. */
async function settle(connection: Connection): Promise<void> {
  const [[version]] = (await connection.query("SELECT VERSION() AS text")) as unknown as [[{ text: string }]];
  const ends = /mariadb/i.test(version.text) ? "max_statement_time = 20" : "max_execution_time = 20000";
  await connection.query(
    `SET SESSION sql_mode = CONCAT(@@sql_mode, ',STRICT_ALL_TABLES'), sql_select_limit = 18446744073709551615, innodb_lock_wait_timeout = 2, time_zone = '+00:00', ${ends}`,
  );
}

async function read(connection: Connection, shapes: Shapes, statement: Statement): Promise<readonly Row[]> {
  const shape = await shapeIn(connection, shapes, statement.table);
  if (statement.columns.some((column) => shape.several.has(column))) throw severalIn(statement.table);
  await connection.query("START TRANSACTION READ ONLY");
  const rows = await rowsOf(connection, statement, shape);
  await connection.query("COMMIT");
  return rows;
}

async function shapeIn(connection: Connection, shapes: Shapes, table: string): Promise<Shape> {
  const known = shapes.get(table) ?? (await shapeOf(connection, table));
  shapes.set(table, known);
  return known;
}

async function rowsOf(connection: Connection, statement: Statement, shape: Shape): Promise<readonly Row[]> {
  const { text } = statement;
  const [rows, fields] = await connection.execute({ sql: text }, boundIn(statement, shape) as never);
  const types = new Map(fields.map(({ name, columnType }) => [name, columnType]));
  return (rows as unknown as readonly Readonly<Record<string, unknown>>[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value, types.get(name))])),
  );
}

const INTEGERS: readonly number[] = [1, 2, 3, 8, 9, 13];
const FRACTIONS: readonly number[] = [0, 4, 5, 246];

/** @param type The protocol's number of the column's type. */
function cellOf(value: unknown, type = 0): Cell {
  if (value === null || value instanceof Uint8Array) return value;
  if (INTEGERS.includes(type)) return BigInt(value as string | number);
  return FRACTIONS.includes(type) ? new Digits(String(value)) : String(value);
}

/** Values as their columns hold them: a text beside a number would be compared as what it begins with. */
function boundIn({ values, columns }: Statement, { integers, fractions }: Shape): readonly unknown[] {
  return values.map((value, index) => {
    const column = columns[index] ?? "";
    if (value === null) return null;
    if (column === "" || integers.has(column)) return integerOf(String(value));
    if (!fractions.has(column)) return typeof value === "number" ? String(value) : value;
    if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(String(value))) throw new DatabaseFault("unheard");
    return TypedParameter.NEWDECIMAL(String(value));
  });
}

function integerOf(text: string): unknown {
  if (!/^-?\d{1,20}$/.test(text)) throw new DatabaseFault("unheard");
  const number = BigInt(text);
  if (number >= 0n && number < 2n ** 64n) return TypedParameter.BIGINT.unsigned(number);
  if (number < 0n && number >= -(2n ** 63n)) return TypedParameter.BIGINT(number);
  throw new DatabaseFault("unheard");
}

async function change(
  connection: Connection,
  shapes: Shapes,
  {
    sees,
    change: wanted,
    moment,
    signal,
  }: Changing & { readonly moment: Moment; readonly signal: AbortSignal },
): Promise<Change> {
  const shape = await shapeIn(connection, shapes, wanted.table);
  if (!shape.isTransactional)
    throw new DatabaseFault("refused", {
      reason: `what is done in ${wanted.table} cannot be taken back: it is not transactional`,
      hint: "let the table be one of InnoDB, or leave its rows to a person: by-hand",
    });
  await connection.query("START TRANSACTION READ WRITE");
  const rows = await changedRows(connection, wanted, shape);
  const came = rows === 1 ? "done" : rows > 1 ? "several-rows" : await stayed(connection, sees, shape);
  // Who has given up looks at the row, and must not see it change afterwards.
  if (came !== "done" || signal.aborted) {
    await connection.query("ROLLBACK");
    return came === "done" ? "row-stayed" : came;
  }
  moment.isCommitting = true;
  await connection.query("COMMIT");
  return "done";
}

async function changedRows(connection: Connection, wanted: Statement, shape: Shape): Promise<number> {
  try {
    const [said] = await connection.execute({ sql: wanted.text }, boundIn(wanted, shape) as never);
    return (said as unknown as { affectedRows: number }).affectedRows;
  } catch (error) {
    if (!(error instanceof DatabaseFault)) throw error;
    throw new DatabaseFault("refused", { reason: `a value does not fit into its column of ${wanted.table}` });
  }
}

async function stayed(connection: Connection, sees: Statement, shape: Shape): Promise<Change> {
  return (await rowsOf(connection, sees, shape)).length === 0 ? "no-row" : "row-stayed";
}

async function grantsOf(connection: Connection): Promise<readonly string[]> {
  const [rows] = await connection.query("SHOW GRANTS");
  return (rows as unknown as readonly object[]).flatMap((row) => Object.values(row).map(String));
}

function schemasOf(needs: readonly Need[]): readonly string[] {
  return needs.flatMap(({ table }) => (table.includes(".") ? table.slice(0, table.lastIndexOf(".")) : []));
}
