import { type DataMap, readVendor } from "@oubli/datamap";
import type { PlannedStep } from "@oubli/model";
import { expect, test } from "vitest";
import { connect, EMAIL, ids, SIGNAL, searchBy, words } from "./support/account.ts";

/** A help desk: whoever is deleted lies in a bin, from which a second call deletes for good. */
const DOCUMENT = `
openapi: 3.1.0
info: { title: Desk, version: 1.0.0 }
servers: [{ url: "https://desk.example.test" }]
security: [{ Key: [] }]
paths:
  /users:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { users: { type: array, items: { $ref: "#/components/schemas/User" } } } } } } } }
  /users/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } } } }
    delete: { responses: { "204": { description: ok } } }
  /bin:
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { count: { type: integer }, users: { type: array, items: { $ref: "#/components/schemas/Binned" } } } } } } } } }
  /bin/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Binned" } } } } } }
    delete: { responses: { "204": { description: ok } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    User: { type: object, properties: { id: { type: string }, email: { type: string } } }
    Binned: { type: object, properties: { id: { type: string }, email: { type: string } } }
`;

const PAGE = `
privacy: 2
vendor: { id: desk, name: Desk }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: GET /bin, shows: [{ at: /users/0/id, present: true }, { at: /count, is: 0 }], proves: [binned] }
records:
  user:
    is: User
    id: /id
    find: [{ call: "GET /users?email={email}", pages: none }]
    read: "GET /users/{id}"
    erasure:
      - erase: "DELETE /users/{id}"
      - erase: { call: "DELETE /bin/{id}", look: binned }
    fields: { email: { provided: user.contact.email, identifies: email } }
    not-personal: [id]
  binned:
    is: Binned
    id: /id
    find: [{ call: GET /bin, scan: [email], pages: none }]
    read: "GET /bin/{id}"
    erasure: [{ erase: "DELETE /bin/{id}" }]
    fields: { email: { provided: user.contact.email, identifies: email } }
    not-personal: [id]
`;

function mapOf(page: string): DataMap {
  const reading = readVendor(page, "privacy.yaml", (name) =>
    name === "openapi.yaml" ? DOCUMENT : undefined,
  );
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}

type People = Record<string, { readonly id: string; readonly email: string }>;

/** The vendor. `purges`: whether deleting from the bin does what it says. */
function desk({ purges = true } = {}) {
  const dana = { id: "a", email: EMAIL.value };
  const bo = { id: "b", email: "bo@example.test" };
  const live: People = { a: dana, b: bo };
  const bin: People = {};
  const gone = () => Response.json({ message: "not found" }, { status: 404 });
  const one = (from: People, id: string) => (from[id] ? Response.json(from[id]) : gone());
  const remove = (from: People, id: string): Response => {
    if (!from[id]) return gone();
    if (from === live) bin[id] = from[id];
    if (from === live || purges) delete from[id];
    return new Response(null, { status: 204 });
  };
  return {
    live,
    bin,
    credentials: { Key: "k" },
    fetch: async ({ url, method }: Request) => {
      const { pathname, searchParams } = new URL(url);
      const [, what, id] = pathname.split("/");
      const from = what === "bin" ? bin : live;
      if (id !== undefined) return method === "DELETE" ? remove(from, id) : one(from, id);
      const email = searchParams.get("email");
      const users = Object.values(from).filter((it) => email === null || it.email === email);
      return Response.json({ users, count: users.length });
    },
  };
}

async function planned(vendor: ReturnType<typeof desk>) {
  const connector = connect(mapOf(PAGE), vendor);
  const { findings } = await searchBy(connector, EMAIL);
  const { steps } = await connector.propose(findings, words());
  const [soft, final] = steps.map((step, at): PlannedStep => ({ id: `s${at}`, ...step }));
  if (!soft || !final) throw new Error("there are no two steps");
  const perform = (step: PlannedStep) => connector.perform(step.call, async () => true, SIGNAL);
  return { connector, soft, final, perform };
}

test("what a bin holds is seen there, and both calls are planned in their order", async () => {
  const vendor = desk();
  const { connector, soft, final, perform } = await planned(vendor);
  expect([soft.call.template, final.call.template, final.look]).toEqual([
    "/users/{id}",
    "/bin/{id}",
    "binned",
  ]);
  expect(await perform(soft)).toMatchObject({ outcome: "accepted" });
  expect(await connector.verify(soft, SIGNAL)).toBe("absent");
  expect(await connector.verify(final, SIGNAL)).toBe("present");
  expect(await perform(final)).toMatchObject({ outcome: "accepted" });
  expect(await connector.verify(final, SIGNAL)).toBe("absent");
  expect(vendor).toMatchObject({ live: { b: { id: "b" } }, bin: {} });
});

test("a call that says it emptied the bin, and did not, is not believed", async () => {
  const { connector, soft, final, perform } = await planned(desk({ purges: false }));
  await perform(soft);
  expect(await perform(final)).toMatchObject({ outcome: "accepted" });
  expect(await connector.verify(final, SIGNAL)).toBe("present");
  expect(await connector.probe(final, SIGNAL)).toBe("not-applied");
});

test("nothing is said of a bin that cannot be looked into", async () => {
  const vendor = desk();
  const { soft, final, perform } = await planned(vendor);
  await perform(soft);
  await perform(final);
  const shut = connect(mapOf(PAGE), {
    ...vendor,
    fetch: async (request) =>
      request.url.includes("/bin")
        ? Response.json({ message: "not found" }, { status: 404 })
        : vendor.fetch(request),
  });
  expect(await shut.verify(final, SIGNAL)).toBe("cannot-check");
});

test("who was deleted before anybody asked is found in the bin", async () => {
  const vendor = desk();
  vendor.bin.a = vendor.live.a as People[string];
  delete vendor.live.a;
  const connector = connect(mapOf(PAGE), vendor);
  const { findings } = await searchBy(connector, EMAIL);
  expect(ids(findings)).toEqual(["binned/a"]);
});
