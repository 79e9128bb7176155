import { statSync } from "node:fs";
import type { Tested } from "@oubli/engine";
import { may, type Officer, OubliError } from "@oubli/model";
import type { OpenStore } from "@oubli/store";
import { verifyTrail } from "./audit.ts";
import { isTrusted } from "./head-memory.ts";
import type { Home } from "./home.ts";
import { examineKeys } from "./keys/examine-keys.ts";
import { hasOfficerKey } from "./keys/officer-files.ts";
import { logVerifiers } from "./log-keys.ts";
import { boundsText, hopsText } from "./settings-words.ts";
import { memoryText, trailFaultText } from "./trail-words.ts";
import type { AccountState, World } from "./world.ts";

/** One thing that was examined. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly message: string;
  readonly hint?: string;
  /** The action of the table that helps. */
  readonly remedy?: string;
  /** The vendor rejected the account's credentials. */
  readonly rejected?: true;
  /** There was nothing to test it with: neither well nor wrong. `ok` is false then. */
  readonly untested?: true;
}

export interface Pinged extends Finding {
  readonly account: string;
  /** What was asked; absent for an account that could not be opened, or did not answer. */
  readonly answered?: Tested["answered"];
  /** Kinds of records that nothing was shown about. */
  readonly notShown?: Tested["untested"];
}

/** Asks the harmless calls of each account that could be opened. Never throws for a vendor's failure. */
export async function pingAccounts(
  accounts: readonly AccountState[],
  signal: AbortSignal,
): Promise<readonly Pinged[]> {
  return Promise.all(
    accounts.map(async (state): Promise<Pinged> => {
      const base = { what: `account ${state.account}`, account: state.account };
      if (!state.ok) return { ...base, ...failureOf(state.problem) };
      try {
        const tested = await state.connector.ping(signal);
        const { answered, untested: notShown } = tested;
        return { ...base, answered, notShown, ...whatWasTested(state.connector.vendorName, tested) };
      } catch (error) {
        if (!(error instanceof OubliError)) throw error;
        return { ...base, ...failureOf(error) };
      }
    }),
  );
}

/** What was tried and what was not: an account is well only when everything a case would ask it for was shown. */
function whatWasTested(
  vendor: string,
  { answered, untested }: Tested,
): Pick<Finding, "ok" | "message" | "hint" | "untested"> {
  if (answered.length === 0)
    return {
      ok: false,
      untested: true,
      message: `not tested: the page of ${vendor} names no control with these credentials`,
      hint: "name a harmless call under control in the page",
    };
  const proven = [...new Set(answered.flatMap(({ proves }) => proves))];
  const may = proven.length === 0 ? "" : `, and shows ${proven.join(", ")}`;
  const message = `${vendor} answers and accepts the credentials${may}`;
  if (untested.length === 0) return { ok: true, message };
  const not = untested.map(({ kind, why }) => `${kind} (${why})`).join(", ");
  return {
    ok: false,
    untested: true,
    message: `${message}; not tested: ${not}`,
    hint: "give each kind a control in the page, or the account a known record",
  };
}

/** Examines everything a home needs. Changes nothing, and does not stop at what cannot be opened. */
export async function examine(world: World, signal: AbortSignal): Promise<readonly Finding[]> {
  const accounts = await tried("accounts", async () => {
    const states = await world.accounts();
    if (states.length === 0)
      return [{ what: "accounts", ok: false, message: "none", hint: "add them to oubli.config.yaml" }];
    return pingAccounts(states, signal);
  });
  const home = { what: "home", ...privacyOf(world.home.folder) };
  // That they cannot be read is said of the accounts already.
  const settings = (await tried("settings", () => settingsOf(world))).filter(({ ok }) => ok);
  return [home, ...(await tried("store", () => examineStore(world))), ...settings, ...accounts];
}

/** What the configuration says otherwise than the defaults, and what it says of found identifiers. */
async function settingsOf(world: World): Promise<readonly Finding[]> {
  const config = await world.config();
  const bounds = config.accounts.flatMap((account): readonly Finding[] => {
    const set = boundsText(account);
    return set === undefined
      ? []
      : [{ what: `bounds of ${account.id}`, ok: true, message: `${set}; every other as usual` }];
  });
  return [{ what: "hops", ok: true, message: hopsText(config) }, ...bounds];
}

async function examineStore(world: World): Promise<readonly Finding[]> {
  const store = await world.store();
  const continuity = await world.continuity();
  const officers = await store.read((reader) => reader.officers());
  return [
    officersOf(world.home, officers),
    ...examineKeys(world.home, world.env, officers),
    await trailOf(world.home, store),
    ...keysOf(world.home),
    {
      what: "memory",
      ok: isTrusted(continuity),
      message: memoryText(continuity),
      ...(isTrusted(continuity)
        ? {}
        : {
            hint: "compare this home with an export or a witness; nothing is changed until an admin trusts it",
            remedy: "audit.trust",
          }),
    },
  ];
}

/** What was found, or the reason why it could not be examined. */
async function tried(what: string, work: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OubliError)) throw error;
    return [{ what, ...failureOf(error) }];
  }
}

function failureOf({ code, message, hint }: OubliError): Omit<Pinged, "what" | "account"> {
  return {
    ok: false,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(code === "AUTH" ? { rejected: true } : {}),
  };
}

function officersOf(home: Home, officers: readonly Officer[]): Finding {
  const approvers = officers.filter((officer) => may(officer, "approver"));
  const keys = officers.filter(({ id }) => hasOfficerKey(home, id));
  return {
    what: "officers",
    ok: approvers.length >= 2,
    message: `officers: ${officers.length}, may approve: ${approvers.length}, keys on this machine: ${keys.length}`,
    ...(approvers.length >= 2 ? {} : { hint: "an erasure needs a second officer", remedy: "officer.add" }),
  };
}

async function trailOf(home: Home, { audit }: OpenStore): Promise<Finding> {
  const trail = await verifyTrail(home, audit);
  return {
    what: "audit trail",
    ok: trail.ok,
    message: trail.ok
      ? `every hash holds, entries: ${trail.size}`
      : `does not hold: ${trailFaultText(trail)}`,
    ...(trail.ok ? {} : { remedy: "audit.verify" }),
  };
}

/** Nothing, unless the trail's key is being replaced and that has to be ended. */
function keysOf(home: Home): readonly Finding[] {
  if (logVerifiers(home).length === 1) return [];
  return [
    {
      what: "trail key",
      ok: true,
      message: "two keys sign; retire the older one once everyone who checks the trail has the new one",
      remedy: "audit.retire-key",
    },
  ];
}

function privacyOf(folder: string): Omit<Finding, "what"> {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return { ok: false, message: `there is no oubli home at ${folder}`, remedy: "init" };
  return (stat.mode & 0o077) !== 0
    ? { ok: false, message: `others may look into ${folder}`, hint: `chmod 700 ${folder}` }
    : { ok: true, message: folder };
}
