import { ApiError } from "./api-error.ts";
import { attemptOnce, type PreparedRequest } from "./attempt.ts";
import type { ExchangeOptions, ExchangePorts, Sending } from "./exchange-terms.ts";
import { type FailureContext, failure } from "./failure.ts";
import { type Attempt, isLimit, judge, type RawAnswer } from "./judge.ts";
import { liveBody } from "./live-body.ts";

/** One call on its way to the vendor: sends it, and keeps what must be known before it may be sent again. */
export class Dispatch implements Sending {
  readonly prepared: PreparedRequest;
  readonly #options: ExchangeOptions;
  readonly #ports: ExchangePorts;
  #deadline: number;
  #sent = 0;
  #open = 0;
  #last: Attempt | undefined;

  constructor(prepared: PreparedRequest, options: ExchangeOptions, ports: ExchangePorts) {
    this.prepared = prepared;
    this.#options = options;
    this.#ports = ports;
    this.#deadline = options.deadline ?? Number.POSITIVE_INFINITY;
  }

  /** How often the call was sent. */
  get sent(): number {
    return this.#sent;
  }

  /** When all of it must be over, in milliseconds since 1970. */
  get deadline(): number {
    return this.#deadline;
  }

  /** What became of the latest sending that has ended. */
  get last(): Attempt | undefined {
    return this.#last;
  }

  /** Whether a sending is under way. */
  get underWay(): boolean {
    return this.#open > 0;
  }

  /** What every error of this call says. */
  get context(): FailureContext {
    const { vendor, hostWords } = this.#ports;
    return { vendor, hostWords, operation: this.#options.operation, attempts: this.#sent };
  }

  /** Whether sending the call now cannot do anything twice that must be done once. */
  maySend(): boolean {
    const { once, repeat } = this.#options;
    if (once && (this.#sent > 0 || this.underWay)) return false;
    if (repeat === "safe") return true;
    if (this.underWay) return false;
    if (this.#last === undefined) return true;
    const verdict = judge(this.#last, this.#options);
    return !verdict.ok && verdict.code !== "OUTCOME_UNKNOWN";
  }

  /**
   * Waits for a turn and sends the call once, with these headers over its own.
   *
   * @returns What became of it, or why it was not sent.
   */
  async send(headers: Headers | undefined, signal: AbortSignal | undefined): Promise<Attempt | ApiError> {
    const free = signal?.aborted ? undefined : this.#freeTurn();
    const release = free ?? (await this.#takeTurn(signal));
    if (release instanceof ApiError) return release;
    try {
      const { beforeSending } = this.#options;
      const wanted = beforeSending === undefined || (await beforeSending());
      // Another sending of the same call may have begun while this one waited.
      if (signal?.aborted || !wanted || !this.maySend()) return this.cancelled();
      return await this.#send(headers, signal);
    } finally {
      release();
    }
  }

  /** The error for a call that ends while nothing of unknown outcome is under way. */
  cancelled(cause?: unknown): ApiError {
    return failure("CANCELLED", { ...this.context, cause });
  }

  async #send(headers: Headers | undefined, signal: AbortSignal | undefined): Promise<Attempt> {
    const { clock, totalMs, pacer } = this.#ports;
    const sentAt = clock.now();
    // Waiting in line behind other calls is not the vendor's slowness: the time starts with the first turn.
    if (this.#sent === 0) this.#deadline = Math.min(this.#deadline, sentAt + totalMs);
    this.#sent += 1;
    this.#open += 1;
    const timeoutMs = Math.min(this.#options.attemptMs, this.#deadline - sentAt);
    const { fetch, keepBytes, bounds, parse } = this.#ports;
    const { streams } = this.#options;
    const options = { fetch, timeoutMs, signal, headers, keepBytes, bounds, parse, streams };
    const attempt = this.#watched(await attemptOnce(this.prepared, options));
    this.#open -= 1;
    this.#last = attempt;
    // First what was learned, then the turn: a refusal must hold back the call that is next in line.
    if (attempt.kind === "answered") pacer.heard({ ...this.#heard(attempt.answer), sentAt });
    return attempt;
  }

  /** A body that is handed on ends with the caller's signal, and where no more of it comes. */
  #watched(attempt: Attempt): Attempt {
    if (attempt.kind !== "answered" || !attempt.answer.stream) return attempt;
    const { signal, attemptMs: idleMs } = this.#options;
    const stream = liveBody(attempt.answer.stream, {
      signal,
      idleMs,
      why: (code, cause) => failure(code, { ...this.context, cause }),
    });
    return { kind: "answered", answer: { ...attempt.answer, stream } };
  }

  /** A limit by any status holds back whoever is next, as 429 does. */
  #heard(answer: RawAnswer): Pick<RawAnswer, "status" | "headers"> {
    return { headers: answer.headers, status: isLimit(answer, this.#options) ? 429 : answer.status };
  }

  /** A turn that needs no wait, where nothing says that it would come too late. */
  #freeTurn(): (() => void) | undefined {
    const { pacer, clock } = this.#ports;
    return clock.now() < this.#deadline ? pacer.takeNow?.() : undefined;
  }

  /** Waits for the pacer. @returns The function that gives the turn back, or why there is none. */
  async #takeTurn(signal: AbortSignal | undefined): Promise<(() => void) | ApiError> {
    const { pacer, clock } = this.#ports;
    const comeBackAt = this.#comeBackAt();
    if (comeBackAt !== undefined) return this.#limited(comeBackAt);
    try {
      const release = await pacer.take({ priority: this.#options.priority, signal });
      const now = clock.now();
      if (now < this.#deadline) return release;
      release();
      // Never sent, so this was not the vendor's slowness but the line in front of it.
      return this.#sent === 0 ? this.#limited(now) : failure("TIMED_OUT", this.context);
    } catch (reason) {
      if (!signal?.aborted) throw reason;
      return this.cancelled();
    }
  }

  /**
   * When to come back, in milliseconds since 1970, where the turn would come too late: better to say so now than to wait and
   * fail. `undefined` where it would not.
   */
  #comeBackAt(): number | undefined {
    const { pacer, clock, totalMs } = this.#ports;
    const now = clock.now();
    const retryAt = pacer.pausedUntil();
    if (retryAt !== undefined && retryAt >= Math.min(this.#deadline, now + totalMs)) return retryAt;
    if (this.#options.deadline === undefined) return undefined;
    const turnAt = now + pacer.estimate(1, this.#options.priority);
    return turnAt >= this.#deadline ? turnAt : undefined;
  }

  #limited(retryAt: number): ApiError {
    return failure("RATE_LIMITED", { ...this.context, retryAt });
  }
}
