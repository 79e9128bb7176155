import type { Clock, Connector, NextWork, Ports, Timing } from "@oubli/engine";
import { DAY_MS, type Identifier, OubliError } from "@oubli/model";
import type { OpenStore } from "@oubli/store";
import { restoredAt } from "./backup/restored-at.ts";
import { systemClock } from "./clock.ts";
import type { AccountConfig, BrokenAccount, Config } from "./config.ts";
import { type Home, requireHome } from "./home.ts";
import type { Keyring } from "./keys/keyring.ts";
import type { AccountState, Env, World, WorldMemory } from "./world.ts";

/**
 * A home that opens what is asked for, and only that. Touches nothing by itself.
 * @param ring Its keys, where some were opened already.
 */
export function openWorld(home: Home, env: Env, clock: Clock = systemClock, ring?: Keyring): World {
  const config = once(async () => {
    requireHome(home);
    const { readConfig } = await import("./read-config.ts");
    return readConfig(home);
  });
  const keyring = once(async () => ring ?? (await import("./keys/keyring.ts")).openKeyring(home, env));
  const opened = once(async () => {
    requireHome(home);
    return openHomeStore(home, env, await keyring(), async (reader, id) => {
      const known = await config().catch(() => undefined);
      if (!known) return "unknown";
      const { nextWork } = await import("@oubli/engine");
      return nextWork(reader, { timing: timingIn(home, known) }, id);
    });
  });
  const ports = once(async () => {
    const { randomWord } = await import("./random-word.ts");
    return {
      store: (await opened()).store,
      clock,
      random: randomWord,
      sameAt: async (country: string, a: Identifier, b: Identifier) =>
        (await import("@oubli/connector/phone")).sameAt(country, a, b),
    };
  });
  const accounts = once(async () => {
    const { connect } = await import("./connect.ts");
    const { accounts: configured, brokenAccounts, controller } = await config();
    const homeKey = async () => (await keyring()).homeKey();
    const where = { clock, country: controller.country, homeKey };
    const [{ requireAccepted }, { isBuiltIn }] = await Promise.all([
      import("@oubli/engine"),
      import("./vendors.ts"),
    ]);
    const accepted = once(async () => (await opened()).store.read((reader) => reader.targets()));
    const states = configured.map((one) =>
      stateOf(one, async () => {
        const connector = await connect(home, one, env, where);
        requireAccepted(connector.target(), await accepted(), isBuiltIn(one.vendor));
        return connector;
      }),
    );
    return [...(await Promise.all(states)), ...brokenAccounts.map(brokenState)];
  });
  const vendorPorts = once(async (): Promise<Ports> => {
    const configured = await config();
    const { hops } = configured;
    const timing = timingIn(home, configured);
    // Before the store: a missing secret is told without anything having been opened.
    const connectors = (await accounts()).map(connectorOf);
    return { ...(await ports()), connectors, timing, ...(hops === undefined ? {} : { hops }) };
  });
  return {
    home,
    env,
    clock,
    config,
    keyring,
    store: async () => (await opened()).store,
    continuity: async () => (await opened()).memory.continuity,
    memory: async () => (await opened()).memory,
    seen: () => opened.last()?.memory,
    ports,
    vendorPorts,
    accounts,
    close: async () => {
      const last = await opened.forget();
      await last?.close();
    },
  };
}

function timingIn(home: Home, { timing: { windowMs, quietMs, ...days } }: Config): Timing {
  const at = restoredAt(home);
  return {
    ...(at === undefined ? {} : { restoredAt: at }),
    windowMs,
    quietMs,
    vendorMs: days.vendorDays * DAY_MS,
    reverifyMs: days.reverifyDays * DAY_MS,
    remindMs: days.remindDays * DAY_MS,
  };
}

interface HomeStore {
  readonly store: OpenStore;
  readonly memory: WorldMemory;
  close(): Promise<void>;
}

async function openHomeStore(home: Home, env: Env, ring: Keyring, next: NextWork): Promise<HomeStore> {
  const [{ openStore }, { finishKeyChange, logSignersInTheOpen, logVerifiers }] = await Promise.all([
    import("@oubli/store"),
    import("./log-keys.ts"),
  ]);
  const verifiers = logVerifiers(home);
  const store = openStore({
    file: home.database,
    mustExist: true,
    homeKey: ring.homeKey,
    // Those in the open are read once: what another process puts in their place does not sign here.
    signers: logSignersInTheOpen(home) ?? { verifiers, open: ring.logSigners },
    keys: ring.officers,
    nextWork: next,
  });
  try {
    if (await finishKeyChange(home, store.audit)) {
      await store.close();
      await ring.reopenLog();
      return openHomeStore(home, env, ring, next);
    }
    return await watched(home, env, store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The store as far as this workstation trusts its trail. */
async function watched(home: Home, env: Env, store: OpenStore): Promise<HomeStore> {
  const [{ logKeyOf, logVerifiers }, memory, { memoryNotice }] = await Promise.all([
    import("./log-keys.ts"),
    import("./head-memory.ts"),
    import("./memory-notice.ts"),
  ]);
  const key = logKeyOf(home);
  const head = memory.memoryOf(home, key, env);
  const continuity = await memory.continuityOf(store.audit, logVerifiers(home), head);
  const trusted = memory.isTrusted(continuity);
  const notice = memoryNotice({ continuity, key });
  return {
    store: trusted ? store : memory.readOnly(store),
    memory: {
      continuity,
      remembered: head.remembered,
      key,
      ...(notice === undefined ? {} : { notice }),
      record: (work) => store.change(work),
      remember: () => head.remember(store.audit),
    },
    close: async () => {
      // Another process may have changed the key meanwhile.
      if (trusted) await memory.memoryOf(home, logKeyOf(home), env).remember(store.audit);
      await store.close();
    },
  };
}

async function stateOf({ id }: AccountConfig, open: () => Promise<Connector>): Promise<AccountState> {
  try {
    return { account: id, ok: true, connector: await open() };
  } catch (problem) {
    if (!(problem instanceof OubliError)) throw problem;
    return { account: id, ok: false, problem };
  }
}

function brokenState({ id, problem, hint }: BrokenAccount): AccountState {
  return { account: id, ok: false, problem: new OubliError("SETUP", problem, { hint }) };
}

function connectorOf(state: AccountState): Connector {
  if (state.ok) return state.connector;
  const { code, message, hint } = state.problem;
  throw new OubliError(code, `account ${state.account}: ${message}`, {
    cause: state.problem,
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Work that is done when it is first asked for; its result is kept, a failure is not. */
function once<T>(
  work: () => Promise<T>,
): (() => Promise<T>) & { forget(): Promise<T | undefined>; last(): T | undefined } {
  let begun: Promise<T> | undefined;
  let done: T | undefined;
  const ask = () => {
    begun ??= work().then(
      (result) => {
        done = result;
        return result;
      },
      (error: unknown) => {
        begun = undefined;
        throw error;
      },
    );
    return begun;
  };
  const forget = async () => {
    const last = await begun?.catch(() => undefined);
    begun = undefined;
    done = undefined;
    return last;
  };
  return Object.assign(ask, { forget, last: () => done });
}
