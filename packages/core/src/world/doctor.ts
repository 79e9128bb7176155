import { statSync } from "node:fs";
import type { Tested } from "@oubli/engine";
import { OubliError } from "@oubli/model";
import { examineMachine } from "./doctor-machine.ts";
import { examineStore } from "./doctor-store.ts";
import { type Finding, failureOf, tried } from "./finding.ts";
import { boundsText, hopsText } from "./settings-words.ts";
import type { AccountState, World } from "./world.ts";

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
  { answered, untested, doubts = [] }: Tested,
): Pick<Finding, "ok" | "message" | "hint" | "untested" | "warned"> {
  if (answered.length === 0)
    return {
      ok: false,
      untested: true,
      message: `not tested: the page of ${vendor} names no control with these credentials`,
      hint: "name a harmless call under control in the page",
    };
  const proven = [...new Set(answered.flatMap(({ proves }) => proves))];
  const may = proven.length === 0 ? "" : `, and shows ${proven.join(", ")}`;
  const message = [`${vendor} answers and accepts the credentials${may}`, ...doubts].join("; ");
  if (untested.length === 0) return { ok: true, message, ...(doubts.length === 0 ? {} : { warned: true }) };
  const not = untested.map(({ kind, why }) => `${kind} (${why})`).join(", ");
  return {
    ok: false,
    untested: true,
    message: `${message}; not tested: ${not}`,
    hint: "give each kind a control in the page, or the account a known record",
  };
}

/** Examines everything a home needs. Changes nothing, and stops at nothing that is missing, broken or locked. */
export async function examine(world: World, signal: AbortSignal): Promise<readonly Finding[]> {
  const accounts = await tried("accounts", async () => {
    const states = await world.accounts();
    if (states.length === 0)
      return [{ what: "accounts", ok: false, message: "none", hint: "add them to oubli.config.yaml" }];
    return pingAccounts(states, signal);
  });
  // That they cannot be read is said of the accounts already.
  const settings = (await tried("settings", () => settingsOf(world))).filter(({ ok }) => ok);
  const { home, env } = world;
  const machine = await tried("machine", () => examineMachine(home, env));
  return saidOnce([
    placeOf(home.folder),
    ...machine,
    ...(await examineStore(world)),
    ...settings,
    ...accounts,
  ]);
}

/** What is broken keeps many things from being examined: that is said of the first of them. */
function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.filter(({ ok, message, what }) => {
    if (ok || what.startsWith("account ")) return true;
    const isNew = !said.has(message);
    said.add(message);
    return isNew;
  });
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

function placeOf(folder: string): Finding {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat
    ? { what: "home", ok: true, message: folder }
    : { what: "home", ok: false, message: `there is no oubli home at ${folder}`, remedy: "init" };
}
