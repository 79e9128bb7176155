import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { systemClock } from "../src/clock.ts";
import { acme, errorOf } from "./acme.ts";

const unavailable = (): Response => Response.json({}, { status: 503 });

test("the computer's clock sleeps, and leaves nobody listening", async () => {
  const { signal } = new AbortController();
  const started = systemClock.now();
  await systemClock.sleep(5, signal);
  expect(systemClock.now()).toBeGreaterThan(started);
  await systemClock.sleep(-1);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a sleep ends at once with the reason when it is aborted, before or meanwhile", async () => {
  const reason = new Error("enough");
  await expect(systemClock.sleep(1_000_000, AbortSignal.abort(reason))).rejects.toBe(reason);
  const controller = new AbortController();
  const asleep = systemClock.sleep(1_000_000, controller.signal);
  controller.abort(reason);
  await expect(asleep).rejects.toBe(reason);
});

test("a call that is aborted between two attempts is not sent again, and leaves nobody listening", async () => {
  const controller = new AbortController();
  let heard = (): void => {};
  const answered = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const { client, requests } = acme(
    () => {
      heard();
      return unavailable();
    },
    // Twenty days between the attempts: only the abortion can end this.
    { clock: systemClock, random: () => 1, timeouts: { totalMs: 2_000_000_000 } },
  );
  const ended = errorOf(client.call("listCustomers", {}, { signal: controller.signal }));
  await answered;
  // The answer is read and judged first; then the call sleeps.
  await expect.poll(() => getEventListeners(controller.signal, "abort").length).toBe(1);
  controller.abort();
  expect(await ended).toMatchObject({ code: "CANCELLED", attempts: 1 });
  expect([requests.length, getEventListeners(controller.signal, "abort")]).toEqual([1, []]);
});

test("a clock that fails for no reason of the caller's is not taken for a cancellation", async () => {
  const broken = { ...systemClock, sleep: () => Promise.reject(new Error("the clock is broken")) };
  const { client } = acme(unavailable, { clock: broken });
  await expect(client.call("listCustomers")).rejects.toThrow("the clock is broken");
});
