import type { ApiError } from "./api-error.ts";
import type { PreparedRequest, Send } from "./attempt.ts";
import type { Bounds } from "./bounds.ts";
import type { Clock } from "./clock.ts";
import type { FailureContext, HostWords } from "./failure.ts";
import type { Attempt, Judged, RawAnswer } from "./judge.ts";
import type { Pacer, Priority } from "./pacer.ts";
import type { ParseJson } from "./parse-exact.ts";

/** What the exchange needs from outside, the same for all calls of one client. */
export interface ExchangePorts {
  readonly vendor: string;
  readonly fetch: Send;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly random: () => number;
  readonly attemptMs: number;
  readonly totalMs: number;
  readonly retries: number;
  /** What stands around every attempt; absent where nothing does. */
  readonly around: Around | undefined;
  /** Whether answers keep their bytes. */
  readonly keepBytes: boolean;
  readonly bounds: Bounds;
  /** How bodies are parsed; {@link parseExact} where nothing is said. */
  readonly parse?: ParseJson | undefined;
  /** By what a wrong host is told, where the account names it. */
  readonly hostWords?: HostWords | undefined;
}

/** A call on its way, as what stands around its attempts sees it. */
export interface Sending {
  readonly prepared: PreparedRequest;
  /** How often the call was sent. */
  readonly sent: number;
  /** What became of the latest sending that has ended. */
  readonly last: Attempt | undefined;
  /** Whether a sending is under way. */
  readonly underWay: boolean;
  /** What every error of this call says. */
  readonly context: FailureContext;
  /** Whether sending the call now cannot do anything twice that must be done once. */
  maySend(): boolean;
  /** Waits for a turn and sends the call once. @returns What became of it, or why it was not sent. */
  send(headers: Headers | undefined, signal: AbortSignal | undefined): Promise<Attempt | ApiError>;
  /** The error for a call that ends while nothing of unknown outcome is under way. */
  cancelled(cause?: unknown): ApiError;
}

/** Makes one attempt, counted from 1. No sending outlives it. */
export type Around = (
  dispatch: Sending,
  attempt: number,
  options: ExchangeOptions,
  ports: ExchangePorts,
) => Promise<Attempt | ApiError>;

export interface ExchangeOptions extends Judged {
  readonly operation: string;
  /** Path of the address without its values. */
  readonly template: string;
  readonly signal: AbortSignal | undefined;
  readonly priority: Priority;
  readonly retries: number;
  /** Never send the call a second time, whatever asks for it. */
  readonly once: boolean;
  /** For one attempt. */
  readonly attemptMs: number;
  /** A success is handed on as it comes, not read. */
  readonly streams: boolean;
  /** When the caller wants it to be over, in milliseconds since 1970. */
  readonly deadline: number | undefined;
  readonly beforeSending: (() => Promise<boolean>) | undefined;
}

/** How a call ended. `wire` is the vendor's own answer to the latest sending, absent when that got none. */
export type Exchange =
  | {
      readonly ok: true;
      readonly answer: RawAnswer;
      readonly body: unknown;
      readonly attempts: number;
      readonly wire?: RawAnswer;
    }
  | {
      readonly ok: false;
      readonly error: ApiError;
      readonly answer?: RawAnswer;
      readonly wire?: RawAnswer;
    };
