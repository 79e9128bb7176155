import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import type { Heard, Said } from "./serve.ts";

type Fields = Record<string, unknown>;
type Rows = Map<string, Fields>;

const MOST = 100;
const FORM = "application/x-www-form-urlencoded";

/**
 * Stripe, with two customers of the person: one as she writes her address, one in other letters, which only the search finds.
 * A deleted customer can still be read. Written from the API reference and the names of fields in Stripe's own fixtures.
 */
export function stripe() {
  const customers: Rows = new Map();
  const charges: Rows = new Map();
  const invoices: Rows = new Map();
  const join = (id: string, email: string) =>
    customers.set(id, {
      id,
      object: "customer",
      email,
      name: "Mira Sand",
      phone: null,
      metadata: {},
      created: 1_767_225_600,
    });
  join("cus_1", PERSON);
  join("cus_2", PERSON.toUpperCase());
  join("cus_3", NEAR);
  join("cus_4", NAMESAKE);
  for (let n = 0; n < MOST + 5; n++) join(`cus_x${n}`, `payer${n}@example.test`);
  const pay = (id: string, customer: string, email: string, created: number) =>
    charges.set(id, {
      id,
      object: "charge",
      customer,
      created,
      amount: 990,
      billing_details: { email, name: "Mira Sand" },
    });
  pay("ch_1", "cus_1", PERSON, 1_767_225_600);
  pay("ch_3", "cus_3", NEAR, 1_767_225_600);
  invoices.set("in_1", {
    id: "in_1",
    object: "invoice",
    customer: "cus_1",
    customer_email: PERSON,
    created: 1_767_225_600,
    total: 990,
  });
  const tables = { customers, charges, invoices };
  return { ...tables, secret: "sk_test_1", answer: answering(tables) };
}

interface Tables {
  readonly customers: Rows;
  readonly charges: Rows;
  readonly invoices: Rows;
}

function answering(tables: Tables) {
  return (heard: Heard): Said => {
    const { method, path, query, headers, text } = heard;
    if (headers.authorization !== "Bearer sk_test_1") return failed(401, "invalid_request_error");
    const [, v1, what = "", id] = path.split("/");
    const rows = v1 === "v1" ? tables[what as keyof Tables] : undefined;
    if (rows === undefined) return failed(404, "invalid_request_error");
    if (id === undefined) return method === "GET" ? list(rows, query) : failed(404, "invalid_request_error");
    if (id === "search" && what === "customers") return search(rows, query);
    const row = rows.get(id);
    if (row === undefined) return failed(404, "resource_missing");
    if (method === "GET") return { json: row };
    if (what !== "customers") return failed(404, "invalid_request_error");
    if (row.deleted === true) return failed(404, "resource_missing");
    if (method === "POST")
      return headers["content-type"]?.startsWith(FORM)
        ? change(row, new URLSearchParams(text))
        : failed(400, "parameter_unknown");
    rows.set(id, { id, object: "customer", deleted: true });
    return { json: rows.get(id) };
  };
}

/** An address is compared letter by letter; the newest come first. */
function list(rows: Rows, query: URLSearchParams): Said {
  const [email, customer] = [query.get("email"), query.get("customer")];
  const all = [...rows.values()].filter(
    (row) =>
      row.deleted !== true &&
      (email === null || row.email === email) &&
      (customer === null || row.customer === customer),
  );
  const after = query.get("starting_after");
  const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const limit = Number(query.get("limit") ?? 10);
  if (limit > MOST || (after !== null && from === 0)) return failed(400, "parameter_invalid");
  return {
    json: { object: "list", data: all.slice(from, from + limit), has_more: from + limit < all.length },
  };
}

/** Whatever the case of letters, `email:"…"` and no other field. */
function search(rows: Rows, query: URLSearchParams): Said {
  const [, field = "", value = ""] = /^(\w+):"(.*)"$/.exec(query.get("query") ?? "") ?? [];
  if (field !== "email" && field !== "phone") return failed(400, "parameter_invalid");
  const hits = [...rows.values()].filter(
    (row) => `${row[field] ?? ""}`.toLowerCase() === value.toLowerCase(),
  );
  return { json: { object: "search_result", data: hits, has_more: false, next_page: null } };
}

/** An empty text takes a field away. */
function change(row: Fields, form: URLSearchParams): Said {
  for (const [name, value] of form)
    row[name] = name === "metadata" && value === "" ? {} : value === "" ? null : value;
  return { json: row };
}

function failed(status: number, code: string): Said {
  return { status, json: { error: { type: "invalid_request_error", code, message: "No." } } };
}
