import { createFeraClient } from "@oubli/client-fera";
import feraDocument from "@oubli/client-fera/openapi.json" with { type: "json" };
import { createLoyaltyClient } from "@oubli/client-loyalty-lt";
import loyaltyDocument from "@oubli/client-loyalty-lt/openapi.json" with { type: "json" };
import { createPartneroClient, type Lead } from "@oubli/client-partnero";
import partneroDocument from "@oubli/client-partnero/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import {
  createFeraSandbox,
  createPartneroSandbox,
  createSpecSandbox,
  type Handler,
  type OpenApiDocument,
} from "../src/index.ts";
import { MANNERS, methodOf, told } from "./told.ts";

/** A vendor that answers every call with the description's own example. */
function teller(vendor: string, document: object, credentials: Readonly<Record<string, string>>) {
  const handlers = Object.fromEntries(
    told(document).map(({ id, status, answer }): [string, Handler] => [id, () => ({ status, body: answer })]),
  );
  return createSpecSandbox({
    vendor,
    document: document as OpenApiDocument,
    credentials,
    handlers,
    manners: MANNERS,
    usualLimit: "none",
    options: {},
  });
}

const rate = { rateLimit: "unknown" } as const;
const VENDORS = [
  {
    vendor: "partnero",
    document: partneroDocument,
    credentials: { ApiKey: "k" },
    open: (fetch: typeof globalThis.fetch) => createPartneroClient({ apiKey: "k", fetch, ...rate }),
  },
  {
    vendor: "loyalty-lt",
    document: loyaltyDocument,
    credentials: { ApiKey: "k", ApiSecret: "s", PartnerSession: "t" },
    open: (fetch: typeof globalThis.fetch) =>
      createLoyaltyClient({ apiKey: "k", apiSecret: "s", partnerId: "7", fetch, ...rate }),
  },
  {
    vendor: "fera",
    document: feraDocument,
    credentials: { SecretKey: "k", AppToken: "t", PartnerKey: "p" },
    open: (fetch: typeof globalThis.fetch) => createFeraClient({ secretKey: "k", fetch, ...rate }),
  },
] as const;

describe.each(VENDORS)("every method of $vendor", ({ vendor, document, credentials, open }) => {
  const sandbox = teller(vendor, document, credentials);
  const client = open(sandbox.fetch as typeof globalThis.fetch);
  // Calls that go to another host, and those of which the description shows no answer, have nothing to be compared with.
  const all = told(document).filter(
    ({ surfaces, isJson, answer, status }) =>
      surfaces?.includes("private") !== false && isJson && (answer !== undefined || status === 204),
  );

  test.each(all)("$name asks what the description allows, and gives what it shows", async (operation) => {
    const { name, places, hasBody, body, isList, answer, query } = operation;
    const wrapped = Object.keys(Object(body));
    const isWrapped = vendor === "fera" && wrapped.length === 1 && wrapped[0] === "data";
    const input = hasBody ? (isWrapped ? Object(body).data : body) : query;
    const takes = hasBody || Object.keys(query).length > 0;
    const given = [...places.map(() => "1"), ...(takes ? [input] : [])];
    const got = await methodOf(client, name)(...given);
    const { data } = Object(answer) as { readonly data?: unknown };
    if (isList) expect(Object(got).items).toEqual(data);
    else expect([data, answer]).toContainEqual(got);
    expect(sandbox.journal().at(-1)).toMatchObject({ operationId: operation.id, status: operation.status });
  });
});

describe("a story of each resource that is pretended whole", () => {
  test("leads of Partnero: list, read, remove, look again", async () => {
    const sandbox = createPartneroSandbox();
    const apiKey = sandbox.credentials.ApiKey ?? "";
    const { leads } = createPartneroClient({ apiKey, fetch: sandbox.fetch });
    const all: Lead[] = await leads.list().all();
    const [first] = all;
    if (first === undefined) throw new Error("the sandbox has leads");
    expect((await leads.get(first.id)).id).toBe(first.id);
    await leads.delete(first.id);
    const again = await leads.get(first.id).result();
    expect(again.status).toBe(404);
    expect(await leads.list().all()).toHaveLength(all.length - 1);
  });

  test("customers of Partnero: list, change, remove", async () => {
    const sandbox = createPartneroSandbox();
    const { customers } = createPartneroClient({
      apiKey: sandbox.credentials.ApiKey ?? "",
      fetch: sandbox.fetch,
    });
    const [found] = await customers.list().all({ limit: 1 });
    const key = found !== undefined && "key" in found ? found.key : undefined;
    if (typeof key !== "string") throw new Error("the sandbox has this customer");
    await customers.update(key, { update: { name: "Changed" } });
    expect((await customers.get(key)).name).toBe("Changed");
    await customers.delete(key);
    expect((await customers.get(key).result()).status).toBe(404);
  });

  test("reviews of Fera: list with a total, read, change, remove", async () => {
    const sandbox = createFeraSandbox();
    const { reviews } = createFeraClient({
      secretKey: sandbox.credentials.SecretKey ?? "",
      fetch: sandbox.fetch,
    });
    const page = await reviews.list();
    const [review] = page.items;
    if (review?.id === undefined || review.id === null) throw new Error("the sandbox has reviews");
    expect(page.total).toBeGreaterThan(0);
    expect((await reviews.get(review.id)).id).toBe(review.id);
    await reviews.update(review.id, { heading: "Changed" });
    expect((await reviews.get(review.id)).heading).toBe("Changed");
  });
});
