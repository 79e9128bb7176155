import { createVendorClient } from "@oubli/client-kit";
import { createConnector } from "@oubli/connector";
import { type Clock, type Connector, createEngine, type Engine } from "@oubli/engine";
import { type AccountId, type OfficerId, OubliError, parseAccountId, parseOfficerId } from "@oubli/model";
import { type OpenStore, openStore } from "@oubli/store";
import { systemClock } from "./clock.ts";
import type { AccountConfig, Config } from "./config.ts";
import { type Home, readIfThere, requireHome } from "./home.ts";
import { officerKeys, randomWord, readHomeKey } from "./keys.ts";
import { finishKeyChange, readLogSigners } from "./log-keys.ts";
import { readConfig } from "./read-config.ts";
import { readSecret } from "./secrets.ts";
import { loadDataMap } from "./vendors.ts";
import { type Continuity, continuityOf, memoryOf, readOnly, remember } from "./witness.ts";

/** One opened home: everything the commands and the desk act through. */
export interface App {
  readonly home: Home;
  readonly config: Config;
  readonly engine: Engine;
  readonly store: OpenStore;
  readonly connectors: readonly Connector[];
  readonly clock: Clock;
  /** Whether the audit trail is the one this workstation has seen before. `broken`: nothing can be changed. */
  readonly continuity: Continuity;
  /** Who acts. @throws {OubliError} `USAGE` when nobody is named. */
  officer(): OfficerId;
  /** The same home, acted in by another officer. Closing either closes both. */
  actingAs(officer: OfficerId): App;
  close(): Promise<void>;
}

export interface AppOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--as`: who acts instead of the configured officer. */
  readonly as?: string | undefined;
  readonly clock?: Clock;
}

/**
 * Builds the real world of a home, in the order in which things need each other. The only place that knows
 * every package.
 *
 * @throws {OubliError} `SETUP` or `STORAGE` with the remedy.
 */
export async function openApp(home: Home, options: AppOptions): Promise<App> {
  const { env, as, clock = systemClock } = options;
  requireHome(home);
  const config = await readConfig(home);
  const connectors = await Promise.all(config.accounts.map((account) => connect(home, account, env, clock)));
  const signers = readLogSigners(home);
  const opened = openStore({
    file: home.database,
    homeKey: readHomeKey(home, env),
    signers,
    now: () => clock.wall(),
  });
  if (finishKeyChange(home, opened.audit)) {
    await opened.close();
    return openApp(home, options);
  }
  const memory = memoryOf(signers[0].name, env);
  const continuity = continuityOf(opened.audit, signers, readIfThere(memory));
  const store = continuity === "broken" ? readOnly(opened) : opened;
  const engine = createEngine({
    store,
    connectors,
    clock,
    random: randomWord,
    keys: officerKeys(home),
    timing: {
      windowMs: config.timing.windowMs,
      quietMs: config.timing.quietMs,
      approvalMs: config.timing.approvalDays * 86_400_000,
    },
  });
  const acting = (who: string | undefined): App => ({
    home,
    config,
    engine,
    store,
    connectors,
    clock,
    officer: () => requireActing(who),
    actingAs: acting,
    continuity,
    close: async () => {
      if (continuity !== "broken") remember(store.audit, memory);
      await store.close();
    },
  });
  return acting(as ?? env.OUBLI_OFFICER ?? config.officer);
}

/** One account's connector. Reads its secrets, sends nothing. */
export async function connect(
  home: Home,
  account: AccountConfig,
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): Promise<Connector> {
  const map = await loadDataMap(home, account.vendor);
  const credentials = Object.fromEntries(
    Object.entries(account.secrets).map(([scheme, reference]) => [scheme, readSecret(reference, env)]),
  );
  const client = createVendorClient({
    facts: account.rateLimit === undefined ? map : { ...map, rateLimit: account.rateLimit },
    credentials,
    parameters: account.parameters,
    ...(account.surface === undefined ? {} : { surface: account.surface }),
    ...(account.baseUrl === undefined ? {} : { baseUrl: account.baseUrl }),
  });
  return createConnector({ account: requireAccountId(account.id), map, client, now: () => clock.wall() });
}

function requireAccountId(text: string): AccountId {
  const id = parseAccountId(text);
  if (id) return id;
  throw new OubliError("SETUP", "an account's id is lower-case letters, digits and dashes");
}

function requireActing(text: string | undefined): OfficerId {
  const officer = text === undefined ? undefined : parseOfficerId(text);
  if (officer) return officer;
  throw new OubliError(
    "USAGE",
    text === undefined ? "nobody is named who acts" : "an officer's id is o_ and eight letters or digits",
    {
      hint: 'say who acts with --as o_…, OUBLI_OFFICER, or officer: in oubli.config.yaml; see "oubli officer list"',
    },
  );
}
