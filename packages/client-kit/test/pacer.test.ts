import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPacer, type RateLimit } from "../src/index.ts";
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

  test("spaces calls evenly, with two per cent to spare", async () => {
    const { clock, slept } = instantClock();
    const pacer = createPacer({ limit: minutely, clock });
    for (let i = 0; i < 4; i += 1) (await pacer.take())();
    expect(slept).toEqual([1_020, 1_020, 1_020]);
  });

  test("lets ten calls of a large budget go at once, for one screen", async () => {
    const { clock, slept } = instantClock();
    const pacer = createPacer({ limit: { calls: 10_000, per: "hour" }, clock });
    for (let i = 0; i < 10; i += 1) (await pacer.take())();
    expect(slept).toEqual([]);
    (await pacer.take())();
    expect(slept).toEqual([expect.closeTo(367.2)]);
  });

  test("lets somebody who waits go before a job", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: minutely, clock });
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

  test("says how long a job will take", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: minutely, clock });
    expect([pacer.estimate(0), pacer.estimate(1), pacer.estimate(61)]).toEqual([0, 0, 61_200]);
    const before = clock.now();
    const foretold = pacer.estimate(30);
    for (let i = 0; i < 30; i += 1) (await pacer.take())();
    expect(clock.now() - before).toBe(foretold);
  });

  test("somebody who gives up leaves the line to the others", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: minutely, clock });
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
});

describe("an unknown limit", () => {
  const spacing = async (
    pacer: ReturnType<typeof createPacer>,
    clock: { now(): number },
  ): Promise<number> => {
    (await pacer.take())();
    const before = clock.now();
    (await pacer.take())();
    return clock.now() - before;
  };

  test("starts at sixty a minute, halves when refused, and creeps up again", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: "unknown", clock });
    const hear = (status: number): void =>
      pacer.heard({ status, headers: new Headers(), sentAt: clock.now() });
    expect(await spacing(pacer, clock)).toBeCloseTo(1_020);
    hear(429);
    await spacing(pacer, clock);
    expect(await spacing(pacer, clock)).toBeCloseTo(2_040);
    for (let i = 0; i < 100; i += 1) hear(200);
    await spacing(pacer, clock);
    expect(await spacing(pacer, clock)).toBeCloseTo((60_000 * 1.02) / 40);
  });

  test("several refusals of calls that were out at the same time count once", async () => {
    const { clock } = instantClock();
    const pacer = createPacer({ limit: "unknown", clock });
    const sentAt = clock.now();
    for (let i = 0; i < 8; i += 1) pacer.heard({ status: 429, headers: new Headers(), sentAt });
    await spacing(pacer, clock);
    expect(await spacing(pacer, clock)).toBeCloseTo(2_040);
  });
});
