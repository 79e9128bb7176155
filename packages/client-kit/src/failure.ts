import { ApiError, type ApiErrorCode, type ApiErrorDetails } from "./api-error.ts";
import { BOUNDS } from "./bounds.ts";
import { readFieldErrors, readRequestId, readVendorCode } from "./error-body.ts";
import { type Attempt, parseBody } from "./judge.ts";

/** What happened, to be said in one line. The vendor's own words are left out: they may quote what was sent. */
const SAYS: Readonly<Record<ApiErrorCode, (vendor: string, operation: string) => string>> = {
  AUTH_REJECTED: (vendor, operation) => `${vendor} rejected the credentials for ${operation}`,
  FORBIDDEN: (vendor, operation) => `${vendor} does not allow ${operation} with these credentials`,
  NOT_FOUND: (vendor, operation) => `${vendor} found nothing for ${operation}`,
  GONE: (vendor, operation) => `${vendor} says that what ${operation} asks for is gone`,
  REFUSED: (vendor, operation) => `${vendor} refused ${operation}`,
  RATE_LIMITED: (vendor, operation) => `${vendor} takes no more calls for now, ${operation} was not done`,
  SERVER_FAILED: (vendor, operation) => `${vendor} failed at ${operation}`,
  UNREACHABLE: (vendor, operation) => `could not connect to ${vendor} for ${operation}`,
  OUTCOME_UNKNOWN: (vendor, operation) =>
    `${operation} was sent to ${vendor}, but no reliable answer came back`,
  TIMED_OUT: (vendor, operation) => `${vendor} did not answer ${operation} in time`,
  BAD_ANSWER: (vendor, operation) => `${vendor} sent something that is not an answer to ${operation}`,
  REDIRECTED: (vendor, operation) =>
    `${vendor} pointed ${operation} to another address, which was not followed`,
  INVALID_REQUEST: (vendor, operation) => `${operation || "the call"} was not sent to ${vendor}`,
  CANCELLED: (vendor, operation) => `${operation} at ${vendor} was cancelled before it was done`,
};

const HINTS: Readonly<Partial<Record<ApiErrorCode, string>>> = {
  AUTH_REJECTED: "check that the key is current and belongs to this account",
  FORBIDDEN: "use a key with more rights, or ask the vendor whether the plan includes this",
  RATE_LIMITED: "try again later, or ask the vendor for a higher limit",
  SERVER_FAILED: "try again later; tell the vendor if it lasts",
  UNREACHABLE: "check the network and the base URL",
  OUTCOME_UNKNOWN: "look at the vendor first whether it was done; do not simply repeat it",
  BAD_ANSWER: "check the base URL; a proxy or a maintenance page may be in between",
  REDIRECTED: "set the base URL to the address the API itself has",
};

/** What is known about a failed call besides the attempt itself. */
export interface FailureContext {
  readonly vendor: string;
  readonly operation: string;
  readonly attempts: number;
  readonly retryAt?: number | undefined;
  /** Values of the account that name the host. */
  readonly hostBy?: readonly string[];
  /** Why, where the attempt itself does not say. */
  readonly cause?: unknown;
}

/** The error for a code, with the words that always go with it. */
export function failure(
  code: ApiErrorCode,
  { hostBy = [], ...context }: FailureContext,
  attempt?: Attempt,
): ApiError {
  const answer = attempt?.kind === "answered" ? attempt.answer : undefined;
  const parsed = answer ? parseBody(answer) : undefined;
  const body = parsed?.ok ? parsed.value : undefined;
  const status = answer && answer.status > 0 ? answer.status : undefined;
  const said = SAYS[code](context.vendor, context.operation);
  return new ApiError(code, status === undefined ? said : `${said} (${status})`, {
    ...context,
    status,
    hint: hintFor(code, hostBy),
    requestId: answer ? readRequestId(answer.headers, body) : undefined,
    vendorCode: readVendorCode(body),
    body,
    headers: answer?.headers,
    fields: readFieldErrors(body),
    ...(code === "UNREACHABLE" && hostBy.length > 0
      ? { reason: `no vendor was reached at the host that ${hostBy.join(" and ")} of the account names` }
      : {}),
    ...whyOf(attempt),
    cause: attempt && "cause" in attempt ? attempt.cause : context.cause,
  });
}

/** Where the account itself names the host, a wrong name looks like a network that is down, or a key that is not known. */
function hintFor(code: ApiErrorCode, hostBy: readonly string[]): string | undefined {
  const hint = HINTS[code];
  if (hostBy.length === 0 || !["UNREACHABLE", "AUTH_REJECTED", "BAD_ANSWER"].includes(code)) return hint;
  return `check ${hostBy.join(" and ")} of the account, which names the host${hint === undefined ? "" : `; ${hint}`}`;
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
  const message = `${SAYS.INVALID_REQUEST(vendor, operation)}: ${why}`;
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
