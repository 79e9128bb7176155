import { ApiError, type VendorClient } from "@oubli/client-kit";
import type { DataMap } from "@oubli/datamap";
import type { Connector, VendorDescription } from "@oubli/engine";
import { type AccountId, OubliError } from "@oubli/model";
import { type Account, accountOf, playing } from "./account.ts";
import { beyondReach } from "./beyond-reach.ts";
import { bundles } from "./bundles.ts";
import { isRejected, reasonOf } from "./failure.ts";
import { perform, probe, verify } from "./perform.ts";
import { propose } from "./propose.ts";
import { search } from "./search.ts";

export interface ConnectorOptions {
  readonly account: AccountId;
  readonly map: DataMap;
  /** A client of the same vendor, made with the account's key. */
  readonly client: VendorClient;
  readonly now: () => number;
}

/**
 * Makes any vendor part of a case from its data map alone. Knows no vendor by name: what it does is what the
 * marks of the spec say.
 */
export function createConnector(options: ConnectorOptions): Connector {
  const account = accountOf(options.account, options.map, options.client, options.now);
  return {
    account: account.id,
    vendor: account.vendor,
    vendorName: options.map.vendor.name,
    search: (subject, observe, signal) => search(account, subject, observe, signal),
    propose: (findings, random) => propose(account, findings, random),
    perform: (call, maySend, signal) => perform(account, call, maySend, signal),
    probe: (step, signal) => probe(account, step, signal),
    verify: (step, signal) => verify(account, step, signal),
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

async function ping(account: Account, signal: AbortSignal): Promise<void> {
  const [played] = playing(account, "ping");
  if (!played) return;
  try {
    await account.client.call(played.operation.id, {}, { signal });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new OubliError(
      isRejected(error) ? "AUTH" : "VENDOR",
      `${account.map.vendor.name} (${account.id}): ${reasonOf(error)}`,
      {
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        cause: error,
      },
    );
  }
}
