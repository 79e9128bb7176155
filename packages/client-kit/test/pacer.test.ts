import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CallLog } from "../src/call-log.ts";
import { createPacer, type Pacer, type RateLimit } from "../src/index.ts";
import { instantClock } from "./acme.ts";

const MS = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
const minutely: RateLimit = { calls: 60, per: "minute" };

describe("a pacer", () => {
  test("never lets more calls begin in any window than the vendor allows", () => {
    const limit = fc.record({
      calls: fc.integer({ min: 1, max: 400 }),
      per: fc.constantFrom("second", "minute", "hour", "day"),
    });
    return fc.assert(
      fc.asyncProperty(limit, fc.array(fc.nat({ max: 5_000 }), { maxLength: 40 }), async (limit, pauses) => {
        const { clock } = instantClock();
        const pacer = createPacer({ limit, clock });
        const began: number[] = [];
        const take = async (): Promise<void> => {
          (await pacer.take())();
          began.push(clock.now());
        };
        for (const pause of pauses) {
          await clock.sleep(pause);
          await take();
        }
        for (let i = 0; i < Math.min(limit.calls * 2, 500); i += 1) await take();
        for (const [i, start] of began.entries()) {
          const inWindow = began.slice(i).filter((at) => at < start + MS[limit.per]).length;
          expect(inWindow).toBeLessThanOrEqual(limit.calls);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("lets a third of the budget go at once, and spreads the rest over the window", async () => {
    const { clock, slept } = instantClock();
    const pacer = createPacer({ limit: minutely, clock });
    const start = clock.now();
    for (let i = 0; i < 20; i += 1) (await pacer.take())();
    expect(slept).toEqual([]);
    (await pacer.take())();
    expect(clock.now() - start).toBeCloseTo(60_300 / 41);
    for (let i = 0; i < 39; i += 1) (await pacer.take())();
    expect(clock.now() - start).toBeGreaterThan(58_000);
    expect(clock.now() - start).toBeLessThan(60_300);
  });

  test("takes no more memory for a large budget of a long window, and no longer to count it", async () => {
    const log = new CallLog(86_400_000);
    for (let at = 0; at < 86_400_000; at += 86) log.add(at);
    expect(log.count(86_400_000 - 1)).toBeGreaterThan(1_000_000);
    expect(log.size).toBeLessThanOrEqual(1_001);
    expect(log.count(2 * 86_400_000)).toBe(0);
  });

  test("lets somebody who waits go before a job", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: { calls: 2, per: "minute" }, clock });
    const order: string[] = [];
    const take = async (name: string, priority: "live" | "background"): Promise<void> => {
      const release = await pacer.take({ priority });
      order.push(name);
      release();
    };
    await Promise.all([
      take("job 1", "background"),
      take("job 2", "background"),
      take("person 1", "live"),
      take("job 3", "background"),
      take("person 2", "live"),
    ]);
    expect(order).toEqual(["job 1", "person 1", "person 2", "job 2", "job 3"]);
  });

  test("keeps no more calls open than the vendor allows at the same time", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: { calls: 1_000, per: "second", concurrent: 2 }, clock });
    const [first] = [await pacer.take(), await pacer.take()];
    let third = false;
    const waiting = pacer.take().then(() => {
      third = true;
    });
    await Promise.resolve();
    expect(third).toBe(false);
    first?.();
    first?.();
    await waiting;
    expect(third).toBe(true);
  });

  test("gives a free turn at once, but none beyond the budget or beyond the calls that may be open", async () => {
    const { clock } = instantClock();
    const two = createPacer({ limit: { calls: 2, per: "minute" }, clock });
    two.takeNow?.()?.();
    expect(two.takeNow?.()).toBeUndefined();
    (await two.take())();
    expect(two.takeNow?.()).toBeUndefined();

    const one = createPacer({ limit: { calls: 1_000, per: "second", concurrent: 1 }, clock });
    const release = one.takeNow?.();
    expect(one.takeNow?.()).toBeUndefined();
    release?.();
    expect(one.takeNow?.()).toBeTypeOf("function");
  });

  test("says how long a job will take", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: minutely, clock });
    expect([pacer.estimate(0), pacer.estimate(20), pacer.estimate(61)]).toEqual([0, 0, 60_300]);
    for (const calls of [30, 1, 100, 7]) {
      const before = clock.now();
      const foretold = pacer.estimate(calls);
      for (let i = 0; i < calls; i += 1) (await pacer.take())();
      expect(Math.abs(clock.now() - before - foretold)).toBeLessThan(100);
    }
    expect(pacer.estimate(60_000)).toBeGreaterThan(59_000 * 1_005);
  });

  test("somebody who gives up leaves the line to the others", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: { calls: 2, per: "minute" }, clock });
    (await pacer.take())();
    const giveUp = new AbortController();
    const leaving = pacer.take({ signal: giveUp.signal });
    const staying = pacer.take();
    giveUp.abort(new Error("enough"));
    await expect(leaving).rejects.toThrow("enough");
    (await staying)();
    expect(getEventListeners(giveUp.signal, "abort")).toHaveLength(0);
  });

  test("waits where the vendor says its window is used up, before it has to refuse", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: minutely, clock });
    const start = clock.now();
    const headers = new Headers({ "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "30" });
    pacer.heard({ status: 200, headers, sentAt: start });
    expect(pacer.pausedUntil()).toBe(start + 30_000);
    (await pacer.take())();
    expect(clock.now()).toBe(start + 30_000);
    expect(pacer.pausedUntil()).toBeUndefined();
  });

  test("counts what somebody else spends of the same budget, until the vendor's window is over", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: minutely, clock });
    const start = clock.now();
    const hear = (limit: string): void =>
      pacer.heard({
        status: 200,
        headers: new Headers({
          "X-RateLimit-Limit": limit,
          "X-RateLimit-Remaining": "1",
          "X-RateLimit-Reset": "10",
        }),
        sentAt: start,
      });
    hear("1000");
    expect(pacer.estimate(20)).toBe(0);
    hear("60");
    (await pacer.take())();
    (await pacer.take())();
    expect(clock.now() - start).toBe(10_000);
  });
});

describe("an unknown limit", () => {
  const take = async (pacer: Pacer, calls: number): Promise<void> => {
    for (let i = 0; i < calls; i += 1) (await pacer.take())();
  };
  const hear = (pacer: Pacer, status: number, sentAt: number): void =>
    pacer.heard({ status, headers: new Headers(), sentAt });

  test("is not paced before the vendor refuses", async () => {
    const { clock, slept } = instantClock();
    const pacer = createPacer({ limit: "unknown", clock });
    await take(pacer, 1_000);
    expect([slept, pacer.estimate(1_000_000)]).toEqual([[], 0]);
  });

  test("is learned from the first refusal, and approached again slowly", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: "unknown", clock });
    await take(pacer, 100);
    hear(pacer, 429, clock.now());
    const start = clock.now();
    await take(pacer, 161);
    // Eighty a minute, once the hundred have left the window.
    expect((clock.now() - start) / 60_300).toBeCloseTo(3, 1);
    for (let i = 0; i < 100; i += 1) hear(pacer, 200, clock.now());
    const faster = pacer.estimate(900);
    expect(faster / 60_300).toBeCloseTo(10, 0);
  });

  test("starts at sixty a minute where fewer went through, and falls by a fifth at each new refusal", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: "unknown", clock });
    await take(pacer, 1);
    hear(pacer, 429, clock.now());
    const before = clock.now();
    await take(pacer, 60);
    expect(clock.now() - before).toBe(60_300);
    await clock.sleep(1);
    hear(pacer, 429, clock.now());
    const [first, second] = [pacer.estimate(100), pacer.estimate(148)];
    expect(second - first).toBeCloseTo(60_300, -3);
  });

  test("several refusals of calls that were out at the same time count once", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: "unknown", clock });
    await take(pacer, 100);
    const sentAt = clock.now();
    for (let i = 0; i < 8; i += 1) hear(pacer, 429, sentAt);
    expect(pacer.estimate(180) - pacer.estimate(100)).toBeCloseTo(60_300, -3);
  });
});
