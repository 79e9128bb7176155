import { addressOf, spelt, type World } from "./world.ts";

/** A record as the vendor keeps it, and whose it is, which no API tells. */
export interface Held {
  readonly owner: number;
  readonly body: Record<string, unknown>;
}

/** A vendor at work: what it holds, and how it answers. */
export interface SmallVendor {
  readonly credentials: Readonly<Record<string, string>>;
  /** Customers, what lies in the bin, and orders, each by its id. */
  readonly holds: Readonly<Record<"customers" | "bin" | "orders", Map<string, Held>>>;
  fetch(request: Request): Promise<Response>;
}

/** Calls that say they were carried out, and were not. */
export type Lies = (method: string, path: string) => boolean;

const BASE = "https://small.example.test";

/** Makes the vendor of a world and puts its people in. */
export function smallVendor(world: World, lies: Lies = () => false): SmallVendor {
  const customers = new Map<string, Held>();
  const bin = new Map<string, Held>();
  const orders = new Map<string, Held>();
  people(world, customers, orders);
  const gone = () => Response.json({ message: "no such thing" }, { status: world.goneStatus });
  const one = (from: ReadonlyMap<string, Held>, id: string) => {
    const held = from.get(id);
    return held ? Response.json(shown(world, held, orders)) : gone();
  };
  const ok = () => new Response(null, { status: 204 });

  const erase = (id: string): Response => {
    const held = customers.get(id);
    if (!held || held.body.deleted === true) return gone();
    if (world.orders !== "none" && world.ordersGo === "with")
      drop(orders, (order) => order.body.customer === held.body[world.idName]);
    if (world.erasing === "tombstone")
      customers.set(id, { owner: -1, body: { [world.idName]: held.body[world.idName], deleted: true } });
    else customers.delete(id);
    if (world.erasing === "bin") bin.set(id, held);
    return ok();
  };
  const eraseByAddress = (address: string): Response => {
    const same = (held: Held) => addressIn(held)?.toLowerCase() === address.toLowerCase();
    for (const [id, held] of [...customers]) if (same(held)) erase(id);
    return ok();
  };
  const write = async (id: string, request: Request): Promise<Response> => {
    const held = customers.get(id);
    if (!held) return gone();
    merge(held.body, (await request.json()) as Record<string, unknown>);
    return ok();
  };
  const list = async (request: Request, url: URL): Promise<Response> => {
    const wanted =
      request.method === "POST"
        ? ((await request.json()) as { email: string }).email
        : url.searchParams.get("email");
    const fitting = [...customers.values()].filter(
      (held) => held.body.deleted !== true && fits(world, held, wanted),
    );
    return pageOf(
      world,
      url,
      fitting.map((held) => shown(world, held, orders)),
    );
  };
  const ordersOf = (customer: string) =>
    Response.json({
      orders: [...orders.values()]
        .filter(({ body }) => String(body.customer) === customer)
        .map(({ body }) => body),
    });
  const removeFrom = (from: Map<string, Held>, id: string) => (from.delete(id) ? ok() : gone());

  const answer = async (request: Request, url: URL): Promise<Response> => {
    const [, what = "", id = "", part] = url.pathname.split("/");
    const line = `${request.method} ${what}${id === "" ? "" : "/*"}${part === undefined ? "" : `/${part}`}`;
    switch (line) {
      case "GET me":
        return Response.json({ ok: true });
      case "GET customers":
        return list(request, url);
      case "POST customers/*":
        return id === "search" ? list(request, url) : nowhere();
      case "DELETE customers":
        return world.erasing === "by-address"
          ? eraseByAddress(url.searchParams.get("email") ?? "")
          : nowhere();
      case "GET customers/*":
        return world.reads ? one(customers, id) : nowhere();
      case "PUT customers/*":
        return write(id, request);
      case "DELETE customers/*":
      case "POST customers/*/delete":
        return erase(id);
      case "GET customers/*/orders":
        return customers.has(id) ? ordersOf(id) : gone();
      case "GET orders":
        return ordersOf(url.searchParams.get("customer") ?? "");
      case "GET orders/*":
        return one(orders, id);
      case "DELETE orders/*":
        return removeFrom(orders, id);
      case "GET bin":
        return Response.json({ binned: [...bin.values()].map(({ body }) => body), count: bin.size });
      case "GET bin/*":
        return one(bin, id);
      case "DELETE bin/*":
        return removeFrom(bin, id);
      default:
        return nowhere();
    }
  };
  return {
    credentials: { Key: "k" },
    holds: { customers, bin, orders },
    fetch: async (request) => {
      const url = new URL(request.url);
      if (request.headers.get("x-key") !== "k")
        return Response.json({ message: "who are you" }, { status: 401 });
      if (lies(request.method, url.pathname)) return ok();
      return answer(request, url);
    },
  };
}

const nowhere = () => Response.json({ message: "no route" }, { status: 404 });

function people(world: World, customers: Map<string, Held>, orders: Map<string, Held>): void {
  let [nextCustomer, nextOrder] = [1, 1];
  for (const [owner, { records, orders: count }] of world.people.entries()) {
    for (const how of records) {
      const id = world.idType === "integer" ? nextCustomer : `c-${nextCustomer}`;
      nextCustomer += 1;
      const email = spelt(addressOf(owner), how);
      const address = world.email === "email" ? { email } : { contact: { email } };
      customers.set(String(id), { owner, body: { [world.idName]: id, ...address, name: `Person ${owner}` } });
      if (world.orders === "none") continue;
      for (let order = 0; order < count; order += 1) {
        orders.set(String(nextOrder), {
          owner,
          body: { [world.idName]: nextOrder, customer: id, total: 5 + order },
        });
        nextOrder += 1;
      }
    }
  }
}

function shown(world: World, { body }: Held, orders: ReadonlyMap<string, Held>): Record<string, unknown> {
  if (world.orders !== "inside" || body.total !== undefined) return body;
  const own = [...orders.values()].filter((order) => order.body.customer === body[world.idName]);
  return { ...body, orders: own.map((order) => order.body) };
}

/** The address in a record, wherever this vendor keeps it. */
export function addressIn({ body }: Held): string | undefined {
  const { email, contact } = body as { email?: string | null; contact?: { email?: string | null } };
  return email ?? contact?.email ?? undefined;
}

function fits({ search }: World, held: Held, wanted: string | null): boolean {
  if (wanted === null) return true;
  const [has, asked] = [addressIn(held) ?? "", wanted];
  if (search === "any-case") return has.toLowerCase() === asked.toLowerCase();
  if (search === "broad") return has.toLowerCase().startsWith(asked.toLowerCase().slice(0, 6));
  return has === asked;
}

function drop(from: Map<string, Held>, which: (held: Held) => boolean): void {
  for (const [id, held] of [...from]) if (which(held)) from.delete(id);
}

function merge(into: Record<string, unknown>, changes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(changes)) {
    const known = into[name];
    if (typeof value === "object" && value !== null && typeof known === "object" && known !== null)
      merge(known as Record<string, unknown>, value as Record<string, unknown>);
    else into[name] = value;
  }
}

function pageOf(world: World, url: URL, all: readonly Record<string, unknown>[]): Response {
  const asked = (name: string) => url.searchParams.get(name) ?? undefined;
  const from = firstOf(world, all, asked);
  const whole = world.paging === "whole";
  const items = whole ? all : all.slice(from, from + world.cap);
  const end = from + items.length;
  const more = !whole && end < all.length;
  const next = new URL(url);
  next.searchParams.set("offset", String(end));
  const headers = {
    "x-total": String(all.length),
    ...(more ? { link: `<${BASE}${next.pathname}${next.search}>; rel="next"` } : {}),
  };
  const nextOf = world.paging === "next-address" ? `${BASE}${next.pathname}${next.search}` : String(end);
  const around = { total: all.length, next: more ? nextOf : null, more };
  return Response.json(enveloped(world, items, around), { headers });
}

function firstOf(
  world: World,
  all: readonly Record<string, unknown>[],
  asked: (name: string) => string | undefined,
): number {
  switch (world.paging) {
    case "page":
    case "empty-page":
      return (Number(asked("page") ?? 1) - 1) * world.cap;
    case "cursor":
      return Number(asked("cursor") ?? 0);
    case "after-id":
      return all.findIndex((one) => String(one[world.idName]) === asked("after")) + 1;
    default:
      return Number(asked("offset") ?? 0);
  }
}

function enveloped({ at }: World, items: readonly unknown[], around: object): unknown {
  switch (at) {
    case "":
      return items;
    case "data":
      return { data: items, ...around };
    case "result/items":
      return { result: { items }, ...around };
    case "edges":
      return { edges: items.map((node) => ({ node })), ...around };
  }
}
