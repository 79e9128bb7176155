import { type CallInput, type Clock, secretsOf, systemClock } from "@oubli/client-kit";
import type { Call, DataMap, ErasingCall, Find, List, Poll, RecordKind } from "@oubli/datamap";
import { hasStar, idPointers, valueAt, valuesAt, withoutIdentifier } from "@oubli/datamap/record";
import { fill, valuesOf } from "../fill.ts";
import { withMember } from "../member.ts";
import { inList } from "../names.ts";
import { type AskedCall, isAsked, readAsked } from "./asked.ts";
import { type Budget, budgetOf } from "./budget.ts";
import { type AcceptedJob, acceptance, isDoneBy, report } from "./jobs.ts";
import { FROM, listAnswer, oneAnswer } from "./lists.ts";
import { type Held, type PretendPerson, recordsOf } from "./people.ts";

/**
 * A vendor that does what its page and description say of it, for a rehearsal: it finds, reads, overwrites and erases, in pages, with a
 * key. That it behaves so is no proof of the page: it was made from it.
 */
export interface PretendVendor {
  readonly credentials: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly baseUrl: string;
  /** Everything it holds now, and whose each record is. */
  holds(): readonly Held[];
  /** Which calls it was sent, in their order. */
  readonly asked: readonly string[];
  /** How many calls were refused because the key had sent more than the page allows. */
  overLimit(): number;
  /** Lets the longest time of every job go by: what was accepted is done. */
  settle(): void;
  fetch(request: Request): Promise<Response>;
}

export interface PretendOptions {
  readonly surface: string;
  /** Refuses every so many-th call as too many, or fails at it; never when left out. */
  readonly trouble?: number;
  /** By which calls are counted; the computer's own when left out. */
  readonly clock?: Clock;
}

const HOST = "https://pretend.example.test";
const LIST = { id: "list-1" } as const;

/** Makes a pretend vendor and puts these people in. */
export function createPretendVendor(
  map: DataMap,
  people: readonly PretendPerson[],
  options: PretendOptions,
): PretendVendor {
  const base = pathOf(map, options.surface);
  const records = map.records.map((kind) =>
    inList(kind, kind.in === undefined ? undefined : { name: kind.in, ...LIST }),
  );
  const vendor = new Pretending({ ...map, records }, recordsOf(map, people), base, options);
  return {
    credentials: credentialsFor(map, options.surface),
    parameters: Object.fromEntries(Object.keys(map.asks ?? {}).map((name) => [name, "pretend"])),
    baseUrl: `${HOST}${base}`,
    holds: () => vendor.held,
    asked: vendor.asked,
    overLimit: () => vendor.overLimit,
    settle: () => vendor.settle(),
    fetch: (request) => vendor.answer(request),
  };
}

function pathOf({ servers }: DataMap, surface: string): string {
  const url = servers.find((one) => one.surface === surface)?.url ?? "";
  return (URL.parse(url.replaceAll(/\{[^}]*\}/g, "x"))?.pathname ?? "").replace(/\/+$/, "");
}

function credentialsFor(map: DataMap, surface: string): Readonly<Record<string, string>> {
  const [schemes = []] = map.servers.find((one) => one.surface === surface)?.security ?? [];
  return Object.fromEntries(schemes.flatMap((name) => secretsOf(map, name)).map((name) => [name, "pretend"]));
}

class Pretending {
  readonly asked: string[] = [];
  held: readonly Held[];
  readonly #map: DataMap;
  readonly #base: string;
  overLimit = 0;
  readonly #trouble: number | undefined;
  readonly #budget: Budget;
  readonly #jobs: AcceptedJob[] = [];

  constructor(
    map: DataMap,
    held: readonly Held[],
    base: string,
    { trouble, clock = systemClock }: Pick<PretendOptions, "trouble" | "clock">,
  ) {
    this.#map = map;
    this.held = held;
    this.#base = base;
    this.#trouble = trouble;
    this.#budget = budgetOf(map.rateLimit, clock);
  }

  settle(): void {
    for (const { kind, call, held } of this.#jobs.splice(0)) this.#done(kind, call, held);
  }

  async answer(request: Request): Promise<Response> {
    const token = this.#token(new URL(request.url).pathname);
    if (token) return token;
    const asked = await readAsked(request, this.#map.operations, this.#base);
    const [operation] = asked.operations;
    this.asked.push(
      operation === undefined
        ? `${request.method} ${asked.url.pathname}`
        : `${operation.method} ${operation.path}`,
    );
    const wait = this.#budget.spend();
    if (wait !== undefined) {
      this.overLimit += 1;
      return tooMany(wait);
    }
    const trouble = this.#troubled();
    if (trouble) return trouble;
    if (operation === undefined) return gone();
    return (
      this.#jobAsked(asked) ??
      this.#erased(asked) ??
      this.#read(asked) ??
      this.#led(asked) ??
      this.#listed(asked) ??
      this.#other(asked) ??
      gone()
    );
  }

  /** Every so many-th call is one too many, or fails, in turn. */
  #troubled(): Response | undefined {
    const every = this.#trouble;
    if (every === undefined || this.asked.length % every !== 0) return undefined;
    return this.asked.length % (2 * every) === 0 ? failing() : tooMany();
  }

  #token(path: string): Response | undefined {
    const schemes = Object.values(this.#map.security);
    const isToken = schemes.some((scheme) => scheme.type === "oauth2" && path.endsWith(scheme.token));
    return isToken
      ? Response.json({ access_token: "pretend", token_type: "Bearer", expires_in: 3_600 })
      : undefined;
  }

  /** The kinds that use one of the operations which were asked for, with the use. */
  #uses<C extends Call>({ operations }: AskedCall, of: (kind: RecordKind) => readonly C[]) {
    const ids = new Set(operations.map(({ id }) => id));
    return this.#map.records.flatMap((kind) =>
      of(kind)
        .filter(({ operation }) => ids.has(operation))
        .map((call) => ({ kind, call })),
    );
  }

  #of(kind: RecordKind): readonly Held[] {
    return this.held.filter((one) => one.kind === kind.kind);
  }

  /** A record with what stands in it now. */
  #shown(kind: RecordKind, held: Held): unknown {
    let { record } = held;
    for (const { pointer, embeds } of kind.properties) {
      const inner = this.#map.records.find((one) => one.kind === embeds);
      if (inner === undefined || hasStar(pointer) || valueAt(record, pointer) === undefined) continue;
      const own = this.#of(inner)
        .filter((one) => one.parent === held)
        .map((one) => this.#shown(inner, one));
      record = withMember(record, pointer, Array.isArray(valueAt(record, pointer)) ? own : (own[0] ?? null));
    }
    return record;
  }

  #erased(asked: AskedCall): Response | undefined {
    const uses = this.#uses(asked, ({ erasure }) => erasure);
    for (const { kind, call } of uses)
      for (const held of this.#of(kind))
        if (inputsOf(call, kind, held).some((input) => isAsked(asked, input, call.way === "overwrite")))
          return this.#carriedOut(kind, call, held, asked);
    return uses.length > 0 &&
      asked.operations.every(({ method }) => method !== "GET") &&
      !this.#isSearch(asked)
      ? gone()
      : undefined;
  }

  #isSearch(asked: AskedCall): boolean {
    return this.#uses(asked, ({ find }) => find).length > 0;
  }

  /** What a job is at that somebody asks for; done is done before it is said. */
  #jobAsked(asked: AskedCall): Response | undefined {
    const polls = this.#uses(asked, ({ erasure }) => erasure.flatMap(({ job }) => job?.poll ?? []));
    for (const { call: poll } of polls) {
      const job = this.#jobs.find((one) => isAskedFor(one, poll, asked));
      if (job === undefined) continue;
      job.asked += 1;
      if (isDoneBy(job)) this.#done(job.kind, job.call, job.held);
      return report(job, poll);
    }
    return undefined;
  }

  #accepted(kind: RecordKind, call: ErasingCall, held: Held): Response {
    const job = { id: `job-${this.#jobs.length + 1}`, kind, call, held, asked: 0 };
    this.#jobs.push(job);
    return acceptance(job);
  }

  #done(kind: RecordKind, call: ErasingCall, held: Held): void {
    if (call.way === "anonymize") this.#empty(kind, held);
    else if (call.way === "erase" && this.held.includes(held)) this.#remove(kind, call, held);
  }

  #carriedOut(kind: RecordKind, call: ErasingCall, held: Held, { body }: AskedCall): Response {
    if (call.job !== undefined && (call.way === "anonymize" || call.way === "erase"))
      return this.#accepted(kind, call, held);
    if (call.way === "overwrite") held.record = merged(held.record, valueAt(body, call.into ?? ""));
    else this.#done(kind, call, held);
    return new Response(null, { status: 204 });
  }

  /** Nothing personal stays, and the record says that it is gone where its page knows such a sign. */
  #empty(kind: RecordKind, held: Held): void {
    for (const { pointer, category, identifies } of kind.properties)
      if (
        (category !== undefined || identifies !== undefined) &&
        !hasStar(pointer) &&
        !idPointers(kind).includes(pointer)
      )
        held.record = withMember(held.record, pointer, null);
    const [sign] = kind.goneWhen;
    if (sign) held.record = withMember(held.record, sign.at, sign.is ?? true);
    if (sign === undefined) this.held = this.held.filter((one) => one !== held);
  }

  #remove(kind: RecordKind, call: ErasingCall, held: Held): void {
    const later = kind.erasure.slice(kind.erasure.indexOf(call) + 1).find(({ look }) => look !== undefined);
    const covered = new Set(
      this.#map.records.filter(({ coveredBy }) => coveredBy === kind.kind).map((one) => one.kind),
    );
    this.held = this.held.filter((one) => one !== held && !(covered.has(one.kind) && isBelow(one, held)));
    if (later?.look !== undefined) this.held = [...this.held, { ...held, kind: later.look }];
    // Where an account keeps records that hang on nothing named, they go with the last of their person.
    if (!this.held.some((one) => one.kind === kind.kind && one.owner === held.owner))
      this.held = this.held.filter(
        (one) => !(covered.has(one.kind) && one.owner === held.owner && one.parent === undefined),
      );
  }

  #read(asked: AskedCall): Response | undefined {
    const uses = this.#uses(asked, ({ read, export: bundle }) => [
      ...(read ? [read] : []),
      ...(bundle ? [bundle] : []),
    ]);
    for (const { kind, call } of uses) {
      const held = this.#of(kind).find((one) =>
        inputsOf(call, kind, one).some((input) => isAsked(asked, input)),
      );
      if (held) return oneAnswer({ at: call.returns?.at ?? "" }, this.#shown(kind, held));
    }
    return undefined;
  }

  #listed(asked: AskedCall): Response | undefined {
    const uses = this.#uses(asked, ({ find }) => find);
    let empty: Response | undefined;
    for (const { kind, call } of uses) {
      if (call.returns === undefined) continue;
      const all = this.#of(kind);
      const found = all.filter((held) => isFoundBy(call, kind, held, asked));
      const whole = this.#isWhole(call, asked) ? all : found;
      if (whole.length === 0 && !call.returns.many) {
        empty ??= nothing(call);
        continue;
      }
      const answer = listAnswer(
        { returns: call.returns, pages: call.pages },
        whole.map(({ record }) => record),
        asked,
        kind,
      );
      if (whole.length > 0) return answer;
      empty ??= answer;
    }
    return empty;
  }

  /** Whether a list is asked for without whom it is for. */
  #isWhole(call: Find, asked: AskedCall): boolean {
    const operation = asked.operations.find(({ id }) => id === call.operation);
    const whole = operation && withoutIdentifier(call, operation);
    if (whole === undefined || !fill(whole, {}).some((input) => isAsked(asked, input))) return false;
    // Whatever else is asked for narrows the list.
    const known = [
      ...whole.fill.map(({ to }) => to),
      call.pages?.position,
      `query.${call.pages?.size?.name ?? ""}`,
    ];
    return [...asked.query.keys()].every((name) => name === FROM || known.includes(`query.${name}`));
  }

  #led(asked: AskedCall): Response | undefined {
    for (const { kind, call } of this.#uses(asked, ({ leadsTo }) => leadsTo)) {
      const child = this.#map.records.find((one) => one.kind === call.returns?.kind);
      const parent = this.#of(kind).find((one) =>
        inputsOf(call, kind, one).some((input) => isAsked(asked, input)),
      );
      if (!parent || !child || call.returns === undefined) continue;
      const isTheirs = (one: Held) =>
        one.parent === parent ||
        (one.parent === undefined &&
          child.kind !== kind.kind &&
          child.find.length > 0 &&
          one.owner === parent.owner);
      const own = this.#of(child).filter(isTheirs);
      return listAnswer(
        { returns: call.returns, pages: call.pages },
        own.map(({ record }) => record),
        asked,
        child,
      );
    }
    return undefined;
  }

  /** Controls, lists of lists, and who else is told. */
  #other(asked: AskedCall): Response | undefined {
    const ids = new Set(asked.operations.map(({ id }) => id));
    const list = this.#map.lists?.find(({ call }) => ids.has(call.operation));
    if (list) return listOfLists(list, asked);
    const control = this.#map.controls.find(({ operation }) => ids.has(operation));
    const others = [...this.#map.recipients, ...this.#map.auditTrail, ...this.#map.retention];
    if (!control) return others.some(({ operation }) => ids.has(operation)) ? Response.json([]) : undefined;
    const { returns } = control;
    const kind = this.#map.records.find((one) => one.kind === returns?.kind);
    if (returns !== undefined && kind !== undefined) {
      const all = asksForAll(control, asked) ? this.#of(kind).map((held) => this.#shown(kind, held)) : [];
      return listAnswer({ returns, pages: control.pages }, all, asked, kind);
    }
    const [sign] = control.shows;
    return Response.json(sign ? asList(sign.at, sign.is ?? "pretend") : { ok: true });
  }
}

/** Whether a list is asked for as a control asks for it: whatever else is said narrows it. */
function asksForAll(control: Call, asked: AskedCall): boolean {
  const known = control.fill.map(({ to }) => to);
  return (
    fill(control, {}).some((input) => isAsked(asked, input)) &&
    [...asked.query.keys()].every((name) => name === FROM || known.includes(`query.${name}`))
  );
}

/** Where the answer of a call that names lists has the id of the first one. */
function placeOf({ id, call: { returns } }: List): string {
  return returns?.many === true ? `${returns.at}/*${id}` : id;
}

/** That there is one list, in pages where the lists come in pages. */
function listOfLists(list: List, asked: AskedCall): Response {
  const place = placeOf(list);
  const star = place.lastIndexOf("/*");
  if (star === -1) return Response.json(asList(place));
  const [at, id] = [place.slice(0, star), place.slice(star + "/*".length)];
  return listAnswer(
    { returns: { kind: list.name, at, many: true }, pages: list.call.pages },
    [asList(id)],
    asked,
    { id },
  );
}

/** A body in which something stands at a pointer; numbers and `*` are elements of lists. */
function asList(pointer: string, value: unknown = LIST.id): unknown {
  const [token, ...rest] = pointer.split("/").slice(1);
  if (token === undefined) return value;
  const inner = asList(rest.length === 0 ? "" : `/${rest.join("/")}`, value);
  return token === "*" || token === "0" ? [inner] : { [token]: inner };
}

function inputsOf(call: Call, kind: RecordKind, { record }: Held): readonly CallInput[] {
  const pointers = idPointers(kind);
  const id = pointers.length === 0 ? undefined : valueAt(record, pointers.at(-1) ?? "");
  const isId = typeof id === "string" || typeof id === "number";
  return fill(call, { record, ...(isId ? { id } : {}), random: () => "pretend" });
}

function isAskedFor({ id: job, kind, held: { record } }: AcceptedJob, poll: Poll, asked: AskedCall): boolean {
  return fill(poll, { ...valuesOf(kind, record), job }).some((input) => isAsked(asked, input));
}

function isFoundBy(call: Find, kind: RecordKind, { record }: Held, asked: AskedCall): boolean {
  if (call.match === "scan") return fill(call, {}).some((input) => isAsked(asked, input));
  const pointers = kind.properties
    .filter(({ identifies, about }) => identifies === call.by && about === "subject")
    .map(({ pointer }) => pointer);
  const values = pointers
    .flatMap((pointer) => valuesAt(record, pointer))
    .filter((value) => typeof value === "string" || typeof value === "number");
  return values.some((value) =>
    fill(call, { identifier: { kind: call.by, value: String(value) } }).some((input) =>
      isAsked(asked, input),
    ),
  );
}

function isBelow(one: Held, above: Held): boolean {
  return one.parent !== undefined && (one.parent === above || isBelow(one.parent, above));
}

function merged(into: unknown, changes: unknown): unknown {
  if (typeof changes !== "object" || changes === null || Array.isArray(changes)) return changes;
  const known = typeof into === "object" && into !== null ? (into as Readonly<Record<string, unknown>>) : {};
  return {
    ...known,
    ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, merged(known[name], value)])),
  };
}

/** That a search found nobody, in the words of the page. */
function nothing({ answers }: Call): Response {
  const [said] = answers?.nothing ?? [];
  if (said === undefined) return gone();
  const body = said.at === undefined ? {} : asList(said.at, said.is ?? "nothing");
  const [status = 200] = said.status ?? [];
  return status === 204 ? new Response(null, { status }) : Response.json(body, { status });
}

const gone = () => Response.json({ message: "there is no such thing" }, { status: 404 });
const tooMany = (ms = 0) =>
  Response.json(
    { message: "too many calls" },
    { status: 429, headers: { "retry-after": String(Math.ceil(ms / 1_000)) } },
  );
const failing = () => Response.json({ message: "not now" }, { status: 503 });
