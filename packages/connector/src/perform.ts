import { ApiError, type CallInput } from "@oubli/client-kit";
import type { Call, RecordKind } from "@oubli/datamap";
import { escapeToken, isPresent, oneHolds, valueAt } from "@oubli/datamap/record";
import type { Performed } from "@oubli/engine";
import type { Json, PlannedCall, PlannedStep } from "@oubli/model";
import { type Account, ifHere, kindOf } from "./account.ts";
import { isContentId } from "./digest.ts";
import { isNothing } from "./failure.ts";
import { fill } from "./fill.ts";
import { look } from "./look.ts";

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
  let held = false;
  const beforeSending = async () => {
    held = !(await maySend());
    return !held;
  };
  try {
    const answer = await account.client.call(call.operation, input, { signal, attempts: 1, beforeSending });
    return { outcome: "accepted", status: answer.status, sent, received: answer.text };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (held) return { outcome: "not-sent", sent, received: "" };
    const code = isNothing(error) ? "already-gone" : error.code.toLowerCase().replaceAll("_", "-");
    return {
      outcome: OUTCOME[error.code],
      code,
      ...(error.status === undefined ? {} : { status: error.status }),
      sent,
      received: error.code,
    };
  }
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
type Seen = "effect" | "no-effect" | "cannot-tell";

/** Reads whether a step's call has taken effect. */
export async function probe(
  account: Account,
  step: PlannedStep,
  signal: AbortSignal,
): Promise<"applied" | "not-applied" | "unknown"> {
  const seen = await readEffect(account, step, signal);
  return seen === "effect" ? "applied" : seen === "no-effect" ? "not-applied" : "unknown";
}

/** Reads whether what a step was to remove is gone. */
export async function verify(
  account: Account,
  step: PlannedStep,
  signal: AbortSignal,
): Promise<"absent" | "present" | "cannot-check"> {
  const seen = await readEffect(account, step, signal);
  return seen === "effect" ? "absent" : seen === "no-effect" ? "present" : "cannot-check";
}

async function readEffect(account: Account, step: PlannedStep, signal: AbortSignal): Promise<Seen> {
  const kind = kindOf(account, step.kind);
  const reading = ifHere(account, kind?.read);
  if (!kind || !reading || isContentId(step.recordId)) return "cannot-tell";
  const seen: Seen[] = [];
  for (const id of idsOf(reading, step.recordId))
    for (const input of fill(reading, { id }).slice(0, 1))
      seen.push(await readOnce(account, { kind, step, reading, input }, signal));
  // Gone is only what is gone under every form of its id.
  return (
    (["no-effect", "cannot-tell"] as const).find((one) => seen.includes(one)) ?? seen[0] ?? "cannot-tell"
  );
}

/** A plan keeps ids as texts; in a body 7 and "7" are two, and a vendor that has 7 says that there is no "7". */
function idsOf(reading: Call, recordId: string): readonly (string | number)[] {
  const number = Number(recordId);
  const isBody = reading.fill.some(({ to }) => to.startsWith("body:"));
  return isBody && String(number) === recordId ? [number, recordId] : [recordId];
}

interface Reading {
  readonly kind: RecordKind;
  readonly step: PlannedStep;
  readonly reading: Call;
  readonly input: CallInput;
}

async function readOnce(
  account: Account,
  { kind, step, reading, input }: Reading,
  signal: AbortSignal,
): Promise<Seen> {
  try {
    const { records } = await look(account, reading, input, { signal });
    const [record] = records;
    if (oneHolds(kind.goneWhen, record)) return "effect";
    if (step.action === "overwrite") return wasWritten(kind, step, record) ? "effect" : "no-effect";
    // An answer in which the record is not where it was promised shows neither.
    return record === undefined && reading.returns ? "cannot-tell" : "no-effect";
  } catch (error) {
    if (signal.aborted || !(error instanceof ApiError)) throw error;
    return isNothing(error) ? "effect" : "cannot-tell";
  }
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
