import { OubliError, type OubliErrorCode } from "@oubli/model";
import { diskFailure } from "../world/disk-failure.ts";
import type { Ending } from "./action.ts";
import { NotConfirmed } from "./perform.ts";

/** What a process and a server make of how something ended. Scripts depend on both: change one only in a major release. */
export interface Outcome {
  readonly exit: number;
  readonly http: number;
}

/** Exit codes by name. The only place where they are numbers. */
export const EXITS = {
  done: 0,
  failed: 1,
  usage: 2,
  cancelled: 3,
  credentialsRejected: 4,
  uncertain: 5,
  needsApproval: 6,
  bug: 70,
} as const;

/** Every ending. */
export const ENDINGS: Readonly<Record<Ending, Outcome>> = {
  done: { exit: EXITS.done, http: 200 },
  failed: { exit: EXITS.failed, http: 200 },
  "credentials-rejected": { exit: EXITS.credentialsRejected, http: 200 },
  uncertain: { exit: EXITS.uncertain, http: 200 },
  "needs-approval": { exit: EXITS.needsApproval, http: 200 },
};

/** Every error. A new code does not compile without both. */
export const ERRORS: Readonly<Record<OubliErrorCode, Outcome>> = {
  USAGE: { exit: EXITS.usage, http: 422 },
  CANCELLED: { exit: EXITS.cancelled, http: 499 },
  AUTH: { exit: EXITS.credentialsRejected, http: 502 },
  NEEDS_APPROVAL: { exit: EXITS.needsApproval, http: 409 },
  NOT_ALLOWED: { exit: EXITS.failed, http: 409 },
  DRIFT: { exit: EXITS.failed, http: 409 },
  NOT_FOUND: { exit: EXITS.failed, http: 404 },
  VENDOR: { exit: EXITS.failed, http: 502 },
  SETUP: { exit: EXITS.failed, http: 500 },
  STORAGE: { exit: EXITS.failed, http: 500 },
  NOT_AUTHENTIC: { exit: EXITS.failed, http: 500 },
};

/** The outcome of an action that was not confirmed: an HTTP client is asked for a precondition. */
export const UNCONFIRMED: Outcome = { exit: EXITS.usage, http: 428 };

/** A fault of oubli itself. */
export const BUG: Outcome = { exit: EXITS.bug, http: 500 };

/** An error as data: what may be shown of it. */
export interface Failure extends Outcome {
  readonly code: string;
  /** Never quotes data: of a fault of oubli's own it says only where it happened. */
  readonly message: string;
  readonly hint?: string;
}

/**
 * What may be shown of anything thrown. What the operating system refused is told without the path. Whatever else is not an
 * error of the house is a bug, and its message is kept back.
 */
export function failureOf(thrown: unknown): Failure {
  const error = diskFailure(thrown) ?? thrown;
  const known = error instanceof Error ? outcomeOf(error) : undefined;
  if (!(error instanceof Error) || known === undefined)
    return { ...BUG, code: "BUG", message: "something is wrong inside oubli itself", hint: bugHint(error) };
  const { code = "FAILED", hint } = error as { readonly code?: string; readonly hint?: string };
  return { ...known, code, message: error.message, ...(hint === undefined ? {} : { hint }) };
}

function outcomeOf(error: Error): Outcome | undefined {
  if (error instanceof NotConfirmed) return UNCONFIRMED;
  if (error instanceof OubliError) return ERRORS[error.code];
  // Errors of packages that do not know the model.
  if (error.name === "LawError") return ERRORS.USAGE;
  return error.name === "ApiError" ? ERRORS.VENDOR : undefined;
}

/** Where a bug happened, never what it was working on: an unexpected message may quote anything. */
function bugHint(error: unknown): string {
  if (!(error instanceof Error)) return "nothing was lost that was recorded; run the command again";
  const place =
    error.stack
      ?.split("\n")
      .find((line) => line.trim().startsWith("at "))
      ?.trim() ?? "";
  return `please report it: ${error.name} ${place}`;
}
