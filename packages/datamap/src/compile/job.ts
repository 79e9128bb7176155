import type { Job } from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import type { PageJob, PageLongCall } from "../page/page-schema.ts";
import type { Context } from "./context.ts";
import { millisecondsOf } from "./span.ts";

const NOT_YET: readonly (readonly [keyof PageJob, string])[] = [
  ["poll", "poll (a call that tells how far a job is)"],
  ["remind", "remind (reminders of a job)"],
  ["cancel", "cancel (taking a job back)"],
];
const OF_A_POLL: readonly (keyof PageJob)[] = ["id", "done", "failed"];

/** How long the vendor takes for what it accepts now and does later. */
export function jobOf({ complaints }: Context, { job, call }: PageLongCall, path: Path): Job | undefined {
  if (job === undefined) return undefined;
  for (const [key, words] of NOT_YET)
    if (job[key] !== undefined) complaints.notYet([...path, "job", key], words);
  for (const key of OF_A_POLL)
    if (job[key] !== undefined && job.poll === undefined)
      complaints.complain(
        [...path, "job", key],
        `${key} says nothing without poll`,
        `take ${key} away, or name the call: poll: …`,
      );
  const longestMs = millisecondsOf(job.longest);
  const usualMs = job.usual === undefined ? undefined : millisecondsOf(job.usual);
  if (usualMs !== undefined && usualMs > longestMs)
    complaints.complain(
      [...path, "job", "usual"],
      `${call} takes usually longer than at most`,
      "correct usual or longest",
    );
  return { longestMs, ...(usualMs === undefined ? {} : { usualMs }) };
}
