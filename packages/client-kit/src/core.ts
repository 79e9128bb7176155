import type { PreparedRequest } from "./attempt.ts";
import type { CallOptions } from "./call-options.ts";
import { exchange } from "./exchange.ts";
import type { Exchange, ExchangePorts } from "./exchange-terms.ts";
import type { LimitFacts, OperationFacts } from "./facts.ts";
import { refusal } from "./failure.ts";
import { InputProblem } from "./input-problem.ts";
import type { RawAnswer } from "./judge.ts";
import type { Paging } from "./paging.ts";
import { plainPaging } from "./plain-paging.ts";
import { type CallInput, type PrepareContext, prepareCall } from "./prepare.ts";
import type { Watch } from "./watch.ts";

/** What a core must be given, and what it may be. What is not given costs nothing, neither time nor size. */
export interface CoreSetup {
  readonly ports: ExchangePorts;
  /** Address, account and key of an operation. @throws {ApiError} Where it cannot be called with what is at hand. */
  readonly contextOf: (operation: OperationFacts) => PrepareContext;
  /** Reads limits that are said otherwise than by 429. */
  readonly saysLimit?: (answer: RawAnswer, limits: readonly LimitFacts[]) => boolean;
  /** Reads pages. Default: {@link plainPaging}. */
  readonly paging?: Paging | undefined;
  /** Told about every call that was prepared. */
  readonly watch?: Watch | undefined;
}

/**
 * The one way in which a vendor is called, whatever stands in front of it: by name, by path, by operation id. A call is written
 * down and checked, waits for its turn, and is sent again only where that can do no harm.
 */
export class Core {
  readonly vendor: string;
  readonly ports: ExchangePorts;
  readonly paging: Paging;
  readonly #setup: CoreSetup;

  constructor(setup: CoreSetup) {
    this.vendor = setup.ports.vendor;
    this.ports = setup.ports;
    this.paging = setup.paging ?? plainPaging;
    this.#setup = setup;
  }

  /** Makes one call. @throws {ApiError} For one that cannot be sent; how a call ended that was sent is a result. */
  call(operation: OperationFacts, input: CallInput, options: CallOptions = {}): Promise<Exchange> {
    return this.send(operation, this.prepare(operation, input, options), options);
  }

  /** Address, account and key of an operation. @throws {ApiError} Where it cannot be called with what is at hand. */
  contextOf(operation: OperationFacts): PrepareContext {
    return this.#setup.contextOf(operation);
  }

  /** @throws {ApiError} `INVALID_REQUEST`, or `AUTH_REJECTED` where no credentials fit. */
  prepare(
    operation: OperationFacts,
    input: CallInput,
    { slashes, headers, undescribed }: CallOptions = {},
  ): PreparedRequest {
    const context = this.#setup.contextOf(operation);
    return this.checked(operation.id, () =>
      prepareCall(operation, input, { ...context, slashes, headers, undescribed }),
    );
  }

  /** Sends what is written down. */
  async send(
    operation: OperationFacts,
    prepared: PreparedRequest,
    options: CallOptions = {},
  ): Promise<Exchange> {
    const { ports } = this;
    const { watch, saysLimit } = this.#setup;
    const { limits } = operation;
    const { deadline } = options;
    // What is read while it is sent is gone after that.
    if (options.attempts !== undefined && !(options.attempts >= 1))
      throw refusal(this.vendor, operation.id, "a call is sent at least once");
    const attempts = prepared.body instanceof ReadableStream ? 1 : options.attempts;
    const begun = watch && (await watch.begin(prepared));
    const result = await exchange(
      prepared,
      {
        operation: operation.id,
        // Only who stands around attempts is told it.
        template: ports.around ? this.#templateOf(operation) : operation.path,
        repeat: operation.repeat,
        saysLimit: limits && ((answer) => saysLimit?.(answer, limits) === true),
        signal: options.signal,
        priority: options.priority ?? "live",
        retries: attempts === undefined ? ports.retries : attempts - 1,
        once: attempts === 1,
        attemptMs: options.timeout ?? ports.attemptMs,
        deadline: deadline === undefined ? undefined : Number(deadline),
        beforeSending: options.beforeSending,
        streams: options.streams ?? false,
      },
      ports,
    );
    if (begun) await begun.end(result, operation.id);
    return result;
  }

  /** Runs a check and turns its complaint into an ApiError. */
  checked<T>(operation: string, run: () => T): T {
    return checked(this.vendor, operation, run);
  }

  #templateOf(operation: OperationFacts): string {
    const { pathname } = new URL(this.#setup.contextOf(operation).baseUrl);
    return `${pathname.replace(/\/$/, "")}${operation.path}`;
  }
}

/** Runs a check and turns its complaint into an ApiError. */
export function checked<T>(vendor: string, operation: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof InputProblem ? refusal(vendor, operation, error.message) : error;
  }
}
