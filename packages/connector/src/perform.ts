import { ApiError, type CallInput } from "@oubli/client-kit";
import { isPresent, valueAt } from "@oubli/datamap/pointer";
import type { Performed } from "@oubli/engine";
import type { Json, PlannedCall, PlannedStep } from "@oubli/model";
import { type Account, kindOf, playingFor } from "./account.ts";
import { isNothing } from "./failure.ts";
import { inputOf } from "./input.ts";

/** Sends one planned call, once. Says what became of it; throws for our own bugs only. */
export async function perform(
  account: Account,
  call: PlannedCall,
  maySend: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<Performed> {
  const input: CallInput = {
    path: call.path,
    query: call.query,
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
  const reading = playingFor(account, "read", step.kind);
  if (!kind || !reading) return "cannot-tell";
  try {
    const { operation, role } = reading;
    const answer = await account.client.call(operation.id, inputOf([[role.at, step.recordId]]), { signal });
    const record = operation.returns ? valueAt(answer.body, operation.returns.at) : undefined;
    if (kind.anonymized !== undefined && isPresent(valueAt(record, kind.anonymized))) return "effect";
    if (step.action === "overwrite") return wasWritten(account, step, record) ? "effect" : "no-effect";
    return "no-effect";
  } catch (error) {
    if (signal.aborted || !(error instanceof ApiError)) throw error;
    return isNothing(error) ? "effect" : "cannot-tell";
  }
}

/** Whether the record now holds every value the overwrite sent. */
function wasWritten(account: Account, step: PlannedStep, record: unknown): boolean {
  const role = playingFor(account, "overwrite", step.kind)?.role;
  if (!role) return false;
  const fields = role.fields
    .split(".")
    .slice(1)
    .reduce<unknown>((value, name) => valueAt(value, `/${name}`), step.call.body);
  return contains(record, fields as Json);
}

function contains(actual: unknown, written: Json): boolean {
  if (Array.isArray(written)) return Array.isArray(actual) && sameTexts(actual, written);
  if (typeof written === "object" && written !== null) {
    return Object.entries(written).every(([name, value]) =>
      contains(valueAt(actual, `/${name}`), value as Json),
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
