import { readVendor } from "@oubli/datamap";
import { describe, expect, test } from "vitest";
import { EMAIL, SIGNAL, searchBy } from "./support/account.ts";
import { connectTo, type Heard, type Said, serve } from "./support/wire.ts";

const SCHEMA = `
type Query { customers(first: Int!, after: String, query: String): Customers! customer(id: ID!): Customer }
type Customers { nodes: [Customer!]! pageInfo: Info! }
type Info { hasNextPage: Boolean! endCursor: String }
type Customer { id: ID! email: String }
type Mutation { eraseCustomer(input: Erase!): Erased }
input Erase { id: ID! }
type Erased { id: ID userErrors: [Problem!]! }
type Problem { message: String! }
`;

const PAGE = `privacy: 2
vendor: { id: stall, name: Stall }
document: { graphql: schema.graphql }
account: { host: "https://stall.example.test/graphql", sign-in: { bearer: "{secret}" }, pace: unknown }
control: { call: QUERY one, shows: { at: /data/customers/nodes/0/id, present: true }, proves: [customer] }
answers: { refused: { at: /data/*/userErrors/0, present: true } }
paging:
  cursor: { cursor: variable.after, size: variable.first, largest: 2, next: /data/*/pageInfo/endCursor, more: /data/*/pageInfo/hasNextPage }
documents:
  one: "{customers(first: 1){nodes{id} pageInfo{hasNextPage endCursor}}}"
  customers: |
    query($first: Int!, $after: String, $q: String!) { customers(first: $first, after: $after, query: $q) { nodes {...C} pageInfo { hasNextPage endCursor } } }
    fragment C on Customer {id email}
  customer: "query($id: ID!) {customer(id: $id) {id email}}"
  erase: "mutation($input: Erase!) {eraseCustomer(input: $input) {id userErrors {message}}}"
records:
  customer:
    is: { answer: QUERY customer, at: /data/customer }
    title: Customer
    id: /id
    find: [{ call: "QUERY customers?q=email:{email|json}", at: /data/customers/nodes/*, pages: cursor }]
    read: { call: "QUERY customer?id={id}", at: /data/customer, answers: { gone: { at: /data/customer, is: null } } }
    erasure: [{ erase: { call: MUTATION erase, body: { input: { id: "{id}" } } } }]
    fields: { id: { assigned: user.unique_id }, email: { provided: user.contact.email, identifies: email } }
`;

function reading(page: string, schema = SCHEMA) {
  return readVendor(page, "privacy.yaml", (name) => (name === "schema.graphql" ? schema : undefined));
}

function mapOf(page = PAGE) {
  const read = reading(page);
  if (read.ok) return read.map;
  throw new Error(JSON.stringify(read.problems, undefined, 1));
}

interface Sent {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A shop behind one address, whatever is asked. */
function shop(erase: (id: string, there: Map<string, object>) => Said) {
  const there = new Map(["c1", "c2", "c3"].map((id): [string, object] => [id, { id, email: EMAIL.value }]));
  const answer = ({ body }: Heard): Said => {
    const { query, variables = {} } = JSON.parse(body) as Sent;
    if (query.includes("eraseCustomer")) return erase((variables.input as { id: string }).id, there);
    if (query.includes("customer(id"))
      return { json: { data: { customer: there.get(String(variables.id)) ?? null } } };
    const start = Number(variables.after ?? 0);
    const count = Number(variables.first ?? 1);
    // One customer is nobody's, and stays.
    const all = [
      ...(variables.q === undefined ? [{ id: "other", email: "o@example.test" }] : []),
      ...there.values(),
    ];
    const pageInfo = { hasNextPage: start + count < all.length, endCursor: String(start + count) };
    return { json: { data: { customers: { nodes: all.slice(start, start + count), pageInfo } } } };
  };
  return { answer, there };
}

const done = (id: string, there: Map<string, object>): Said => {
  there.delete(id);
  return { json: { data: { eraseCustomer: { id, userErrors: [] } } } };
};

async function plan(erase: Parameters<typeof shop>[0]) {
  const { answer } = shop(erase);
  const server = await serve(answer);
  const { connector } = connectTo(server, mapOf(), { credentials: { secret: "s" } });
  const report = await searchBy(connector, EMAIL);
  const { steps } = await connector.propose(report.findings, () => "x");
  return { server, connector, report, steps };
}

describe("documents of the page", () => {
  test("find, page by page, what is then read, erased and seen to be gone", async () => {
    const { server, connector, report, steps } = await plan(done);
    await connector.ping(SIGNAL);
    expect(report.findings.map(({ recordId }) => recordId)).toEqual(["c1", "c2", "c3"]);
    const bodies = server.heard.map(({ body }) => JSON.parse(body) as Sent);
    const searched = bodies.filter(({ query }) => query.includes("fragment C"));
    expect(searched.slice(0, 2).map(({ variables }) => variables)).toEqual([
      { q: `email:"${EMAIL.value}"`, first: 2 },
      { q: `email:"${EMAIL.value}"`, first: 2, after: "2" },
    ]);
    expect(steps.map(({ call }) => [call.operation, call.method, call.template])).toEqual(
      ["c1", "c2", "c3"].map(() => ["MUTATION erase", "POST", "MUTATION erase"]),
    );
    for (const [index, step] of steps.entries()) {
      expect(await connector.perform(step.call, async () => true, SIGNAL)).toMatchObject({
        outcome: "accepted",
      });
      expect(await connector.verify({ ...step, id: `s${index}` }, SIGNAL)).toBe("absent");
    }
    expect(server.heard.every(({ method, path }) => method === "POST" && path === "/")).toBe(true);
  });

  test("that answer with errors inside of a success have not looked", async () => {
    const server = await serve(() => ({ json: { data: null, errors: [{ message: "Throttled" }] } }));
    const { connector } = connectTo(server, mapOf(), { credentials: { secret: "s" } });
    const { findings, coverage } = await searchBy(connector, EMAIL);
    expect([findings, coverage.find(({ kind }) => kind === "customer")?.result]).toEqual([
      [],
      "could-not-look",
    ]);
  });

  test("that erase with errors inside of a success are settled by reading; what the vendor refuses is a person's", async () => {
    const failing = await plan(() => ({
      json: { data: { eraseCustomer: null }, errors: [{ message: "no" }] },
    }));
    const [first] = failing.steps;
    if (first === undefined) throw new Error("nothing is to be erased");
    expect(await failing.connector.perform(first.call, async () => true, SIGNAL)).toMatchObject({
      outcome: "unknown",
    });
    expect(await failing.connector.verify({ ...first, id: "s1" }, SIGNAL)).toBe("present");
    const refusing = await plan((id) => ({
      json: { data: { eraseCustomer: { id, userErrors: [{ message: "no" }] } } },
    }));
    const [second] = refusing.steps;
    if (second === undefined) throw new Error("nothing is to be erased");
    expect(await refusing.connector.perform(second.call, async () => true, SIGNAL)).toMatchObject({
      outcome: "refused",
    });
  });
});

describe("a document that cannot be sent is refused when the page is read:", () => {
  test.each([
    [
      "a mutation that is to look",
      'read: { call: "QUERY customer?id={id}"',
      'read: { call: "QUERY erase?input={id}"',
      "the document erase is a mutation, and is called as a query",
    ],
    [
      "a mutation that is to search",
      '{ call: "QUERY customers?q=email:{email|json}"',
      '{ call: "MUTATION erase?input={email|json}"',
      "MUTATION erase would be sent while only looking, and a MUTATION may change something",
    ],
    [
      "a query that is to erase",
      'call: MUTATION erase, body: { input: { id: "{id}" } }',
      'call: "QUERY customer?id={id}"',
      "QUERY customer is to erase, but a QUERY changes nothing",
    ],
    [
      "a query with a mutation in it",
      '  one: "{customers',
      '  one: "mutation M {eraseCustomer(input: {id: 1}) {id}} query Q {customers',
      "the document one holds 2 operations",
    ],
    ["one that is not there", "QUERY one", "QUERY none", "there is no GraphQL document none"],
    [
      "one that is no GraphQL",
      '  one: "{customers',
      '  one: "{{customers',
      'this is no GraphQL document: Syntax Error: Expected Name, found "{". (line 1)',
    ],
    [
      "a variable it has not",
      "?q=email:{email|json}",
      "?query=email:{email|json}",
      "QUERY customers has no variable query",
    ],
    [
      "a variable it needs",
      "QUERY customers?q=email:{email|json}",
      "QUERY customers?after={email|json}",
      "QUERY customers cannot be sent: its variable q is required and nothing fills it",
    ],
    [
      "a page's place it has not",
      "cursor: variable.after",
      "cursor: variable.cursor",
      "QUERY customers has no variable.cursor, which paging.cursor needs",
    ],
    [
      "a field the schema has not",
      "{id email}",
      "{id mail}",
      'the document customers does not fit the schema: Cannot query field "mail" on type "Customer". Did you mean "email"?',
    ],
  ])("%s", (_, place, instead, sentence) => {
    const page = PAGE.replace(place, () => instead);
    expect(page).not.toBe(PAGE);
    const read = reading(page);
    expect(read.ok ? [] : read.problems.map(({ message }) => message)).toContain(sentence);
  });

  test("and so is a schema that is none, or not there", () => {
    const read = reading(PAGE, "type Query {");
    expect(read.ok ? "" : read.problems[0]?.message).toContain("the schema cannot be read: Syntax Error");
    const missing = reading(PAGE.replace("schema.graphql", "other.graphql"));
    expect(missing.ok ? "" : missing.problems[0]?.message).toBe(
      "there is no file other.graphql beside the page",
    );
  });
});
