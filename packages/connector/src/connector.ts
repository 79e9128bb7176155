import type { DataMap } from "@oubli/datamap";
import type { Connector, VendorDescription } from "@oubli/engine";
import { accountOf } from "./account.ts";
import { beyondReach } from "./beyond-reach.ts";
import { bundles } from "./bundles.ts";
import type { ConnectorOptions } from "./connector-options.ts";
import { cancel, poll } from "./job.ts";
import { createLetterConnector } from "./letters/letter-connector.ts";
import { lookAgain } from "./look-again.ts";
import { perform, probe, verify } from "./perform.ts";
import { ping } from "./ping.ts";
import { propose } from "./propose.ts";
import { search } from "./search.ts";
import { targetOf } from "./target.ts";

/**
 * Makes any vendor part of a case from its data map alone. Knows no vendor by name: what it does is what the
 * vendor's page says.
 */
export function createConnector(options: ConnectorOptions): Connector {
  if (options.map.letters) return createLetterConnector(options, () => describe(options.map));
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
