import { createHash } from "node:crypto";
import { ApiError, createVendorClient, type VendorClientOptions } from "@oubli/client-kit";
import {
  type ConnectorOptions,
  createConnector,
  createDatabaseClient,
  createLetterClient,
} from "@oubli/connector";
import type { DataMap } from "@oubli/datamap";
import type { Clock, Connector } from "@oubli/engine";
import { type AccountId, OubliError, parseAccountId } from "@oubli/model";
import { canonicalJson } from "@oubli/trail";
import { missingValues, questionsOf } from "./account-values.ts";
import type { AccountConfig } from "./config.ts";
import type { Home } from "./home.ts";
import type { TokenPlace } from "./sealed-tokens.ts";
import { readSecret } from "./secrets.ts";
import { uncheckedCertificates } from "./unchecked-certificates.ts";
import { loadDataMap } from "./vendors.ts";
import type { Env } from "./world.ts";

/** What a connector knows of the house it works for. */
export interface Where {
  readonly clock: Clock;
  /** The controller's country: phone numbers without one are dialled there. */
  readonly country?: string;
  /** What locks tokens that replace each other; where it is left out, no call is made. @throws {OubliError} `NOT_ALLOWED` */
  readonly homeKey?: () => Promise<Uint8Array>;
}

/** One account's connector. Reads its secrets, sends nothing. @throws {OubliError} `SETUP` */
export async function connect(
  home: Home,
  account: AccountConfig,
  env: Env,
  where: Where,
): Promise<Connector> {
  return createConnector(
    await opened(account, await loadDataMap(home, account.vendor), env, { ...where, home }),
  );
}

/** What a connector of an account is made of. Reads its secrets, sends nothing. @throws {OubliError} `SETUP` */
export async function opened(
  account: AccountConfig,
  map: DataMap,
  env: Env,
  { clock, country, home, homeKey = locked }: Where & { readonly home: Home },
): Promise<ConnectorOptions> {
  requireValues(map, account);
  const credentials = await credentialsOf(account, env);
  const { search: searchBounds, ...bounds } = account.bounds ?? {};
  const client = clientOf(map, {
    facts: account.rateLimit === undefined ? map : { ...map, rateLimit: account.rateLimit },
    credentials,
    parameters: account.parameters,
    ...(account.surface === undefined ? {} : { surface: account.surface }),
    ...(account.baseUrl === undefined ? {} : { baseUrl: account.baseUrl }),
    bounds,
    ...(await keeperOf(account, credentials, { home, homeKey })),
  });
  // Within this machine nobody is on the way.
  const unchecked = client.baseUrls.some((url) => url.startsWith("https:"))
    ? uncheckedCertificates(env)
    : undefined;
  if (unchecked) throw new OubliError("SETUP", unchecked.message, { hint: unchecked.hint });
  return {
    account: requireAccountId(account.id),
    map,
    client,
    now: () => clock.wall(),
    edition: digestOf({
      madeFrom: map.madeFrom,
      credentials,
      at: [client.surface, ...client.baseUrls],
      parameters: account.parameters,
    }),
    parameters: account.parameters,
    ...(searchBounds === undefined ? {} : { searchBounds }),
    ...(account.known === undefined ? {} : { known: account.known }),
    ...(country === undefined ? {} : { country }),
  };
}

/** A refresh token may be replaced with every use. What can be had again at any time is kept in memory. */
async function keeperOf(
  { id, vendor }: AccountConfig,
  credentials: Readonly<Record<string, string>>,
  place: Pick<TokenPlace, "home" | "homeKey">,
): Promise<Pick<VendorClientOptions, "tokens">> {
  const first = credentials["refresh-token"];
  if (first === undefined) return {};
  const { sealedTokens } = await import("./sealed-tokens.ts");
  return { tokens: sealedTokens({ ...place, account: id, vendor, first }) };
}

function locked(): Promise<Uint8Array> {
  return Promise.reject(new OubliError("NOT_ALLOWED", "the home's key is locked"));
}

function requireValues(map: DataMap, account: AccountConfig): void {
  const missing = missingValues(map, account);
  if (missing.length === 0) return;
  throw new OubliError(
    "SETUP",
    `the account ${account.id} does not say ${missing.map(([name]) => name).join(" and ")}`,
    {
      hint: `write it under its parameters in oubli.config.yaml (${questionsOf(missing)})`,
    },
  );
}

/** In the order of the configuration: the first that is missing is the one that is told. */
async function credentialsOf(
  { secrets }: AccountConfig,
  env: Env,
): Promise<Readonly<Record<string, string>>> {
  const credentials: Record<string, string> = {};
  for (const [scheme, reference] of Object.entries(secrets))
    credentials[scheme] = await readSecret(reference, env);
  return credentials;
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("base64url");
}

/** While a client is made nothing is sent yet: what it refuses stands in the configuration. */
function clientOf(map: DataMap, options: VendorClientOptions): ConnectorOptions["client"] {
  try {
    if (map.letters !== undefined) return createLetterClient(map, options);
    return map.tables === undefined ? createVendorClient(options) : createDatabaseClient(map, options);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const known = error.hint === undefined ? "" : `${error.hint}; `;
    throw new OubliError("SETUP", error.message, {
      hint: `${known}correct the account in oubli.config.yaml`,
      cause: error,
    });
  }
}

function requireAccountId(text: string): AccountId {
  const id = parseAccountId(text);
  if (id) return id;
  throw new OubliError("SETUP", "an account's id is lower-case letters, digits and dashes");
}
