import { AUDIENCES, addressOf, spelt, type World } from "./world.ts";

/** A record as the vendor keeps it, and whose it is, which no API tells. */
export interface Held {
  readonly owner: number;
  readonly body: Record<string, unknown>;
}

/** A vendor at work: what it holds, and how it answers. */
export interface SmallVendor {
  readonly credentials: Readonly<Record<string, string>>;
  /** Customers, what lies in the bin, orders, members of audiences and reviews, each by its id. */
  readonly holds: Readonly<Record<"customers" | "bin" | "orders" | "members" | "reviews", Map<string, Held>>>;
  /** Lets time pass: what was accepted is done. */
  settle(): void;
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
  const members = new Map<string, Held>();
  const reviews = new Map<string, Held>();
  const accepted: string[] = [];
  people(world, customers, orders);
  if (world.letters) inAudiences(world, members);
  if (world.reviews !== "none") reviewing(world, reviews);
  const gone = () => Response.json({ message: "no such thing" }, { status: world.goneStatus });
  const one = (from: ReadonlyMap<string, Held>, id: string) => {
    const held = from.get(id);
    if (!held) return gone();
    return Response.json(from === customers ? shown(world, held, orders) : held.body);
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
  const accept = (id: string): Response => {
    if (!world.later) return erase(id);
    if (!customers.has(id)) return gone();
    accepted.push(id);
    return new Response(null, { status: 202 });
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
        return accept(id);
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
      case "GET lists":
        return Response.json({ lists: AUDIENCES.map((name, at) => ({ id: `l${at}`, name })) });
      case "GET lists/*/members":
        return Response.json({ members: membersOf(members, id, url.searchParams.get("address")) });
      case "GET reviews":
        return reviewsPage(world, url, reviews);
      case "GET reviews/*":
        return one(reviews, id);
      case "DELETE reviews/*":
        return removeFrom(reviews, id);
      default:
        return nowhere();
    }
  };
  const ofMember = (method: string, pathname: string): Response | undefined => {
    const [, list, id] = /^\/lists\/([^/]+)\/members\/([^/]+)$/.exec(pathname) ?? [];
    if (list === undefined) return undefined;
    if (method === "DELETE") return removeFrom(members, `${list}/${id}`);
    return method === "GET" ? one(members, `${list}/${id}`) : nowhere();
  };
  return {
    credentials: { Key: "k" },
    holds: { customers, bin, orders, members, reviews },
    settle: () => {
      for (const id of accepted.splice(0)) erase(id);
    },
    fetch: async (request) => {
      const url = new URL(request.url);
      if (request.headers.get("x-key") !== "k")
        return Response.json({ message: "who are you" }, { status: 401 });
      if (lies(request.method, url.pathname)) return ok();
      return ofMember(request.method, url.pathname) ?? (await answer(request, url));
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

/** The id of a member is made of the address: in every audience the same. */
function inAudiences({ people: all }: World, members: Map<string, Held>): void {
  for (const [owner, { audiences }] of all.entries())
    for (const audience of audiences)
      members.set(`l${audience}/m-${owner}`, {
        owner,
        body: { id: `m-${owner}`, address: addressOf(owner).toLowerCase(), note: `note ${audience}` },
      });
}

function membersOf(members: ReadonlyMap<string, Held>, list: string, asked: string | null) {
  return [...members]
    .filter(([key]) => key.startsWith(`${list}/`))
    .map(([, { body }]) => body)
    .filter(({ address }) => asked === null || address === asked.toLowerCase());
}

function reviewing({ people: all }: World, reviews: Map<string, Held>): void {
  for (const [owner, { reviews: written }] of all.entries())
    for (const how of written) {
      const id = reviews.size + 1;
      reviews.set(String(id), {
        owner,
        body: { id, author: spelt(addressOf(owner), how), text: `text ${id}` },
      });
    }
}

function reviewsPage({ reviews: how, cap }: World, url: URL, reviews: ReadonlyMap<string, Held>): Response {
  const asked = url.searchParams.get("author");
  const plain = (text: unknown) => (how === "any-case" ? String(text).toLowerCase() : String(text));
  const all = [...reviews.values()]
    .map(({ body }) => body)
    .filter(({ author }) => asked === null || plain(author) === plain(asked));
  const from = (Number(url.searchParams.get("page") ?? 1) - 1) * cap;
  return Response.json({ reviews: all.slice(from, from + cap), count: all.length });
}

function shown(world: World, { body }: Held, orders: ReadonlyMap<string, Held>): Record<string, unknown> {
  if (world.orders !== "inside") return body;
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
