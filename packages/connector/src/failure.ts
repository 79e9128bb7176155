import { ApiError, type BoundName } from "@oubli/client-kit";

const PLAIN: Readonly<Record<ApiError["code"], string>> = {
  AUTH_REJECTED: "the key was rejected",
  FORBIDDEN: "the key may not do this",
  NOT_FOUND: "not found",
  GONE: "gone",
  REFUSED: "refused by the vendor",
  RATE_LIMITED: "the rate limit is used up",
  SERVER_FAILED: "the vendor's server failed",
  UNREACHABLE: "the vendor could not be reached",
  OUTCOME_UNKNOWN: "no reliable answer came",
  TIMED_OUT: "no answer came in time",
  BAD_ANSWER: "the answer could not be read",
  REDIRECTED: "the address redirects elsewhere",
  INVALID_REQUEST: "the call could not be made",
  CANCELLED: "stopped",
};

/** Why a question brought no answer, in a few plain words without personal data. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof ApiError)) return "an unexpected fault";
  return isUnsent(error) ? "was not sent: there is no usable key" : (error.reason ?? PLAIN[error.code]);
}

/** The bound of the account that an answer or a list was larger than; `undefined` when that was not why. */
export function boundOf(error: unknown): BoundName | undefined {
  return error instanceof ApiError ? error.bound : undefined;
}

/** Whether the vendor rejected the account's credentials: they are wrong, or may not do this. */
export function isRejected(error: unknown): boolean {
  if (!(error instanceof ApiError) || isUnsent(error)) return false;
  return error.code === "AUTH_REJECTED" || error.code === "FORBIDDEN";
}

/** Whether a credential never left: nobody can have rejected it. */
export function isUnsent(error: ApiError): boolean {
  return error.code === "AUTH_REJECTED" && error.attempts === 0 && error.status === undefined;
}

/** Whether the vendor says that there is nothing: an answer, not a failure. */
export function isNothing(error: unknown): boolean {
  return error instanceof ApiError && (error.code === "NOT_FOUND" || error.code === "GONE");
}

/** Lets through what must never become a line of coverage: being stopped, and our own bugs. */
export function rethrowUnlessVendor(error: unknown, signal: AbortSignal): void {
  if (signal.aborted || !(error instanceof ApiError)) throw error;
}
