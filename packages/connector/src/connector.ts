import type { SearchBounds, VendorClient } from "@oubli/client-kit";
import type { DataMap } from "@oubli/datamap";
import type { Connector, VendorDescription } from "@oubli/engine";
import type { AccountId, Identifier } from "@oubli/model";
import { accountOf } from "./account.ts";
import { beyondReach } from "./beyond-reach.ts";
import { bundles } from "./bundles.ts";
import { cancel, poll } from "./job.ts";
import { lookAgain } from "./look-again.ts";
import { perform, probe, verify } from "./perform.ts";
import { ping } from "./ping.ts";
import { propose } from "./propose.ts";
import { search } from "./search.ts";
import { targetOf } from "./target.ts";

export interface ConnectorOptions {
  readonly account: AccountId;
  readonly map: DataMap;
  /** A client of the same vendor, made with the account's key. */
  readonly client: VendorClient;
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

/**
 * Makes any vendor part of a case from its data map alone. Knows no vendor by name: what it does is what the
 * vendor's page says.
 */
export function createConnector(options: ConnectorOptions): Connector {
  const account = accountOf(options);
  return {
    account: account.id,
    vendor: account.vendor,
    vendorName: options.map.vendor.name,
    target: () => targetOf(options),
    search: (subject, observe, signal, kept) =>
      search(kept ? { ...account, kept } : account, subject, observe, signal),
    propose: (findings, random) => propose(account, findings, random),
    perform: (call, maySend, signal) => perform(account, call, maySend, signal),
    probe: (step, signal, known) => probe(account, step, signal, known),
    verify: (step, signal, known) => verify(account, step, signal, known),
    poll: (job, signal) => poll(account, job, signal),
    cancel: (job, maySend, signal) => cancel(account, job, maySend, signal),
    lookAgain: (findings, known, signal) => lookAgain(account, findings, known, signal),
    beyondReach: (findings, concerns) => beyondReach(account, findings, concerns),
    bundles: (findings, signal) => bundles(account, findings, signal),
    describe: () => describe(options.map),
    ping: (signal) => ping(account, signal),
  };
}

function describe(map: DataMap): VendorDescription {
  return {
    vendor: map.vendor.id as VendorDescription["vendor"],
    name: map.vendor.name,
    kinds: map.records.map(({ kind, title, schema, properties }) => ({
      kind,
      title,
      schema,
      properties: properties.map(({ pointer, title: label, category, origin, about, secret }) => ({
        pointer,
        title: label,
        about,
        secret,
        ...(category === undefined ? {} : { category }),
        ...(origin === undefined ? {} : { origin }),
      })),
    })),
  };
}
