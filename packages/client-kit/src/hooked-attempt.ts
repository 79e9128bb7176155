import { ApiError } from "./api-error.ts";
import { initOf, orAborted, readWhole } from "./attempt.ts";
import type { Around, ExchangeOptions, ExchangePorts, Sending } from "./exchange-terms.ts";
import { failure } from "./failure.ts";
import { type AttemptHook, callHooks, type HookedAttempt } from "./hooks.ts";
import { type Attempt, judge } from "./judge.ts";
import { makeResponse } from "./response.ts";

/** Every attempt of a client goes through these functions, outermost first; `undefined` where there are none. */
export function hooks(...all: readonly AttemptHook[]): Around | undefined {
  if (all.length === 0) return undefined;
  return (dispatch, attempt, options, ports) =>
    hookedAttempt(dispatch, attempt, { options, ports, hooks: all });
}

interface Round {
  readonly options: ExchangeOptions;
  readonly ports: ExchangePorts;
  readonly hooks: readonly AttemptHook[];
}

/** @returns What the attempt amounts to, or why it ended with nothing in doubt. */
async function hookedAttempt(dispatch: Sending, attempt: number, round: Round): Promise<Attempt | ApiError> {
  const { options } = round;
  const { signal } = options;
  const over = new AbortController();
  const cancel = (): void => over.abort(signal?.reason);
  if (signal?.aborted) return dispatch.cancelled();
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    return await new HookedRound(dispatch, over.signal, round).run(attempt);
  } finally {
    signal?.removeEventListener("abort", cancel);
    over.abort();
  }
}

class HookedRound {
  readonly #dispatch: Sending;
  readonly #signal: AbortSignal;
  readonly #options: ExchangeOptions;
  readonly #ports: ExchangePorts;
  readonly #hooks: readonly AttemptHook[];
  readonly #sentBefore: number;
  /** What the responses and errors mean that were handed to the hooks, so that they can be known again. */
  readonly #meanings = new WeakMap<object, Attempt | ApiError>();
  #bug: { readonly reason: unknown } | undefined;

  constructor(dispatch: Sending, signal: AbortSignal, { options, ports, hooks }: Round) {
    this.#dispatch = dispatch;
    this.#signal = signal;
    this.#options = options;
    this.#ports = ports;
    this.#hooks = hooks;
    this.#sentBefore = dispatch.sent;
  }

  async run(attempt: number): Promise<Attempt | ApiError> {
    const { repeat } = this.#options;
    const said = await this.#ask(attempt);
    if (this.#bug) throw this.#bug.reason;
    if (repeat === "safe" || this.#dispatch.sent === this.#sentBefore) return said;
    if (this.#dispatch.underWay) return { kind: "cancelled" };
    return withDoubtKept(said, this.#dispatch.last, this.#options);
  }

  async #ask(attempt: number): Promise<Attempt | ApiError> {
    try {
      const answering = callHooks(
        this.#hooks,
        (headers) => this.#describe(attempt, headers),
        (headers) => this.#send(headers),
      );
      const response = await orAborted(answering, this.#signal);
      return (
        this.#meanings.get(response) ?? (await orAborted(readWhole(response, this.#ports), this.#signal))
      );
    } catch (reason) {
      const meaning = typeof reason === "object" && reason !== null ? this.#meanings.get(reason) : undefined;
      return meaning ?? this.#dispatch.cancelled(this.#signal.aborted ? undefined : reason);
    }
  }

  #describe(attempt: number, headers: Headers): HookedAttempt {
    const { prepared } = this.#dispatch;
    return {
      vendor: this.#ports.vendor,
      operation: this.#options.operation,
      template: this.#options.template,
      repeat: this.#options.repeat,
      attempt,
      signal: this.#signal,
      get request() {
        return new Request(prepared.url, initOf(prepared, headers));
      },
    };
  }

  async #send(headers: Headers): Promise<Response> {
    if (this.#signal.aborted) throw this.#dispatch.cancelled();
    if (!this.#dispatch.maySend()) throw this.#known(this.#dispatch.cancelled(), this.#dispatch.last);
    let outcome: Attempt | ApiError;
    try {
      outcome = await this.#dispatch.send(headers, this.#signal);
    } catch (reason) {
      // What the caller or the pacer threw is theirs, and no hook may swallow it.
      this.#bug = { reason };
      throw reason;
    }
    if (outcome instanceof ApiError) throw this.#known(outcome, outcome);
    if (outcome.kind !== "answered") throw this.#known(this.#errorOf(outcome), outcome);
    const { status, headers: received, bytes, text } = outcome.answer;
    return this.#known(makeResponse(status, received, bytes ?? text), outcome);
  }

  /** The error an attempt without an answer would end the call with, for the hooks to see. */
  #errorOf(attempt: Attempt): ApiError {
    const verdict = judge(attempt, this.#options);
    const code = verdict.ok ? "BAD_ANSWER" : verdict.code;
    return failure(code, this.#dispatch.context, attempt);
  }

  #known<T extends object>(shown: T, meaning: Attempt | ApiError | undefined): T {
    if (meaning) this.#meanings.set(shown, meaning);
    return shown;
  }
}

/** What counts for an operation that must not happen twice: the hooks' word, unless it would hide that something was done. */
function withDoubtKept(
  said: Attempt | ApiError,
  last: Attempt | undefined,
  options: ExchangeOptions,
): Attempt | ApiError {
  if (!last) return said;
  const truth = judge(last, options);
  if (!truth.ok) return truth.code === "OUTCOME_UNKNOWN" ? last : said;
  const done = !(said instanceof ApiError) && judge(said, options).ok;
  if (done) return said;
  return { kind: "broken-off", cause: said instanceof ApiError ? said.cause : undefined };
}
