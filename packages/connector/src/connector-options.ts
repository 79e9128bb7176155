import type { SearchBounds, VendorClient } from "@oubli/client-kit";
import type { DataMap } from "@oubli/datamap";
import type { AccountId, Identifier } from "@oubli/model";
import type { DatabaseClient } from "./database/database-client.ts";

export interface ConnectorOptions {
  readonly account: AccountId;
  readonly map: DataMap;
  /** A client of the same vendor, made with the account's key. */
  readonly client: VendorClient & Partial<Pick<DatabaseClient, "doubts">>;
  readonly now: () => number;
  /** By what records can be found that the controller keeps there for this: beside them "nothing found" can be believed. */
  readonly known?: readonly Identifier[];
  /** Names what an answer depends on beside the question, such as address, key and page: with another one, kept answers are of no use. */
  readonly edition?: string;
  /** The account's own parameters, such as the number of a shop; none when left out. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The controller's country, such as `DE`: a phone number without one is dialled there. */
  readonly country?: string;
  /** How much one search may take in all; what is not named keeps its default. */
  readonly searchBounds?: Partial<SearchBounds>;
}
