import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CallRecord, createVendorClient, type VendorClientOptions } from "../src/index.ts";
import { acme, errorOf, facts } from "./acme.ts";

const digestKey = new Uint8Array(16).fill(7);
const hmac = (...parts: (string | Uint8Array)[]): string => {
  const made = createHmac("sha256", digestKey);
  for (const part of parts) made.update(part);
  return made.digest("hex");
};

function recording(
  handler: (request: Request, count: number) => Response | Promise<Response>,
  options: Partial<VendorClientOptions> = {},
) {
  const records: CallRecord[] = [];
  const made = acme(handler, { digestKey, observe: (record) => records.push(record), ...options });
  return { ...made, records };
}

describe("with a digest key, a record", () => {
  test("holds the digests of exactly the bytes that went out and came back", () => {
    const name = fc.string({ unit: "binary" }).filter((text) => text.isWellFormed());
    return fc.assert(
      fc.asyncProperty(name, fc.boolean(), async (text, withMark) => {
        const answer = new TextEncoder().encode(`${withMark ? "\uFEFF" : ""}${JSON.stringify({ text })}`);
        const { client, records } = recording(() => new Response(answer, { status: 201 }));
        await client.call("updateCustomer", { path: { id: "ada@example.test" }, body: { text } });
        expect(records).toMatchObject([
          {
            requestDigest: hmac("PUT /v1/customers/ada%40example.test\n", JSON.stringify({ text })),
            responseDigest: hmac("201\n", answer),
          },
        ]);
      }),
      { numRuns: 50 },
    );
  });

  test("counts the query in, as it was sent", async () => {
    const { client, records, requests } = recording(() => Response.json({ data: [] }));
    await client.call("listCustomers", { query: { email: "o'hara@example.test", tags: ["a", "b"] } });
    const { pathname, search } = new URL(requests[0]?.url ?? "");
    expect(records[0]?.requestDigest).toBe(hmac(`GET ${pathname}${search}\n`));
  });

  test("of an unknown outcome still says what was sent, and no answer where none came", async () => {
    const { client, records } = recording(() => Promise.reject(new TypeError("fetch failed")));
    await errorOf(client.call("deleteCustomer", { path: { id: 1 } }));
    expect(records).toMatchObject([
      { code: "OUTCOME_UNKNOWN", requestDigest: hmac("DELETE /v1/customers/1\n") },
    ]);
    expect(records[0]).not.toHaveProperty("responseDigest");
  });

  test("of a refusal has the refusal's digest, and of a call never sent only what it would have been", async () => {
    const refused = recording(() => new Response("<html>", { status: 404 }));
    await errorOf(refused.client.call("deleteCustomer", { path: { id: 1 } }));
    expect(refused.records[0]?.responseDigest).toBe(hmac("404\n", "<html>"));
    const cancelled = recording(() => Response.json({}));
    await errorOf(
      cancelled.client.call("deleteCustomer", { path: { id: 1 } }, { signal: AbortSignal.abort() }),
    );
    expect(cancelled.records).toMatchObject([
      { attempts: 0, requestDigest: hmac("DELETE /v1/customers/1\n") },
    ]);
    expect(cancelled.records[0]).not.toHaveProperty("responseDigest");
  });

  test("tells of the vendor's own answer, whatever a hook makes of it", async () => {
    const { client, records } = recording(() => Response.json({ id: 1 }), {
      use: [
        async (_attempt, next) => {
          await next({ headers: { "X-Trace": "t" } });
          return Response.json({ id: 2 });
        },
      ],
    });
    expect((await client.call("getCustomer", { path: { id: 1 } })).body).toEqual({ id: 2 });
    expect(records[0]?.responseDigest).toBe(hmac("200\n", '{"id":1}'));
  });

  test("is told nothing but digests: neither the key nor the data", async () => {
    const { client, records } = recording(() => Response.json({ email: "ada@example.test" }));
    const answer = await client.call("getCustomer", { path: { id: "ada@example.test" } });
    expect(JSON.stringify(records)).not.toMatch(/ada|sk_secret/);
    expect(Object.keys(answer).sort()).toEqual(["attempts", "body", "headers", "status", "text"]);
  });
});

test("without a digest key there are no digests", async () => {
  const records: CallRecord[] = [];
  const { client } = acme(() => Response.json({}), { observe: (record) => records.push(record) });
  await client.call("getCustomer", { path: { id: 1 } });
  expect(Object.keys(records[0] ?? {})).not.toContain("requestDigest");
  expect(Object.keys(records[0] ?? {})).not.toContain("responseDigest");
});

test.each([0, 1, 15])("a digest key of %i bytes is refused", (length) => {
  const make = () => createVendorClient({ facts, credentials: {}, digestKey: new Uint8Array(length) });
  expect(make).toThrow(expect.objectContaining({ code: "INVALID_REQUEST" }));
  expect(make).toThrow("the digest key has fewer than 16 bytes");
});

test("a digest key may be wiped once the client is made", async () => {
  const own = Uint8Array.from(digestKey);
  const { client, records } = recording(() => Response.json({}), { digestKey: own });
  own.fill(0);
  await client.call("countCustomers");
  expect(records[0]?.requestDigest).toBe(hmac("GET /v1/customers/count\n"));
});
