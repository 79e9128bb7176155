import { NAMESAKE, NEAR, PERSON } from "./lead.ts";
import { basic, type Heard, type Said } from "./serve.ts";

interface User {
  readonly id: number;
  name: string;
  email: string | null;
  phone: string | null;
  active: boolean;
  permanently_deleted?: boolean;
}

interface Ticket {
  readonly id: number;
  readonly requester_id: number;
  readonly subject: string;
  readonly status: "open" | "solved" | "closed";
  readonly collaborator_ids: readonly number[];
}

const MOST = 100;
const GONE = "Permanently Deleted User";

/** What a help desk holds. */
interface Desk {
  readonly users: Map<number, User>;
  readonly tickets: Map<number, Ticket>;
  readonly deletedTickets: Map<number, Ticket>;
}

/**
 * A help desk at Zendesk. The person has an open ticket, without the end of which she cannot be deleted, and was deleted
 * once before, under an older account. Written from the API reference for users, tickets and what was deleted.
 */
export function zendesk() {
  const users = new Map<number, User>();
  const add = (id: number, email: string, active = true) =>
    users.set(id, { id, email, name: "Mira Sand", phone: null, active });
  add(21, PERSON);
  add(22, PERSON, false);
  add(23, NEAR);
  add(24, NAMESAKE, false);
  users.set(25, { id: 25, name: GONE, email: null, phone: null, active: false, permanently_deleted: true });
  for (let id = 100; id < 100 + MOST + 5; id++) add(id, `asker${id}@example.test`, false);
  const open = (id: number, requester_id: number, status: Ticket["status"], cc: number[] = []) => ({
    id,
    requester_id,
    subject: "Where is it?",
    status,
    collaborator_ids: cc,
  });
  const tickets = [open(1, 21, "open", [23]), open(2, 21, "closed"), open(3, 23, "open", [21])];
  const desk: Desk = {
    users,
    tickets: new Map(tickets.map((ticket) => [ticket.id, ticket])),
    deletedTickets: new Map(),
  };
  return { ...desk, agent: "agent@shop.example.test", secret: "t0ken", answer: answering(desk) };
}

function answering(desk: Desk) {
  return (heard: Heard, origin: string): Said => {
    const { method, path, query, headers } = heard;
    if (headers.authorization !== basic("agent@shop.example.test/token", "t0ken"))
      return { status: 401, json: { error: "Couldn't authenticate you" } };
    const [, api, v2, what, id, sub, subsub] = path.split("/");
    if (api !== "api" || v2 !== "v2") return missing();
    const next = (name: string, all: readonly unknown[]) => page(name, all, heard, origin);
    const list = `${method} ${what} ${[id, sub, subsub].filter((it) => it !== undefined && !/^\d+$/.test(it)).join("/")}`;
    const user = desk.users.get(Number(id));
    if (id === undefined || !/^\d+$/.test(id))
      switch (list) {
        case "GET users ":
          return next("users", living(desk));
        case "GET users me":
          return { json: { user: { id: 1, name: "Agent", email: "agent@shop.example.test", active: true } } };
        case "GET users search":
          return next("users", living(desk).filter(meant(query)));
        case "GET deleted_users ":
          return next(
            "deleted_users",
            [...desk.users.values()].filter(({ active }) => !active),
          );
        default:
          return missing();
      }
    switch (list) {
      case "GET users ":
        return user ? { json: { user } } : missing();
      case "DELETE users ":
        return deleteUser(desk, user);
      case "GET users identities":
        return user?.active
          ? next("identities", [{ id: user.id * 10, user_id: user.id, type: "email", value: user.email }])
          : missing();
      case "GET users tickets/requested":
        return user ? next("tickets", ticketsOf(desk, user)) : missing();
      case "GET deleted_users ":
        return user && !user.active && !user.permanently_deleted
          ? { json: { deleted_user: user } }
          : missing();
      case "DELETE deleted_users ":
        return deleteForGood(user);
      case "GET tickets ":
        return desk.tickets.has(Number(id)) ? { json: { ticket: desk.tickets.get(Number(id)) } } : missing();
      case "DELETE tickets ":
        return binTicket(desk, desk.tickets.get(Number(id)));
      default:
        return missing();
    }
  };
}

function living({ users }: Desk): readonly User[] {
  return [...users.values()].filter(({ active }) => active);
}

function ticketsOf({ tickets }: Desk, { id }: User): readonly Ticket[] {
  return [...tickets.values()].filter(({ requester_id }) => requester_id === id);
}

/** The search finds parts of words, and understands `field:"value"`. */
function meant(query: URLSearchParams): (user: User) => boolean {
  const [, field = "", value = ""] = /^(\w+):"(.*)"$/.exec(query.get("query") ?? "") ?? [];
  return (user) =>
    (field === "email" || field === "phone") &&
    value !== "" &&
    (user[field] ?? "").toLowerCase().includes(value.toLowerCase());
}

function deleteUser(desk: Desk, user: User | undefined): Said {
  if (!user?.active) return missing();
  if (ticketsOf(desk, user).some(({ status }) => status !== "closed"))
    return { status: 422, json: { error: "RecordInvalid", description: "Record validation errors" } };
  user.active = false;
  return { json: { user } };
}

function deleteForGood(user: User | undefined): Said {
  if (!user || user.active || user.permanently_deleted) return missing();
  Object.assign(user, { name: GONE, email: null, phone: null, permanently_deleted: true });
  return { json: { deleted_user: user } };
}

function binTicket({ tickets, deletedTickets }: Desk, ticket: Ticket | undefined): Said {
  if (!ticket) return missing();
  tickets.delete(ticket.id);
  deletedTickets.set(ticket.id, ticket);
  return { status: 204 };
}

function page(name: string, all: readonly unknown[], { path, query }: Heard, origin: string): Said {
  const size = Math.min(Number(query.get("per_page") ?? MOST), MOST);
  const at = Number(query.get("page") ?? 1);
  const onward = new URLSearchParams(query);
  onward.set("page", `${at + 1}`);
  const next_page = at * size < all.length ? `${origin}${path}?${onward}` : null;
  return {
    json: {
      [name]: all.slice((at - 1) * size, at * size),
      count: all.length,
      next_page,
      previous_page: null,
    },
  };
}

function missing(): Said {
  return { status: 404, json: { error: "RecordNotFound", description: "Not found" } };
}
