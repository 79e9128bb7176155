import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import type { Heard, Said } from "./serve.ts";

interface Profile {
  readonly type: "profile";
  readonly id: string;
  readonly attributes: { readonly email: string; readonly external_id: string | null; suppressed?: boolean };
}

interface Event {
  readonly type: "event";
  readonly id: string;
  readonly attributes: { readonly datetime: string };
  readonly relationships: { readonly profile: { readonly data: { readonly id: string } } };
}

/** What a request to suppress or to delete says. */
interface Job {
  readonly data: {
    readonly type: string;
    readonly attributes: {
      readonly profile?: { readonly data: { readonly id?: string } };
      readonly profiles?: { readonly data: readonly { readonly attributes: { readonly email: string } }[] };
    };
  };
}

const MOST = 100;
const MEDIA = "application/vnd.api+json";

/**
 * Klaviyo, with one profile of the person and what she did. A deletion is asked for and done when {@link finish} says so, and
 * suppressing an address that nobody has makes a profile. Written from Klaviyo's own description and its help pages.
 */
export function klaviyo() {
  const profiles = new Map<string, Profile>();
  const events = new Map<string, Event>();
  const asked: string[] = [];
  const suppressed: string[] = [];
  const add = (id: string, email: string, did: number) => {
    profiles.set(id, { type: "profile", id, attributes: { email, external_id: null } });
    for (let at = 0; at < did; at++) see(events, `${id}-${at}`, id);
  };
  add("01MIRA", PERSON, 25);
  add("01NEAR", NEAR, 2);
  add("01NAME", NAMESAKE, 1);
  const finish = () => {
    for (const id of asked.splice(0)) {
      profiles.delete(id);
      for (const event of [...events.values()])
        if (event.relationships.profile.data.id === id) events.delete(event.id);
    }
  };
  return {
    profiles,
    events,
    suppressed,
    finish,
    secret: "pk_1",
    answer: answering({ profiles, events, asked, suppressed }),
  };
}

interface Account {
  readonly profiles: Map<string, Profile>;
  readonly events: Map<string, Event>;
  /** Whose deletion was asked for. */
  readonly asked: string[];
  readonly suppressed: string[];
}

function see(events: Map<string, Event>, id: string, profile: string): void {
  const relationships = { profile: { data: { id: profile } } };
  events.set(id, { type: "event", id, attributes: { datetime: "2026-05-01T00:00:00Z" }, relationships });
}

function answering(account: Account) {
  return (heard: Heard, origin: string): Said => {
    const { method, path, headers } = heard;
    if (headers.authorization !== "Klaviyo-API-Key pk_1") return failed(401, "not_authenticated");
    if (headers.revision === undefined) return failed(400, "invalid");
    if (method === "POST" && headers["content-type"] !== MEDIA) return failed(415, "unsupported_media_type");
    const [, , what, id] = path.split("/");
    switch (`${method} ${what}${id === undefined ? "" : "/{id}"}`) {
      case "GET accounts":
        return said({ data: [{ type: "account", id: "ACC" }] });
      case "GET profiles":
        return page([...account.profiles.values()].filter(meant(heard)), heard, origin);
      case "GET events":
        return page([...account.events.values()].filter(doneBy(heard)), heard, origin);
      case "GET profiles/{id}": {
        const profile = account.profiles.get(id ?? "");
        return profile ? said({ data: profile }) : failed(404, "not_found");
      }
      case "GET events/{id}": {
        const event = account.events.get(id ?? "");
        return event ? said({ data: event }) : failed(404, "not_found");
      }
      case "POST profile-suppression-bulk-create-jobs":
        return suppress(account, JSON.parse(heard.text) as Job);
      case "POST data-privacy-deletion-jobs":
        return askForDeletion(account, JSON.parse(heard.text) as Job);
      default:
        return failed(404, "not_found");
    }
  };
}

/** Filters compare whole values, and addresses in lower case. */
function meant({ query }: Heard): (profile: Profile) => boolean {
  const filter = query.get("filter");
  if (filter === null) return () => true;
  const [, field, value = ""] = /^equals\((\w+),"(.*)"\)$/.exec(filter) ?? [];
  return ({ attributes }) =>
    (field === "email" || field === "external_id") &&
    attributes[field]?.toLowerCase() === value.toLowerCase();
}

function doneBy({ query }: Heard): (event: Event) => boolean {
  const [, id] = /^equals\(profile_id,"(.*)"\)$/.exec(query.get("filter") ?? "") ?? [];
  return ({ relationships }) => id === undefined || relationships.profile.data.id === id;
}

function suppress({ profiles, suppressed }: Account, { data }: Job): Said {
  for (const { attributes } of data.attributes.profiles?.data ?? []) {
    const known = [...profiles.values()].find(({ attributes: { email } }) => email === attributes.email);
    const id = `01NEW${profiles.size}`;
    if (known) known.attributes.suppressed = true;
    else
      profiles.set(id, {
        type: "profile",
        id,
        attributes: { ...attributes, external_id: null, suppressed: true },
      });
    suppressed.push(attributes.email);
  }
  return { status: 202, headers: { "content-type": MEDIA }, json: { data: { type: data.type, id: "j1" } } };
}

function askForDeletion({ asked }: Account, { data }: Job): Said {
  const id = data.attributes.profile?.data.id;
  if (data.type !== "data-privacy-deletion-job" || id === undefined) return failed(400, "invalid");
  asked.push(id);
  return { status: 202 };
}

function page(all: readonly unknown[], { path, query }: Heard, origin: string): Said {
  const size = Number(query.get("page[size]") ?? 20);
  if (size > MOST) return failed(400, "invalid");
  const from = Number(query.get("page[cursor]") ?? 0);
  const onward = new URLSearchParams(query);
  onward.set("page[cursor]", `${from + size}`);
  const next = from + size < all.length ? `${origin}${path}?${onward}` : null;
  return said({ data: all.slice(from, from + size), links: { self: `${origin}${path}`, prev: null, next } });
}

function said(json: unknown): Said {
  return { headers: { "content-type": MEDIA }, json };
}

function failed(status: number, code: string): Said {
  const errors = [{ id: "e1", status, code, title: "No.", detail: "No.", source: {} }];
  return { status, headers: { "content-type": MEDIA }, json: { errors } };
}
