import type { Span, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AttemptHook } from "../src/index.ts";
import { type TracingOptions, tracing } from "../src/opentelemetry/index.ts";
import { acme, errorOf } from "./acme.ts";
import { recordingTracer } from "./support/recording-tracer.ts";

// The compiler holds them to OpenTelemetry's own numbers.
const CLIENT: SpanKind.CLIENT = 2;
const UNSET: SpanStatusCode.UNSET = 0;
const ERROR: SpanStatusCode.ERROR = 2;

const one = { path: { id: "c_1" } };

/** A traced client of the vendor in acme.ts, the spans that have ended, and what they say under one name. */
function traced(
  handler: (request: Request, count: number) => Response | Promise<Response>,
  { tracing: options, inner = [] }: { tracing?: TracingOptions; inner?: readonly AttemptHook[] } = {},
) {
  const { tracer, spans } = recordingTracer();
  const every = (name: string) => spans().map(({ attributes }) => attributes[name]);
  return { ...acme(handler, { use: [tracing(tracer, options), ...inner] }), spans, every };
}

test("an attempt is a client span, named by method and template", async () => {
  const { client, spans } = traced(() => Response.json({}));
  await client.call("getCustomer", one);
  const [span, ...more] = spans();
  expect(more).toEqual([]);
  expect([span?.name, span?.kind, span?.ended]).toEqual(["GET /v1/customers/{id}", CLIENT, true]);
  expect(span?.attributes).toEqual({
    "http.request.method": "GET",
    "http.response.status_code": 200,
    "server.address": "api.acme.test",
    "server.port": 443,
    "url.template": "/v1/customers/{id}",
    "oubli.vendor": "acme",
    "oubli.operation": "getCustomer",
  });
  expect([span?.status, span?.events]).toEqual([{ code: UNSET }, []]);
});

test("every retry is a span of its own, and says how often the call was sent before", async () => {
  const { client, every } = traced((_, count) => Response.json({}, { status: count < 3 ? 503 : 200 }));
  await client.call("getCustomer", one);
  expect(every("http.request.resend_count")).toEqual([undefined, 1, 2]);
  expect(every("http.response.status_code")).toEqual([503, 503, 200]);
});

test("a refusal is an error by its status, without a message", async () => {
  const { client, spans, every } = traced(() => Response.json({ message: "no Ada here" }, { status: 404 }));
  expect((await errorOf(client.call("getCustomer", one))).code).toBe("NOT_FOUND");
  expect(every("error.type")).toEqual(["404"]);
  expect(spans().map(({ status }) => status)).toEqual([{ code: ERROR }]);
});

test("an attempt without an answer is an error by its code", async () => {
  const { client, every } = traced(() => Promise.reject(new TypeError("fetch failed")));
  expect((await errorOf(client.call("deleteCustomer", one))).code).toBe("OUTCOME_UNKNOWN");
  expect(every("error.type")).toEqual(["OUTCOME_UNKNOWN"]);
  expect(every("http.response.status_code")).toEqual([undefined]);
});

test("what another hook throws is an error without its words, and goes on", async () => {
  const reason = new Error("no token for ada@example.test");
  const { client, every } = traced(() => Response.json({}), { inner: [() => Promise.reject(reason)] });
  expect((await errorOf(client.call("getCustomer", one))).cause).toBe(reason);
  expect(every("error.type")).toEqual(["_OTHER"]);
});

test("the port is said when it is another one", async () => {
  const { tracer, spans } = recordingTracer();
  const here = { baseUrl: "http://127.0.0.1:4011", use: [tracing(tracer)] };
  await acme(() => Response.json({}), here).client.call("getCustomer", one);
  expect(spans()[0]?.attributes).toMatchObject({
    "server.address": "127.0.0.1",
    "server.port": 4011,
    "url.template": "/customers/{id}",
  });
});

test("a vendor is told of no trace, unless the caller writes the headers", async () => {
  const silent = traced(() => Response.json({}));
  await silent.client.call("getCustomer", one);
  expect([...(silent.requests[0]?.headers.keys() ?? [])]).toEqual(["accept", "api-key"]);

  const propagate = (span: Span) => ({ traceparent: `00-${span.spanContext().traceId}-01` });
  const telling = traced(() => Response.json({}), { tracing: { propagate } });
  await telling.client.call("getCustomer", one);
  const traceId = telling.spans()[0]?.spanContext().traceId;
  expect(telling.requests[0]?.headers.get("traceparent")).toBe(`00-${traceId}-01`);
});

test("whatever a call is about, nothing of it enters a span", () => {
  const status = fc.constantFrom(200, 204, 302, 404, 422, 429, 500);
  const operation = fc.constantFrom("getCustomer", "updateCustomer", "deleteCustomer", "listCustomers");
  const canary = fc.string({ unit: fc.constantFrom("a", "@", "%", "ß", " ") }).map((text) => `c4nary${text}`);
  const property = fc.asyncProperty(operation, status, canary, async (operation, status, ada) => {
    const answer = status === 204 ? null : JSON.stringify({ email: ada });
    const headers = { location: `https://${encodeURIComponent(ada)}.test/`, "x-request-id": "c4nary" };
    const { client, spans, requests } = traced(() => new Response(answer, { status, headers }));
    const about = operation === "listCustomers" ? { query: { email: ada } } : { path: { id: ada } };
    const body = operation === "updateCustomer" ? { body: { name: ada } } : {};
    await client.call(operation, { ...about, ...body }).catch(() => {});
    expect(requests.map(({ url }) => url.includes("c4nary"))).toContain(true);
    const said = spans().map((span) => [span.name, span.attributes, span.events, span.links, span.status]);
    expect(said.length).toBeGreaterThan(0);
    expect(JSON.stringify(said)).not.toContain("c4nary");
    expect(JSON.stringify(said)).not.toContain("sk_secret");
  });
  return fc.assert(property, { numRuns: 200 });
});
