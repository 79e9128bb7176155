import type { Call, Condition, Job, RecordKind } from "@oubli/datamap";
import { oneHolds, valueAt, valuesAt } from "@oubli/datamap/record";
import type { JobOfStep, JobWord, Performed } from "@oubli/engine";
import { type Account, ifHere } from "./account.ts";
import { rethrowUnlessVendor } from "./failure.ts";
import { fill, valuesOf } from "./fill.ts";
import { type Asked, bodyOnly, look } from "./look.ts";
import { kindOfFinding, recordNamed } from "./names.ts";
import { perform } from "./perform.ts";
import { plannedCall } from "./steps.ts";

/**
 * Asks how far a job is. Only an answer that says it where the page looks counts: no answer, another job's, or one in which nothing of
 * it stands is `unclear`. Of one that says both, the failure is believed.
 */
export async function poll(account: Account, asked: JobOfStep, signal: AbortSignal): Promise<JobWord> {
  const { job } = jobIn(account, asked);
  const question = job?.poll && questionOf(account, job.poll, asked);
  if (!job?.poll || !question) return "unclear";
  const { done, failed } = job.poll;
  try {
    const { body } = await look(account, bodyOnly(question.call), question.input, { signal });
    if (isOfAnother(job, body, asked.job)) return "unclear";
    if (isSaid(failed, body)) return "failed";
    if (isSaid(done, body)) return "done";
    return [...done, ...failed].some((one) => isThere(one, body)) ? "running" : "unclear";
  } catch (error) {
    rethrowUnlessVendor(error, signal);
    return "unclear";
  }
}

/** Sends the call that takes a job back, once; `undefined` when it cannot be told which job is meant. */
export async function cancel(
  account: Account,
  asked: JobOfStep,
  maySend: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<Performed | undefined> {
  const call = jobIn(account, asked).job?.cancel?.call;
  const question = call && questionOf(account, call, asked);
  if (!question) return undefined;
  return perform(account, plannedCall(account, question.call, question.input), maySend, signal);
}

/** What the page says of the job of a step. */
function jobIn(account: Account, { step }: JobOfStep): { readonly kind?: RecordKind; readonly job?: Job } {
  const kind = kindOfFinding(account, step);
  const call = kind?.erasure.find(
    ({ way, operation }) => way === step.action && operation === step.call.operation,
  );
  return { ...(kind ? { kind } : {}), ...(call?.job ? { job: call.job } : {}) };
}

/** What is asked about one job; nothing where a value is missing, or more than one job would be asked about. */
function questionOf(account: Account, call: Call, { step, job, known }: JobOfStep): Asked | undefined {
  const kind = kindOfFinding(account, step);
  const here = ifHere(account, call);
  if (!kind || !here) return undefined;
  const found = known.find(({ id }) => id === step.finding);
  const record = found?.record ?? recordNamed(kind, step.recordId);
  const asking = kind.list === undefined ? here : { ...here, list: kind.list };
  const [input, ...others] = fill(asking, { ...valuesOf(kind, record), job });
  return input === undefined || others.length > 0 ? undefined : { call: asking, input };
}

/** A vendor that names the job where it did before names this one, or speaks of another. */
function isOfAnother({ id }: Job, body: unknown, job: JobOfStep["job"]): boolean {
  const named = id === undefined ? undefined : valueAt(body, id);
  return job !== undefined && named !== undefined && String(named) !== String(job);
}

/** What is missing in an answer says nothing, whatever a condition makes of it: it may be the wrong answer. */
function isSaid(conditions: readonly Condition[], body: unknown): boolean {
  return conditions.some((one) => isThere(one, body) && oneHolds([one], body));
}

function isThere({ at }: Condition, body: unknown): boolean {
  return body !== undefined && valuesAt(body, at).some((value) => value !== undefined);
}
