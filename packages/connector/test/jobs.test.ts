import type { JobWord } from "@oubli/engine";
import type { PlannedStep } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { EMAIL, SIGNAL, searchBy, words } from "./support/account.ts";
import { compiled, connectTo, type Heard, type Said, serve } from "./support/wire.ts";

/** A vendor that erases later, tells how far it is, and takes it back when asked in time. */
const DOCUMENT = `
openapi: 3.1.0
info: { title: Later, version: 1.0.0 }
servers: [{ url: "https://later.example.test" }]
security: [{ Key: [] }]
paths:
  /people:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { people: { type: array, items: { $ref: "#/components/schemas/Person" } } } } } } } }
  /people/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Person" } } } } } }
    delete: { responses: { "202": { description: ok, content: { application/json: { schema: { type: object, properties: { job: { type: object, properties: { id: { type: string } } } } } } } } } }
  /jobs/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { state: { type: string }, job: { type: object, properties: { id: { type: string } } } } } } } } } }
    delete: { responses: { "200": { description: ok } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Person: { type: object, properties: { id: { type: string }, email: { type: string } } }
`;

const PAGE = `
privacy: 2
vendor: { id: later, name: Later }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: GET /people, shows: { at: /people/0/id, present: true }, proves: [person] }
records:
  person:
    is: Person
    id: /id
    find: [{ call: "GET /people?email={email}", pages: none }]
    read: "GET /people/{id}"
    erasure:
      - erase:
          call: "DELETE /people/{id}"
          job:
            id: /job/id
            poll: "GET /jobs/{job}"
            done: { at: /state, is: [done, complete] }
            failed: { at: /state, is: [lost, complete] }
            longest: 30 days
            remind: [14 days, 7 days]
            cancel: { call: "DELETE /jobs/{job}", within: 10 days }
    fields: { email: { provided: user.contact.email, identifies: email } }
    not-personal: [id]
`;

const NAMED = { json: { job: { id: "j 1" } } };

interface Vendor {
  readonly deleted?: Said;
  readonly job?: Said;
  readonly cancelled?: Said;
}

function answering({ deleted = { status: 202, ...NAMED }, job = { status: 500 }, cancelled = {} }: Vendor) {
  const dana = { id: "a", email: EMAIL.value };
  return ({ method, path, query }: Heard): Said => {
    const people = path === "/people" ? [dana, { id: "b", email: "bo@example.test" }] : [];
    const [, asked] = query[0] ?? [];
    if (path === "/people")
      return { json: { people: people.filter(({ email }) => asked === undefined || email === asked) } };
    if (path.startsWith("/jobs")) return method === "DELETE" ? cancelled : job;
    return method === "DELETE" ? deleted : { json: dana };
  };
}

async function planned(vendor: Vendor) {
  const server = await serve(answering(vendor));
  const { connector } = connectTo(server, compiled(PAGE, DOCUMENT), { credentials: { Key: "k" } });
  const { findings } = await searchBy(connector, EMAIL);
  const { steps } = await connector.propose(findings, words());
  const [step] = steps.map((one): PlannedStep => ({ id: "s1", ...one }));
  if (!step) throw new Error("there is no step");
  return { server, connector, step, known: findings };
}

async function asked(job: Said): Promise<JobWord> {
  const { connector, step, known } = await planned({ job });
  return connector.poll({ step, job: "j 1", known }, SIGNAL);
}

test("the plan says how long it takes, that it can be asked for and taken back, and when an officer is reminded", async () => {
  const { step } = await planned({});
  const day = 86_400_000;
  expect(step.takes).toEqual({
    longestMs: 30 * day,
    polled: true,
    remindMs: [7 * day, 14 * day],
    cancel: { withinMs: 10 * day, byCall: true },
  });
});

describe("the id of a job", () => {
  test.each([
    ["a text", { job: { id: "j 1" } }, "j 1"],
    ["a number", { job: { id: 7 } }, 7],
    ["missing", { job: {} }, undefined],
    ["empty", { job: { id: "" } }, undefined],
    ["something else", { job: { id: { of: "a" } } }, undefined],
  ])("that is %s is taken as it is", async (_, json, job) => {
    const { connector, step } = await planned({ deleted: { status: 202, json } });
    const performed = await connector.perform(step.call, async () => true, SIGNAL);
    expect([performed.outcome, performed.job]).toEqual(["accepted", job]);
  });

  test("is written into the path, and nothing of it becomes another path", async () => {
    const { server, connector, step, known } = await planned({ job: { json: { state: "done" } } });
    expect(await connector.poll({ step, job: "j 1", known }, SIGNAL)).toBe("done");
    expect(server.heard.at(-1)).toMatchObject({ method: "GET", path: "/jobs/j%201" });
    const heard = server.heard.length;
    expect(await connector.poll({ step, job: "../people/b", known }, SIGNAL)).toBe("unclear");
    expect(await connector.poll({ step, known }, SIGNAL)).toBe("unclear");
    expect(server.heard.length).toBe(heard);
  });
});

describe("how far a job is", () => {
  test.each([
    ["queued", "running"],
    ["done", "done"],
    ["complete", "failed"],
    ["lost", "failed"],
  ] as const)("%s is %s; of both, the failure is believed", async (state, word) => {
    expect(await asked({ json: { state } })).toBe(word);
  });

  test.each([
    ["a 404", { status: 404, json: { state: "done" } }],
    ["a 500", { status: 500, json: { state: "done" } }],
    ["a 202", { status: 202, json: { state: "done" } }],
    ["an empty object", { json: {} }],
    ["a list", { json: [{ state: "done" }] }],
    ["no JSON", { headers: { "content-type": "text/html" }, json: { state: "done" } }],
    ["another job's", { json: { state: "done", job: { id: "j2" } } }],
  ] as const)("%s says nothing", async (_, said) => {
    expect(await asked(said)).toBe("unclear");
  });
});

describe("taking a job back", () => {
  test("sends the call once, when it may", async () => {
    const { server, connector, step, known } = await planned({ cancelled: { json: {} } });
    const it = { step, job: "j 1", known };
    expect(await connector.cancel(it, async () => false, SIGNAL)).toMatchObject({ outcome: "not-sent" });
    expect(await connector.cancel(it, async () => true, SIGNAL)).toMatchObject({ outcome: "accepted" });
    const sent = server.heard.filter(({ method }) => method === "DELETE");
    expect(sent.map(({ path }) => path)).toEqual(["/jobs/j%201"]);
  });

  test("is not possible for a job that nobody can name", async () => {
    const { server, connector, step, known } = await planned({});
    const heard = server.heard.length;
    expect(await connector.cancel({ step, known }, async () => true, SIGNAL)).toBeUndefined();
    expect(server.heard.length).toBe(heard);
  });
});
