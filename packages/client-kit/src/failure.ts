import { ApiError, type ApiErrorCode, type ApiErrorDetails } from "./api-error.ts";
import { BOUNDS } from "./bounds.ts";
import { readFieldErrors, readRequestId, readVendorCode } from "./error-body.ts";
import { type Attempt, parseBody } from "./judge.ts";

/**
 * What happened, to be said in one line of vendor (`$`) and operation (`#`), and after a bar what to do about it. The vendor's own words
 * are left out: they may quote what was sent.
 */
const SAYS: Readonly<Record<ApiErrorCode, string>> = {
  AUTH_REJECTED: "$ rejected the credentials for #|check that the key is current and belongs to this account",
  FORBIDDEN:
    "$ does not allow # with these credentials|use a key with more rights, or ask the vendor whether the plan includes this",
  NOT_FOUND: "$ found nothing for #",
  GONE: "$ says that what # asks for is gone",
  REFUSED: "$ refused #",
  RATE_LIMITED:
    "$ takes no more calls for now, # was not done|try again later, or ask the vendor for a higher limit",
  SERVER_FAILED: "$ failed at #|try again later; tell the vendor if it lasts",
  UNREACHABLE: "could not connect to $ for #|check the network and the base URL",
  OUTCOME_UNKNOWN:
    "# was sent to $, but no reliable answer came back|look at the vendor first whether it was done; do not simply repeat it",
  TIMED_OUT: "$ did not answer # in time",
  BAD_ANSWER:
    "$ sent something that is not an answer to #|check the base URL; a proxy or a maintenance page may be in between",
  REDIRECTED:
    "$ pointed # to another address, which was not followed|set the base URL to the address the API itself has",
  INVALID_REQUEST: "# was not sent to $",
  CANCELLED: "# at $ was cancelled before it was done",
};

/** What is said of a code, and what can be done about it. */
function wordsFor(code: ApiErrorCode, vendor: string, operation: string): readonly [string, string?] {
  const [said = "", hint] = SAYS[code].split("|");
  const words = said.replace(/[$#]/g, (mark) => (mark === "$" ? vendor : operation || "the call"));
  return hint === undefined ? [words] : [words, hint];
}

/** What is known about a failed call besides the attempt itself. */
export interface FailureContext {
  readonly vendor: string;
  readonly operation: string;
  readonly attempts: number;
  readonly retryAt?: number | undefined;
  /** Words of an account that names the host. */
  readonly hostWords?: HostWords | undefined;
  /** Why, where the attempt itself does not say. */
  readonly cause?: unknown;
}

/** What a failure may mean where the account itself names the host. */
export type HostWords = (
  code: ApiErrorCode,
  hint: string | undefined,
) => Pick<ApiErrorDetails, "hint" | "reason">;

/** The error for a code, with the words that always go with it. */
export function failure(
  code: ApiErrorCode,
  { hostWords, ...context }: FailureContext,
  attempt?: Attempt,
): ApiError {
  const answer = attempt?.kind === "answered" ? attempt.answer : undefined;
  const parsed = answer ? parseBody(answer) : undefined;
  const body = parsed?.ok ? parsed.value : undefined;
  const status = answer && answer.status > 0 ? answer.status : undefined;
  const [said, hint] = wordsFor(code, context.vendor, context.operation);
  return new ApiError(code, status === undefined ? said : `${said} (${status})`, {
    ...context,
    status,
    hint,
    requestId: answer ? readRequestId(answer.headers, body) : undefined,
    vendorCode: readVendorCode(body),
    body,
    headers: answer?.headers,
    fields: readFieldErrors(body),
    ...hostWords?.(code, hint),
    ...whyOf(attempt),
    cause: attempt && "cause" in attempt ? attempt.cause : context.cause,
  });
}

/** What makes an answer none, where that can be said in a few words. */
function whyOf(attempt: Attempt | undefined): Pick<ApiErrorDetails, "reason" | "bound"> {
  if (attempt?.kind === "oversized") return { reason: `more than ${attempt.largest} bytes`, bound: "bytes" };
  if (attempt?.kind !== "answered" || attempt.answer.status < 200 || attempt.answer.status >= 300) return {};
  const parsed = parseBody(attempt.answer);
  if (parsed.ok) return {};
  if (attempt.answer.isGarbled) return { reason: "not UTF-8" };
  const deepest = attempt.answer.deepest ?? BOUNDS.depth;
  return parsed.deep
    ? { reason: `nested deeper than ${deepest} levels`, bound: "depth" }
    : { reason: "not JSON" };
}

/** The error for a call that was refused here. `why` names parameters, never values. */
export function refusal(vendor: string, operation: string, why: string, hint?: string): ApiError {
  const message = `${wordsFor("INVALID_REQUEST", vendor, operation)[0]}: ${why}`;
  return new ApiError("INVALID_REQUEST", message, { vendor, operation, hint });
}

/** The error of a call for which no credentials fit, with the secrets that each way to sign in takes. */
export function unauthorized(
  vendor: string,
  operation: string,
  ways: readonly (readonly string[])[],
): ApiError {
  const needed = ways.map((secrets) => secrets.join(" and ")).join(", or ");
  return new ApiError("AUTH_REJECTED", `${operation} was not sent to ${vendor}: no usable credentials`, {
    vendor,
    operation,
    hint: `give ${needed}, without line breaks or spaces around`,
  });
}

// Refusals the vendor really gave. For all other codes there may be a status, but nothing that can be relied on.
const ANSWERS: ReadonlySet<ApiErrorCode> = new Set<ApiErrorCode>([
  "AUTH_REJECTED",
  "FORBIDDEN",
  "NOT_FOUND",
  "GONE",
  "REFUSED",
  "RATE_LIMITED",
  "SERVER_FAILED",
]);

/** Whether an error is what the vendor really said, in words of its own that a program can read. */
export function isRefusal({ code, status, body }: ApiError): boolean {
  return status !== undefined && ANSWERS.has(code) && typeof body === "object" && body !== null;
}
