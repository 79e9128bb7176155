import type { Priority } from "./pacer.ts";
import type { Slashes } from "./path.ts";

/** What belongs to one call only. */
export interface CallOptions {
  /** Ends the call as `CANCELLED`, or as `OUTCOME_UNKNOWN` when it may have been done. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. Default: the client's own. */
  readonly timeout?: number | undefined;
  /**
   * When the call must be over: a date, or milliseconds since 1970. If its turn cannot come before, it fails as `RATE_LIMITED`
   * without being sent, and `retryAt` says when its turn would come. Default: none, a turn is waited for.
   */
  readonly deadline?: number | Date | undefined;
  /** How often the call may be sent; 1: never a second time, whatever happens. What is not safe to repeat never is. */
  readonly attempts?: number | undefined;
  /** Default `live`. */
  readonly priority?: Priority | undefined;
  /** Beside those of the client, or in place of them. The key cannot be replaced. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** What the description does not know and you send all the same. Nobody checks it. */
  readonly undescribed?: Undescribed | undefined;
  /**
   * What becomes of a slash in a path parameter. Default: refused, since something on the way may decode it and reach another resource.
   * `encoded` only where you see afterwards that the right thing was reached.
   */
  readonly slashes?: Slashes | undefined;
  /**
   * Asked when the call's turn has come, right before it goes out; `false` ends it as `CANCELLED`, unsent. For
   * calls that must not be late: waiting for a turn may take minutes.
   */
  readonly beforeSending?: (() => Promise<boolean>) | undefined;
  /** A success is handed on as it comes, not read. */
  readonly streams?: boolean | undefined;
}

/** Parameters and members of a body that a description does not know. */
export interface Undescribed {
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}
