import type { Fetch } from "../attempt.ts";
import { checkBaseUrl } from "../base-url.ts";
import { BOUNDS, type Bounds } from "../bounds.ts";
import type { CallOptions } from "../call-options.ts";
import { type Clock, systemClock } from "../clock.ts";
import { Core, checked } from "../core.ts";
import type { Digests } from "../digest.ts";
import type { Around } from "../exchange-terms.ts";
import type { PagesFacts, RateLimit, VendorFacts } from "../facts.ts";
import { unauthorized } from "../failure.ts";
import { createPacer, type Pacer, type Priority } from "../pacer.ts";
import type { Paging } from "../paging.ts";
import { portsOf } from "../ports.ts";
import type { BodyWriter, MoreOfParameters } from "../prepare.ts";
import type { CallRecord } from "../record.ts";
import { type Authorization, type Authorize, signInHeaders } from "../sign.ts";
import { watchFor } from "../watch.ts";
import { guardKeys } from "./browser-guard.ts";
import type { NamedOperation } from "./operation-line.ts";
import { bound, type Resource, type ResourcesOf } from "./resource.ts";
import { sendUndescribed, type UndescribedAnswer, type UndescribedInit } from "./undescribed.ts";

/** All of a vendor but its operations. */
export interface NamedVendor extends Omit<VendorFacts, "operations"> {
  /** Ways of paging, by the names that lines have for them. */
  readonly pages: Readonly<Record<string, PagesFacts>>;
  /** What this vendor needs and others do not; what is not here is not in its bundle. */
  readonly parts?: VendorParts;
}

/** Parts of the kit that only some vendors need. Which ones is decided when a client is generated. */
export interface VendorParts {
  /** Signs in otherwise than by headers. Default: {@link signInHeaders}. */
  readonly authorize?: Authorize;
  /** Knows parameters that are more than a name. */
  readonly parameters?: MoreOfParameters;
  /** Reads pages that do not count. */
  readonly paging?: Paging;
}

/** What every client of one vendor lets its caller choose. */
export interface NamedClientOptions {
  /** Default: the vendor's own address. */
  readonly baseUrl?: string | undefined;
  /** Default: the platform's own. */
  readonly fetch?: Fetch | undefined;
  /** The budget of calls per key. Default: the one the vendor declares. */
  readonly rateLimit?: RateLimit | "unknown" | undefined;
  /** Clients with the same key share one. Default: a pacer of this client alone, for `rateLimit`. */
  readonly pacer?: Pacer | undefined;
  /** Milliseconds for one attempt (default 30,000). */
  readonly timeout?: number | undefined;
  /** Milliseconds for all attempts of a call together, from the first one on (default 180,000). */
  readonly totalTimeout?: number | undefined;
  /** How often a failed call is sent again where that can do no harm (default 4). */
  readonly retries?: number | undefined;
  /** How much of an answer is taken; what is named replaces one of the defaults. */
  readonly bounds?: Partial<Bounds> | undefined;
  /** What stands around every attempt: `hooks(first, second)`. */
  readonly use?: Around | undefined;
  /** Told once about every call that was prepared, whatever became of it. What it throws is dropped. */
  readonly observe?: ((record: CallRecord) => void) | undefined;
  /** Puts keyed digests of request and answer into every record: `digestsUnder(key)`. */
  readonly digests?: Digests | undefined;
  /** Takes the key into a browser, where whoever opens the page can read it. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  readonly clock?: Clock | undefined;
  /** A number from 0 (included) to 1, to spread retries. */
  readonly random?: (() => number) | undefined;
}

/** What every client of one vendor can do beside its methods. */
export interface NamedClient {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /**
   * Sends what the description does not know, with the same key, pace and safety. Nothing is checked but that it stays below the
   * base URL. A change is never sent again unless `repeat: "safe"` says that it may be.
   *
   * @throws {ApiError} For everything but a complete 2xx answer in JSON or without a body.
   */
  request(method: string, path: string, init?: UndescribedInit & CallOptions): Promise<UndescribedAnswer>;
  /** Milliseconds until the last of this many further calls could be sent; `background` unless told. */
  estimate(calls: number, priority?: Priority): number;
}

const UNSIGNED: Authorization = { headers: [], query: [], body: [] };

/** Whose calls these are, and what beside them is known of a client that is made. */
export interface NamedSetup {
  readonly vendor: NamedVendor;
  readonly surface: string;
  readonly credentials: Readonly<Record<string, string>>;
  /** Values of account parameters, by name. */
  readonly account?: Readonly<Record<string, string>>;
  readonly writeBody?: BodyWriter;
  readonly options: NamedClientOptions;
}

/** A core for one vendor, one key and one surface. @throws {ApiError} `INVALID_REQUEST` for an unusable base URL. */
export function namedCore(setup: NamedSetup): { readonly core: Core; readonly baseUrl: string } {
  const { vendor, surface, credentials, account = {}, options, writeBody } = setup;
  const { id } = vendor.vendor;
  const server = vendor.servers.find((one) => one.surface === surface);
  const baseUrl = checked(id, "", () => {
    guardKeys(options.dangerouslyAllowBrowser);
    return checkBaseUrl(options.baseUrl ?? server?.url ?? vendor.servers[0]?.url ?? "");
  });
  const ways = server?.security ?? [];
  const { parts = {} } = vendor;
  const authorization = (parts.authorize ?? signInHeaders)(ways, vendor.security, credentials);
  const clock = options.clock ?? systemClock;
  const context = { baseUrl, account, writeBody, more: parts.parameters };
  const { observe, digests } = options;
  const core = new Core({
    ports: portsOf({
      vendor: id,
      clock,
      fetch: options.fetch,
      pacer: options.pacer ?? createPacer({ limit: options.rateLimit ?? vendor.rateLimit, clock }),
      random: options.random,
      attemptMs: options.timeout,
      totalMs: options.totalTimeout,
      retries: options.retries,
      bounds: options.bounds ? { ...BOUNDS, ...options.bounds } : BOUNDS,
      around: options.use,
      keepBytes: digests !== undefined,
    }),
    contextOf(operation) {
      const { isOpen, server: own } = operation as Partial<NamedOperation>;
      const signed = isOpen ? UNSIGNED : authorization;
      if (!signed) throw unauthorized(id, operation.id, ways);
      // An account that names an address means it for every call.
      const at = own === undefined || options.baseUrl !== undefined ? baseUrl : own;
      return { ...context, baseUrl: at, authorization: signed };
    },
    paging: parts.paging,
    watch: observe && watchFor(observe, { vendor: id, clock, digests }),
  });
  return { core, baseUrl };
}

/** A client with the methods of some resources. */
export type ClientOf<Shapes, Given> = Pick<Shapes, keyof Given & keyof Shapes> & NamedClient;

/** Makes one. @throws {ApiError} `INVALID_REQUEST` for an unusable base URL, and in a browser. */
export function namedClient<Shapes, Given extends ResourcesOf<Shapes>>(
  setup: NamedSetup,
  resources: Given,
): ClientOf<Shapes, Given> {
  const { core, baseUrl } = namedCore(setup);
  return clientOf(core, baseUrl, setup, resources);
}

/** The same on a core that is there already. */
export function clientOf<Shapes, Given extends ResourcesOf<Shapes>>(
  core: Core,
  baseUrl: string,
  { vendor, surface }: Pick<NamedSetup, "vendor" | "surface">,
  resources: Given,
): ClientOf<Shapes, Given> {
  const methods = Object.entries(resources as Readonly<Record<string, Resource>>).map(
    ([name, resource]) => [name, bound(core, resource, surface, vendor)] as const,
  );
  const base: NamedClient = {
    baseUrl,
    request: (method, path, init) => sendUndescribed(core, method, path, init),
    estimate: (calls, priority) => core.ports.pacer.estimate(calls, priority),
  };
  return { ...Object.fromEntries(methods), ...base } as ClientOf<Shapes, Given>;
}
