import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import type { Heard, Said } from "./serve.ts";

type Properties = Readonly<Record<string, string | null>>;

interface Contact {
  readonly id: string;
  readonly properties: Properties;
  archived: boolean;
}

interface Filter {
  readonly propertyName: string;
  readonly operator: string;
  readonly value: string;
}

interface Search {
  readonly filterGroups?: readonly { readonly filters: readonly Filter[] }[];
  readonly properties?: readonly string[];
  readonly limit?: number;
  readonly after?: string;
}

const ROOT = "/crm/v3/objects/contacts";
const MOST = 100;
const WITHOUT_ASKING = ["email", "firstname", "lastname"];

/**
 * A CRM at HubSpot. The person is there under her address, under a second address of another contact, and was deleted once
 * in the usual way, which can be undone. Written from HubSpot's own description and the guide to its search.
 */
export function hubspot() {
  const contacts = new Map<string, Contact>();
  const blocked: string[] = [];
  const add = (id: string, email: string, more: Properties = {}, archived = false) =>
    contacts.set(id, { id, archived, properties: { email, firstname: "Mira", ...more } });
  add("31", PERSON, { phone: "+49 30 901820" });
  add("32", "mira.old@example.test", { hs_additional_emails: PERSON });
  add("33", PERSON, {}, true);
  add("34", NEAR, { hs_additional_emails: `${NEAR}` });
  add("35", NAMESAKE);
  add("36", NAMESAKE, {}, true);
  for (let id = 100; id < 100 + MOST + 5; id++) add(`${id}`, `lead${id}@example.test`, {}, id % 2 === 0);
  return { contacts, blocked, secret: "pat-eu1-1", answer: answering(contacts, blocked) };
}

function answering(contacts: Map<string, Contact>, blocked: string[]) {
  return ({ method, path, query, headers, text }: Heard): Said => {
    if (headers.authorization !== "Bearer pat-eu1-1") return failed(401, "INVALID_AUTHENTICATION");
    if (path !== ROOT && !path.startsWith(`${ROOT}/`)) return failed(404, "NOT_FOUND");
    const id = path.slice(ROOT.length + 1);
    const [archived, shown] = [query.get("archived") === "true", query.get("properties")?.split(",")];
    const all = [...contacts.values()];
    switch (`${method} ${["", "search", "gdpr-delete"].includes(id) ? id : "{id}"}`) {
      case "GET ":
        return page(
          all.filter((one) => one.archived === archived),
          {
            limit: Number(query.get("limit") ?? 10),
            ...(query.has("after") ? { after: `${query.get("after")}` } : {}),
            ...(shown ? { properties: shown } : {}),
          },
        );
      case "POST search":
        return search(all, JSON.parse(text) as Search);
      case "POST gdpr-delete":
        return forget(contacts, blocked, JSON.parse(text) as { objectId?: string; idProperty?: string });
      case "GET {id}": {
        const one = contacts.get(id);
        return one?.archived === archived ? { json: told(one, shown) } : failed(404, "OBJECT_NOT_FOUND");
      }
      default:
        return failed(405, "METHOD_NOT_ALLOWED");
    }
  };
}

/** Contacts that were deleted are in no search. */
function search(all: readonly Contact[], asked: Search): Said {
  const groups = asked.filterGroups ?? [];
  if (groups.length === 0 || groups.length > 5) return failed(400, "VALIDATION_ERROR");
  const hits = all.filter(
    (one) => !one.archived && groups.some(({ filters }) => filters.every((it) => holds(one, it))),
  );
  const { json, ...said } = page(hits, asked);
  return { ...said, json: { total: hits.length, ...(json as object) } };
}

function holds({ properties }: Contact, { propertyName, operator, value }: Filter): boolean {
  const own = properties[propertyName]?.toLowerCase();
  if (own === undefined) return false;
  return operator === "CONTAINS_TOKEN" ? own.includes(value) : operator === "EQ" && own === value;
}

/** Whoever is not there is put on a list of those who may not come back. */
function forget(
  contacts: Map<string, Contact>,
  blocked: string[],
  { objectId, idProperty }: { readonly objectId?: string; readonly idProperty?: string },
): Said {
  if (objectId === undefined) return failed(400, "VALIDATION_ERROR");
  if (idProperty === undefined)
    return contacts.delete(objectId) ? { status: 204 } : failed(404, "OBJECT_NOT_FOUND");
  const known = [...contacts.values()].find(({ properties }) => properties[idProperty] === objectId);
  if (known) contacts.delete(known.id);
  else blocked.push(objectId);
  return { status: 204 };
}

function page(all: readonly Contact[], { limit = 10, after = "0", properties }: Search): Said {
  if (limit > MOST) return failed(400, "VALIDATION_ERROR");
  const end = Number(after) + limit;
  const paging = end < all.length ? { paging: { next: { after: `${end}` } } } : {};
  return { json: { results: all.slice(Number(after), end).map((one) => told(one, properties)), ...paging } };
}

/** Properties that nobody asked for stay away. */
function told({ id, properties, archived }: Contact, asked: readonly string[] = WITHOUT_ASKING) {
  const shown = Object.fromEntries(asked.map((name) => [name, properties[name] ?? null]));
  return { id, archived, createdAt: "2026-01-01T00:00:00Z", properties: shown };
}

function failed(status: number, category: string): Said {
  return { status, json: { status: "error", category, message: "No.", correlationId: "c-1" } };
}
