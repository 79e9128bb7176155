import {
  ApiError,
  createVendorClient,
  type DatabaseAddress,
  type DatabaseRoles,
  databaseAddress,
  databaseAddressOf,
  databaseRoles,
  type VendorClient,
  type VendorClientOptions,
} from "@oubli/client-kit";
import type { DataMap } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import { answerBy, HINT, REASON } from "./answer-by.ts";
import { caselessIn } from "./caseless.ts";
import { type Database, DatabaseFault, type Need } from "./database.ts";
import { type Dialect, MYSQL, POSTGRES } from "./dialect.ts";
import { folderStore } from "./folder/folder-store.ts";
import { sqlStore } from "./sql-store.ts";
import { sqliteAt } from "./sqlite.ts";
import type { TableStore } from "./table-store.ts";

// Nothing is sent there: the client's own fetch is the database.
const NOWHERE = "http://localhost";

// A file of a gigabyte takes most of a minute to be read, and twice that to be written anew.
const FOR_FILES = { attemptMs: 600_000, totalMs: 1_200_000 } as const;

type Options = Omit<VendorClientOptions, "fetch" | "facts"> & Partial<Pick<VendorClientOptions, "facts">>;

/** A client of a database, which can be asked about its own rights, too. */
export interface DatabaseClient extends VendorClient {
  /** What somebody should know of the roles it is asked with, in sentences without a secret. */
  doubts(): Promise<readonly string[]>;
}

/**
 * A client of a database, which asks it as a service over the network would be asked. Opens nothing yet.
 *
 * @throws {OubliError} `SETUP` when the account does not say where the database is, or has no secret for it.
 * @throws {ApiError} `INVALID_REQUEST` for a value of the account that would lead elsewhere.
 */
export function createDatabaseClient(map: DataMap, options: Options): DatabaseClient {
  const { facts = map } = options;
  const address = databaseAddressOf({ ...options, facts });
  const roles = databaseRoles({ ...options, facts });
  const store = storeAt(map, address, roles);
  const open = { ...facts, security: {}, servers: facts.servers.map((one) => ({ ...one, security: [] })) };
  const client = createVendorClient({
    ...(map.folder === undefined ? {} : { timeouts: FOR_FILES }),
    ...options,
    // Who asks is the database's own matter, and no part of a request.
    ...{ facts: open, credentials: {}, baseUrl: NOWHERE },
    fetch: answerBy(store, { tables: map.tables ?? {}, caseless: caselessIn(map) }),
  });
  return {
    vendor: client.vendor,
    surface: client.surface,
    baseUrl: address,
    baseUrls: [address],
    bounds: client.bounds,
    clock: client.clock,
    operation: (id) => client.operation(id),
    call: (operation, input, how) => explained(client.call(operation, input, how)),
    follow: (operation, input, next, how) => explained(client.follow(operation, input, next, how)),
    send: (request) => client.send(request),
    fetch: client.fetch,
    estimate: (calls, priority) => client.estimate(calls, priority),
    doubts: () => doubtsOf(store, needsOf(map)),
  };
}

function storeAt(map: DataMap, text: string, roles: DatabaseRoles | undefined): TableStore {
  const address = databaseAddress(text);
  const { name } = map.vendor;
  const isFolder = map.folder !== undefined;
  if (address === undefined || isFolder !== (address.system === "folder"))
    throw new OubliError(
      "SETUP",
      `the account of ${name} does not say where its ${isFolder ? "folder" : "database"} is`,
      {
        hint: isFolder
          ? "write its address as the account's base-url: file:///path/to/folder"
          : "write its address as the account's base-url: sqlite:///path/to/shop.db, or postgres://host/database",
      },
    );
  if (address.system === "folder") return folderStore(address.folder, map.folder ?? {});
  return sqlStore(databaseAt(name, address, roles));
}

function databaseAt(
  name: string,
  address: Exclude<DatabaseAddress, { readonly system: "folder" }>,
  roles: DatabaseRoles | undefined,
): Database {
  if (address.system === "sqlite") return sqliteAt(address.file);
  if (roles === undefined)
    throw new OubliError("SETUP", `the account of ${name} has no role and secret for its database`, {
      hint: "write account.sign-in in the page, and give the account the secrets that it names",
    });
  if (address.system === "mysql")
    return lazily(MYSQL, async () => (await import("./mysql.ts")).mysqlAt(address, roles));
  return lazily(POSTGRES, async () => (await import("./postgres.ts")).postgresAt(address, roles));
}

/** A database whose driver is loaded when it is asked first. */
function lazily(dialect: Dialect, load: () => Promise<Database>): Database {
  let loading: Promise<Database> | undefined;
  const loaded = (): Promise<Database> => {
    loading ??= load();
    return loading;
  };
  return {
    dialect,
    read: async (statement) => (await loaded()).read(statement),
    changeOne: async (changing, signal) => (await loaded()).changeOne(changing, signal),
    doubts: async (needs) => (await loaded()).doubts?.(needs) ?? [],
  };
}

const DONE_BY = { GET: "SELECT", PATCH: "UPDATE", DELETE: "DELETE" } as const;

/** What the page does to which tables: its description names no other calls than the page does. */
function needsOf({ operations, tables = {} }: DataMap): readonly Need[] {
  return operations.flatMap(({ method, path }): readonly Need[] => {
    const [, table = ""] = path.split("/");
    const to = method in DONE_BY ? DONE_BY[method as keyof typeof DONE_BY] : undefined;
    return to === undefined || !Object.hasOwn(tables, table) ? [] : [{ table, to }];
  });
}

async function doubtsOf(store: TableStore, needs: readonly Need[]): Promise<readonly string[]> {
  try {
    return (await store.doubts?.(needs)) ?? [];
  } catch (error) {
    if (!(error instanceof DatabaseFault)) throw error;
    return [`its rights could not be looked at${error.reason === undefined ? "" : `: ${error.reason}`}`];
  }
}

/** What a database says of itself is ours, and may be told. */
async function explained<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { reason = error.reason, hint = error.hint } = wordsOf(error);
    const { code, vendor, operation, status, bound, requestId, attempts, retryAt, vendorCode } = error;
    throw new ApiError(code, error.message, {
      ...{ vendor, operation, status, hint, reason, bound, requestId, attempts, retryAt, vendorCode },
      ...{ body: error.body, headers: error.headers, fields: error.fields, cause: error },
    });
  }
}

function wordsOf(error: ApiError): { readonly reason?: string; readonly hint?: string } {
  const fault = faultBehind(error);
  const header = (name: string): string | undefined => {
    const text = error.headers?.get(name);
    return text ? decodeURIComponent(text) : undefined;
  };
  const [reason, hint] = fault ? [fault.reason, fault.hint] : [header(REASON), header(HINT)];
  return { ...(reason === undefined ? {} : { reason }), ...(hint === undefined ? {} : { hint }) };
}

function faultBehind(error: unknown): DatabaseFault | undefined {
  if (error instanceof DatabaseFault) return error;
  return error instanceof Error && error.cause !== undefined ? faultBehind(error.cause) : undefined;
}
