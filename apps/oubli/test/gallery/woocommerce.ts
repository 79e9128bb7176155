import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import { basic, type Heard, type Said } from "./serve.ts";

interface Customer {
  readonly id: number;
  readonly email: string;
  readonly first_name: string;
  readonly role: string;
}

interface Order {
  readonly id: number;
  readonly billing: { readonly first_name: string; readonly email: string };
  readonly date_created: string;
  customer_id: number;
  status: string;
}

const ROOT = "/wp-json/wc/v3";
const MOST = 100;

/**
 * A WooCommerce shop. The person subscribed and therefore has a role of her own, has bought, broken an order off, and once
 * bought as a guest. Written from the REST reference, version 3.
 */
export function woocommerce() {
  const customers = new Map<number, Customer>();
  const orders = new Map<number, Order>();
  const join = (id: number, email: string, role: string) =>
    customers.set(id, { id, email, first_name: "Mira", role });
  join(11, PERSON, "subscriber");
  join(12, NEAR, "customer");
  join(13, NAMESAKE, "customer");
  // More than a page of others.
  for (let id = 100; id < 100 + MOST + 5; id++) join(id, `buyer${id}@example.test`, "customer");
  const buy = (id: number, customer_id: number, email: string, status: string, date_created: string) =>
    orders.set(id, { id, customer_id, status, date_created, billing: { first_name: "Mira", email } });
  buy(501, 11, PERSON, "completed", "2026-03-01T10:00:00");
  buy(502, 11, PERSON, "cancelled", "2026-03-02T10:00:00");
  buy(503, 0, PERSON, "completed", "2011-01-05T10:00:00");
  buy(504, 12, NEAR, "failed", "2026-03-03T10:00:00");
  buy(505, 0, NAMESAKE, "cancelled", "2026-03-04T10:00:00");
  return { customers, orders, key: "ck_1", secret: "cs_1", answer: answering(customers, orders) };
}

function answering(customers: Map<number, Customer>, orders: Map<number, Order>) {
  return ({ method, path, query, headers }: Heard): Said => {
    if (headers.authorization !== basic("ck_1", "cs_1"))
      return failed(401, "woocommerce_rest_authentication_error");
    const [what, id, ...more] = path.startsWith(`${ROOT}/`) ? path.slice(ROOT.length + 1).split("/") : [];
    if (more.length > 0 || (what !== "customers" && what !== "orders")) return failed(404, "rest_no_route");
    if (id === undefined) {
      if (method !== "GET") return failed(404, "rest_no_route");
      return page(what === "customers" ? whoMatch(customers, query) : whichMatch(orders, query), query);
    }
    const found = what === "customers" ? customers.get(Number(id)) : orders.get(Number(id));
    if (found === undefined) return failed(404, "woocommerce_rest_invalid_id");
    if (method === "GET") return { json: found };
    if (method !== "DELETE") return failed(404, "rest_no_route");
    const force = query.get("force") === "true";
    if ("status" in found) return force ? removed(orders, found) : trashed(found);
    if (!force) return failed(501, "woocommerce_rest_trash_not_supported");
    for (const order of orders.values()) if (order.customer_id === found.id) order.customer_id = 0;
    return removed(customers, found);
  };
}

function removed<T extends { readonly id: number }>(from: Map<number, T>, found: T): Said {
  from.delete(found.id);
  return { json: found };
}

function trashed(order: Order): Said {
  order.status = "trash";
  return { json: order };
}

function whoMatch(customers: ReadonlyMap<number, Customer>, query: URLSearchParams): readonly Customer[] {
  const [role, email] = [query.get("role") ?? "customer", query.get("email")?.toLowerCase()];
  return [...customers.values()].filter(
    (one) =>
      (role === "all" || one.role === role) && (email === undefined || one.email.toLowerCase() === email),
  );
}

/** Searches for parts of words, as the database does; what is in the trash is not listed. */
function whichMatch(orders: ReadonlyMap<number, Order>, query: URLSearchParams): readonly Order[] {
  const [customer, search] = [query.get("customer"), query.get("search")?.toLowerCase() ?? ""];
  return [...orders.values()].filter(
    ({ customer_id, billing, status }) =>
      status !== "trash" &&
      (customer === null || customer_id === Number(customer)) &&
      `${billing.email} ${billing.first_name}`.toLowerCase().includes(search),
  );
}

function page(all: readonly unknown[], query: URLSearchParams): Said {
  const size = Number(query.get("per_page") ?? 10);
  if (size > MOST) return failed(400, "rest_invalid_param");
  const from = (Number(query.get("page") ?? 1) - 1) * size;
  const headers = { "X-WP-Total": `${all.length}`, "X-WP-TotalPages": `${Math.ceil(all.length / size)}` };
  return { headers, json: all.slice(from, from + size) };
}

function failed(status: number, code: string): Said {
  return { status, json: { code, message: "No.", data: { status } } };
}
