import { ApiError, type CallInput } from "@oubli/client-kit";
import type { RecordKind } from "@oubli/datamap";
import {
  type ConditionedAnswer,
  escapeToken,
  idPointers,
  isPresent,
  stepCalls,
  valueAt,
} from "@oubli/datamap/record";
import type { Performed } from "@oubli/engine";
import { type Finding, type Json, type PlannedCall, type PlannedStep, takesAway } from "@oubli/model";
import { type Account, ifHere } from "./account.ts";
import { wordFor } from "./answer-word.ts";
import { isContentId } from "./digest.ts";
import { isNothing } from "./failure.ts";
import { saysNotDone } from "./judge-answer.ts";
import { type Looking, locate, settle } from "./look-again.ts";
import { kindOfFinding } from "./names.ts";
import { startPass } from "./pass.ts";
import { type Reread, readAgain, settled } from "./read-again.ts";
import { slashesIn } from "./slashes.ts";
import { isSomebodyElses } from "./somebody-else.ts";

/**
 * Sends one planned call, once: the only way anything is sent that may change something. Says what became of it; throws for our
 * own bugs only.
 */
export async function perform(
  account: Account,
  call: PlannedCall,
  maySend: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<Performed> {
  const input: CallInput = {
    path: call.path,
    query: call.query,
    ...(call.header === undefined ? {} : { header: call.header }),
    ...(call.body === null ? {} : { body: call.body }),
  };
  const sent = JSON.stringify([call.operation, input]);
  const slashes = slashesIn(account, input);
  if (slashes.length > 0 && !(await reachesTheRight(account, call, slashes, signal)))
    return { outcome: "failed", code: "not-reached", sent, received: "" };
  let held = false;
  const beforeSending = async () => {
    held = !(await maySend());
    return !held;
  };
  try {
    const answer = await account.client.call(call.operation, input, {
      signal,
      attempts: 1,
      beforeSending,
      // Where there is one, it was seen a moment ago to reach the right record.
      slashes: "encoded",
    });
    const said = SAID[saidOf(account, call, answer) ?? ""];
    const performed = { outcome: "accepted", status: answer.status, ...said, sent } as const;
    return { ...performed, ...jobNamed(account, call, answer), received: answer.text };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (held) return { outcome: "not-sent", sent, received: "" };
    const code = isNothing(error) ? "already-gone" : error.code.toLowerCase().replaceAll("_", "-");
    return {
      outcome: OUTCOME[error.code],
      code,
      ...saidBeside(account, call, error),
      ...(error.status === undefined ? {} : { status: error.status }),
      sent,
      received: error.code,
    };
  }
}

// What is said to have failed may have happened in part: only reading tells.
const SAID: Readonly<Partial<Record<string, Pick<Performed, "outcome" | "code">>>> = {
  gone: { outcome: "accepted", code: "already-gone" },
  limit: { outcome: "failed", code: "rate-limited" },
  refused: { outcome: "refused", code: "refused" },
  failed: { outcome: "unknown", code: "bad-answer" },
};

/** The page's word for the answer to a call that erases, or takes that back. */
function saidOf({ map }: Account, { operation }: PlannedCall, answer: ConditionedAnswer): string | undefined {
  const erasures = map.records.flatMap(({ erasure }) => erasure);
  const calls = erasures.flatMap(stepCalls).filter((call) => call.operation === operation);
  const word = calls.map(({ answers }) => wordFor(answers, answer)).find((one) => one !== undefined);
  // What is only noted, or taken back, nobody can look at later: what the answer says is all that there is.
  const erasing = erasures.filter((call) => call.operation === operation);
  const isNoted = calls.length > 0 && erasing.every(({ way }) => !takesAway(way));
  return word ?? (isNoted && saysNotDone(answer.body) ? "refused" : undefined);
}

/** What the vendor calls the job that it makes of a call that erases, where the page says where that stands. */
function jobNamed(
  { map }: Account,
  { operation }: PlannedCall,
  { body }: ConditionedAnswer,
): Pick<Performed, "job"> {
  const calls = map.records.flatMap(({ erasure }) => erasure).filter((call) => call.operation === operation);
  const named = calls.flatMap(({ job }) => (job?.id === undefined ? [] : [valueAt(body, job.id)]));
  const job = named.find((one) => typeof one === "number" || (typeof one === "string" && one !== ""));
  return job === undefined ? {} : { job: job as string | number };
}

/** What a refusal comes to where the page knows it better than its status. That it failed its status says. */
function saidBeside(account: Account, call: PlannedCall, { status = 0, headers, body }: ApiError) {
  const word = saidOf(account, call, { status, headers, body });
  return word === "failed" ? undefined : SAID[word ?? ""];
}

/** Whether the vendor, asked now, brings the very record whose id has a slash: nothing else may be reached by what follows. */
async function reachesTheRight(
  account: Account,
  { operation }: PlannedCall,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<boolean> {
  const kind = account.map.records.find(({ erasure }) =>
    erasure.some((call) => call.operation === operation),
  );
  const reading = kind && ifHere(account, kind.read);
  // Which of several values names the record nobody can tell here.
  if (!kind || !reading || kind.in !== undefined || idPointers(kind).length > 1) return false;
  const pass = startPass(account, signal);
  for (const id of ids) {
    const seen = await readAgain({ account, pass, signal }, kind, reading, { recordId: id });
    if (seen.is !== "there") return false;
  }
  return true;
}

// A failure counts as "nothing happened" only where that is certain; everything else is settled by reading.
const OUTCOME: Readonly<Record<ApiError["code"], Performed["outcome"]>> = {
  NOT_FOUND: "accepted",
  GONE: "accepted",
  REFUSED: "refused",
  AUTH_REJECTED: "failed",
  FORBIDDEN: "failed",
  RATE_LIMITED: "failed",
  UNREACHABLE: "failed",
  REDIRECTED: "failed",
  INVALID_REQUEST: "failed",
  SERVER_FAILED: "unknown",
  OUTCOME_UNKNOWN: "unknown",
  TIMED_OUT: "unknown",
  BAD_ANSWER: "unknown",
  CANCELLED: "unknown",
};

/** What reading a step's record shows. */
type Seen = "effect" | "no-effect" | "another" | "cannot-tell";

/**
 * Reads whether a step's call has taken effect. That it has not is said only of the very record it was for: what follows may be sent again.
 *
 * @param known What was found before, for records that only others lead to.
 */
export async function probe(
  account: Account,
  step: PlannedStep,
  signal: AbortSignal,
  known: readonly Finding[] = [],
): Promise<"applied" | "not-applied" | "unknown"> {
  const seen = await readEffect(account, step, signal, known);
  return seen === "effect" ? "applied" : seen === "no-effect" ? "not-applied" : "unknown";
}

/** Reads whether what a step was to remove is gone. @param known As for {@link probe}. */
export async function verify(
  account: Account,
  step: PlannedStep,
  signal: AbortSignal,
  known: readonly Finding[] = [],
): Promise<"absent" | "present" | "cannot-check"> {
  const seen = await readEffect(account, step, signal, known);
  return seen === "effect" ? "absent" : seen === "cannot-tell" ? "cannot-check" : "present";
}

/** Each step is a pass of its own: what showed that others are gone may have broken since. */
async function readEffect(
  account: Account,
  step: PlannedStep,
  signal: AbortSignal,
  known: readonly Finding[],
): Promise<Seen> {
  const kind = kindOfFinding(account, { kind: step.look ?? step.kind, recordId: step.recordId });
  if (!kind || !takesAway(step.action)) return "cannot-tell";
  const looking: Looking = { account, pass: startPass(account, signal), signal, known };
  const seen = await reread(looking, kind, step);
  if (seen.is !== "there") return seen.is === "ended" ? "effect" : "cannot-tell";
  if (step.action === "overwrite" && wasWritten(kind, step, seen.record)) return "effect";
  const before = known.find(({ id }) => id === step.finding)?.record;
  return isSomebodyElses(kind, before, seen.record) ? "another" : "no-effect";
}

async function reread(looking: Looking, kind: RecordKind, step: PlannedStep): Promise<Reread> {
  const before = step.look === undefined ? looking.known.find(({ id }) => id === step.finding) : undefined;
  if (before) return settle(looking, before, await locate(looking, before));
  const reading = ifHere(looking.account, kind.read);
  if (!reading || isContentId(step.recordId)) return { is: "unclear", why: "nothing is known of it" };
  const seen = await readAgain(looking, kind, reading, step);
  return seen.is === "missing" ? settled(looking.pass, seen) : seen;
}

/** Whether the record now holds every value the overwrite sent. */
function wasWritten(kind: RecordKind, step: PlannedStep, record: unknown): boolean {
  const call = kind.erasure.find((one) => one.way === "overwrite" && one.operation === step.call.operation);
  const fields = call && valueAt(step.call.body, call.into ?? "");
  return fields !== undefined && contains(record, fields as Json);
}

function contains(actual: unknown, written: Json): boolean {
  if (Array.isArray(written)) return Array.isArray(actual) && sameTexts(actual, written);
  if (typeof written === "object" && written !== null) {
    return Object.entries(written).every(([name, value]) =>
      contains(valueAt(actual, `/${escapeToken(name)}`), value as Json),
    );
  }
  // A cleared value may come back as null or not at all.
  if (written === null || written === "") return !isPresent(actual);
  if (typeof written === "string" && typeof actual === "string")
    return actual.toLowerCase() === written.toLowerCase();
  return actual === written;
}

function sameTexts(actual: readonly unknown[], written: readonly Json[]): boolean {
  return (
    actual.length === written.length &&
    (written.length === 0 || JSON.stringify(actual) === JSON.stringify(written))
  );
}
