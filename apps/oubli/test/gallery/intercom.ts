import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import type { Heard, Said } from "./serve.ts";

interface Contact {
  readonly type: "contact";
  readonly id: string;
  readonly role: "user" | "lead";
  readonly email: string;
}

interface Conversation {
  readonly type: "conversation";
  readonly id: string;
  readonly source: { readonly body: string; readonly author: { readonly email: string } };
  readonly contacts: { readonly contacts: { readonly id: string }[] };
}

interface Search {
  readonly query: { readonly field: string; readonly operator: string; readonly value: string };
  readonly pagination?: Asked;
}

interface Asked {
  readonly per_page?: number;
  readonly starting_after?: string;
}

const MOST = 150;

/**
 * A workspace at Intercom. The person is there as a lead and once more as a user, and speaks in one conversation together
 * with somebody else. Written from Intercom's own description, version 2.14.
 */
export function intercom() {
  const contacts = new Map<string, Contact>();
  const conversations = new Map<string, Conversation>();
  const join = (id: string, email: string, role: Contact["role"] = "user") =>
    contacts.set(id, { type: "contact", id, role, email });
  join("lead1", PERSON, "lead");
  join("user1", PERSON);
  join("user2", NEAR);
  join("user3", NAMESAKE);
  const talk = (id: string, email: string, ...who: readonly string[]) =>
    conversations.set(id, {
      type: "conversation",
      id,
      source: { body: "Where is it?", author: { email } },
      contacts: { contacts: who.map((one) => ({ id: one })) },
    });
  for (let n = 0; n < 3; n++) talk(`10${n}`, PERSON, "user1");
  talk("200", PERSON, "user1", "user2");
  talk("300", NEAR, "user2");
  return { contacts, conversations, secret: "tok_1", answer: answering(contacts, conversations) };
}

function answering(contacts: Map<string, Contact>, conversations: Map<string, Conversation>) {
  return ({ method, path, query, headers, text }: Heard): Said => {
    if (headers.authorization !== "Bearer tok_1") return failed(401, "unauthorized");
    const [, what, id, ...more] = path.split("/");
    if (method === "GET" && path === "/me") return { json: { type: "admin", id: "1" } };
    if (more.length > 0) return failed(404, "not_found");
    const asked = { per_page: Number(query.get("per_page") ?? 50) };
    if (what === "contacts") {
      if (method === "GET" && id === undefined) return page("data", [...contacts.values()], asked);
      if (method === "POST" && id === "search") return searchContacts(contacts, JSON.parse(text) as Search);
      return one(contacts, method, id ?? "");
    }
    if (what !== "conversations") return failed(404, "not_found");
    if (method === "GET" && id === undefined) return page(what, [...conversations.values()], asked);
    if (method === "POST" && id === "search")
      return searchConversations(conversations, JSON.parse(text) as Search);
    return one(conversations, method, id ?? "");
  };
}

function one<T extends { readonly type: string }>(from: Map<string, T>, method: string, id: string): Said {
  const found = from.get(id);
  if (found === undefined) return failed(404, "not_found");
  if (method === "GET") return { json: found };
  if (method !== "DELETE") return failed(404, "not_found");
  from.delete(id);
  return { json: { id, object: found.type, deleted: true } };
}

function searchContacts(contacts: ReadonlyMap<string, Contact>, { query, pagination }: Search): Said {
  const { field, operator, value } = query;
  if (operator !== "=" || !["email", "phone", "external_id"].includes(field))
    return failed(400, "parameter_invalid");
  const hits = [...contacts.values()].filter(
    ({ email }) => field === "email" && email === value.toLowerCase(),
  );
  return page("data", hits, pagination ?? {});
}

function searchConversations(
  conversations: ReadonlyMap<string, Conversation>,
  { query, pagination }: Search,
): Said {
  if (query.field !== "contact_ids") return failed(400, "parameter_invalid");
  const hits = [...conversations.values()].filter(({ contacts }) =>
    contacts.contacts.some(({ id }) => id === query.value),
  );
  return page("conversations", hits, pagination ?? {});
}

/** The cursor goes into the body; one in the address is read over, and the first page comes again. */
function page(name: string, all: readonly unknown[], { per_page = 2, starting_after = "0" }: Asked): Said {
  if (per_page > MOST) return failed(400, "parameter_invalid");
  // Small pages, so that there is more than one.
  const [from, size] = [Number(starting_after), Math.min(per_page, 2)];
  const next = from + size < all.length ? { next: { page: 2, starting_after: `${from + size}` } } : {};
  const pages = {
    type: "pages",
    page: 1,
    per_page: size,
    total_pages: Math.ceil(all.length / size),
    ...next,
  };
  return { json: { type: "list", [name]: all.slice(from, from + size), total_count: all.length, pages } };
}

function failed(status: number, code: string): Said {
  return { status, json: { type: "error.list", request_id: "r-1", errors: [{ code, message: "No." }] } };
}
