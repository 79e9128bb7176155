import {
  type AskPassphrase,
  aboutOf,
  admissionTexts,
  entriesAt,
  findAction,
  hasOfficerKey,
  optionsOf,
  readEntries,
  type World,
} from "@oubli/core";
import { listCases, readCase, type VendorDescription, viewCase, waitingAdmissions } from "@oubli/engine";
import { civilDate, OubliError } from "@oubli/model";
import type { Command } from "../state/command.ts";
import type { OfficerSeen } from "../state/desk-state.ts";
import { keyOf } from "../state/keys/bindings.ts";
import { scanAudit } from "./audit-scan.ts";
import type { Reach } from "./reach.ts";

/** What is read or changed without an action of the table: getting about. */
export type Load = Exclude<Command, { do: "act" | "stop" | "suspend" | "repaint" | "leave" }>;

/** Reads what a screen shows. What it throws is told to the officer. */
export async function load(command: Load, reach: Reach): Promise<void> {
  const { world, dispatch } = reach;
  switch (command.do) {
    case "load-officers":
      return dispatch({ type: "officers", officers: await readOfficers(world) });
    case "load-cases":
      dispatch({ type: "day", today: await todayOf(world) });
      dispatch({ type: "warnings", warnings: await readWarnings(world) });
      return dispatch({ type: "cases", cases: await listCases(await world.ports()) });
    case "open-view":
      return openView(command, reach);
    case "unlock":
      return unlock(command, reach);
    case "switch-officer":
      return switchOfficer(command, reach);
    case "suggest": {
      const { asking, field } = command;
      const action = findAction(asking.action);
      const of = action?.fields[field];
      const options = action && of && (await optionsOf(of, await aboutOf(action, asking.given, world)));
      return dispatch({ type: "options", asking, field, options });
    }
    default:
      return loadAudit(command, reach);
  }
}

/** What nobody in the home may miss. */
export async function readWarnings(world: World): Promise<readonly string[]> {
  return admissionTexts(await waitingAdmissions(await world.ports()), world.clock.wall());
}

async function openView(
  { case: id, how }: Extract<Load, { do: "open-view" }>,
  { world, officer, dispatch }: Reach,
): Promise<void> {
  const ports = await world.ports();
  // Before anything is read of a person, or written down.
  if (officer !== undefined) await (await world.keyring()).open(officer);
  // What in a record is secret is known before any record is shown.
  dispatch({ type: "vendors", vendors: await descriptionsOf(world) });
  if (how === "read") return dispatch({ type: "view", view: await readCase(ports, id) });
  if (officer === undefined)
    throw new OubliError("USAGE", `no officer acts yet; press ${keyOf("officer")} to choose one`);
  dispatch({ type: "view", view: await viewCase(ports, id, officer) });
}

/** Opens a key by one passphrase; with another the question comes back. */
async function unlock(
  { officer, passphrase, after }: Extract<Load, { do: "unlock" }>,
  { world, dispatch }: Reach,
): Promise<void> {
  try {
    await (await world.keyring()).open(officer, once(passphrase));
  } catch (error) {
    if (!(error instanceof OubliError) || error.code !== "NOT_ALLOWED") throw error;
    return dispatch({ type: "locked", officer, after, complaint: error.message });
  }
  dispatch({ type: "unlocked", after });
}

/** An answer that is given once: a second question means that it was wrong. */
function once(passphrase: string): AskPassphrase {
  return async (asked) => {
    if (asked.is === "open" && !asked.again) return passphrase;
    throw new OubliError("NOT_ALLOWED", "this passphrase does not open the key");
  };
}

function switchOfficer(
  { officer }: Extract<Load, { do: "switch-officer" }>,
  { world, dispatch }: Reach,
): void {
  dispatch({ type: "acting", officer });
  const at = new Date(world.clock.wall()).toISOString();
  dispatch({ type: "said", line: { at, text: `${officer} acts from here on`, tone: "good" } });
}

type LoadAudit = Extract<Load, { do: "read-audit" | "read-audit-hits" | "count-audit" | "filter-audit" }>;

async function loadAudit(command: LoadAudit, { world, dispatch, signal }: Reach): Promise<void> {
  const { audit } = await world.store();
  switch (command.do) {
    case "count-audit":
      return dispatch({ type: "audit-size", size: await audit.size() });
    case "read-audit":
      return dispatch({ type: "audit-lines", entries: await readEntries(audit, command.from, command.to) });
    case "read-audit-hits":
      return dispatch({ type: "audit-lines", entries: await entriesAt(audit, command.indexes) });
    case "filter-audit":
      if (command.words === "") return;
      return scanAudit(audit, command.words, (hits) => dispatch({ type: "audit-hits", hits }), signal);
  }
}

/** One description for each vendor of which an account could be opened. What cannot be opened hinders nothing here. */
async function descriptionsOf(world: World): Promise<readonly VendorDescription[]> {
  const accounts = await world.accounts().catch(() => []);
  const opened = accounts.flatMap((one) => (one.ok ? [one.connector] : []));
  return [...new Map(opened.map((one) => [one.vendor, one])).values()].map((one) => one.describe());
}

/** All officers, and which of them can act from this machine. */
export async function readOfficers(world: World): Promise<readonly OfficerSeen[]> {
  const { store } = await world.ports();
  const officers = await store.read((reader) => reader.officers());
  return officers.map(({ id, name, roles }) => ({ id, name, roles, keyHere: hasOfficerKey(world.home, id) }));
}

/** The civil date at the controller's. */
export async function todayOf(world: World): Promise<string> {
  const { controller } = await world.config();
  return civilDate(controller.zone, world.clock.wall());
}
