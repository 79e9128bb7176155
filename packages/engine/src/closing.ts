import { findGround } from "@oubli/law";
import {
  accessVerdictOf,
  answerOf,
  type Case,
  type CaseId,
  type Effect,
  isWhole,
  type OfficerId,
  OubliError,
  outcomeOf,
  type Plan,
  type Resolution,
  type Task,
  type Verdict,
  verdictOf,
} from "@oubli/model";
import { entry, instant, keepReason, requireCase } from "./acting.ts";
import { requireGround } from "./grounds.ts";
import { permit } from "./permit.ts";
import { plansOf, wholePlan } from "./plans.ts";
import type { CasePorts, Reader } from "./ports.ts";
import { tasksOf } from "./tasks.ts";

/**
 * Closes a case with the resolution its facts allow: it cannot be chosen. A request whose sender was never verified ends as
 * `identity-not-verified`.
 *
 * @throws {OubliError} As `permit` for `close`.
 */
export async function closeCase(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { reason }: { readonly reason: string },
): Promise<Case> {
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "close", by);
    const tasks = await tasksOf(writer, id);
    const resolution = await resolutionOf(writer, it, tasks);
    const grounds = groundsKept(await wholePlan(writer, id), tasks);
    const why = await keepReason(writer, id, reason);
    const end = {
      state: to,
      resolution,
      closedAt: instant(clock),
      ...(grounds.length === 0 ? {} : { grounds }),
    };
    await writer.updateCase(id, end);
    await writer.append(entry(clock, audit, { actor: by, about: it }, { code: resolution, ...why }));
    return { ...it, ...end };
  });
}

/** The grounds on which records stay, each once: of the plan, and of the tasks that ended so. */
function groundsKept(plan: Plan | undefined, tasks: readonly Task[]): readonly string[] {
  const named = [
    ...(plan?.retained ?? []).map(({ ground }) => ground),
    ...tasks.flatMap(({ record }) => record.ground ?? []),
  ];
  return [...new Set(named.map((ground) => findGround(ground)?.id ?? ground))];
}

/** The person takes the request back: the case ends before any call. @throws {OubliError} As `permit` for `withdraw`. */
export async function withdraw(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { reason }: { readonly reason: string },
): Promise<Case> {
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "withdraw", by);
    const why = await keepReason(writer, id, reason);
    const end = { state: to, resolution: "withdrawn" as const, closedAt: instant(clock) };
    await writer.updateCase(id, end);
    await writer.append(entry(clock, audit, { actor: by, about: it }, { code: "subject", ...why }));
    return { ...it, ...end };
  });
}

/**
 * Refuses a request on a ground of its law, before any call.
 *
 * @throws {OubliError} As `permit` for `refuse`; `USAGE` for a ground the case's law does not give for its kind of request.
 */
export async function refuse(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { ground, reason }: { readonly ground: string; readonly reason: string },
): Promise<Case> {
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "refuse", by);
    const meant = requireGround(it, ground);
    const why = await keepReason(writer, id, reason);
    const end = { state: to, resolution: "refused" as const, closedAt: instant(clock), grounds: [meant] };
    await writer.updateCase(id, end);
    await writer.append(entry(clock, audit, { actor: by, about: it }, { code: meant, ...why }));
    return { ...it, ...end };
  });
}

/** What the entry says that refuses a case. @throws {OubliError} As {@link refuse}. */
export async function refusalEffect(
  { store }: Pick<CasePorts, "store">,
  id: CaseId,
  ground: string,
): Promise<Effect> {
  return { code: requireGround(await store.read((reader) => requireCase(reader, id)), ground) };
}

async function resolutionOf(reader: Reader, it: Case, tasks: readonly Task[]): Promise<Resolution> {
  if (it.state === "received") return "identity-not-verified";
  // The guard has seen that the search found nothing. Only one that could look everywhere says that nothing is held.
  if (it.state === "scoped" && (await plansOf(reader, it.id)).length === 0)
    return isWhole(answerOf(await reader.unseal(it.id, "search"))) ? "no-data-held" : "partially-fulfilled";
  const verdict = await verdictFor(reader, it, tasks);
  if (verdict !== "open") return verdict;
  throw new OubliError("NOT_ALLOWED", `case ${it.id} has calls without an outcome and cannot be closed`);
}

async function verdictFor(reader: Reader, { id, kind }: Case, tasks: readonly Task[]): Promise<Verdict> {
  if (kind === "access") return accessVerdictOf(await reader.unseal(id, "search"), tasks);
  const [plan, verification] = [await wholePlan(reader, id), await reader.unseal(id, "verification")];
  const steps = await reader.steps(id);
  return plan ? verdictOf(outcomeOf({ plan, steps, tasks, verification })) : "open";
}
