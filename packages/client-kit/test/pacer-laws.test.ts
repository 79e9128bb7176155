import fc from "fast-check";
import { expect, test } from "vitest";
import { type Clock, createPacer, type Priority, type RateLimit, WINDOW_MS } from "../src/index.ts";

/**
 * A clock and the real time beside it. Sleeping takes real time; the clock itself may be set at any moment, as computers'
 * clocks are. Whoever sleeps is woken in the order of time.
 */
function settableClock(): {
  clock: Clock;
  real(): number;
  set(ms: number): void;
  pass(ms: number): Promise<void>;
} {
  let real = 0;
  let shift = Date.UTC(2026, 10, 20);
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const clock: Clock = {
    now: () => real + shift,
    elapsed: () => real,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: real + Math.max(ms, 0), wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener("abort", () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal.reason);
        });
      }),
  };
  const pass = async (ms: number): Promise<void> => {
    const end = real + ms;
    await settle();
    for (;;) {
      const next = sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      sleepers = sleepers.filter((other) => other !== next);
      real = Math.max(real, next.at);
      next.wake();
      await settle();
    }
    real = end;
  };
  return { clock, real: () => real, set: (ms) => (shift += ms), pass };
}

type Event =
  | { readonly kind: "ask"; readonly priority: Priority; readonly lasts: number }
  | { readonly kind: "pass"; readonly ms: number }
  | { readonly kind: "leave" }
  | { readonly kind: "refused"; readonly seconds: number }
  | { readonly kind: "clock"; readonly ms: number };

const ask = fc.record({
  kind: fc.constant("ask" as const),
  priority: fc.constantFrom<Priority>("live", "background"),
  lasts: fc.nat(3_000),
});
const calm = [
  { weight: 6, arbitrary: ask },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("pass" as const), ms: fc.nat(20_000) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "leave" as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("refused" as const), seconds: fc.nat(90) }) },
];
const jumps = {
  weight: 1,
  arbitrary: fc.record({
    kind: fc.constant("clock" as const),
    ms: fc.integer({ min: -7_200_000, max: 7_200_000 }),
  }),
};

/** Lets everything happen, then waits; says when calls began and how many never did. */
async function play(events: readonly Event[], calls: number): Promise<{ began: number[]; waiting: number }> {
  const world = settableClock();
  const pacer = createPacer({ limit: { calls, per: "minute" }, clock: world.clock });
  const began: number[] = [];
  const queue = new Set<AbortController>();
  for (const event of events) {
    if (event.kind === "pass") await world.pass(event.ms);
    else if (event.kind === "clock") world.set(event.ms);
    else if (event.kind === "leave") [...queue].at(-1)?.abort(new Error("enough"));
    else if (event.kind === "refused")
      pacer.heard({
        status: 429,
        headers: new Headers({ "Retry-After": String(event.seconds) }),
        sentAt: world.clock.now(),
      });
    else {
      const leaving = new AbortController();
      queue.add(leaving);
      pacer
        .take({ priority: event.priority, signal: leaving.signal })
        .then(async (release) => {
          queue.delete(leaving);
          began.push(world.real());
          await world.clock.sleep(event.lasts);
          release();
        })
        .catch(() => queue.delete(leaving));
    }
  }
  // A refusal lasts 90 seconds at most; after that the line moves evenly.
  await world.pass(events.length * (61_200 / calls + 90_000 + 3_000));
  return { began, waiting: queue.size };
}

const budget = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 120 }));
const mostIn = (began: readonly number[], ms: number): number =>
  Math.max(0, ...began.map((start) => began.filter((at) => at >= start && at < start + ms).length));

test("in no interleaving of calls, refusals and people who give up does a window hold more calls than allowed", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...calm), { maxLength: 60 }), budget, async (events, calls) => {
      const { began, waiting } = await play(events, calls);
      expect(mostIn(began, 60_000)).toBeLessThanOrEqual(calls);
      expect(waiting).toBe(0);
    }),
    { numRuns: 150 },
  ));

test("a clock that is set to another time neither breaks the budget nor stops the line", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...calm, jumps), { maxLength: 60 }), budget, async (events, calls) => {
      const { began, waiting } = await play(events, calls);
      expect(mostIn(began, 60_000)).toBeLessThanOrEqual(calls);
      expect(waiting).toBe(0);
    }),
    { numRuns: 150 },
  ));

interface Vendor {
  /** Calls it takes in any window that slides, and in each that begins at a fixed moment. */
  readonly limit: RateLimit;
  /** Where its fixed windows begin on the real time. */
  readonly offset: number;
  /** How long calls are on their way there, and back; one after the other, from the beginning again. */
  readonly there: readonly number[];
  readonly back: readonly number[];
}

/** A vendor that counts for itself, with one client calling as fast as its pacer lets it. */
async function work(vendor: Vendor, bursts: readonly { readonly calls: number; readonly after: number }[]) {
  const world = settableClock();
  const pacer = createPacer({ limit: vendor.limit, clock: world.clock });
  const windowMs = WINDOW_MS[vendor.limit.per];
  const arrived: number[] = [];
  const ended: number[] = [];
  let refused = 0;
  let sent = 0;
  const call = async (): Promise<void> => {
    const release = await pacer.take();
    const number = sent;
    sent += 1;
    await world.clock.sleep(vendor.there[number % vendor.there.length] ?? 0);
    const at = world.real() + vendor.offset;
    const sliding = arrived.filter((earlier) => earlier > at - windowMs).length;
    const fixed = arrived.filter(
      (earlier) => Math.floor(earlier / windowMs) === Math.floor(at / windowMs),
    ).length;
    if (Math.max(sliding, fixed) >= vendor.limit.calls) refused += 1;
    arrived.push(at);
    await world.clock.sleep(vendor.back[number % vendor.back.length] ?? 0);
    ended.push(world.real());
    release();
  };
  let calls = 0;
  for (const burst of bursts) {
    await world.pass(burst.after);
    for (let index = 0; index < burst.calls; index += 1) void call();
    calls += burst.calls;
  }
  const longest = Math.max(...vendor.there) + Math.max(...vendor.back);
  await world.pass(calls * (windowMs / vendor.limit.calls + longest) * 1.1 + 2 * windowMs);
  return { refused, ended: ended.toSorted((one, other) => one - other), calls };
}

const travel = fc.array(fc.nat(2_500), { minLength: 1, maxLength: 7 });

test("no vendor has to refuse a call, wherever its windows begin and however long calls are on their way", () =>
  fc.assert(
    fc.asyncProperty(
      fc.record({
        limit: fc.record({
          calls: fc.integer({ min: 1, max: 80 }),
          per: fc.constantFrom<RateLimit["per"]>("second", "minute"),
          concurrent: fc.integer({ min: 1, max: 40 }),
        }),
        offset: fc.nat(60_000),
        there: travel,
        back: travel,
      }),
      fc.array(fc.record({ calls: fc.nat(90), after: fc.nat(70_000) }), { minLength: 1, maxLength: 4 }),
      async (vendor, bursts) => {
        const { refused, ended, calls } = await work(vendor, bursts);
        expect([refused, ended.length]).toEqual([0, calls]);
      },
    ),
    { numRuns: 60 },
  ));

test.each([
  { calls: 5, all: 1 },
  { calls: 20, all: 1 },
  { calls: 30, all: 16 },
  { calls: 100, all: 102 },
  { calls: 300, all: 306 },
])(
  "at sixty a minute $calls calls take $all seconds at most, and none is refused",
  async ({ calls, all }) => {
    for (let run = 0; run < 10; run += 1) {
      const vendor = {
        limit: { calls: 60, per: "minute" as const },
        offset: run * 6_000,
        there: [20, 150, 60],
        back: [30, 40],
      };
      const { refused, ended } = await work(vendor, [{ calls, after: 0 }]);
      expect([refused, ended.length]).toEqual([0, calls]);
      expect(ended.at(-1)).toBeLessThanOrEqual(all * 1_000);
    }
  },
);
