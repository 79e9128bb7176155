import type { DataMap } from "@oubli/datamap";
import { authenticate, type Credentials } from "./authentication.ts";
import type { Call, Reply } from "./call.ts";
import type { OpenApiDocument, Operation } from "./document.ts";
import { type Budget, createRateLimiter, type RateLimiter } from "./rate-limiter.ts";
import { createRouter, type Route, type Router } from "./router.ts";
import type { JournalLine, Limit, Sandbox, SandboxOptions } from "./sandbox.ts";
import { createTally, type Tally } from "./tally.ts";
import { createValidator, type Findings, type Validator } from "./validation.ts";

export type Handler = (call: Call) => Reply;

/** Why a request does not reach its handler. */
export type Refusal =
  | { readonly because: "unknown-path" }
  | { readonly because: "unauthorized" }
  | ({ readonly because: "invalid" } & Findings)
  | { readonly because: "too-many-calls"; readonly budget: Budget };

/** The parts in which vendors differ when they say no. */
export interface Manners {
  refuse(refusal: Refusal): Reply;
  /** Query parameters outside the description: a refusal, or nothing at all. */
  readonly unknownParameters: "refused" | "ignored";
  /** What is tolerated behind every path. */
  readonly ignoredSuffix?: string;
  /** Headers of every answer while a limit is on. */
  budgetHeaders?(budget: Budget): Readonly<Record<string, string>>;
}

export interface SpecSandboxParts {
  readonly vendor: string;
  readonly document: OpenApiDocument;
  /** Says which calls destroy records; without it `applied` counts none. */
  readonly dataMap?: Pick<DataMap, "records">;
  readonly credentials: Credentials;
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly manners: Manners;
  /** The limit that holds when a clock but no limit is handed in. */
  readonly usualLimit: Limit | "none";
  readonly options: Omit<SandboxOptions<unknown>, "seed">;
}

// A clock that stands still; a fixed moment, so that what tests write down stays true.
const NOON: () => Date = () => new Date("2026-11-20T12:00:00.000Z");

/** The clock of a sandbox that was given none. */
export function clockOf(options: { readonly now?: () => Date }): () => Date {
  return options.now ?? NOON;
}

/**
 * A pretend vendor over an OpenAPI document: routing, keys, limits and the checking of requests come from
 * the document, what the vendor remembers and does comes from the handlers.
 *
 * Answers are checked too: one that the document does not allow becomes a 500 that says why, so a
 * description and its sandbox cannot drift apart unseen. An operation without a handler answers 501 and says so.
 */
export function createSpecSandbox(parts: SpecSandboxParts): Sandbox {
  const { document, options } = parts;
  const desk = openDesk(parts);

  async function faulty(request: Request): Promise<Response> {
    const operationId = desk.route(request.method, new URL(request.url))?.operation.id ?? "unknown";
    if (options.latencyMs) await pause(options.latencyMs);
    const instead = await options.intercept?.(operationId, request);
    if (instead) return instead;
    const response = await answer(desk, request);
    return (await options.afterwards?.(operationId, response)) ?? response;
  }

  const surface = document.servers[0]?.["x-surface"];
  return {
    vendor: parts.vendor,
    ...(surface !== undefined && { surface }),
    credentials: parts.credentials,
    pretends: Object.keys(parts.handlers),
    fetch: (request) => untilAborted(request.signal, () => faulty(request)),
    journal: () => [...desk.lines],
    applied: (recordId, operationId) => desk.tally.count(recordId, operationId),
  };
}

/** What one sandbox answers requests with. */
interface Desk {
  readonly parts: SpecSandboxParts;
  readonly route: Router;
  readonly validator: Validator;
  readonly limiter: RateLimiter;
  readonly lines: JournalLine[];
  readonly tally: Tally;
}

function openDesk(parts: SpecSandboxParts): Desk {
  const { document, manners, options } = parts;
  const usual = options.now ? parts.usualLimit : "none";
  return {
    parts,
    route: createRouter(document, manners.ignoredSuffix),
    validator: createValidator(document),
    limiter: createRateLimiter(options.limit ?? usual, clockOf(options)),
    lines: [],
    tally: createTally(parts.dataMap),
  };
}

/** Answers a request, and writes it into the journal. */
async function answer(desk: Desk, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const found = desk.route(request.method, url);
  const reply = found
    ? await honest(desk, found.operation, await decide(desk, request, found))
    : desk.parts.manners.refuse({ because: "unknown-path" });
  desk.lines.push({
    number: desk.lines.length + 1,
    method: request.method,
    path: url.pathname + url.search,
    ...(found && { operationId: found.operation.id }),
    status: reply.status,
    ...(reply.status === 500 && { broken: messageOf(reply.body) }),
  });
  return toResponse(reply);
}

async function decide(desk: Desk, request: Request, found: Route): Promise<Reply> {
  const { document, credentials, manners } = desk.parts;
  const caller = authenticate(document, found, request, credentials);
  if (!caller) return manners.refuse({ because: "unauthorized" });
  const budget = desk.limiter(caller);
  if (budget && !budget.allowed) {
    return withHeaders(
      manners.refuse({ because: "too-many-calls", budget }),
      manners.budgetHeaders?.(budget),
    );
  }
  const reply = await work(desk, request, found);
  return budget ? withHeaders(reply, manners.budgetHeaders?.(budget)) : reply;
}

async function work(
  { parts, validator, tally }: Desk,
  request: Request,
  { operation, server, path }: Route,
): Promise<Reply> {
  const { manners, handlers } = parts;
  const url = new URL(request.url);
  const { headers } = request;
  const wrong = await validator.parameters(operation, url.searchParams, headers);
  const refused = wrong && strictEnough(wrong, manners);
  if (refused) return manners.refuse({ because: "invalid", ...refused });
  const sent = await readBody(request);
  const wrongBody = isDescribedForm(operation, headers) ? undefined : await validator.body(operation, sent);
  if (wrongBody) return manners.refuse({ because: "invalid", ...wrongBody });
  const handler = handlers[operation.id];
  if (!handler) return missing(operation);
  const body = isObject(sent) ? sent : {};
  const surface = server["x-surface"];
  const call: Call = { operation, surface, path, query: url.searchParams, headers, body, url };
  const reply = handler(call);
  tally.note(call, reply);
  return reply;
}

async function honest({ validator }: Desk, operation: Operation, reply: Reply): Promise<Reply> {
  if (reply.status === 500 || reply.status === 501) return reply;
  const lie = await validator.answer(operation, reply.status, reply.body);
  return lie ? broken(lie) : reply;
}

function strictEnough(wrong: Findings, manners: Manners): Findings | undefined {
  if (manners.unknownParameters === "refused") return wrong;
  return Object.keys(wrong.errors).length > 0 ? { errors: wrong.errors, unknown: [] } : undefined;
}

function broken(why: string): Reply {
  return { status: 500, body: { message: `The sandbox is wrong, not you: ${why}.` } };
}

function missing({ id, method, path }: Operation): Reply {
  const message = `The sandbox does not pretend ${id} (${method} ${path}) yet: the request fits the description, and nothing was done.`;
  return { status: 501, body: { message } };
}

function messageOf(body: unknown): string {
  return isObject(body) && typeof body.message === "string" ? body.message : "unknown";
}

function withHeaders(reply: Reply, headers: Readonly<Record<string, string>> = {}): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

function toResponse(reply: Reply): Response {
  const headers = new Headers(reply.headers);
  if (reply.body === undefined) return new Response(null, { status: reply.status, headers });
  return Response.json(reply.body, { status: reply.status, headers });
}

/** Whether the body comes in a form of the description that is not JSON: nothing here looks into files. */
function isDescribedForm({ bodyTypes }: Operation, headers: Headers): boolean {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  return !type.includes("json") && bodyTypes.includes(type);
}

// What cannot be read as JSON is handed on as a text, which no schema of a body accepts.
async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

// A lost answer never settles; a client that gives up waiting must get away all the same.
function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    signal.addEventListener("abort", giveUp, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", giveUp));
  });
}
