import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import type { Heard, Said } from "./serve.ts";

interface Customer {
  readonly id: string;
  readonly firstName: string;
  readonly defaultEmailAddress: { readonly emailAddress: string; readonly marketingState: string };
}

interface Order {
  readonly id: string;
  readonly createdAt: string;
  email: string | null;
  shippingAddress: { readonly name: string } | null;
  customer: string | null;
}

interface Asked {
  readonly query: string;
  readonly variables?: {
    readonly q?: string;
    readonly first?: number;
    readonly after?: string;
    readonly id?: string;
  };
}

const MOST = 250;
const PATH = "/admin/api/2026-07/graphql.json";

/**
 * A shop at Shopify. An erasure is asked for and done when {@link finish} says so; until then everything is there. Written from
 * the reference of the Admin API and its changelog; what is read of an erased customer afterwards is not documented.
 */
export function shopify() {
  const customers = new Map<string, Customer>();
  const orders = new Map<string, Order>();
  const asked: string[] = [];
  const join = (n: number, emailAddress: string) => {
    const id = `gid://shopify/Customer/${n}`;
    const defaultEmailAddress = { emailAddress, marketingState: "SUBSCRIBED" };
    customers.set(id, { id, firstName: "Mira", defaultEmailAddress });
  };
  const buy = (n: number, email: string, of: number | null) => {
    const id = `gid://shopify/Order/${n}`;
    const customer = of === null ? null : `gid://shopify/Customer/${of}`;
    orders.set(id, {
      id,
      createdAt: "2026-10-20T10:00:00Z",
      email,
      shippingAddress: { name: "Mira Sand" },
      customer,
    });
  };
  join(1, PERSON);
  join(12, NEAR);
  join(3, NAMESAKE);
  buy(1, PERSON, 1);
  buy(2, PERSON, null);
  buy(3, NEAR, 12);
  const finish = () => {
    for (const id of asked.splice(0)) {
      customers.delete(id);
      for (const order of orders.values())
        if (order.customer === id)
          Object.assign(order, { email: null, shippingAddress: null, customer: null });
    }
  };
  return { customers, orders, finish, secret: "shpat_1", answer: answering({ customers, orders, asked }) };
}

interface Shop {
  readonly customers: ReadonlyMap<string, Customer>;
  readonly orders: ReadonlyMap<string, Order>;
  readonly asked: string[];
}

function answering(shop: Shop) {
  return ({ method, path, headers, text }: Heard): Said => {
    if (path !== PATH || method !== "POST") return { status: 404, json: { errors: "Not Found" } };
    if (headers["x-shopify-access-token"] !== "shpat_1")
      return { status: 401, json: { errors: "[API] Invalid API key" } };
    const { query, variables = {} } = JSON.parse(text) as Asked;
    const [, field = ""] = /\{\s*(\w+)\s*\(/.exec(query) ?? [];
    const { q = "", id = "" } = variables;
    switch (field) {
      case "customers":
        return list(field, [...shop.customers.values()].filter(customersMeant(q)), query, variables);
      case "orders":
        return list(field, [...shop.orders.values()].filter(ordersMeant(q)), query, variables);
      case "customer":
        return said({ customer: shop.customers.get(id) ?? null });
      case "order":
        return said({ order: shop.orders.get(id) ?? null });
      case "customerRequestDataErasure":
        return said({ customerRequestDataErasure: askFor(shop, id) });
      case "customerCancelDataErasure":
        return said({ customerCancelDataErasure: takeBack(shop, id) });
      default:
        return {
          json: {
            errors: [{ message: `Field '${field}' doesn't exist`, extensions: { code: "undefinedField" } }],
          },
        };
    }
  };
}

function askFor({ customers, asked }: Shop, id: string) {
  if (!customers.has(id)) return { customerId: null, userErrors: [{ message: "Customer does not exist" }] };
  asked.push(id);
  return { customerId: id, userErrors: [] };
}

function takeBack({ asked }: Shop, id: string) {
  const at = asked.indexOf(id);
  if (at < 0)
    return { customerId: null, userErrors: [{ message: "Customer's data is not scheduled for erasure" }] };
  asked.splice(at, 1);
  return { customerId: id, userErrors: [] };
}

/** `field:"value"`; a field that the search does not know is read over, and everything comes. */
function termOf(q: string): readonly [field: string, value: string] {
  const [, field = "", value = ""] = /^(\w+):"(.*)"$/.exec(q) ?? [];
  return [field, value.toLowerCase()];
}

function customersMeant(q: string): (customer: Customer) => boolean {
  const [field, value] = termOf(q);
  if (field === "phone") return () => false;
  return ({ defaultEmailAddress: { emailAddress } }) => field !== "email" || emailAddress.startsWith(value);
}

function ordersMeant(q: string): (order: Order) => boolean {
  const [field, value] = termOf(q);
  if (field === "customer_id") return ({ customer }) => customer === `gid://shopify/Customer/${value}`;
  return ({ email }) => field !== "email" || email?.startsWith(value) === true;
}

function list(
  name: string,
  all: readonly unknown[],
  query: string,
  { first, after }: NonNullable<Asked["variables"]>,
): Said {
  const [, written] = /first:\s*(\d+)/.exec(query) ?? [];
  const size = first ?? Number(written ?? Number.NaN);
  if (!(size <= MOST)) return { json: { errors: [{ message: "you must provide one of first or last" }] } };
  const from = Number(after ?? 0);
  const pageInfo = { hasNextPage: from + size < all.length, endCursor: `${from + size}` };
  return said({ [name]: { nodes: all.slice(from, from + size), pageInfo } });
}

function said(data: unknown): Said {
  return { json: { data, extensions: { cost: { requestedQueryCost: 2 } } } };
}
