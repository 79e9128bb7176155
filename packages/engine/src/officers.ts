import {
  type Effect,
  isWorkerId,
  may,
  type Officer,
  type OfficerId,
  OubliError,
  officerName,
  type Role,
  refusalOf,
  SECOND_OFFICER,
} from "@oubli/model";
import { entry, instant, requireOfficer } from "./acting.ts";
import { raiseToTwo } from "./dual-control.ts";
import type { CasePorts, Reader } from "./ports.ts";

type OfficerPorts = Pick<CasePorts, "store" | "clock">;

/** What a trail begins with, beside its first officer. */
export interface Beginning {
  /** The trail's own key, as C2SP writes verifier keys. */
  readonly logKey: string;
  /** Who must agree, by setting, where that is another than usual. */
  readonly settings?: Readonly<Record<string, "one" | "two">>;
}

/**
 * Begins the audit trail of a new home, with its first officer, who signs that themselves: everything else in it hangs on this key.
 *
 */
export async function beginTrail(
  { store, clock }: OfficerPorts,
  first: Officer,
  { logKey, settings = {} }: Beginning,
): Promise<void> {
  await store.change(async (writer) => {
    const who = { actor: first.id };
    await writer.append(entry(clock, "trail.created", who, { vkey: logKey }));
    await writer.addOfficer(first);
    await writer.append(entry(clock, "officer.added", who, officerEffect(first)));
    const all = { [SECOND_OFFICER]: "one", ...settings };
    for (const [name, value] of Object.entries(all)) await writer.putSetting(name, value);
  });
}

/**
 * Makes an officer known by name, roles and public key.
 *
 * @returns The officer as they are known.
 * @throws {OubliError} `USAGE` for an id that is taken, a name that is not one or another officer's, roles that do not go together;
 * `NOT_ALLOWED` for one who is not an admin.
 */
export async function addOfficer(
  { store, clock }: OfficerPorts,
  officer: Officer,
  by: OfficerId,
): Promise<Officer> {
  requireRoles(officer.id, officer.roles);
  return store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    const known = await writer.officers();
    if (known.some(({ id }) => id === officer.id))
      throw new OubliError("USAGE", `the officer ${officer.id} exists already`);
    const others = known.map(({ name }) => name);
    const admitted = { ...officer, name: officerName(officer.name, others) };
    await writer.append(entry(clock, "officer.added", { actor: by }, officerEffect(admitted)));
    await writer.addOfficer(admitted);
    await raiseToTwo(writer);
    return admitted;
  });
}

/**
 * Takes every role from an officer, who stays known by name for what they did.
 *
 * @throws {OubliError} `NOT_FOUND` for an unknown officer, `NOT_ALLOWED` for one who was removed already or is the last admin, and
 * when the one who acts is not an admin.
 */
export async function removeOfficer(
  { store, clock }: OfficerPorts,
  id: OfficerId,
  by: OfficerId,
): Promise<Officer> {
  return store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    const officer = await requirePresent(writer, id);
    const change: Pick<Officer, "roles"> & { readonly removedAt: string } = {
      roles: [],
      removedAt: instant(clock),
    };
    const removed = { ...officer, ...change };
    await requireAdminLeft(writer, removed);
    await writer.updateOfficer(id, change);
    await writer.append(entry(clock, "officer.removed", { actor: by }, removalEffect(id)));
    return removed;
  });
}

/**
 * Gives an officer these roles in the place of those they had.
 *
 * @throws {OubliError} As {@link removeOfficer}; `USAGE` for roles that do not go together.
 */
export async function changeRoles(
  { store, clock }: OfficerPorts,
  { id, roles }: Pick<Officer, "id" | "roles">,
  by: OfficerId,
): Promise<Officer> {
  requireRoles(id, roles);
  return store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    const changed: Officer = { ...(await requirePresent(writer, id)), roles };
    await requireAdminLeft(writer, changed);
    await writer.updateOfficer(id, { roles });
    await writer.append(entry(clock, "officer.roles-changed", { actor: by }, rolesEffect({ id, roles })));
    await raiseToTwo(writer);
    return changed;
  });
}

/** A key that takes the place of another. */
export interface KeyChange {
  readonly id: OfficerId;
  /** The key that is replaced: another one means that it was replaced already. */
  readonly from: string;
  readonly to: string;
}

/**
 * Lets an officer's new key sign from here on; what the one before it signed stays signed. That the officer wants it, and holds both
 * keys, is checked before.
 *
 * @throws {OubliError} As {@link removeOfficer}; `DRIFT` when the key was replaced meanwhile.
 */
export async function replaceOfficerKey(
  { store, clock }: OfficerPorts,
  { id, from, to }: KeyChange,
  by: OfficerId,
): Promise<Officer> {
  return store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    const officer = await requirePresent(writer, id);
    if (officer.verifierKey !== from)
      throw new OubliError("DRIFT", `the key of officer ${id} was replaced already`);
    await writer.updateOfficer(id, { verifierKey: to });
    await writer.append(entry(clock, "officer-key.rotated", { actor: by }, keyEffect({ id, to })));
    return { ...officer, verifierKey: to };
  });
}

/** What the entry says that admits an officer. */
export function officerEffect({ id, roles, verifierKey }: Omit<Officer, "name">): Effect {
  return { ...rolesEffect({ id, roles }), vkey: verifierKey };
}

/** What the entry says that admits an officer whose key is made only when it is done. */
export function laterOfficerEffect({ roles }: Pick<Officer, "roles">): Effect {
  return { code: roles.join(",") };
}

/** What the entry says that gives an officer other roles. */
export function rolesEffect({ id, roles }: Pick<Officer, "id" | "roles">): Effect {
  return { officer: id, code: roles.join(",") };
}

/** What the entry says that removes an officer. */
export function removalEffect(id: OfficerId): Effect {
  return { officer: id };
}

/** What the entry says that gives an officer another key. */
export function keyEffect({ id, to }: Pick<KeyChange, "id" | "to">): Effect {
  return { officer: id, vkey: to };
}

/** @throws {OubliError} `NOT_FOUND`, `NOT_ALLOWED`. */
async function requirePresent(reader: Reader, id: OfficerId): Promise<Officer> {
  const officer = await reader.officer(id);
  if (!officer) throw refusalOf({ why: "no-such-officer", officer: id }, undefined);
  if (officer.removedAt === undefined) return officer;
  throw new OubliError("NOT_ALLOWED", `officer ${id} was removed on ${officer.removedAt.slice(0, 10)}`, {
    hint: "who comes back is admitted anew, with a new key",
  });
}

/** A home that nobody can change any more is lost. @throws {OubliError} `NOT_ALLOWED`. */
async function requireAdminLeft(reader: Reader, changed: Officer): Promise<void> {
  const others = (await reader.officers()).filter(({ id }) => id !== changed.id);
  if ([...others, changed].some((one) => may(one, "admin"))) return;
  throw new OubliError("NOT_ALLOWED", `officer ${changed.id} is the last admin`, {
    hint: "make another officer an admin first",
  });
}

/** A worker is nothing but a worker, and nobody else is one. @throws {OubliError} `USAGE`. */
function requireRoles(id: OfficerId, roles: readonly Role[]): void {
  const isWorker = isWorkerId(id);
  if (isWorker ? roles.join() === "worker" : roles.length > 0 && !may({ roles }, "worker")) return;
  throw new OubliError(
    "USAGE",
    isWorker ? "a worker has no other role" : "these are not the roles of an officer",
    {
      hint: isWorker
        ? "admit an officer with a key of their own"
        : "give at least one, and a worker a key of its own",
    },
  );
}
