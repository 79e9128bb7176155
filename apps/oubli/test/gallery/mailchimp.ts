import { createHash } from "node:crypto";
import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import { basic, type Heard, type Said } from "./serve.ts";

interface Member {
  readonly id: string;
  readonly email_address: string;
  readonly status: "subscribed" | "archived";
  readonly list_id: string;
}

interface Note {
  readonly id: number;
  readonly note: string;
  readonly list_id: string;
  readonly email_id: string;
}

interface Account {
  readonly audiences: ReadonlyMap<string, Map<string, Member>>;
  readonly notes: Note[];
  /** Addresses that cannot be imported any more, by audience. */
  readonly forgotten: string[];
}

/**
 * Mailchimp with more audiences than come without asking. The person subscribed to the first and the last, and lies in the
 * archive of a third, where no list shows her. Written from recorded answers in public clients.
 */
export function mailchimp() {
  const audiences = new Map<string, Map<string, Member>>();
  for (let n = 1; n <= 12; n++) audiences.set(`aud${n}`, new Map());
  const notes: Note[] = [];
  const join = (list_id: string, email_address: string, status: Member["status"] = "subscribed") => {
    const id = createHash("md5").update(email_address.toLowerCase()).digest("hex");
    audiences.get(list_id)?.set(id, { id, email_address, status, list_id });
    notes.push({ id: notes.length + 1, note: "Likes tea", list_id, email_id: id });
  };
  join("aud1", PERSON);
  join("aud12", PERSON);
  join("aud5", PERSON, "archived");
  join("aud1", NEAR);
  join("aud5", NAMESAKE);
  const account: Account = { audiences, notes, forgotten: [] };
  return { ...account, secret: "key-us21", answer: answering(account) };
}

function answering(account: Account) {
  return ({ method, path, query, headers }: Heard): Said => {
    if (headers.authorization !== basic("oubli", "key-us21")) return failed(401, "API Key Invalid");
    if (method === "GET" && path === "/3.0/ping") return { json: { health_status: "Everything's Chimpy!" } };
    const [, root, lists, list = "", members, hash, sub, act] = path.split("/");
    if (root !== "3.0" || lists !== "lists") return failed(404, "Resource Not Found");
    if (list === "") {
      const all = [...account.audiences.keys()].map((id) => ({ id, name: `Audience ${id}` }));
      return method === "GET" ? page("lists", all, query) : failed(405, "Method Not Allowed");
    }
    const audience = account.audiences.get(list);
    if (audience === undefined || members !== "members") return failed(404, "Resource Not Found");
    if (hash === undefined)
      return page(
        "members",
        [...audience.values()].filter(({ status }) => status !== "archived"),
        query,
      );
    const member = audience.get(hash);
    if (member === undefined) return failed(404, "Resource Not Found");
    switch (`${method} ${[sub, act].filter((it) => it !== undefined).join("/")}`) {
      case "GET ":
        return { json: member };
      case "GET notes":
        return page(
          "notes",
          account.notes.filter(({ list_id, email_id }) => list_id === list && email_id === hash),
          query,
        );
      case "POST actions/delete-permanent":
        return forget(account, audience, member);
      case "DELETE ":
        audience.set(hash, { ...member, status: "archived" });
        return { status: 204 };
      default:
        return failed(405, "Method Not Allowed");
    }
  };
}

function forget({ notes, forgotten }: Account, audience: Map<string, Member>, member: Member): Said {
  audience.delete(member.id);
  forgotten.push(`${member.list_id} ${member.email_address}`);
  for (const note of notes.splice(0))
    if (note.list_id !== member.list_id || note.email_id !== member.id) notes.push(note);
  return { status: 204 };
}

function page(name: string, all: readonly unknown[], query: URLSearchParams): Said {
  const [count, offset] = [Number(query.get("count") ?? 10), Number(query.get("offset") ?? 0)];
  if (count > 1000) return failed(400, "Invalid Resource");
  return { json: { [name]: all.slice(offset, offset + count), total_items: all.length } };
}

function failed(status: number, title: string): Said {
  const headers = { "content-type": "application/problem+json; charset=utf-8" };
  return { status, headers, json: { type: "about:blank", title, status, detail: "No.", instance: "i-1" } };
}
