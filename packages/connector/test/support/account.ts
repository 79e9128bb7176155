import feraMap from "@oubli/client-fera/data-map.json" with { type: "json" };
import { createVendorClient, type VendorFacts } from "@oubli/client-kit";
import loyaltyMap from "@oubli/client-loyalty-lt/data-map.json" with { type: "json" };
import partneroMap from "@oubli/client-partnero/data-map.json" with { type: "json" };
import type { DataMap } from "@oubli/datamap";
import type { Connector } from "@oubli/engine";
import {
  type AccountId,
  type Finding,
  type Identifier,
  parseAccountId,
  type SearchReport,
} from "@oubli/model";
import type { Sandbox } from "@oubli/sandbox";
import { createConnector } from "../../src/index.ts";

export const MAPS: Readonly<Record<"fera" | "partnero" | "loyalty", DataMap>> = {
  fera: feraMap as unknown as DataMap,
  partnero: partneroMap as unknown as DataMap,
  loyalty: loyaltyMap as unknown as DataMap,
};

export const NOON: number = Date.parse("2026-11-20T12:00:00.000Z");
export const SIGNAL: AbortSignal = new AbortController().signal;

/** What a connector asks, answered by a function. */
export interface Vendor {
  readonly credentials: Readonly<Record<string, string>>;
  fetch(request: Request): Promise<Response>;
}

export interface ConnectOptions {
  readonly surface?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly credentials?: Readonly<Record<string, string>>;
  readonly retries?: number;
  readonly known?: readonly Identifier[];
  readonly country?: string;
}

/** The real client and the real connector in front of a pretend vendor. */
export function connect(map: DataMap, vendor: Sandbox | Vendor, options: ConnectOptions = {}): Connector {
  const facts = map as unknown as VendorFacts;
  const client = createVendorClient({
    // Tests do not wait for a minute's budget.
    facts: { ...facts, rateLimit: { calls: 1_000_000, per: "second" } },
    credentials: options.credentials ?? vendor.credentials,
    fetch: (request) => vendor.fetch(request),
    retries: options.retries ?? 0,
    ...(options.surface === undefined ? {} : { surface: options.surface }),
    ...(options.parameters === undefined ? {} : { parameters: options.parameters }),
  });
  const { country, known } = options;
  return createConnector({
    account: accountId("acct"),
    map,
    client,
    now: () => NOON,
    ...(known === undefined ? {} : { known }),
    ...(country === undefined ? {} : { country }),
  });
}

export function accountId(text: string): AccountId {
  const id = parseAccountId(text);
  if (!id) throw new Error(`${text} names no account`);
  return id;
}

export async function searchBy(
  connector: Connector,
  ...identifiers: readonly Identifier[]
): Promise<SearchReport> {
  return connector.search({ identifiers }, () => {}, SIGNAL);
}

/** `kind/recordId` of what was found, sorted. */
export function ids(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => `${finding.kind}/${finding.recordId}`).toSorted();
}

export const EMAIL: Identifier = { kind: "email", value: "dana.ruiz@example.test" };
export const PHONE: Identifier = { kind: "phone", value: "+351900000117" };
export const NAME: Identifier = { kind: "name", value: "Dana Ruiz" };

/** Different words each time, the same ones in each test. */
export function words(): (length: number) => string {
  let count = 0;
  return (length) => {
    count += 1;
    return `w${count}`.padEnd(length, "x");
  };
}
