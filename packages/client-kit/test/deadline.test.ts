import { describe, expect, test } from "vitest";
import { type Clock, createPacer } from "../src/index.ts";
import { acme, errorOf, instantClock } from "./acme.ts";

const ok = (): Response => Response.json({});

/** One call at once, the next one half a window later. */
const twice = { calls: 2, per: "minute" } as const;
const HALF = 30_150;

describe("a call that must be over by a deadline", () => {
  test("is not sent when its turn would come too late, and says when that is", async () => {
    const { clock, slept } = instantClock();
    const { client, requests } = acme(ok, { clock, pacer: createPacer({ limit: twice, clock }) });
    const start = clock.now();
    await client.call("listCustomers");
    const error = await errorOf(client.call("listCustomers", {}, { deadline: start + 30_000 }));
    expect(error).toMatchObject({ code: "RATE_LIMITED", retryAt: start + HALF, attempts: 0 });
    expect([requests.length, slept]).toEqual([1, []]);
    await clock.sleep((error.retryAt ?? 0) - clock.now());
    const again = await client.call("listCustomers", {}, { deadline: clock.now() + 1 });
    expect(again.status).toBe(200);
  });

  test("waits for a turn that comes in time", async () => {
    const { clock } = instantClock();
    const { client } = acme(ok, { clock, pacer: createPacer({ limit: twice, clock }) });
    const start = clock.now();
    await client.call("listCustomers");
    await client.call("listCustomers", {}, { deadline: start + HALF + 1 });
    expect(clock.now()).toBe(start + HALF);
  });

  test("counts only those in front of it: a job's calls are not in front of a person's", async () => {
    const stopped: Clock = { now: () => 0, sleep: () => new Promise(() => {}) };
    const pacer = createPacer({ limit: twice, clock: stopped });
    (await pacer.take())();
    for (let job = 0; job < 3; job += 1) void pacer.take({ priority: "background" });
    expect([pacer.estimate(1, "live"), pacer.estimate(1)]).toEqual([HALF, 4 * HALF]);
  });

  test("is not sent when it is over already, not even in the line", async () => {
    const { clock } = instantClock();
    const { client, requests } = acme(ok, { clock });
    const error = await errorOf(client.call("listCustomers", {}, { deadline: clock.now() }));
    expect([error.code, error.attempts, requests.length]).toEqual(["RATE_LIMITED", 0, 0]);
  });

  test("is not repeated beyond it", async () => {
    const { clock } = instantClock();
    const { client, requests } = acme(() => Response.json({}, { status: 503 }), { clock });
    const error = await errorOf(client.call("listCustomers", {}, { deadline: clock.now() + 1_100 }));
    expect([error.code, requests.length]).toEqual(["SERVER_FAILED", 2]);
  });

  test("gives back a turn that came later than foretold", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: { calls: 1_000, per: "second", concurrent: 1 }, clock });
    const release = await pacer.take();
    const { client, requests } = acme(ok, { clock, pacer });
    const late = errorOf(client.call("listCustomers", {}, { deadline: clock.now() + 100 }));
    await clock.sleep(500);
    release();
    expect(await late).toMatchObject({ code: "RATE_LIMITED", retryAt: clock.now(), attempts: 0 });
    expect(requests).toEqual([]);
    expect((await client.call("listCustomers")).status).toBe(200);
  });

  test("is told the same by every client that shares the pacer", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: twice, clock });
    const [one, other] = [acme(ok, { clock, pacer }), acme(ok, { clock, pacer })];
    await one.client.call("listCustomers");
    expect(other.client.estimate(1)).toBe(HALF);
    const error = await errorOf(other.client.call("listCustomers", {}, { deadline: clock.now() + 500 }));
    expect(error.retryAt).toBe(clock.now() + HALF);
  });
});
