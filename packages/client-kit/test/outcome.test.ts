import { getEventListeners } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { type ApiErrorCode, createPacer, createVendorClient } from "../src/index.ts";
import { acme, errorOf, facts, instantClock } from "./acme.ts";

const html = (status: number): Response =>
  new Response("<!doctype html><p>ada@example.test</p>", {
    status,
    headers: { "Content-Type": "text/html" },
  });
const silence = (): Promise<Response> => new Promise(() => {});

type Case = readonly [
  says: string,
  answer: () => Response | Promise<Response>,
  safe: ApiErrorCode,
  unsafe: ApiErrorCode,
];

const cases: readonly Case[] = [
  ["401", () => Response.json({}, { status: 401 }), "AUTH_REJECTED", "AUTH_REJECTED"],
  ["402", () => Response.json({}, { status: 402 }), "FORBIDDEN", "FORBIDDEN"],
  ["403", () => Response.json({}, { status: 403 }), "FORBIDDEN", "FORBIDDEN"],
  ["404", () => Response.json({}, { status: 404 }), "NOT_FOUND", "NOT_FOUND"],
  ["404 without a body", () => new Response(null, { status: 404 }), "NOT_FOUND", "NOT_FOUND"],
  ["404 as a web page", () => html(404), "BAD_ANSWER", "OUTCOME_UNKNOWN"],
  ["405", () => Response.json({}, { status: 405 }), "REFUSED", "REFUSED"],
  ["408", () => Response.json({}, { status: 408 }), "TIMED_OUT", "OUTCOME_UNKNOWN"],
  ["410", () => Response.json({}, { status: 410 }), "GONE", "GONE"],
  ["422", () => Response.json({}, { status: 422 }), "REFUSED", "REFUSED"],
  ["429", () => Response.json({}, { status: 429 }), "RATE_LIMITED", "RATE_LIMITED"],
  ["500", () => Response.json({}, { status: 500 }), "SERVER_FAILED", "OUTCOME_UNKNOWN"],
  ["501", () => Response.json({}, { status: 501 }), "SERVER_FAILED", "SERVER_FAILED"],
  ["503 as a web page", () => html(503), "SERVER_FAILED", "OUTCOME_UNKNOWN"],
  ["301", () => new Response(null, { status: 301, headers: { Location: "/" } }), "REDIRECTED", "REDIRECTED"],
  ["302", () => new Response(null, { status: 302, headers: { Location: "/" } }), "REDIRECTED", "REDIRECTED"],
  [
    "303",
    () => new Response(null, { status: 303, headers: { Location: "/" } }),
    "REDIRECTED",
    "OUTCOME_UNKNOWN",
  ],
  ["a web page with 200", () => html(200), "BAD_ANSWER", "OUTCOME_UNKNOWN"],
  ["half a body with 200", () => new Response('{"id":'), "BAD_ANSWER", "OUTCOME_UNKNOWN"],
  ["silence", silence, "TIMED_OUT", "OUTCOME_UNKNOWN"],
  ["a refused connection", () => Promise.reject(networkError("ECONNREFUSED")), "UNREACHABLE", "UNREACHABLE"],
  ["an unknown host", () => Promise.reject(networkError("ENOTFOUND")), "UNREACHABLE", "UNREACHABLE"],
  [
    "a refused connection, in the words of Deno",
    () =>
      Promise.reject(
        new TypeError("fetch failed", {
          cause: new Error("error sending request: client error (Connect): dns error"),
        }),
      ),
    "UNREACHABLE",
    "UNREACHABLE",
  ],
  ["a reset", () => Promise.reject(networkError("ECONNRESET")), "BAD_ANSWER", "OUTCOME_UNKNOWN"],
  [
    "an error without a reason",
    () => Promise.reject(new TypeError("Failed to fetch")),
    "UNREACHABLE",
    "OUTCOME_UNKNOWN",
  ],
];

function networkError(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

describe("what an answer means", () => {
  test.each(cases)("%s", async (_says, answer, safe, unsafe) => {
    const { client } = acme(answer, { timeouts: { attemptMs: 5 }, retries: 1 });
    const get = await errorOf(client.call("getCustomer", { path: { id: 1 } }));
    const remove = await errorOf(client.call("deleteCustomer", { path: { id: 1 } }));
    expect([get.code, remove.code]).toEqual([safe, unsafe]);
  });

  test.each(cases)("%s: an erasure is sent once, unless it was turned away unread", async (says, answer) => {
    for (const operation of ["deleteCustomer", "inviteCustomer"]) {
      const { client, requests } = acme(answer, { timeouts: { attemptMs: 5 } });
      await errorOf(client.call(operation, { path: { id: 1 } }));
      expect(requests.length).toBe(says === "429" ? 5 : 1);
    }
  });

  test("no status whatsoever makes an erasure that was sent look harmless", () => {
    const status = fc.integer({ min: 200, max: 599 }).filter((n) => ![204, 205, 304].includes(n));
    return fc.assert(
      fc.asyncProperty(status, fc.string(), async (code, text) => {
        const { client } = acme(() => new Response(text, { status: code }), { retries: 0 });
        const outcome = await client.call("deleteCustomer", { path: { id: 1 } }).then(
          () => "done",
          (error: { code: ApiErrorCode }) => error.code,
        );
        const uncertain = (code >= 500 && ![501, 505].includes(code)) || code === 303 || code === 408;
        if (uncertain) expect(outcome).toBe("OUTCOME_UNKNOWN");
        expect(["CANCELLED", "UNREACHABLE", "INVALID_REQUEST", "BAD_ANSWER", "TIMED_OUT"]).not.toContain(
          outcome,
        );
      }),
    );
  });
});

describe("an error", () => {
  const ada = {
    message: "ada@example.test is taken",
    errors: { email: ["ada@example.test is taken"] },
    code: 1004,
  };

  test("says what happened without saying whose data it was", async () => {
    const { client } = acme(() => Response.json(ada, { status: 422, headers: { "X-Request-Id": "r-1" } }));
    const error = await errorOf(
      client.call("updateCustomer", { path: { id: "ada@example.test" }, body: {} }),
    );
    expect(error).toMatchObject({
      code: "REFUSED",
      vendor: "acme",
      operation: "updateCustomer",
      status: 422,
      requestId: "r-1",
      attempts: 1,
      vendorCode: "1004",
    });
    expect(error.message).toBe("acme refused updateCustomer (422)");
    expect(error.body).toEqual(ada);
    expect(inspect(error) + JSON.stringify(error)).not.toMatch(/ada|sk_secret/);
  });

  test.each([
    [{ errors: { email: ["no", "short"], name: "empty" } }, { email: ["no", "short"], name: ["empty"] }],
    [
      {
        errors: [
          { field: "email", message: "no" },
          { field: "email", message: "short" },
        ],
      },
      { email: ["no", "short"] },
    ],
    [{ error: { code: "BAD", errors: { email: ["no"] } } }, { email: ["no"] }],
    [{ error: { code: "BAD", message: "no" } }, undefined],
    [[1], undefined],
    ["text", undefined],
  ])("reads field errors out of %j", async (body, fields) => {
    const { client } = acme(() => Response.json(body, { status: 422 }));
    expect((await errorOf(client.call("listCustomers"))).fields).toEqual(fields);
  });
});

describe("trying again", () => {
  test("a read survives trouble, waiting longer each time", async () => {
    const { client, slept } = acme(
      (_, count) => (count < 4 ? Response.json({}, { status: 503 }) : Response.json({})),
      {
        facts: { ...facts, rateLimit: { calls: 1_000, per: "second" } },
      },
    );
    expect((await client.call("listCustomers")).attempts).toBe(4);
    expect(slept.filter((ms) => ms >= 10)).toEqual([500, 1_000, 2_000]);
  });

  test("attempts: 1 sends once", async () => {
    const { client, requests } = acme(() => Response.json({}, { status: 503 }));
    expect(await errorOf(client.call("listCustomers", {}, { attempts: 1 }))).toMatchObject({
      code: "SERVER_FAILED",
    });
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["Retry-After in seconds", { "Retry-After": "7" }],
    [
      "Retry-After as a date, by the vendor's clock",
      { "Retry-After": "Fri, 20 Nov 2026 12:00:07 GMT", Date: "Fri, 20 Nov 2026 12:00:00 GMT" },
    ],
    ["Loyalty's own header", { "X-RateLimit-Retry-After": "7" }],
    [
      "X-RateLimit-Reset in Unix seconds",
      { "X-RateLimit-Reset": String(Date.UTC(2026, 10, 20) / 1_000 + 7) },
    ],
  ])("a refused erasure is sent again when the vendor says so: %s", async (_name, headers) => {
    const { client, slept } = acme((_, count) =>
      count === 1 ? Response.json({}, { status: 429, headers }) : new Response(null, { status: 204 }),
    );
    expect((await client.call("deleteCustomer", { path: { id: 1 } })).attempts).toBe(2);
    expect(Math.max(...slept)).toBe(7_000);
  });

  test("when the wait is longer than the call may take, it says when to come back", async () => {
    const { client, requests } = acme(() =>
      Response.json({}, { status: 429, headers: { "Retry-After": "3600" } }),
    );
    const retryAt = Date.UTC(2026, 10, 20) + 3_600_000;
    expect(await errorOf(client.call("listCustomers"))).toMatchObject({
      code: "RATE_LIMITED",
      retryAt,
      attempts: 1,
    });
    expect(await errorOf(client.call("listCustomers"))).toMatchObject({
      code: "RATE_LIMITED",
      retryAt,
      attempts: 0,
    });
    expect(requests).toHaveLength(1);
  });

  test("one refusal holds back everybody who shares the key", async () => {
    const sent: number[] = [];
    const { clock } = instantClock();
    const pacer = createPacer({ limit: { calls: 50, per: "second", concurrent: 1 }, clock });
    const answer = (_: Request, count: number): Response => {
      sent.push(clock.now());
      return count === 1
        ? Response.json({}, { status: 429, headers: { "Retry-After": "7" } })
        : Response.json({});
    };
    const { client } = acme(answer, { pacer, clock });
    await Promise.all([client.call("listCustomers"), client.call("listCustomers")]);
    expect(sent.map((at) => at - (sent[0] ?? 0) >= 7_000)).toEqual([false, true, true]);
  });

  test("a failing server's rate-limit window is not a reason to wait", async () => {
    const { client, slept } = acme((_, count) =>
      count === 1
        ? Response.json({}, { status: 500, headers: { "X-RateLimit-Reset": "3600" } })
        : Response.json({}),
    );
    await client.call("listCustomers");
    expect(Math.max(...slept)).toBeLessThan(2_000);
  });
});

describe("giving up", () => {
  test("before the call goes out, nothing is sent", async () => {
    const { client, requests } = acme(() => Response.json({}));
    const error = await errorOf(
      client.call("deleteCustomer", { path: { id: 1 } }, { signal: AbortSignal.abort() }),
    );
    expect(error).toMatchObject({ code: "CANCELLED", attempts: 0 });
    expect(requests).toEqual([]);
  });

  test.each([
    ["getCustomer", "CANCELLED"],
    ["deleteCustomer", "OUTCOME_UNKNOWN"],
  ])("while %s is under way it is %s", async (operation, code) => {
    const giveUp = new AbortController();
    const { client } = acme(() => {
      giveUp.abort();
      return silence();
    });
    expect((await errorOf(client.call(operation, { path: { id: 1 } }, { signal: giveUp.signal }))).code).toBe(
      code,
    );
  });

  test("while waiting for the next attempt", async () => {
    const giveUp = new AbortController();
    const { client, requests } = acme(() => {
      queueMicrotask(() => giveUp.abort());
      return Response.json({}, { status: 503 });
    });
    const error = await errorOf(client.call("listCustomers", {}, { signal: giveUp.signal }));
    expect(error.code).toBe("CANCELLED");
    expect(requests).toHaveLength(1);
  });

  test("no listener stays on a signal that lives longer than its calls", async () => {
    const { signal } = new AbortController();
    const answer = (_: Request, count: number): Response =>
      Response.json({}, { status: count % 10 ? 200 : 503 });
    const { client } = acme(answer);
    const hooked = acme(answer, { use: [(_attempt, next) => next()] });
    for (let i = 0; i < 500; i += 1) {
      await client.call("listCustomers", {}, { signal });
      await hooked.client.call("listCustomers", {}, { signal });
    }
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("over a real connection", () => {
  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  async function closedPort(): Promise<string> {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return `http://127.0.0.1:${port}`;
  }
  const at = (baseUrl: string) =>
    createVendorClient({ facts, credentials: { Key: "sk_secret" }, baseUrl, retries: 0 });

  test("a redirect is not followed, so the key reaches nobody else", async () => {
    const elsewhere: unknown[] = [];
    const other = await serve((request, response) => {
      elsewhere.push(request.headers);
      response.end("{}");
    });
    const baseUrl = await serve((_, response) => response.writeHead(302, { Location: other }).end());
    expect((await errorOf(at(baseUrl).call("listCustomers"))).code).toBe("REDIRECTED");
    expect(elsewhere).toEqual([]);
  });

  test("an answer cut off in the middle", async () => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": 100 });
      response.write('{"data":[]', () => response.destroy());
    });
    expect((await errorOf(at(baseUrl).call("getCustomer", { path: { id: 1 } }))).code).toBe("BAD_ANSWER");
    expect((await errorOf(at(baseUrl).call("deleteCustomer", { path: { id: 1 } }))).code).toBe(
      "OUTCOME_UNKNOWN",
    );
  });

  test("a connection that breaks before an answer, and one that is never made", async () => {
    const breaking = await serve((request) => request.socket.destroy());
    const remove = (baseUrl: string) => errorOf(at(baseUrl).call("deleteCustomer", { path: { id: 1 } }));
    expect((await remove(breaking)).code).toBe("OUTCOME_UNKNOWN");
    expect((await remove(await closedPort())).code).toBe("UNREACHABLE");
  });

  test("a body on DELETE arrives", async () => {
    let body = "";
    const baseUrl = await serve(async (request, response) => {
      for await (const chunk of request) body += chunk;
      response.end('{"status":1}');
    });
    await at(baseUrl).call("deleteCustomer", { path: { id: 1 }, body: { id: "c1" } });
    expect(JSON.parse(body)).toEqual({ id: "c1" });
  });
});

test("a call that is no longer wanted when its turn comes is never sent", async () => {
  const { client, requests } = acme(() => Response.json({}));
  const options = { beforeSending: async () => false };
  const error = await errorOf(client.call("deleteCustomer", { path: { id: 1 } }, options));
  expect(error.code).toBe("CANCELLED");
  expect(requests).toEqual([]);
});
