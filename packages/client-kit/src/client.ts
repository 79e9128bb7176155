import { addressOf } from "./account-host.ts";
import { namesIn } from "./account-text.ts";
import { type Addresses, addressesOf } from "./addresses.ts";
import { type Answer, answerOf } from "./answer.ts";
import { ApiError } from "./api-error.ts";
import type { Fetch, PreparedRequest } from "./attempt.ts";
import { authorize, chosenWay, hasAll, secretsOf, signingValues } from "./auth.ts";
import { checkBaseUrl } from "./base-url.ts";
import { BOUNDS, type Bounds } from "./bounds.ts";
import type { CallOptions } from "./call-options.ts";
import { type Clock, systemClock } from "./clock.ts";
import { Core, checked } from "./core.ts";
import { createDigests, type Digests } from "./digest.ts";
import type { Exchange, ExchangePorts } from "./exchange-terms.ts";
import type { OperationFacts, ServerFacts, VendorFacts } from "./facts.ts";
import { refusal, unauthorized } from "./failure.ts";
import { writeForm } from "./form.ts";
import { hooks } from "./hooked-attempt.ts";
import type { AttemptHook } from "./hooks.ts";
import { hostWords } from "./host-words.ts";
import { InputProblem } from "./input-problem.ts";
import { parseJson } from "./json.ts";
import { saysLimit } from "./limits.ts";
import { moreOfParameters } from "./more-parameters.ts";
import { indexOperations, type OperationIndex } from "./operations.ts";
import { createPacer, type Pacer, type Priority } from "./pacer.ts";
import type { PlainRequest, Reply } from "./plain.ts";
import { portsOf } from "./ports.ts";
import type { CallInput, PrepareContext } from "./prepare.ts";
import { prepareNext } from "./prepare-next.ts";
import { prepareRequest } from "./prepare-request.ts";
import type { CallRecord } from "./record.ts";
import { replyOf } from "./response.ts";
import type { Authorization } from "./sign.ts";
import { signedBody } from "./sign-body.ts";
import type { TokenKeeper } from "./token-keeper.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import { watchFor } from "./watch.ts";

export interface VendorClientOptions {
  readonly facts: VendorFacts;
  /** Keys and tokens, by the name of the security scheme they belong to. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Default: the first surface the credentials are good for. */
  readonly surface?: string;
  /** Default: the surface's own address. */
  readonly baseUrl?: string;
  /** Values of account parameters, by name; sent with every call that takes them. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Where tokens that replace each other are kept; without it, those that can be had again stay in memory. */
  readonly tokens?: TokenKeeper;
  /** Default: the platform's own. */
  readonly fetch?: Fetch;
  /** Default: a pacer of this client alone, for the declared limit. Clients with the same key share one. */
  readonly pacer?: Pacer;
  readonly clock?: Clock;
  /** A number from 0 (included) to 1, to spread retries. */
  readonly random?: () => number;
  /** For one attempt (default 30 s), and for all attempts together from the first one on (default 3 min). */
  readonly timeouts?: { readonly attemptMs?: number; readonly totalMs?: number };
  /** How much of an answer is taken. Default: {@link BOUNDS}; what is named replaces one of them. */
  readonly bounds?: Partial<Bounds>;
  /** How often a failed call is sent again where that can do no harm (default 4). */
  readonly retries?: number;
  /** Functions around every attempt, outermost first. */
  readonly use?: readonly AttemptHook[];
  /** Told once about every call that was prepared, whatever became of it. What it throws is dropped. */
  readonly observe?: (record: CallRecord) => void;
  /**
   * Puts keyed digests of request and answer into every record, so that a log can prove what was sent without holding it. At
   * least 16 random bytes, to be kept as long as the records; without the key guesses cannot be tested.
   */
  readonly digestKey?: Uint8Array;
}

/** Calls one vendor with one key: paced, authenticated, repeated only where that can do no harm. */
export interface VendorClient {
  readonly vendor: string;
  readonly surface: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Every base URL that credentials go to, that one first; several where some operations or the tokens have a host of their own. */
  readonly baseUrls: readonly string[];
  readonly bounds: Bounds;
  readonly clock: Clock;
  /** An operation of this surface; `undefined` when there is none of that id. */
  operation(id: string): OperationFacts | undefined;
  /**
   * Makes one call.
   *
   * @throws {ApiError} For everything but a complete 2xx answer in JSON or without a body.
   */
  call(operationId: string, input?: CallInput, options?: CallOptions): Promise<Answer>;
  /**
   * Makes a call once more at the address that an answer to it gave for its next page. Only the query may differ.
   *
   * @throws {ApiError} As {@link VendorClient.call} does; `BAD_ANSWER`, unsent, for an address that leads elsewhere.
   */
  follow(operationId: string, input: CallInput, address: string, options?: CallOptions): Promise<Answer>;
  /**
   * The same for a request that is written out. The operation is recognised by method and path.
   *
   * @returns Successful answers, and final refusals whose body is a JSON object.
   * @throws {ApiError} For everything that is not a reliable answer.
   */
  send(request: PlainRequest): Promise<Reply>;
  /** {@link VendorClient.send} as a function from Request to Response. Numbers that JavaScript would change are quoted. */
  readonly fetch: Fetch;
  /** Milliseconds until the last of this many further calls could be sent; `background` unless told. */
  estimate(calls: number, priority?: Priority): number;
}

/**
 * Makes a client. Sends nothing and touches no platform object yet.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unknown surface, an unusable base URL or a short digest key.
 */
export function createVendorClient(options: VendorClientOptions): VendorClient {
  const { facts } = options;
  const clock = options.clock ?? systemClock;
  checked(facts.vendor.id, "", () => checkValues(options));
  const server = chooseServer(options);
  const digests = chooseDigests(options);
  const ports = portsOf({
    vendor: facts.vendor.id,
    fetch: options.fetch,
    pacer: options.pacer ?? createPacer({ limit: facts.rateLimit, clock }),
    clock,
    random: options.random,
    attemptMs: options.timeouts?.attemptMs,
    totalMs: options.timeouts?.totalMs,
    retries: options.retries,
    around: hooks(...(options.use ?? [])),
    keepBytes: digests !== undefined,
    bounds: { ...BOUNDS, ...options.bounds },
    parse: parseJson,
    hostWords: hostWords(hostBy(options, server.surface)),
  });
  return new PacedClient(options, server, digests, ports);
}

/** Without an observer a digest would be told to no one, so none is made. */
function chooseDigests({ facts, digestKey, observe }: VendorClientOptions): Digests | undefined {
  if (digestKey === undefined) return undefined;
  const digests = checked(facts.vendor.id, "", () => createDigests(digestKey));
  return observe ? digests : undefined;
}

function chooseServer(options: VendorClientOptions): ServerFacts {
  const { facts, surface, baseUrl } = options;
  const values = signingValues(facts, options.credentials, options.parameters);
  const fits = (server: ServerFacts): boolean =>
    server.security.some((all) => hasAll(all, facts.security, values));
  const candidates = facts.servers.filter((server) => surface === undefined || server.surface === surface);
  const server = candidates.find(fits) ?? candidates[0];
  if (!server)
    throw refusal(facts.vendor.id, "", "there is no such surface", `surfaces: ${surfaceNames(facts)}`);
  return checked(facts.vendor.id, "", () => ({
    ...server,
    url: checkBaseUrl(baseUrl ?? addressIn(server, options)),
  }));
}

/** @throws {InputProblem} For a value of the account that could become something else than a value in a text. */
function checkValues({ facts, parameters = {} }: VendorClientOptions): void {
  for (const name of Object.keys(facts.asks ?? {}))
    if (Object.hasOwn(parameters, name) && /[{}]|\p{Cc}/u.test(parameters[name] ?? ""))
      throw new InputProblem(`${name} of the account has a brace or a control character in it`);
}

function placesOf(options: VendorClientOptions, { url, surface }: ServerFacts): Addresses {
  const { facts, baseUrl, parameters = {} } = options;
  return addressesOf({
    own: url,
    isSaid: baseUrl !== undefined,
    operations: facts.operations.filter(({ surfaces }) => surfaces.includes(surface)),
    security: facts.security,
    filled: (template) => addressOf(template, facts.asks ?? {}, parameters),
  });
}

function addressIn({ url }: ServerFacts, { facts, parameters = {} }: VendorClientOptions): string {
  return addressOf(url, facts.asks ?? {}, parameters);
}

/** The account's values that name the host; none where its address is written out. */
function hostBy({ facts, baseUrl }: VendorClientOptions, surface: string): readonly string[] {
  const template = facts.servers.find((server) => server.surface === surface)?.url ?? "";
  return baseUrl === undefined ? namesIn(template) : [];
}

function surfaceNames(facts: VendorFacts): string {
  return [...new Set(facts.servers.map((server) => server.surface))].join(", ");
}

class PacedClient implements VendorClient {
  readonly vendor: string;
  readonly surface: string;
  readonly baseUrl: string;
  readonly baseUrls: readonly string[];
  readonly bounds: Bounds;
  readonly clock: Clock;
  readonly fetch: Fetch = (request) => this.#fetch(request);
  readonly #options: VendorClientOptions;
  readonly #server: ServerFacts;
  readonly #core: Core;
  readonly #operations: OperationIndex;
  readonly #addresses: Addresses;
  readonly #authorized: Authorization | undefined;
  readonly #tokens: Tokens | undefined;

  constructor(
    options: VendorClientOptions,
    server: ServerFacts,
    digests: Digests | undefined,
    ports: ExchangePorts,
  ) {
    this.vendor = ports.vendor;
    this.surface = server.surface;
    this.baseUrl = server.url;
    this.bounds = ports.bounds;
    this.clock = ports.clock;
    this.#options = options;
    this.#server = server;
    this.#operations = indexOperations(options.facts.operations, server.surface);
    this.#addresses = checked(this.vendor, "", () => placesOf(options, server));
    this.baseUrls = this.#addresses.all;
    const values = signingValues(options.facts, options.credentials, options.parameters);
    this.#authorized = authorize(server.security, options.facts.security, values);
    const way = chosenWay(server.security, options.facts.security, values);
    this.#tokens = checked(this.vendor, "", () =>
      createTokens(options.facts, way, values, { at: this.#addresses.tokens, keeper: options.tokens, ports }),
    );
    const { observe } = options;
    this.#core = new Core({
      ports,
      contextOf: (operation) => this.#context(operation),
      saysLimit,
      watch: observe && watchFor(observe, { vendor: this.vendor, clock: ports.clock, digests }),
    });
  }

  operation(id: string): OperationFacts | undefined {
    return this.#operations.byId(id);
  }

  async call(operationId: string, input: CallInput = {}, options: CallOptions = {}): Promise<Answer> {
    const operation = this.#known(operationId);
    return this.#answer(operation, this.#core.prepare(operation, input, options), options);
  }

  async follow(
    operationId: string,
    input: CallInput,
    address: string,
    options: CallOptions = {},
  ): Promise<Answer> {
    const operation = this.#known(operationId);
    const prepared = this.#core.prepare(operation, input, options);
    const next = prepareNext(prepared, address, this.#authorization(operation));
    if (next) return this.#answer(operation, next, options);
    const why = "the next page is at an address that leads elsewhere";
    throw new ApiError("BAD_ANSWER", `${this.vendor} did not answer ${operationId} page by page: ${why}`, {
      vendor: this.vendor,
      operation: operationId,
      attempts: 0,
      reason: why,
    });
  }

  #known(operationId: string): OperationFacts {
    const operation = this.#operations.byId(operationId);
    if (!operation) throw this.#unknown(operationId);
    return operation;
  }

  async #answer(operation: OperationFacts, prepared: PreparedRequest, options: CallOptions): Promise<Answer> {
    return answerOf(await this.#send(operation, prepared, options));
  }

  estimate(calls: number, priority?: Priority): number {
    return this.#core.ports.pacer.estimate(calls, priority);
  }

  async send(request: PlainRequest): Promise<Reply> {
    const url = new URL(request.url);
    const operation = this.#recognise(request.method, url);
    const context = this.#context(operation);
    const prepared = checked(this.vendor, operation.id, () =>
      prepareRequest(operation, request, url, context),
    );
    const { signal } = request;
    return replyOf(await this.#send(operation, prepared, signal ? { signal } : {}));
  }

  async #fetch(request: Request): Promise<Response> {
    const { method, url, headers, signal } = request;
    const body = request.body ? await request.arrayBuffer() : undefined;
    return (await this.send({ method, url, headers, signal, body })).response();
  }

  #recognise(method: string, url: URL): OperationFacts {
    const address = `${url.origin}${url.pathname}`;
    if (/%7[bd]/i.test(url.pathname)) throw refusal(this.vendor, "", "a path parameter is missing");
    const bases = this.baseUrls.filter((base) => address.startsWith(`${base}/`));
    if (bases.length === 0) throw refusal(this.vendor, "", "the address is not below the base URL");
    for (const base of bases) {
      const operation = this.#operations.byRequest(method, address.slice(base.length));
      if (operation && this.#addresses.of(operation) === base) return operation;
    }
    throw this.#unknown("");
  }

  #unknown(operationId: string): ApiError {
    return refusal(this.vendor, operationId, `the ${this.surface} surface has no such operation`);
  }

  #context(operation: OperationFacts): PrepareContext {
    const authorization = this.#authorization(operation);
    return {
      baseUrl: this.#addresses.of(operation),
      account: this.#options.parameters ?? {},
      authorization,
      signBody: authorization.body.length > 0 ? (body) => signedBody(body, authorization) : undefined,
      writeBody: writeForm,
      more: moreOfParameters,
    };
  }

  #authorization(operation: OperationFacts): Authorization {
    if (this.#authorized) return this.#authorized;
    const { facts } = this.#options;
    throw unauthorized(
      this.vendor,
      operation.id,
      this.#server.security.map((all) => all.flatMap((name) => secretsOf(facts, name))),
    );
  }

  /** A token that the vendor does not take is renewed once: nothing was done with it. */
  async #send(operation: OperationFacts, prepared: PreparedRequest, options: CallOptions): Promise<Exchange> {
    if (!this.#tokens) return this.#core.send(operation, prepared, options);
    try {
      const signed = await this.#tokens.signed(prepared);
      const result = await this.#core.send(operation, signed, options);
      if (result.ok || result.error.status !== 401) return result;
      this.#tokens.distrust(signed);
      if (options.attempts === 1) return result;
      return await this.#core.send(operation, await this.#tokens.signed(prepared), options);
    } catch (error) {
      if (error instanceof ApiError) return { ok: false, error };
      throw error;
    }
  }
}
