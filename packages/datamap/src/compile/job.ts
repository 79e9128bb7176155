import { takesAway } from "@oubli/model";
import type { Cancel, Job, Poll } from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import { longCallOf, type PageJob, type PageWay } from "../page/page-schema.ts";
import { type BoundCall, bindCall } from "./calls.ts";
import { conditionsOf } from "./conditions.ts";
import type { Context } from "./context.ts";
import { type Reading, scopeOf } from "./record-reading.ts";
import { millisecondsOf } from "./span.ts";
import { someOf } from "./spelling.ts";

/** What the vendor accepts now and does later: how long it takes, how it is asked meanwhile, and how it is taken back. */
export function jobOf(
  reading: Reading,
  way: PageWay,
  { document, options }: Pick<BoundCall, "document" | "options">,
  step: Path,
): Job | undefined {
  const { job: said, call } = options;
  if (said === undefined) return undefined;
  const path: Path = [...step, "job"];
  sayWhatIsIdle(reading.context, way, said, path);
  const poll = pollOf(reading, said, path);
  const cancel = cancelOf(reading, said, path);
  checkId(reading.context, { said, call, answer: document.answer?.schema }, path);
  const usualMs = said.usual === undefined ? undefined : millisecondsOf(said.usual);
  const longestMs = millisecondsOf(said.longest);
  checkSpan(reading.context, { said, call }, path);
  return {
    longestMs,
    ...(usualMs === undefined ? {} : { usualMs }),
    ...(said.id === undefined ? {} : { id: said.id }),
    ...(poll === undefined ? {} : { poll }),
    ...remindersOf(reading.context, said, path),
    ...(cancel === undefined ? {} : { cancel }),
  };
}

const OF_WAITING: readonly (keyof PageJob)[] = ["id", "poll", "remind", "cancel"];
const OF_A_POLL: readonly (keyof PageJob)[] = ["done", "failed"];

/** What nothing would ever ask: its author believes that it is carried out. */
function sayWhatIsIdle({ complaints }: Context, way: PageWay, said: PageJob, path: Path): void {
  for (const key of OF_A_POLL)
    if (said[key] !== undefined && said.poll === undefined)
      complaints.complain(
        [...path, key],
        `${key} says nothing without poll`,
        `take ${key} away, or name the call: poll: …`,
      );
  for (const key of OF_WAITING)
    if (said[key] !== undefined && !takesAway(way))
      complaints.complain(
        [...path, key],
        `${key} says nothing at ${way}: nothing is taken away that could be waited for`,
        `take ${key} away`,
      );
}

function checkId(
  { complaints }: Context,
  {
    said,
    call,
    answer,
  }: {
    readonly said: PageJob;
    readonly call: string;
    readonly answer: NonNullable<BoundCall["document"]["answer"]>["schema"] | undefined;
  },
  path: Path,
): void {
  const asking = [said.poll, said.cancel?.call].flatMap((one) =>
    one !== undefined && JSON.stringify(one).includes("{job}") ? [longCallOf(one).call] : [],
  );
  if (said.id === undefined && asking.length > 0)
    complaints.complain(
      path,
      `${asking[0]} asks with {job}, and nothing says where the answer of ${call} names it`,
      "write where: id: /job_id",
    );
  if (said.id !== undefined && asking.length === 0)
    complaints.complain(
      [...path, "id"],
      "id says nothing: no call asks with {job}",
      "take id away, or ask with it: poll: GET /jobs/{job}",
    );
  if (said.id !== undefined && answer !== undefined && answer.at(said.id) === undefined)
    complaints.complain(
      [...path, "id"],
      `the answer of ${call} has nothing at ${said.id}`,
      `it has ${someOf(answer.properties.keys(), 12)}`,
    );
}

function pollOf(reading: Reading, { poll, done, failed }: PageJob, job: Path): Poll | undefined {
  if (poll === undefined) return undefined;
  const { complaints } = reading.context;
  const path: Path = [...job, "poll"];
  if (done === undefined)
    complaints.complain(
      path,
      `nothing says what ${longCallOf(poll).call} answers when the job is done`,
      "write it: done: { at: /status, is: complete }",
    );
  const scope = scopeOf(reading, { record: true, job: true });
  const bound = bindCall(reading.context, poll, path, { for: "looking", scope });
  if (bound === undefined) return undefined;
  const subject = { name: `the answer of ${longCallOf(poll).call}`, schema: bound.document.answer?.schema };
  return {
    ...bound.call,
    done: conditionsOf(complaints, done, [...job, "done"], subject),
    failed: conditionsOf(complaints, failed, [...job, "failed"], subject),
  };
}

function cancelOf(reading: Reading, { cancel }: PageJob, job: Path): Cancel | undefined {
  if (cancel === undefined) return undefined;
  const path: Path = [...job, "cancel"];
  const { call, within, "by-hand": byHand } = cancel;
  if (call === undefined && byHand === undefined)
    reading.context.complaints.complain(
      path,
      "nothing says how the job is taken back",
      "name the call (call: …), or the way by hand (by-hand: …)",
    );
  const scope = scopeOf(reading, { record: true, job: true });
  const bound =
    call === undefined
      ? undefined
      : bindCall(reading.context, call, [...path, "call"], { for: "cancelling", scope });
  return {
    withinMs: millisecondsOf(within),
    ...(bound === undefined ? {} : { call: bound.call }),
    ...(byHand === undefined ? {} : { byHand }),
  };
}

function remindersOf(
  { complaints }: Context,
  { remind, longest }: PageJob,
  path: Path,
): Pick<Job, "remindMs"> {
  if (remind === undefined) return {};
  for (const [index, span] of remind.entries())
    if (millisecondsOf(span) >= millisecondsOf(longest))
      complaints.complain(
        [...path, "remind", index],
        `a reminder after ${span} comes when it must be done already`,
        `name a time before ${longest}`,
      );
  return { remindMs: [...new Set(remind.map(millisecondsOf))].toSorted((a, b) => a - b) };
}

function checkSpan(
  { complaints }: Context,
  { said, call }: { readonly said: PageJob; readonly call: string },
  path: Path,
): void {
  const longestMs = millisecondsOf(said.longest);
  if (said.usual !== undefined && millisecondsOf(said.usual) > longestMs)
    complaints.complain(
      [...path, "usual"],
      `${call} takes usually longer than at most`,
      "correct usual or longest",
    );
  if (said.cancel !== undefined && millisecondsOf(said.cancel.within) > longestMs)
    complaints.complain(
      [...path, "cancel", "within"],
      `${call} can be taken back longer than it takes at most`,
      "correct within or longest",
    );
}
