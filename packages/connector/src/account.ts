import { SEARCH_BOUNDS, type SearchBounds, type VendorClient } from "@oubli/client-kit";
import type { Call, DataMap, Operation, RecordKind } from "@oubli/datamap";
import type { KeptAnswers } from "@oubli/engine";
import {
  type AccountId,
  type Finding,
  type Identifier,
  OubliError,
  type VendorId,
  vendorIdOf,
} from "@oubli/model";

import type { DatabaseClient } from "./database/database-client.ts";
import { settledMap } from "./settled-map.ts";

/** One account as the parts of the connector see it: what the vendor's page says, and a client with its key. */
export interface Account {
  readonly id: AccountId;
  readonly vendor: VendorId;
  readonly map: DataMap;
  /** The kinds of record as they are looked for now: those in lists once for each list that is known. */
  readonly kinds: readonly RecordKind[];
  readonly client: VendorClient & Partial<Pick<DatabaseClient, "doubts">>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** By what the controller's own records can be found that are there for as long as the account is. */
  readonly known: readonly Identifier[];
  /** The controller's country; absent where it is not told. */
  readonly country?: string;
  /** Values with a slash under which the vendor is seen to bring the record that is meant: it takes `%2F` for what it is. */
  readonly spelt: Set<string>;
  /** Records that controls brought last, by their kind and list: what a call that reads by id is tried out with. */
  readonly examples: Map<string, readonly Example[]>;
  /** How much one search may take in all. */
  readonly searchBounds: SearchBounds;
  /** Names what an answer depends on beside the question; absent where that never changes. */
  readonly edition?: string;
  /** Answers of the search under way from before it was interrupted; absent where none are kept. */
  readonly kept?: KeptAnswers;
}

/** Any record of a kind, and what it is called there. */
export interface Example {
  readonly name: string;
  readonly record: unknown;
}

/** An account that nothing was asked yet, with the defaults for what is left out. */
export function accountOf({
  account,
  known = [],
  searchBounds = {},
  parameters = {},
  ...of
}: Omit<Account, "id" | "vendor" | "known" | "examples" | "spelt" | "searchBounds" | "kinds"> & {
  readonly account: AccountId;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly known?: readonly Identifier[];
  readonly searchBounds?: Partial<SearchBounds>;
}): Account {
  const vendor = vendorIdOf(of.map.vendor.id);
  const bounds = { ...SEARCH_BOUNDS, ...searchBounds };
  const map = settledMap(of.map, parameters);
  const kinds = map.records.filter((kind) => kind.in === undefined);
  return {
    ...of,
    map,
    id: account,
    vendor,
    kinds,
    known,
    examples: new Map(),
    spelt: new Set(),
    searchBounds: bounds,
  };
}

/** The account as one that is asked afresh, whatever was answered before. */
export function withoutKept({ kept: _, ...account }: Account): Account {
  return account;
}

/** Those of some calls that exist on the account's surface. */
export function here<C extends Call>(account: Account, calls: readonly C[]): readonly C[] {
  return calls.filter((call) => call.surfaces.includes(account.client.surface));
}

/** The call, where the account's surface has it. */
export function ifHere<C extends Call>(account: Account, call: C | undefined): C | undefined {
  return call && here(account, [call])[0];
}

/** @throws {OubliError} `SETUP` when the data map names a call and does not describe it. */
export function operationOf(account: Account, id: string): Operation {
  const operation = account.map.operations.find((candidate) => candidate.id === id);
  if (operation) return operation;
  throw new OubliError(
    "SETUP",
    `${account.map.vendor.name}: the data map names ${id} and does not describe it`,
    {
      hint: "make the data map again from the vendor's page",
    },
  );
}

export function kindOf(account: Account, kind: string): RecordKind | undefined {
  return account.map.records.find((record) => record.kind === kind);
}

/** The id under which a record is the same finding in every search. */
export function findingIdOf(account: Account, kind: string, recordId: string): Finding["id"] {
  return `${account.id}/${kind}/${recordId}`;
}
