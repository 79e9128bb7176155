import { existsSync } from "node:fs";
import {
  keyEffect,
  addOfficer as makeKnown,
  removeOfficer as makeUnknown,
  officerEffect,
  replaceOfficerKey,
} from "@oubli/engine";
import {
  type Effect,
  isWorkerId,
  may,
  newOfficerId,
  newWorkerId,
  type Officer,
  type OfficerId,
  OubliError,
  officerName,
  type Role,
} from "@oubli/model";
import { type Home, makePrivateFolder, readIfThere, writePrivateFile } from "../home.ts";
import { randomWord } from "../random-word.ts";
import type { World } from "../world.ts";
import { handHomeKey, holdersOf, takeHomeKey } from "./home-key.ts";
import { admittedFile, officerFiles } from "./officer-files.ts";
import { dropOfficerKey, type Lock, type MadeKey, makeOfficerKey } from "./officer-key.ts";
import { isSignedBefore, type OfficerRequest, openRequest, requireRequest } from "./request.ts";

/** An officer, or a worker, whose key is made on this machine. */
export interface NewOfficer {
  readonly name: string;
  readonly roles: readonly Role[];
  /** What locks the key. Left out: as in the open as the home's own keys are. */
  readonly lock?: Lock;
}

/**
 * Adds an officer whose key is made on this machine, and hands them the home's key.
 * @throws {OubliError} `USAGE` for a name that is not one or another officer's; no key is made then. `NOT_ALLOWED` while the home's
 * key is locked.
 */
export async function addOfficer(world: World, wanted: NewOfficer, by: OfficerId): Promise<Officer> {
  const { name, roles, lock = "unlocked" } = wanted;
  const ports = await world.ports();
  const known = await ports.store.read((reader) => reader.officers());
  const others = known.map((other) => other.name);
  const spelt = officerName(name, others);
  const id = may({ roles }, "worker") ? newWorkerId(randomWord) : newOfficerId(randomWord);
  if (lock === "unlocked" && holdersOf(world.home).length > 0)
    throw new OubliError("USAGE", "a key that nothing locks does not belong into this home", {
      hint: "give it a passphrase",
    });
  const made = await makeOfficerKey(world.home, { id, lock, name: spelt, roles });
  try {
    keepPublicHalf(world.home, made);
    return await handing(world, { id, recipients: [made.recipient] }, () =>
      makeKnown(ports, { id, name: spelt, roles, verifierKey: made.verifierKey }, by),
    );
  } catch (error) {
    dropOfficerKey(world.home, id);
    throw error;
  }
}

/** What an admin says of the officer who asks; what is left out is as the request says. */
export interface Admitting {
  readonly name?: string;
  readonly roles?: readonly Role[];
}

/**
 * Admits an officer by the request they have made on their own machine, or the new key of one who is known; hands them the home's
 * key.
 *
 * @throws {OubliError} `NOT_AUTHENTIC` for a request that its key has not signed, or, for a new key, the one before it. `USAGE` where
 * a name is missing, or the request alone asks for the role of an admin.
 */
export async function admitRequest(
  world: World,
  note: string,
  said: Admitting,
  by: OfficerId,
): Promise<Officer> {
  const request = requireRequest(note);
  const { store } = await world.ports();
  const known = await store.read((reader) => reader.officer(request.id));
  const made = { id: request.id, request: note };
  if (known) return admitNewKey(world, { known, request, note }, by);
  const officer = officerFrom(request, said);
  const ports = await world.ports();
  return handing(world, { id: request.id, recipients: [request.recipient] }, async () => {
    const admitted = await makeKnown(ports, officer, by);
    keepPublicHalf(world.home, made);
    return admitted;
  });
}

/** What admitting a request brings about: another officer, or another key of one who is known. @throws As {@link admitRequest}. */
export async function requestedEffect(world: World, note: string, said: Admitting): Promise<Effect> {
  const request = requireRequest(note);
  const { store } = await world.ports();
  const known = await store.read((reader) => reader.officer(request.id));
  return known ? keyEffect({ id: request.id, to: request.vkey }) : officerEffect(officerFrom(request, said));
}

function officerFrom({ id, vkey, ...asked }: OfficerRequest, said: Admitting): Officer {
  const name = said.name ?? asked.name;
  const usual: readonly Role[] = isWorkerId(id) ? ["worker"] : ["officer", "approver"];
  const roles = said.roles ?? asked.roles ?? usual;
  if (name === undefined) throw new OubliError("USAGE", "the request says no name", { hint: "say one" });
  if (said.roles === undefined && may({ roles }, "admin"))
    throw new OubliError("USAGE", "the request asks for the role of an admin", {
      hint: "say the roles yourself: whoever has this one can admit others",
    });
  return { id, name, roles, verifierKey: vkey };
}

interface NewKey {
  readonly known: Officer;
  readonly request: OfficerRequest;
  readonly note: string;
}

async function admitNewKey(world: World, { known, request, note }: NewKey, by: OfficerId): Promise<Officer> {
  const { id, vkey, recipient } = request;
  if (vkey === known.verifierKey) throw new OubliError("USAGE", `the officer ${id} exists already`);
  if (!isSignedBefore(note, known.verifierKey))
    throw new OubliError("NOT_AUTHENTIC", `the present key of officer ${id} has not signed the request`, {
      hint: "who has lost their key is removed, and admitted anew with a new one",
    });
  const ports = await world.ports();
  const before = openRequest(readIfThere(admittedFile(world.home, id)) ?? "")?.recipient;
  // Whatever becomes of the change, the officer opens the home with the key that is then theirs.
  const recipients = before === undefined || before === recipient ? [recipient] : [recipient, before];
  const changed = await handing(world, { id, recipients }, () =>
    replaceOfficerKey(ports, { id, from: known.verifierKey, to: vkey }, by),
  );
  keepPublicHalf(world.home, { id, request: note });
  if (recipients.length > 1) await handing(world, { id, recipients: [recipient] }, async () => {});
  return changed;
}

/** Takes every role from an officer, and the home's key from their reach. @throws As the engine's `removeOfficer`. */
export async function removeOfficer(world: World, id: OfficerId, by: OfficerId): Promise<Officer> {
  const removed = await makeUnknown(await world.ports(), id, by);
  takeHomeKey(world.home, id);
  return removed;
}

/** Hands the home's key over before something is done that makes its holder known; as it was when that fails. */
async function handing<T>(
  world: World,
  { id, recipients }: { readonly id: OfficerId; readonly recipients: readonly string[] },
  work: () => Promise<T>,
): Promise<T> {
  const { home } = world;
  // In the open, or in the environment, it is everybody's who can read that.
  if (holdersOf(home).length === 0) return work();
  const key = (await world.keyring()).homeKey();
  const before = openRequest(readIfThere(admittedFile(home, id)) ?? "")?.recipient;
  await handHomeKey(home, key, id, recipients);
  try {
    return await work();
  } catch (error) {
    if (before === undefined) takeHomeKey(home, id);
    else await handHomeKey(home, key, id, [before]);
    throw error;
  }
}

/** The public half stands in the home once its key is admitted. */
function keepPublicHalf(home: Home, { id, request }: Pick<MadeKey, "id" | "request">): void {
  const file = admittedFile(home, id);
  if (file === officerFiles(home, id).publicHalf && existsSync(officerFiles(home, id, "next").publicHalf))
    return;
  makePrivateFolder(`${home.keys}/officers`);
  writePrivateFile(file, request, { replace: true, durable: true });
}
