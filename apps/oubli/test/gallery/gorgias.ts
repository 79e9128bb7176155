import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import { basic, type Heard, type Said } from "./serve.ts";

interface Customer {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly channels: readonly { readonly type: string; readonly address: string }[];
}

interface Ticket {
  readonly id: number;
  readonly customer: { readonly id: number; readonly email: string };
  readonly subject: string;
  readonly trashed_datetime: string | null;
}

const MOST = 100;

/**
 * A help desk at Gorgias. The person's address is the first one of one customer and the second one of another, and one of her
 * tickets lies in the trash. Written from what public clients of the API say.
 */
export function gorgias() {
  const customers = new Map<number, Customer>();
  const tickets = new Map<number, Ticket>();
  const join = (id: number, email: string, ...more: readonly string[]) =>
    customers.set(id, {
      id,
      email,
      name: "Mira Sand",
      channels: [email, ...more].map((address) => ({ type: "email", address })),
    });
  join(41, PERSON);
  join(42, "mira.old@example.test", PERSON);
  join(43, NEAR);
  join(44, NAMESAKE);
  const ask = (id: number, of: number, trashed_datetime: string | null = null) => {
    const { email = "" } = customers.get(of) ?? {};
    tickets.set(id, { id, customer: { id: of, email }, subject: "Where is it?", trashed_datetime });
  };
  ask(1, 41);
  ask(2, 42, "2026-10-01T00:00:00");
  ask(3, 43);
  for (let id = 100; id < 100 + MOST; id++) ask(id, 43);
  return {
    customers,
    tickets,
    user: "agent@shop.example.test",
    secret: "key",
    answer: answering(customers, tickets),
  };
}

function answering(customers: Map<number, Customer>, tickets: Map<number, Ticket>) {
  return ({ method, path, query, headers }: Heard): Said => {
    if (headers.authorization !== basic("agent@shop.example.test", "key")) return failed(401);
    const [, api, what, id, ...more] = path.split("/");
    if (api !== "api" || more.length > 0) return failed(404);
    const rows = what === "customers" ? customers : what === "tickets" ? tickets : undefined;
    if (rows === undefined) return failed(404);
    if (id === undefined) {
      if (method !== "GET") return failed(405);
      return rows === customers
        ? page([...customers.values()].filter(meant(query)).map(withoutChannels), query)
        : page([...tickets.values()].filter(askedBy(query)), query);
    }
    const found = rows.get(Number(id));
    if (found === undefined) return failed(404);
    if (method === "GET") return { json: found };
    if (method !== "DELETE") return failed(405);
    rows.delete(Number(id));
    return { status: 204 };
  };
}

function meant(query: URLSearchParams): (customer: Customer) => boolean {
  const [type, address] = [query.get("channel_type"), query.get("channel_address")];
  return ({ channels }) =>
    address === null || channels.some((one) => one.type === type && one.address === address.toLowerCase());
}

function askedBy(query: URLSearchParams): (ticket: Ticket) => boolean {
  const customer = query.get("customer_id");
  return (ticket) => customer === null || ticket.customer.id === Number(customer);
}

/** A list tells less than one customer does. */
function withoutChannels({ channels: _, ...customer }: Customer): unknown {
  return customer;
}

function page(all: readonly unknown[], query: URLSearchParams): Said {
  const [limit, from] = [Number(query.get("limit") ?? 30), Number(query.get("cursor") ?? 0)];
  if (limit > MOST) return failed(400);
  const next_cursor = from + limit < all.length ? `${from + limit}` : null;
  return {
    json: { object: "list", data: all.slice(from, from + limit), meta: { prev_cursor: null, next_cursor } },
  };
}

function failed(status: number): Said {
  return { status, json: { error: { msg: "No." } } };
}
