import { describe, expect, test } from "vitest";
import { ids, searchBy } from "./support/account.ts";
import { compiled, connectTo, type Heard, type Said, serve } from "./support/wire.ts";

const LIST = (name: string) =>
  `{ "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/${name}" } } } } } }`;

/** Whose an order or a ticket is stands nowhere in it. */
const DOCUMENT = `openapi: 3.0.3
info: { title: Stall, version: "1" }
servers: [{ url: "https://api.stall.example.test" }]
paths:
  /people:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: ${LIST("Person")}
  /people/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    delete: { responses: { "204": { description: gone } } }
  /orders:
    get:
      parameters: [{ name: person, in: query, schema: { type: string } }]
      responses: ${LIST("Order")}
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    delete: { responses: { "204": { description: gone } } }
  /tickets:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }, { name: open, in: query, schema: { type: string } }]
      responses: ${LIST("Ticket")}
  /tickets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    delete: { responses: { "204": { description: gone } } }
components:
  schemas:
    Person: { type: object, properties: { id: { type: string }, email: { type: string } } }
    Order: { type: object, properties: { id: { type: string }, text: { type: string } } }
    Ticket: { type: object, properties: { id: { type: string }, text: { type: string } } }
`;

const PAGE = `privacy: 2
vendor: { id: stall, name: Stall }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: GET /people, proves: [person] }
records:
  person:
    is: Person
    id: /id
    find: [{ call: "GET /people?email={email}", pages: none }]
    leads-to: { orders: { call: "GET /orders?person={id}", pages: none } }
    erasure: [{ erase: "DELETE /people/{id}" }]
    fields: { email: { provided: user.contact.email, identifies: email }, id: { assigned: user.unique_id } }
  order:
    is: Order
    id: /id
    before: [person]
    erasure: [{ erase: "DELETE /orders/{id}" }]
    fields: { text: { observed: user.behavior } }
    not-personal: [id]
  ticket:
    is: Ticket
    id: /id
    find: [{ call: "GET /tickets?email={email}&open=yes", exact: true, pages: none }]
    erasure: [{ erase: "DELETE /tickets/{id}" }]
    fields: { text: { observed: user.behavior } }
    not-personal: [id]
`;

const PEOPLE = [
  { id: "p1", email: "ada@example.test" },
  { id: "p2", email: "bo@example.test" },
];
const OF = { p1: "a", p2: "b" } as Readonly<Record<string, string>>;

interface Behaviour {
  /** The paths at which it passes over whatever it is asked by. */
  readonly passesOver?: readonly string[];
  /** It refuses to look for what nobody has. */
  readonly refusesNobody?: boolean;
}

const stall =
  ({ passesOver = [], refusesNobody = false }: Behaviour) =>
  ({ path, query }: Heard): Said => {
    const asked = passesOver.includes(path) ? {} : Object.fromEntries(query);
    const { email, person } = asked as { email?: string; person?: string };
    const owner = person ?? PEOPLE.find((one) => one.email === email)?.id;
    const isAll = email === undefined && person === undefined;
    if (path === "/people") return { json: PEOPLE.filter((one) => isAll || one.id === owner) };
    const whose = PEOPLE.filter(({ id }) => isAll || id === owner);
    if (whose.length === 0 && refusesNobody) return { status: 400, json: { message: "no such person" } };
    return { json: whose.map(({ id }) => ({ id: `${OF[id]}-${path.slice(1)}`, text: "x" })) };
  };

async function searched(behaviour: Behaviour, email = "ada@example.test") {
  const server = await serve(stall(behaviour));
  const { connector } = connectTo(server, compiled(PAGE, DOCUMENT));
  const report = await searchBy(connector, { kind: "email", value: email });
  const doubts = report.coverage.filter(({ result }) => result === "could-not-look");
  return { ids: ids(report.findings), doubts: doubts.map(({ reason }) => reason), heard: server.heard };
}

const PASSED_OVER = "the same comes for somebody who does not exist: it passes over what it is asked by";

describe("records that only their vendor says to be somebody's", () => {
  test.each([false, true])("count where it brings others, or none, for nobody", async (refusesNobody) => {
    const { ids: found, doubts } = await searched({ refusesNobody });
    expect([found, doubts.includes(PASSED_OVER)]).toEqual([
      ["order/a-orders", "person/p1", "ticket/a-tickets"],
      false,
    ]);
  });

  test("are nobody's where a vendor passes over the filter of a list that hangs on a record", async () => {
    const { ids: found, doubts } = await searched({ passesOver: ["/orders"] });
    expect([found, doubts]).toEqual([["person/p1", "ticket/a-tickets"], [PASSED_OVER]]);
  });

  test("are nobody's where a vendor passes over what an exact search asks by", async () => {
    const { ids: found, doubts } = await searched({ passesOver: ["/tickets"] });
    expect([found, doubts]).toEqual([["order/a-orders", "person/p1"], [PASSED_OVER]]);
  });

  test("are asked for about nobody once, with all that the call says besides, and nothing of the person in it", async () => {
    const { heard } = await searched({});
    const asked = heard
      .filter(({ path }) => path === "/tickets")
      .map(({ query }) => Object.fromEntries(query));
    expect(asked).toEqual([
      { email: "ada@example.test", open: "yes" },
      { email: "nobody.at.all@example.invalid", open: "yes" },
    ]);
    expect(heard.filter(({ path }) => path === "/orders")).toHaveLength(2);
  });
});
