import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import type { Heard, Said } from "./serve.ts";

interface Contact {
  readonly id: number;
  readonly email: string;
  readonly attributes: Readonly<Record<string, string>>;
  emailBlacklisted: boolean;
  smsBlacklisted: boolean;
}

interface MailEvent {
  readonly email: string;
  readonly date: string;
  readonly event: string;
}

/**
 * Brevo, where the person's number is another contact's id, and where mails to her were logged. Without the kind of an
 * identifier a number is taken for a phone number first. Written from Brevo's own client and its reference.
 */
export function brevo() {
  const contacts = new Map<number, Contact>();
  const log: MailEvent[] = [];
  const refusedBefore: string[] = [];
  const add = (id: number, email: string, SMS: string) =>
    contacts.set(id, {
      id,
      email,
      attributes: { FIRSTNAME: "Mira", SMS },
      emailBlacklisted: false,
      smsBlacklisted: false,
    });
  add(7, PERSON, "4930901820");
  add(8, NEAR, "7");
  add(9, NAMESAKE, "4930901821");
  for (const email of [PERSON, NEAR, PERSON])
    log.push({ email, date: "2026-11-01T10:00:00Z", event: "opened" });
  return {
    contacts,
    log,
    refusedBefore,
    secret: "xkeysib-1",
    answer: answering({ contacts, log, refusedBefore }),
  };
}

interface Account {
  readonly contacts: Map<number, Contact>;
  readonly log: readonly MailEvent[];
  /** Whose refusal was noted at the moment they were deleted. */
  readonly refusedBefore: string[];
}

function answering(account: Account) {
  return ({ method, path, query, headers, text }: Heard): Said => {
    if (headers["api-key"] !== "xkeysib-1") return failed(401, "unauthorized");
    const [, v3, what, identifier, ...more] = path.split("/");
    if (v3 !== "v3" || (more.length > 0 && path !== "/v3/smtp/statistics/events"))
      return failed(404, "not_found");
    if (method === "GET" && what === "account") return { json: { email: "shop@shop.example.test" } };
    if (method === "GET" && what === "smtp") return events(account.log, query);
    if (what !== "contacts") return failed(404, "not_found");
    if (identifier === undefined) return list([...account.contacts.values()], query);
    const contact = meant(account, identifier, query.get("identifierType"));
    if (contact === undefined) return failed(404, "document_not_found");
    if (method === "GET") return { json: { ...contact, listIds: [1], statistics: {} } };
    if (method === "PUT") return change(contact, JSON.parse(text) as Partial<Contact>);
    if (method !== "DELETE") return failed(405, "method_not_allowed");
    account.contacts.delete(contact.id);
    if (contact.emailBlacklisted) account.refusedBefore.push(contact.email);
    return { status: 204 };
  };
}

function meant({ contacts }: Account, identifier: string, type: string | null): Contact | undefined {
  const all = [...contacts.values()];
  const byPhone = all.find(({ attributes }) => attributes.SMS === identifier);
  const byEmail = all.find(({ email }) => email === identifier.toLowerCase());
  if (type === "email_id") return byEmail;
  if (type === "phone_id") return byPhone;
  if (type === "contact_id") return contacts.get(Number(identifier));
  return type === null ? (byEmail ?? byPhone ?? contacts.get(Number(identifier))) : undefined;
}

function change(contact: Contact, wanted: Partial<Contact>): Said {
  const { emailBlacklisted = contact.emailBlacklisted, smsBlacklisted = contact.smsBlacklisted } = wanted;
  Object.assign(contact, { emailBlacklisted, smsBlacklisted });
  return { status: 204 };
}

function list(all: readonly Contact[], query: URLSearchParams): Said {
  const [limit, offset] = [Number(query.get("limit") ?? 50), Number(query.get("offset") ?? 0)];
  if (limit > 1000) return failed(400, "out_of_range");
  return { json: { contacts: all.slice(offset, offset + limit), count: all.length } };
}

/** Where there is nothing, the list itself is left out. */
function events(log: readonly MailEvent[], query: URLSearchParams): Said {
  const [limit, offset] = [Number(query.get("limit") ?? 2500), Number(query.get("offset") ?? 0)];
  if (Number(query.get("days") ?? 30) > 90) return failed(400, "out_of_range");
  const hits = log.filter(({ email }) => email === query.get("email")).slice(offset, offset + limit);
  return { json: hits.length === 0 ? {} : { events: hits } };
}

function failed(status: number, code: string): Said {
  return { status, json: { code, message: "No." } };
}
