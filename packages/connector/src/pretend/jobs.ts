import type { Condition, ErasingCall, JsonValue, Poll, RecordKind } from "@oubli/datamap";
import { withMember } from "../member.ts";
import type { Held } from "./people.ts";

/** An erasure that was accepted and is not done yet. */
export interface AcceptedJob {
  readonly id: string;
  readonly kind: RecordKind;
  readonly call: ErasingCall;
  readonly held: Held;
  /** How often it was asked for. */
  asked: number;
}

// The first time it is still under way: what waits for it must be able to wait.
const DONE_AFTER = 2;

/** Whether a job is done by the time it is asked for. */
export function isDoneBy({ asked }: AcceptedJob): boolean {
  return asked >= DONE_AFTER;
}

/** What the vendor says when it takes a job on: what the job is called, where the page looks for that. */
export function acceptance({ id, call }: AcceptedJob): Response {
  const place = call.job?.id;
  return place === undefined
    ? new Response(null, { status: 202 })
    : Response.json(withMember({}, place, id), { status: 202 });
}

/** What the vendor says of a job that is asked for, in the words of the page. */
export function report(job: AcceptedJob, { done, failed }: Poll): Response {
  const [word] = isDoneBy(job) ? done : [...done, ...failed];
  const said = isDoneBy(job) ? fitting(word) : "under way";
  const named = job.call.job?.id === undefined ? {} : withMember({}, job.call.job.id, job.id);
  return Response.json(word === undefined ? named : withMember(named, word.at, said));
}

/** A value of which a condition holds. */
function fitting(condition: Condition | undefined): JsonValue {
  if (condition?.is !== undefined) return condition.is;
  return condition?.not === "done" ? "finished" : "done";
}
