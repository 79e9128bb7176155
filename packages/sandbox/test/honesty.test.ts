import { existsSync, readdirSync, readFileSync } from "node:fs";
import feraDocument from "@oubli/client-fera/openapi.json" with { type: "json" };
import loyaltyDocument from "@oubli/client-loyalty-lt/openapi.json" with { type: "json" };
import partneroDocument from "@oubli/client-partnero/openapi.json" with { type: "json" };
import { valueAt } from "@oubli/datamap";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../src/document.ts";
import {
  createFeraSandbox,
  createLoyaltySandbox,
  createPartneroSandbox,
  createSpecSandbox,
  type OpenApiDocument,
} from "../src/index.ts";
import { createValidator } from "../src/validation.ts";
import { calling, FERA_KEY, LOYALTY_KEY, PARTNERO_KEY } from "./calling.ts";

const VENDORS = [
  {
    vendor: "fera",
    document: feraDocument as unknown as OpenApiDocument,
    create: createFeraSandbox,
    key: FERA_KEY,
  },
  {
    vendor: "partnero",
    document: partneroDocument as unknown as OpenApiDocument,
    create: createPartneroSandbox,
    key: PARTNERO_KEY,
  },
  {
    vendor: "loyalty-lt",
    document: loyaltyDocument as unknown as OpenApiDocument,
    create: createLoyaltySandbox,
    key: LOYALTY_KEY,
  },
];

describe.each(VENDORS)("$vendor", ({ vendor, document, create, key }) => {
  const operations = operationsOf(document);

  test.each(operations.map(({ id, method, path }) => ({ id, method, path })))(
    "$id answers within its description",
    async ({ method, path }) => {
      const sandbox = create();
      const somewhere = path.replaceAll(/\{[^}]+\}/g, "nowhere");
      await calling(sandbox, key)(
        `${method} ${somewhere}`,
        method === "PUT" || method === "POST" ? {} : undefined,
      );
      expect(sandbox.journal()[0]?.broken).toBeUndefined();
    },
  );

  test("no handler is without an operation", () => {
    const known = new Set(operations.map(({ id }) => id));
    expect(create().pretends.filter((id) => !known.has(id))).toEqual([]);
  });

  test("every operation that is pretended succeeds once, within its description", async () => {
    const sandbox = create();
    const call = calling(sandbox, key);
    for (const [line, body] of TOURS[vendor] ?? [])
      expect((await call(line, body)).status, line).toBeLessThan(300);
    const toured = new Set(sandbox.journal().map((line) => line.operationId));
    expect(sandbox.pretends.filter((id) => !toured.has(id))).toEqual([]);
  });

  const shown = examplesIn(document);
  test.runIf(shown.length > 0).each(shown)(
    "the example $name of $id fits the description",
    async (example) => {
      const operation = operations.find(({ id }) => id === example.id);
      if (!operation) throw new Error(`${example.id} is no operation`);
      const validator = createValidator(document);
      const wrong =
        example.status === "request"
          ? await validator.body(operation, example.value)
          : await validator.answer(operation, Number(example.status), example.value);
      expect(wrong).toBeUndefined();
    },
  );

  const folder = new URL(`../../../specs/${vendor}/examples/`, import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  test.runIf(files.length > 0).each(files)("the example %s fits the description", async (file) => {
    const [id = "", kind = ""] = file.split(".");
    const operation = operations.find((one) => one.id === id);
    expect(operation, `${file} names no operation`).toBeDefined();
    if (!operation) return;
    const body: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const validator = createValidator(document);
    const wrong =
      kind === "request"
        ? await validator.body(operation, body)
        : await validator.answer(operation, Number(kind), body);
    expect(wrong).toBeUndefined();
  });
});

interface Shown {
  readonly id: string;
  readonly name: string;
  /** `request`, or the status of the answer. */
  readonly status: string;
  readonly value: unknown;
}

/** Every example that a description shows at a request or an answer of its own, references followed. */
function examplesIn(document: OpenApiDocument): readonly Shown[] {
  return Object.values(document.paths).flatMap((item) =>
    (["get", "put", "post", "delete"] as const).flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const bodies = { request: operation.requestBody, ...operation.responses };
      return Object.entries(bodies).flatMap(([status, body]) =>
        Object.entries(Object(valueAt(body, "/content/application~1json/examples"))).map(
          ([name, example]) => {
            const reference = valueAt(example, "/$ref");
            const found = typeof reference === "string" ? valueAt(document, reference.slice(1)) : example;
            return { id: operation.operationId, name, status, value: valueAt(found, "/value") };
          },
        ),
      );
    }),
  );
}

/** For every operation a call that finds something, so that every successful answer is held against its description. */
const TOURS: Readonly<Record<string, readonly (readonly [line: string, body?: unknown])[]>> = {
  fera: [
    ["GET /store"],
    ["GET /products/501/rating"],
    ["GET /customers"],
    ["GET /customers/70012"],
    ["PUT /customers/70012", { name: "k3v9" }],
    ["GET /reviews"],
    ["GET /reviews/frev_8mWc2Lx"],
    ["PUT /reviews/frev_8mWc2Lx", { heading: null, store_reply: null }],
    ["GET /media"],
    ["GET /media/fmed_St4nd01"],
    ["PUT /media/fmed_St4nd01", { caption: null }],
    ["GET /orders"],
    ["GET /orders/ford_Em41l0n"],
    ["PUT /orders/ford_Em41l0n", { billing_address: null, tags: [] }],
    ["GET /webhooks"],
    ["DELETE /media/fmed_St4nd01"],
    ["DELETE /reviews/frev_8mWc2Lx"],
    ["DELETE /orders/ford_Em41l0n"],
    ["DELETE /customers/70012"],
  ],
  partnero: [
    ["GET /test"],
    ["GET /partner?id=prt_7Q2"],
    ["GET /partners"],
    ["GET /partners/prt_7Q2"],
    ["PUT /partners/prt_7Q2", { update: { name: "k3v9", password: "Xk3v9xxxx" } }],
    ["GET /partners/prt_7Q2/referral_links"],
    ["GET /partner_referral_links:search"],
    ["GET /partner_referral_links/maralindqvist"],
    ["DELETE /partner_referral_links/maralindqvist"],
    ["GET /customers"],
    ["GET /customers:search?id=acct"],
    ["GET /customers/acct_90477"],
    ["PUT /customers/acct_90477", { update: { tags: ["a"] } }],
    ["GET /customers/acct_90477/transactions"],
    ["GET /transactions"],
    ["GET /transactions/inv_2041"],
    ["GET /leads"],
    ["GET /leads/1044"],
    ["DELETE /leads/1044"],
    ["GET /payout_requests"],
    ["GET /payout_requests:search"],
    ["GET /payout_requests/17"],
    ["GET /webhooks"],
    ["DELETE /customers/acct_90477"],
    ["DELETE /partners/prt_7Q2"],
  ],
  "loyalty-lt": [
    ["POST /auth/login", { email: "dpo@example.test", password: "sandbox" }],
    ["POST /auth/refresh", { refresh_token: "loyalty-refresh" }],
    ["GET /profile"],
    ["GET /shops"],
    ["GET /customers"],
    ["GET /customers/40217"],
    ["GET /customers/40217/transactions"],
    ["GET /transactions"],
    ["GET /compliance/gdpr/customer-data/40217"],
    ["POST /compliance/anonymize-customer/preview", { customer_id: 40217, reason: "objection" }],
    ["POST /compliance/anonymize-customer", { customer_id: "40217", reason: "objection" }],
    ["GET /compliance/anonymizations/anr_SANDBOX1"],
    ["GET /compliance/audit-trail"],
    ["GET /compliance/retention-policy"],
    ["GET /webhooks"],
  ],
};

const TINY: OpenApiDocument = {
  servers: [{ url: "https://tiny.example.test" }],
  paths: {
    "/things/{id}": {
      get: {
        operationId: "getThing",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
              },
            },
          },
        },
      },
    },
  },
  components: { schemas: {}, securitySchemes: {} },
};

const tiny = (handlers: Parameters<typeof createSpecSandbox>[0]["handlers"]) =>
  createSpecSandbox({
    vendor: "tiny",
    document: TINY,
    credentials: {},
    handlers,
    manners: { unknownParameters: "ignored", refuse: () => ({ status: 404, body: {} }) },
    usualLimit: "none",
    options: {},
  });

test("an answer outside the description becomes a loud 500 and stands in the journal", async () => {
  const sandbox = tiny({ getThing: () => ({ status: 200, body: { id: 5 } }) });
  const answer = await calling(sandbox, {})("GET /things/5");
  expect(answer.status).toBe(500);
  expect(answer.body.message).toContain("getThing 200: id");
  expect(sandbox.journal()[0]?.broken).toContain("getThing 200: id");
});

test("so does a status that the description does not know", async () => {
  const answer = await calling(tiny({ getThing: () => ({ status: 418 }) }), {})("GET /things/5");
  expect(answer.body.message).toContain("getThing does not document the status 418");
});

test("an operation without a handler says that it is not pretended yet", async () => {
  const answer = await calling(tiny({}), {})("GET /things/5");
  expect(answer.status).toBe(501);
  expect(answer.body.message).toContain("does not pretend getThing (GET /things/{id}) yet");
});
