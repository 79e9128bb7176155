/** Why a call has no good answer, as far as a program must tell the cases apart. */
export type ApiErrorCode =
  /** 401, or no credential fits: nothing was done. */
  | "AUTH_REJECTED"
  /** 402 or 403: the key may not do this. */
  | "FORBIDDEN"
  /** 404, said by the API itself. */
  | "NOT_FOUND"
  /** 410, said by the API itself. */
  | "GONE"
  /** Any other 4xx: the vendor understood and will not do it. */
  | "REFUSED"
  /** 429 for longer than the call may take; `retryAt` says when to come back, where the vendor told. */
  | "RATE_LIMITED"
  /** 5xx of an operation that is safe to repeat, or one that says that nothing was attempted. */
  | "SERVER_FAILED"
  /** No connection was made, so the call was certainly not received. */
  | "UNREACHABLE"
  /** The call went out, no reliable answer came back, and repeating it is not safe. Look before telling anybody anything. */
  | "OUTCOME_UNKNOWN"
  /** No answer in time to an operation that is safe to repeat. */
  | "TIMED_OUT"
  /** Something came back that is not an answer of this API: HTML, half a body, the same page again. */
  | "BAD_ANSWER"
  /** The vendor points elsewhere. Never followed: a key must not reach another host. */
  | "REDIRECTED"
  /** Refused here, before anything was sent. */
  | "INVALID_REQUEST"
  /** The caller's signal ended it while nothing of unknown outcome was under way. */
  | "CANCELLED";

/** Messages about single fields, by field name, as the vendor words them. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

export interface ApiErrorDetails {
  readonly vendor: string;
  readonly operation: string;
  readonly status?: number | undefined;
  readonly hint?: string | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly retryAt?: number | undefined;
  readonly vendorCode?: string | undefined;
  readonly body?: unknown;
  readonly fields?: FieldErrors | undefined;
  readonly cause?: unknown;
}

/**
 * A vendor could not be asked, or gave no answer we can rely on.
 *
 * Message and enumerable fields never hold personal data, credentials or addresses with values in them, so the error may
 * be logged as it is. `body` and `fields` are the vendor's own words, may quote what was sent, and are not enumerable.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;
  /** The vendor's id, such as `fera`. */
  readonly vendor: string;
  /** The operation's id; empty when the trouble came before an operation was known. */
  readonly operation: string;
  /** HTTP status of the last answer; absent when there was none. */
  readonly status: number | undefined;
  /** What an operator can do about it. */
  readonly hint: string | undefined;
  /** The vendor's name for this call, for their support. */
  readonly requestId: string | undefined;
  /** How often the call was sent; 0 means never. */
  readonly attempts: number;
  /** When the vendor will take calls again, in milliseconds since 1970. */
  readonly retryAt: number | undefined;
  /** The vendor's own error code, such as `INVALID_CREDENTIALS` or `1004`. */
  readonly vendorCode: string | undefined;
  readonly #body: unknown;
  readonly #fields: FieldErrors | undefined;

  constructor(code: ApiErrorCode, message: string, details: ApiErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.vendor = details.vendor;
    this.operation = details.operation;
    this.status = details.status;
    this.hint = details.hint;
    this.requestId = details.requestId;
    this.attempts = details.attempts ?? 0;
    this.retryAt = details.retryAt;
    this.vendorCode = details.vendorCode;
    this.#body = details.body;
    this.#fields = details.fields;
  }

  /** The parsed error body; `undefined` when there was none or it was not JSON. */
  get body(): unknown {
    return this.#body;
  }

  /** What the vendor said about single fields, whichever of its shapes it used; `undefined` when nothing. */
  get fields(): FieldErrors | undefined {
    return this.#fields;
  }
}
