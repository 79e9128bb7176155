import {
  type CaseEvent,
  type CaseId,
  type DualEvent,
  type Effect,
  isAlone,
  isOver,
  type LoneAdmission,
  loneAdmission,
  may,
  type OfficerId,
  OubliError,
  type Role,
  refusalOf,
  SECOND_OFFICER,
  SETTING_NAMES,
} from "@oubli/model";
import { entry, instant, keepReason, requireCase, requireOfficer } from "./acting.ts";
import { permit } from "./permit.ts";
import type { CasePorts, Pending, Reader, Store, Writer } from "./ports.ts";

/** Once a second officer may approve, one alone decides nothing final any more. Called within the change that admits one. */
export async function raiseToTwo(writer: Writer): Promise<void> {
  const approvers = (await writer.officers()).filter(
    (officer) => officer.removedAt === undefined && may(officer, "approver"),
  );
  if (approvers.length > 1 && isAlone(await writer.settings()))
    await writer.putSetting(SECOND_OFFICER, "two");
}

/** An act that an officer wants done and another has to confirm. */
export interface Proposal {
  /** The action, as the table of actions names it. */
  readonly action: string;
  /** What it would bring about. */
  readonly dual: DualEvent;
  /** Who may, when: asked of the one who proposes, and again of the one who confirms. */
  readonly event?: CaseEvent;
  readonly role?: Role;
  /** What it would bring about, in the open: what the entry that confirms it must say. */
  readonly brings: Effect;
  readonly case?: CaseId;
  /** What was given for it, in canonical JSON. */
  readonly given: string;
  /** Sealed with the case; about the home it is not kept. */
  readonly reason: string;
}

/**
 * Writes down and signs what an officer wants done, for another to confirm.
 *
 * @throws {OubliError} As `permit` for its event, or `NOT_ALLOWED` without its role.
 */
export async function propose(
  { store, clock }: CasePorts,
  proposal: Proposal,
  by: OfficerId,
): Promise<Pending> {
  const { action, dual, event, role, case: id, given, reason, brings } = proposal;
  return store.change(async (writer) => {
    if (role !== undefined) await requireOfficer(writer, by, role);
    if (id !== undefined && event !== undefined) await permit(writer, id, event, by);
    const about = id === undefined ? undefined : await requireCase(writer, id);
    const why = id === undefined || reason === "" ? {} : await keepReason(writer, id, reason);
    const digest = id === undefined ? undefined : await writer.digest(id, "act", given);
    const pending = await writer.addPending({
      action,
      event: dual,
      by,
      at: instant(clock),
      entry: await writer.nextEntry(),
      ...(id === undefined ? { given } : { case: id }),
      ...(digest === undefined ? {} : { digest }),
    });
    if (id !== undefined) await writer.seal(id, `pending/${pending.id}`, given);
    const facts = { op: action, rq: pending.digest, code: pending.id, brings, ...why };
    await writer.append(entry(clock, "act.proposed", { actor: by, about }, facts));
    return pending;
  });
}

/** A pending act with what was given for it; `undefined` for what was shredded since. */
export interface ReadPending extends Pending {
  readonly words: string | undefined;
}

/** @throws {OubliError} `NOT_FOUND` for an act that does not wait. */
export async function readPending({ store }: Pick<CasePorts, "store">, id: string): Promise<ReadPending> {
  return store.read(async (reader) => {
    const pending = await requireOpen(reader, id);
    const { case: about, given } = pending;
    return { ...pending, words: about === undefined ? given : await reader.unseal(about, `pending/${id}`) };
  });
}

/** Every act that waits for another officer, the oldest first. */
export async function openActs({ store }: Pick<CasePorts, "store">): Promise<readonly Pending[]> {
  return (await store.read((reader) => reader.pendingActs())).filter(({ state }) => state === "open");
}

/** Takes a proposal back. Whoever may act in the home may: nothing is done by it. @throws {OubliError} `NOT_FOUND` */
export async function withdrawAct({ store, clock }: CasePorts, id: string, by: OfficerId): Promise<Pending> {
  return store.change(async (writer) => {
    await requireOfficer(writer, by, "auditor");
    const pending = await requireOpen(writer, id);
    await writer.endPending(id, "withdrawn");
    const about = pending.case === undefined ? undefined : await requireCase(writer, pending.case);
    const facts = { op: pending.action, rq: pending.digest, code: id };
    await writer.append(entry(clock, "act.withdrawn", { actor: by, about }, facts));
    return pending;
  });
}

/** An officer who may be admitted without a second person, when nobody stops it. */
export interface WaitingAdmission extends LoneAdmission {
  readonly act: string;
  readonly by: OfficerId;
  /** Absent where the key is made only when it is done. */
  readonly officer?: string;
  /** Comma-separated. */
  readonly roles: string;
}

/** Every proposal to admit an officer that nobody has confirmed, with the day from which it takes no second person. */
export async function waitingAdmissions({
  store,
}: Pick<CasePorts, "store">): Promise<readonly WaitingAdmission[]> {
  return store.read(async (reader) => {
    const found: WaitingAdmission[] = [];
    for (const pending of await reader.pendingActs()) {
      const waiting = pending.state === "open" ? await admissionOf(reader, pending) : undefined;
      if (waiting) found.push(waiting);
    }
    return found;
  });
}

/** `undefined` for what is no admission of a new officer. */
async function admissionOf(
  reader: Reader,
  { id, by, event, entry }: Pending,
): Promise<WaitingAdmission | undefined> {
  if (event !== "officer.added") return undefined;
  const proposed = await reader.proposed(entry);
  const { code: roles, officer } = proposed?.brings ?? {};
  // Without roles it is the new key of an officer who is known.
  if (!proposed || roles === undefined) return undefined;
  const waiting = loneAdmission(by, { ...proposed, officers: await reader.officers() });
  return { ...waiting, act: id, by, roles, ...(officer === undefined ? {} : { officer }) };
}

/** The admission of an officer is possible without a second person when nobody has stopped it in time. */
async function requireWaited(ports: Pick<CasePorts, "store" | "clock">, pending: Pending): Promise<void> {
  const { id: act, by } = pending;
  const waiting = await ports.store.read((reader) => admissionOf(reader, pending));
  if (!waiting) throw refusalOf({ why: "own-act", act, by }, pending.case);
  const { from, others, stoppedBy } = waiting;
  if (stoppedBy.length > 0) throw refusalOf({ why: "others-acted", act, by, stoppedBy }, undefined);
  if (!isOver(waiting, instant(ports.clock)))
    throw refusalOf({ why: "waits", act, by, from, others }, undefined);
}

/**
 * @throws {OubliError} `NOT_ALLOWED` for one who is no approver, and for the officer who has proposed it, unless it admits an officer
 * and nobody else has acted for as long as that takes.
 */
export async function requireConfirmer(
  ports: Pick<CasePorts, "store" | "clock">,
  pending: Pending,
  by: OfficerId,
): Promise<void> {
  if (pending.by === by) return requireWaited(ports, pending);
  await ports.store.read((reader) => requireOfficer(reader, by, "approver"));
}

/**
 * The same store, through which what one officer has proposed, who might, is brought about by the word of another: the entries are
 * the other's. Where the other is the same, they say so.
 */
export function confirming<S extends Store>(store: S, pending: Pending, by: OfficerId): S {
  let isUsed = false;
  const change: Store["change"] = (work) =>
    store.change(async (writer) =>
      work({
        ...writer,
        append: async (proposed) => {
          const line = proposed.actor === pending.by ? { ...proposed, actor: by } : proposed;
          const alone = pending.by === by ? ({ alone: true } as const) : {};
          const second = { ...line, first: pending.entry, rq: pending.digest, ...alone };
          if (isUsed || !(await writer.needsSecond(second))) return writer.append(line);
          isUsed = true;
          const appended = await writer.append(second);
          await writer.endPending(pending.id, "confirmed");
          return appended;
        },
      }),
    );
  return { ...store, change };
}

/**
 * Changes a setting that decides who must agree.
 *
 * @throws {OubliError} `USAGE` for a name or value there is not; `NOT_ALLOWED` for an officer who is not an admin; `NEEDS_APPROVAL` for
 * one that lets one officer decide alone, without another's proposal.
 */
export async function changeSetting(
  { store, clock }: Pick<CasePorts, "store" | "clock">,
  { name, value }: { readonly name: string; readonly value: "one" | "two" },
  by: OfficerId,
): Promise<void> {
  if (!SETTING_NAMES.includes(name)) throw new OubliError("USAGE", "there is no such setting");
  await store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    const ev = value === "one" ? "setting.weakened" : "setting.changed";
    await writer.append(entry(clock, ev, { actor: by }, { setting: name, code: value }));
    await writer.putSetting(name, value);
  });
}

async function requireOpen(reader: Pick<Reader, "pendingActs">, id: string): Promise<Pending> {
  const pending = (await reader.pendingActs()).find((one) => one.id === id);
  if (pending?.state === "open") return pending;
  throw refusalOf({ why: "no-such-act", act: id }, undefined);
}
