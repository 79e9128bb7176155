import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AttemptHook, createPacer, type VendorClientOptions } from "../src/index.ts";
import { acme, errorOf, instantClock } from "./acme.ts";

const one = { path: { id: 1 } };
const fail = (status: number) => (): Response => Response.json({}, { status });
const silence = (): Promise<Response> => new Promise(() => {});
const using = (...use: AttemptHook[]): Partial<VendorClientOptions> => ({ use });

describe("hooks", () => {
  test("are called outermost first around every attempt, with what is about to be sent", async () => {
    const seen: string[] = [];
    const hook =
      (name: string): AttemptHook =>
      async (attempt, next) => {
        const { vendor, operation, template, request } = attempt;
        seen.push(
          `${name} ${attempt.attempt} ${vendor} ${operation} ${template} ${request.method} ${request.url}`,
        );
        const response = await next();
        seen.push(`${name} ${response.status}`);
        return response;
      };
    const { client } = acme(
      (_, count) => Response.json({}, { status: count === 1 ? 503 : 200 }),
      using(hook("outer"), hook("inner")),
    );
    expect((await client.call("getCustomer", one)).attempts).toBe(2);
    const sends = "acme getCustomer /v1/customers/{id} GET https://api.acme.test/v1/customers/1";
    expect(seen).toEqual([
      `outer 1 ${sends}`,
      `inner 1 ${sends}`,
      "inner 503",
      "outer 503",
      `outer 2 ${sends}`,
      `inner 2 ${sends}`,
      "inner 200",
      "outer 200",
    ]);
  });

  test("may send again with a new token after a 401, an erasure too", async () => {
    const renew: AttemptHook = async (_attempt, next) => {
      const response = await next();
      return response.status === 401 ? next({ headers: { "Api-Key": "renewed" } }) : response;
    };
    const { client, requests } = acme(
      (request) =>
        request.headers.get("Api-Key") === "renewed" ? new Response(null, { status: 204 }) : fail(401)(),
      using(renew),
    );
    expect(await client.call("deleteCustomer", one)).toMatchObject({ status: 204, attempts: 2 });
    expect(requests.map((request) => request.method)).toEqual(["DELETE", "DELETE"]);
  });

  test("may read the answer and hand it on, and may answer without sending", async () => {
    const reading: AttemptHook = async (_attempt, next) => {
      const response = await next();
      await response.json();
      return response;
    };
    const read = acme(() => new Response('{"id":9007199254740993}'), using(reading));
    expect((await read.client.call("getCustomer", one)).body).toEqual({ id: "9007199254740993" });
    const kept = acme(
      fail(500),
      using(async () => Response.json({ kept: true })),
    );
    expect(await kept.client.call("getCustomer", one)).toMatchObject({ body: { kept: true }, attempts: 0 });
    expect(kept.requests).toEqual([]);
  });

  test("change nothing by changing the request they are shown", async () => {
    const meddle: AttemptHook = async (attempt, next) => {
      await attempt.request.text();
      attempt.request.headers.set("Api-Key", "stolen");
      return next({ headers: { "X-Trace": "t-1" } });
    };
    const { client, requests } = acme(() => Response.json({}), using(meddle));
    await client.call("updateCustomer", { ...one, body: { name: "x" } });
    expect(requests[0]?.headers.get("Api-Key")).toBe("sk_secret");
    expect(requests[0]?.headers.get("X-Trace")).toBe("t-1");
    expect(await requests[0]?.json()).toEqual({ name: "x" });
  });

  test("stand outside of the question whether the call is still wanted, which is asked at every sending", async () => {
    const order: string[] = [];
    const twice: AttemptHook = async (_attempt, next) => {
      order.push("hook");
      await next();
      return next();
    };
    const { client } = acme(() => {
      order.push("sent");
      return Response.json({});
    }, using(twice));
    const beforeSending = async (): Promise<boolean> => {
      order.push("asked");
      return true;
    };
    await client.call("getCustomer", one, { beforeSending });
    expect(order).toEqual(["hook", "asked", "sent", "asked", "sent"]);
    const unwanted = { beforeSending: async () => false };
    expect(await errorOf(client.call("getCustomer", one, unwanted))).toMatchObject({ code: "CANCELLED" });
  });

  test("wait for a turn at every sending", async () => {
    const { clock, slept } = instantClock();
    const twice: AttemptHook = async (_attempt, next) => {
      await next();
      return next();
    };
    const pacer = createPacer({ limit: { calls: 2, per: "minute" }, clock });
    const { client } = acme(() => Response.json({}), { clock, pacer, ...using(twice) });
    await client.call("getCustomer", one);
    expect(slept).toEqual([30_150]);
  });

  test("learn from an error why no answer came, and may let it pass", async () => {
    const codes: unknown[] = [];
    const watching: AttemptHook = async (_attempt, next) => {
      try {
        return await next();
      } catch (error) {
        codes.push((error as { code: unknown }).code);
        throw error;
      }
    };
    const { client } = acme(silence, { timeouts: { attemptMs: 5 }, retries: 1, ...using(watching) });
    expect((await errorOf(client.call("getCustomer", one))).code).toBe("TIMED_OUT");
    expect((await errorOf(client.call("deleteCustomer", one))).code).toBe("OUTCOME_UNKNOWN");
    expect(codes).toEqual(["TIMED_OUT", "TIMED_OUT", "OUTCOME_UNKNOWN"]);
  });

  test("that throw end the call as cancelled, with their reason, when nothing is in doubt", async () => {
    const reason = new Error("no token");
    const throwing: AttemptHook = () => Promise.reject(reason);
    const { client, requests } = acme(() => Response.json({}), using(throwing));
    const error = await errorOf(client.call("deleteCustomer", one));
    expect(error).toMatchObject({ code: "CANCELLED", attempts: 0 });
    expect(error.cause).toBe(reason);
    expect(requests).toEqual([]);
  });

  test("cannot swallow an error of the caller's own question", async () => {
    const swallowing: AttemptHook = (_attempt, next) => next().catch(() => Response.json({}));
    const { client } = acme(() => Response.json({}), using(swallowing));
    const beforeSending = (): Promise<boolean> => Promise.reject(new Error("store is closed"));
    await expect(client.call("getCustomer", one, { beforeSending })).rejects.toThrow("store is closed");
  });

  test("end when the caller gives up, and leave no listener behind", async () => {
    const giveUp = new AbortController();
    const waiting: AttemptHook = () => {
      queueMicrotask(() => giveUp.abort());
      return silence();
    };
    const { client } = acme(() => Response.json({}), using(waiting));
    const error = await errorOf(client.call("deleteCustomer", one, { signal: giveUp.signal }));
    expect(error).toMatchObject({ code: "CANCELLED", attempts: 0 });
    expect(getEventListeners(giveUp.signal, "abort")).toHaveLength(0);
  });

  test("cannot send anything once the attempt has ended", async () => {
    let late: (() => Promise<Response>) | undefined;
    const { client, requests } = acme(
      () => Response.json({}),
      using(async (_attempt, next) => {
        late = next;
        return Response.json({});
      }),
    );
    await client.call("getCustomer", one);
    await expect(late?.()).rejects.toMatchObject({ code: "CANCELLED" });
    expect(requests).toEqual([]);
  });

  test("that leave a sending behind let it end with the attempt, and give its turn back", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: { calls: 50, per: "second", concurrent: 1 }, clock });
    const aborted: boolean[] = [];
    const hasty: AttemptHook = async (_attempt, next) => {
      void next().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 5));
      return Response.json({});
    };
    const { client } = acme(
      (request) => {
        request.signal.addEventListener("abort", () => aborted.push(true));
        return silence();
      },
      { clock, pacer, ...using(hasty) },
    );
    expect((await client.call("getCustomer", one)).status).toBe(200);
    expect((await errorOf(client.call("deleteCustomer", one))).code).toBe("OUTCOME_UNKNOWN");
    expect(aborted).toEqual([true, true]);
    await expect(pacer.take()).resolves.toBeTypeOf("function");
  });
});

describe("a hook that means well cannot repeat an erasure", () => {
  const retrying: AttemptHook = async (_attempt, next) => {
    for (let left = 3; ; left -= 1) {
      const response = await next().catch(() => undefined);
      if (response?.ok || left === 0) return response ?? Response.json({}, { status: 429 });
    }
  };

  test.each(["deleteCustomer", "inviteCustomer"])("%s of unknown outcome is sent once", async (operation) => {
    const { client, requests } = acme(fail(500), using(retrying));
    expect(await errorOf(client.call(operation, one))).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      attempts: 1,
    });
    expect(requests).toHaveLength(1);
  });

  test("that was to be sent once, is, whatever the answer", async () => {
    const { client, requests } = acme(fail(404), using(retrying));
    const error = await errorOf(client.call("deleteCustomer", one, { attempts: 1 }));
    expect([error.code, requests.length]).toEqual(["RATE_LIMITED", 1]);
  });

  test("whatever the vendor and the hook say, it is not sent again after it may have been done", () => {
    const outcome = fc.constantFrom("answers", "breaks");
    const status = fc.constantFrom(200, 303, 401, 404, 408, 422, 429, 500, 501, 503);
    const act = fc.constantFrom("return", "throw", "again", "both", "success", "limited", "refused");
    const step = fc.record({ outcome, status });
    const attempt = fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.array(act, { minLength: 1, maxLength: 6 }),
      async (steps, acts) => {
        let mayBeDone = 0;
        let done = false;
        const said: string[] = [];
        const { client } = acme(
          (_, count) => {
            const { outcome, status } = steps[(count - 1) % steps.length] ?? { outcome: "breaks", status: 0 };
            const certain = outcome === "answers" && [401, 404, 422, 429, 501].includes(status);
            if (mayBeDone > 0) mayBeDone += 1;
            else if (!certain) mayBeDone = 1;
            done ||= outcome === "answers" && status === 200;
            if (outcome === "breaks") throw new TypeError("fetch failed");
            return Response.json({}, { status });
          },
          using(async (_attempt, next) => {
            let response = await next().catch(() => undefined);
            for (const act of acts) {
              said.push(act);
              if (act === "again") response = await next();
              if (act === "both") [response] = await Promise.all([next(), next()]);
              if (act === "throw") throw new Error("broken");
              if (act === "success") return Response.json({});
              if (act === "limited") return Response.json({}, { status: 429 });
              if (act === "refused") return Response.json({}, { status: 404 });
              if (act === "return") break;
            }
            return response ?? Response.json({}, { status: 503 });
          }),
        );
        const outcome = await client.call("deleteCustomer", one).then(
          () => "DONE",
          (error: { code: string }) => error.code,
        );
        expect(mayBeDone).toBeLessThanOrEqual(1);
        if (mayBeDone === 1 && !done) expect(outcome).toBe("OUTCOME_UNKNOWN");
        if (done) expect(["DONE", "OUTCOME_UNKNOWN"]).toContain(outcome);
      },
    );
    return fc.assert(attempt, { numRuns: 300 });
  });
});
