import {
  type AuditEvent,
  type Case,
  type CaseId,
  cancellableUntil,
  type OfficerId,
  type PlannedStep,
  refusalOf,
  type StepRecord,
  type Target,
} from "@oubli/model";
import { entry, keepReason, requireReason } from "./acting.ts";
import { jobOf, jobOfStep } from "./ask-job.ts";
import { requireReachable } from "./configured.ts";
import { foundAt } from "./found-before.ts";
import { moveOn, permit } from "./permit.ts";
import { wholePlan } from "./plans.ts";
import type { JobOfStep, Performed, Ports, Reader } from "./ports.ts";
import { ACCEPTED_FOR_LATER } from "./run-step.ts";

/** Which job is taken back, and why. */
export interface CancellingJob {
  readonly step: string;
  readonly reason: string;
}

/** What became of taking it back. */
export interface CancelledJob {
  readonly case: Case;
  readonly outcome: "cancelled" | "refused" | "unknown";
}

/**
 * Takes back what a vendor has accepted for later and has not done: sends the call for it once, within its time. What is taken back is
 * still there, so that the case is blocked; whoever carries it out again begins anew.
 *
 * The act is durable before anything is sent. An outcome that is not known changes nothing: the job is looked at as before.
 *
 * @throws {OubliError} As `permit` for `cancel-job`; `NOT_ALLOWED` when the step has no such job, its time is over, or the job cannot be
 * named any more; `USAGE` without a reason.
 */
export async function cancelJob(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  { step, reason }: CancellingJob,
): Promise<CancelledJob> {
  requireReason(reason);
  const lease = await ports.store.becomeRunner(id);
  try {
    const asked = await ports.store.read((reader) => cancellable(ports, reader, { id, by, step }));
    await requireReachable(ports, { steps: [asked.job.step], targets: asked.targets }, id, true);
    const performed = await send(ports, asked, reason);
    if (performed === undefined) throw refusalOf({ why: "job-unnamed", step }, id);
    return await writeDown(ports, asked, performed);
  } finally {
    await lease.release();
  }
}

interface Asked {
  readonly it: Case;
  readonly by: OfficerId;
  readonly current: StepRecord;
  readonly job: JobOfStep;
  readonly targets: readonly Target[];
}

/** @throws {OubliError} When it may not, or not any more, be taken back. */
async function cancellable(
  { clock }: Pick<Ports, "clock">,
  reader: Reader,
  { id, by, step }: { readonly id: CaseId; readonly by: OfficerId; readonly step: string },
): Promise<Asked> {
  const { it } = await permit(reader, id, "cancel-job", by);
  const [plan, current] = [await wholePlan(reader, id), await reader.step(id, step)];
  const planned = plan?.steps.find((one) => one.id === step);
  const until = planned && current && cancellableUntil(planned, current);
  if (!plan || !planned || !current || until === undefined) throw refusalOf({ why: "no-such-job", step }, id);
  if (until <= clock.wall())
    throw refusalOf({ why: "job-too-late", step, until: new Date(until).toISOString() }, id);
  const known = await foundAt(reader, id, planned.account);
  const job = jobOfStep(planned, await jobOf(reader, id, current), known);
  return { it, by, current, job, targets: plan.targets.filter(({ account }) => account === planned.account) };
}

/** Sends the call once it is written down that it is sent. @throws {OubliError} As {@link cancellable}, when its turn comes too late. */
async function send(ports: Ports, asked: Asked, reason: string): Promise<Performed | undefined> {
  const { it, by, current, job } = asked;
  const connector = ports.connectors.find(({ account }) => account === job.step.account);
  let refusal: unknown;
  const maySend = async () => {
    try {
      await ports.store.change(async (writer) => {
        await cancellable(ports, writer, { id: it.id, by, step: current.id });
        const why = await keepReason(writer, it.id, reason);
        const who = { actor: by, about: it };
        await writer.append(
          entry(ports.clock, "cancellation.requested", who, { ...factsOf(job.step), ...why }),
        );
      });
      return true;
    } catch (error) {
      refusal = error;
      return false;
    }
  };
  const performed = await connector?.cancel(job, maySend, new AbortController().signal);
  if (refusal !== undefined) throw refusal;
  return performed;
}

async function writeDown(
  { store, clock }: Ports,
  { it, by, current, job }: Asked,
  performed: Performed,
): Promise<CancelledJob> {
  const outcome = outcomeOf(performed);
  return store.change(async (writer) => {
    const who = { actor: by, about: it };
    const facts = {
      ...factsOf(job.step),
      ...(performed.status === undefined ? {} : { http: performed.status }),
      ...(performed.code === undefined ? {} : { code: performed.code }),
      rq: await writer.digest(it.id, "request", performed.sent),
      res: await writer.digest(it.id, "response", performed.received),
    };
    await writer.append(entry(clock, EVENTS[outcome], who, facts));
    const isTaken =
      outcome === "cancelled" &&
      (await writer.advance(current, { state: "present", reason: "job-cancelled" }));
    if (!isTaken) return { case: it, outcome };
    const { to, audit } = moveOn(it, "block");
    await writer.updateCase(it.id, { state: to });
    await writer.append(entry(clock, audit, who, { n: 1 }));
    return { case: { ...it, state: to }, outcome };
  });
}

/** Accepted is only what the vendor says it has taken back: a job that it does not know was not. */
function outcomeOf({ outcome, code, status }: Performed): CancelledJob["outcome"] {
  // What is taken back later is not taken back: meanwhile the job may go on (RFC 9110, 15.3.3).
  if (outcome === "unknown" || (outcome === "accepted" && status === ACCEPTED_FOR_LATER)) return "unknown";
  return outcome === "accepted" && code === undefined ? "cancelled" : "refused";
}

const EVENTS: Readonly<Record<CancelledJob["outcome"], AuditEvent>> = {
  cancelled: "cancellation.accepted",
  refused: "cancellation.refused",
  unknown: "cancellation.unsettled",
};

function factsOf({ id, vendor, account, call }: PlannedStep) {
  return { step: id, vendor, account, op: call.operation };
}
