import { createVendorClient, type VendorFacts } from "@oubli/client-kit";
import { createConnector, examineDrift } from "@oubli/connector";
import { type DataMap, readVendor } from "@oubli/datamap";
import { preparePackage } from "@oubli/dossier";
import { type Case, type Identifier, parseAccountId } from "@oubli/model";
import { expect, test } from "vitest";

/*
 * A description in the style of the largest that payment services publish: four megabytes, over a thousand schemas, each of which
 * refers to thirty others that may come as an id or in full, and through them to everything.
 */

const SCHEMAS = 1_100;
const MEMBERS = 30;
const EMAIL: Identifier = { kind: "email", value: "dana.ruiz@example.test" };

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A member that holds an id or, expanded, one of several records. */
function expandable(from: number, at: number): object {
  const to = (step: number) => `object_${(from * 7 + at * 31 + step * 101) % SCHEMAS}`;
  return {
    anyOf: [{ maxLength: 5_000, type: "string" }, ref(to(1)), ref(to(2))],
    nullable: true,
  };
}

function schemaOf(from: number): object {
  const members = Array.from({ length: MEMBERS }, (_, at) => [`member_${at}`, expandable(from, at)] as const);
  return {
    title: `object_${from}`,
    type: "object",
    required: ["id", "object"],
    properties: {
      id: { maxLength: 5_000, type: "string" },
      object: { enum: [`object_${from}`], type: "string" },
      email: { maxLength: 800, nullable: true, type: "string" },
      amount: { type: "integer" },
      list: {
        type: "object",
        properties: { data: { type: "array", items: ref(`object_${(from + 1) % SCHEMAS}`) } },
      },
      ...Object.fromEntries(members),
    },
  };
}

const answers = (schema: object) => ({
  "200": { description: "ok", content: { "application/json": { schema } } },
});

function documentText(): string {
  const schemas = Object.fromEntries(
    Array.from({ length: SCHEMAS }, (_, at) => [`object_${at}`, schemaOf(at)]),
  );
  const paths = Object.fromEntries(
    Array.from({ length: SCHEMAS }, (_, at) => [
      `/v1/object_${at}/{id}`,
      {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        get: { operationId: `Get${at}`, responses: answers(ref(`object_${at}`)) },
        delete: { operationId: `Delete${at}`, responses: answers(ref(`object_${at}`)) },
      },
    ]),
  );
  const list = { type: "object", properties: { data: { type: "array", items: ref("object_0") } } };
  const parameters = [{ name: "email", in: "query", schema: { type: "string" } }];
  return JSON.stringify({
    openapi: "3.0.0",
    info: { title: "Payments", version: "1" },
    servers: [{ url: "https://payments.example.test" }],
    security: [{ Key: [] }],
    paths: {
      ...paths,
      "/v1/object_0": { get: { operationId: "List0", parameters, responses: answers(list) } },
    },
    components: { securitySchemes: { Key: { type: "http", scheme: "bearer" } }, schemas },
  });
}

const PAGE = `privacy: 2
vendor: { id: payments, name: Payments }
document: { openapi: api.json }
account: { pace: unknown }
control: [{ call: GET /v1/object_0, proves: [customer] }]
records:
  customer:
    is: object_0
    id: /id
    find: [{ call: "GET /v1/object_0?email={email}", pages: none }]
    read: "GET /v1/object_0/{id}"
    erasure: [{ erase: "DELETE /v1/object_0/{id}" }]
    fields:
      email: { provided: user.contact.email, identifies: email }
      list: { observed: user.behavior.purchase_history }
${Array.from({ length: MEMBERS }, (_, at) => `      member_${at}: { observed: user.behavior.purchase_history }`).join("\n")}
    not-personal: [id, object, amount]
`;

/** A customer with records in records, as deep as answers go, each as the description has it. */
function customer(depth: number): object {
  const inner = depth === 0 ? "obj_1" : customer(depth - 1);
  return {
    id: `obj_${depth}`,
    object: "object_0",
    email: EMAIL.value,
    amount: 7,
    list: { data: [{ id: "obj_2", object: "object_1" }] },
    ...Object.fromEntries(
      Array.from({ length: MEMBERS }, (_, at) => [`member_${at}`, at === 0 ? inner : `obj_${at}`]),
    ),
  };
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  // Of this thread alone: what others do on the machine meanwhile does not count.
  const began = process.threadCpuUsage();
  const value = await work();
  const { user, system } = process.threadCpuUsage(began);
  return { ms: (user + system) / 1000, value };
}

function mapOf(text: string): DataMap {
  const reading = readVendor(PAGE, "privacy.yaml", (name) => (name === "api.json" ? text : undefined));
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems[0]));
}

test("one record of a description of four megabytes is found, compared and handed out in two seconds", async () => {
  const text = documentText();
  expect(text.length).toBeGreaterThan(4_000_000);
  const account = parseAccountId("payments");
  if (!account) throw new Error("this is the name of an account");
  const read = await timed(() => mapOf(text));
  const record = customer(20);
  const client = createVendorClient({
    facts: { ...(read.value as unknown as VendorFacts), rateLimit: { calls: 1_000, per: "second" } },
    credentials: { Key: "k" },
    fetch: async (request) =>
      Response.json(new URL(request.url).pathname.endsWith("/object_0") ? { data: [record] } : record),
  });
  const options = { account, map: read.value, client, now: () => 0 };
  const connector = createConnector(options);
  const { signal } = new AbortController();
  const subject = { identifiers: [EMAIL] };
  const found = await timed(() => connector.search(subject, () => {}, signal));
  expect(found.value.findings).toHaveLength(1);
  const drift = await timed(() => examineDrift(options, subject, signal));
  expect(drift.value.lines).toEqual([]);
  const handed = await timed(() =>
    preparePackage(
      {
        case: {
          id: "C-1",
          ref: "r_1",
          kind: "access",
          state: "scoped",
          regime: "gdpr",
          lawVersion: "1",
          country: "DE",
          zone: "Europe/Berlin",
          receivedAt: "2026-11-18T09:20:00.000Z",
          openedAt: "2026-11-18T09:20:00.000Z",
          openedBy: "o_ada00000",
          hold: "none",
          clock: { suspensions: [] },
          deadline: { statutory: "2026-12-18", targetDate: "2026-12-11" },
        } as unknown as Case,
        subject,
        report: found.value,
        bundles: [],
        vendors: [connector.describe()],
        alone: false,
        admittedAlone: false,
        tasks: [],
        madeAt: "2026-11-18T09:20:00.000Z",
      },
      { controller: { name: "Shop", contact: "privacy@shop.example" }, toolVersion: "1" } as never,
    ),
  );
  expect(handed.value.files.length).toBeGreaterThan(3);
  const figures = [read, found, drift, handed].map(({ ms }) => Math.round(ms));
  expect(
    figures.reduce((sum, ms) => sum + ms, 0),
    `read, found, compared, handed out: ${figures.join(", ")} ms`,
  ).toBeLessThan(2_000);
});
