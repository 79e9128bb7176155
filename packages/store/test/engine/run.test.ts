import {
  type Connector,
  makePlan,
  placeHold,
  type RunEvent,
  readCase,
  releaseHold,
  run,
  shred,
  withdraw,
} from "@oubli/engine";
import { absenceOf } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  ADMIN,
  AS_A_TEST,
  approvedCase,
  events,
  LEX,
  openHome,
  QUIET_OPTIONS,
  refusal,
  TIMING,
  trail,
} from "../support/home.ts";
import { recorded } from "../support/recorded.ts";
import { ACCEPTED, pretendVendor, type VendorOptions } from "../support/vendor.ts";

async function start(options: VendorOptions = {}) {
  const home = await openHome();
  const vendor = pretendVendor(options);
  const ports = home.ports([vendor.connector]);
  const { id, hash } = await approvedCase(ports);
  return { home, vendor, ports, id, hash };
}

describe("a run", () => {
  test("sends every step once in the plan's order, verifies, and finishes", async () => {
    const { ports, vendor, id, home } = await start();
    const seen: RunEvent[] = [];
    const result = await run(ports, id, ADA, { ...QUIET_OPTIONS, observe: (event) => seen.push(event) });
    expect(vendor.sent).toEqual(["r1", "r2", "r3"]);
    expect(result.case.state).toBe("review");
    expect(result.steps.map((step) => step.state)).toEqual(["verified", "verified", "verified"]);
    expect(absenceOf(result.verification)).toEqual({ absence: "absent" });
    expect(seen.flatMap((event) => (event.type === "phase" ? [event.phase] : []))).toEqual([
      "searching",
      "acting",
      "verifying",
    ]);
    expect((await events(home.store)).filter((ev) => ev === "step.accepted")).toHaveLength(3);
    expect((await events(home.store)).at(-1)).toBe("run.finished");
  });

  test("says which times it rests on: the settings could let a call be sent twice", async () => {
    const { home, ports, id } = await start();
    const { windowMs: window, quietMs: quiet, vendorMs: vendor } = ports.timing;
    await run(ports, id, ADA, QUIET_OPTIONS);
    const began = (await trail(home.store)).find(({ ev }) => ev === "run.started");
    expect(began?.under).toEqual({ window, quiet, vendor });
  });

  test("sends nothing before the intent is durable", async () => {
    const states: unknown[] = [];
    const home = await openHome();
    const vendor = pretendVendor({
      answer: async (record) => {
        const steps = await home.store.read((reader) => reader.steps(id));
        const step = steps.find((candidate) => candidate.id === `s${record.slice(1)}`);
        states.push([step?.state, step?.fence, (await events(home.store)).at(-1)]);
        return undefined;
      },
    });
    const ports = home.ports([vendor.connector]);
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(states).toEqual(Array.from({ length: 3 }, () => ["intent", 1, "step.started"]));
  });

  test("sends nothing when the intent could not be written", async () => {
    const { home, vendor, id } = await start();
    let changes = 0;
    const store: typeof home.store = {
      ...home.store,
      // The first change of a run says that it has begun; the second is the first intent.
      change: (work) => {
        changes += 1;
        return changes === 2 ? Promise.reject(new Error("the disk is full")) : home.store.change(work);
      },
    };
    const ports = home.ports([vendor.connector], { store });
    await expect(run(ports, id, ADA, QUIET_OPTIONS)).rejects.toThrow("the disk is full");
    expect(vendor.sent).toEqual([]);
  });

  test("of a finished plan only verifies again", async () => {
    const { ports, vendor, id } = await start({ verify: async () => "cannot-check", byHand: [] });
    const first = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(first.steps.map((step) => step.state)).toEqual(["unverifiable", "unverifiable", "unverifiable"]);
    expect(first.case.state).toBe("review");
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(vendor.sent).toHaveLength(3);
  });

  test("that finds a record still there is blocked, and verifies again when it is run again", async () => {
    let hidden = true;
    const home = await openHome();
    const { connector, records, sent } = pretendVendor();
    const stubborn: Connector = {
      ...connector,
      verify: async () => (hidden ? "present" : "absent"),
    };
    const ports = home.ports([stubborn]);
    const { id } = await approvedCase(ports);
    const first = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(first.case.state).toBe("blocked");
    expect(first.steps.map((step) => step.state)).toEqual(["present", "present", "present"]);
    hidden = false;
    const second = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(second.case.state).toBe("review");
    expect(sent).toHaveLength(3);
    expect(records.size).toBe(0);
  });

  test("is blocked by a record that appeared in the course of it", async () => {
    const home = await openHome();
    const vendor = pretendVendor({
      answer: (record) => {
        if (record === "r3") vendor.records.add("new");
        return undefined;
      },
    });
    const ports = home.ports([vendor.connector]);
    const { id } = await approvedCase(ports);
    const { case: it, verification } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(it.state).toBe("blocked");
    expect(verification.remaining).toEqual(["shop/review/new"]);
  });

  test("is alone: a second one from the same home is refused and changes nothing", async () => {
    const home = await openHome();
    const answer = Promise.withResolvers<undefined>();
    const asked = Promise.withResolvers<undefined>();
    const vendor = pretendVendor({
      answer: async () => {
        asked.resolve(undefined);
        return answer.promise;
      },
    });
    const ports = home.ports([vendor.connector]);
    const { id } = await approvedCase(ports);
    const first = run(ports, id, ADA, QUIET_OPTIONS);
    await asked.promise;
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NOT_ALLOWED" });
    answer.resolve(undefined);
    expect((await first).case.state).toBe("review");
    expect(vendor.sent).toHaveLength(3);
  });

  test("that is stopped ends after the call on its way, and goes on later where it was", async () => {
    const home = await openHome();
    const stop = new AbortController();
    const vendor = pretendVendor({
      answer: (record) => {
        if (record === "r2") stop.abort();
        return undefined;
      },
    });
    const ports = home.ports([vendor.connector]);
    const { id } = await approvedCase(ports);
    const stopped = await refusal(run(ports, id, ADA, { ...QUIET_OPTIONS, signal: stop.signal }));
    expect(stopped).toMatchObject({ code: "CANCELLED" });
    expect(vendor.sent).toEqual(["r1", "r2"]);
    expect((await readCase(ports, id)).steps.map((step) => step.state)).toEqual([
      "accepted",
      "accepted",
      "ready",
    ]);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect(vendor.sent).toEqual(["r1", "r2", "r3"]);
  });

  test("keeps accounts apart: one that fails does not keep the other from its end", async () => {
    const home = await openHome();
    const good = pretendVendor();
    const bad = pretendVendor({
      account: "bad",
      answer: () => ({ outcome: "failed", code: "unreachable", sent: "", received: "" }),
    });
    const ports = home.ports([bad.connector, good.connector]);
    const { id } = await approvedCase(ports);
    const { case: it, steps } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(it.state).toBe("blocked");
    expect(steps.map((step) => step.state)).toEqual([
      "failed",
      "ready",
      "ready",
      "verified",
      "verified",
      "verified",
    ]);
    expect(bad.sent).toEqual(["r1"]);
  });
});

describe("a legal hold", () => {
  test("placed in the middle of a run stops the next call", async () => {
    const home = await openHome();
    const vendor = pretendVendor({
      answer: async (record) => {
        if (record === "r1") await placeHold(ports, id, LEX);
        return undefined;
      },
    });
    const ports = home.ports([vendor.connector]);
    const { id } = await approvedCase(ports);
    const { case: it } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toEqual(["r1"]);
    expect(it).toMatchObject({ state: "blocked", hold: "held" });
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({
      code: "NOT_ALLOWED",
      message: `case ${id} is on legal hold`,
    });
    await releaseHold(ports, id, LEX, AS_A_TEST);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect(vendor.sent).toEqual(["r1", "r2", "r3"]);
  });

  test("placed between intent and call gives the step back unsent", async () => {
    const { home, vendor, id, ports } = await start({ records: ["r1"] });
    let reads = 0;
    const store: typeof home.store = {
      ...home.store,
      read: async (work) => {
        const steps = await home.store.read((reader) => reader.steps(id));
        if (steps.some((step) => step.state === "intent") && reads === 0) {
          reads += 1;
          await placeHold(ports, id, LEX);
        }
        return home.store.read(work);
      },
    };
    await run(home.ports([vendor.connector], { store }), id, ADA, QUIET_OPTIONS);
    expect(reads).toBe(1);
    expect(vendor.sent).toEqual([]);
    expect(await events(home.store)).toContain("step.returned");
    expect((await readCase(ports, id)).steps.map((step) => step.state)).toEqual(["ready"]);
  });

  test("is for legal officers, placed once, on open cases only, and outlives the case", async () => {
    const { ports, id, home } = await start();
    expect(await refusal(placeHold(ports, id, ADA))).toMatchObject({ code: "NOT_ALLOWED" });
    await placeHold(ports, id, LEX);
    expect(await refusal(placeHold(ports, id, LEX))).toMatchObject({ reason: { why: "held" } });
    expect((await events(home.store)).filter((ev) => ev === "hold.placed")).toHaveLength(1);
    await withdraw(ports, id, ADA, AS_A_TEST);
    expect(await refusal(shred(ports, id, ADMIN, AS_A_TEST))).toMatchObject({ reason: { why: "held" } });
    await releaseHold(ports, id, LEX, AS_A_TEST);
    expect(await refusal(placeHold(ports, id, LEX))).toMatchObject({ reason: { why: "state" } });
  });
});

describe("what a vendor answers", () => {
  test("a refused call becomes a manual task, and the rest goes on", async () => {
    const { ports, vendor, id, home } = await start({
      answer: (record) =>
        record === "r2" ? { outcome: "refused", status: 405, sent: "", received: "" } : undefined,
    });
    const { case: it, steps } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toEqual(["r1", "r2", "r3"]);
    expect(steps.map((step) => step.state)).toEqual(["verified", "refused", "verified"]);
    expect(it.state).toBe("review");
    const [task] = (await readCase(ports, id)).tasks;
    expect(task).toMatchObject({
      record: { id: "t-s2", state: "open" },
      task: { findings: ["shop/review/r2"], because: "The API refused (405)." },
    });
    expect((await trail(home.store)).filter((entry) => entry.ev === "step.refused")).toMatchObject([
      { http: 405 },
    ]);
  });

  test("a rejected key stops the account, and the next run goes on under the same approval", async () => {
    let working = false;
    const { ports, vendor, id } = await start({
      answer: () =>
        working
          ? undefined
          : { outcome: "failed", status: 401, code: "auth-rejected", sent: "", received: "" },
    });
    const first = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(first.case.state).toBe("blocked");
    expect(first.steps.map((step) => step.state)).toEqual(["failed", "ready", "ready"]);
    expect(vendor.sent).toEqual(["r1"]);
    working = true;
    const second = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(second.case.state).toBe("review");
    expect((await readCase(ports, id)).approvals).toHaveLength(1);
  });

  test("an answer that was lost is settled by reading, never by repeating", async () => {
    const { ports, vendor, id, home } = await start({
      answer: (record) => {
        if (record !== "r1") return undefined;
        vendor.records.delete("r1");
        return { outcome: "unknown", code: "timed-out", sent: "", received: "" };
      },
    });
    const waits: RunEvent[] = [];
    const { case: it } = await run(ports, id, ADA, {
      ...QUIET_OPTIONS,
      observe: (event) => waits.push(event),
    });
    expect(it.state).toBe("review");
    expect(vendor.sent).toEqual(["r1", "r2", "r3"]);
    expect(waits).toContainEqual({
      type: "waiting",
      step: "s1",
      until: Date.parse("2026-11-20T12:00:00.000Z") + TIMING.quietMs,
    });
    expect((await trail(home.store)).find((entry) => entry.ev === "step.settled")).toMatchObject({
      code: "applied",
    });
  });

  test("a call that reading shows was not applied is sent once more", async () => {
    const { ports, vendor, id } = await start({
      answer: (record, sent) =>
        record === "r1" && sent === 1
          ? { outcome: "unknown", code: "timed-out", sent: "", received: "" }
          : undefined,
    });
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect(vendor.sent).toEqual(["r1", "r1", "r2", "r3"]);
    expect([...vendor.applied.values()]).toEqual([1, 1, 1]);
  });

  test("an outcome that reading cannot tell parks the step and blocks the case; nothing is sent again", async () => {
    let known = false;
    const { ports, vendor, id, home } = await start({
      records: ["r1", "r2"],
      answer: (record) =>
        record === "r1" ? { outcome: "unknown", code: "timed-out", sent: "", received: "" } : undefined,
      probe: async () => (known ? "applied" : "unknown"),
    });
    const first = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(first.case.state).toBe("blocked");
    expect(first.steps.map((step) => step.state)).toEqual(["unknown", "ready"]);
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toEqual(["r1"]);
    expect(await refusal(makePlan(ports, id, ADA))).toMatchObject({ code: "NOT_ALLOWED" });
    known = true;
    vendor.records.delete("r1");
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect(vendor.sent).toEqual(["r1", "r2"]);
    expect((await events(home.store)).filter((ev) => ev === "step.unsettled").length).toBeGreaterThan(1);
  });

  test("a fault of our own in the middle of a call leaves its intent, to be settled by the next run", async () => {
    const { ports, vendor, id } = await start({
      answer: (record, sent) => {
        if (record !== "r1" || sent > 1) return undefined;
        vendor.records.delete("r1");
        throw new TypeError("a bug");
      },
    });
    await expect(run(ports, id, ADA, QUIET_OPTIONS)).rejects.toThrow("a bug");
    expect((await readCase(ports, id)).steps[0]).toMatchObject({ state: "intent", fence: 1 });
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect(vendor.sent).toEqual(["r1", "r2", "r3"]);
  });

  test("what was sent and what came back is in the trail as a digest under the case's own key", async () => {
    const { ports, id, home } = await start({ records: ["r1"], answer: () => undefined });
    await run(ports, id, ADA, QUIET_OPTIONS);
    const [started] = (await trail(home.store)).filter((entry) => entry.ev === "step.started");
    const [accepted] = (await trail(home.store)).filter((entry) => entry.ev === "step.accepted");
    const expected = await home.store.read((reader) => reader.digest(id, "response", ACCEPTED.received));
    expect(accepted?.res).toBe(expected);
    expect(started?.rq).toMatch(/^[\w-]{43}$/);
    expect(started?.rq).not.toBe(accepted?.res);
  });
});

test("whose step was claimed by another process between intent and call sends nothing", async () => {
  const { home, vendor, id, ports } = await start({ records: ["r1"] });
  let taken = false;
  const store: typeof home.store = {
    ...home.store,
    read: async (work) => {
      const [step] = await home.store.read((reader) => reader.steps(id));
      if (!taken && step?.state === "intent") {
        taken = true;
        await recorded(home.store).change((writer) => writer.advance(step, { fence: step.fence + 1 }));
      }
      return home.store.read(work);
    },
  };
  const { case: it } = await run(home.ports([vendor.connector], { store }), id, ADA, QUIET_OPTIONS);
  expect(taken).toBe(true);
  expect(vendor.sent).toEqual([]);
  expect(it.state).toBe("blocked");
  // The other's claim is still there to be settled: by the next run, by reading.
  expect((await readCase(ports, id)).steps[0]).toMatchObject({ state: "intent", fence: 2 });
  expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
  expect(vendor.sent).toEqual(["r1"]);
});

describe("time", () => {
  test("an intent that became old before its call is given back", async () => {
    const { home, vendor, id, ports } = await start({ records: ["r1"] });
    let once = true;
    const store: typeof home.store = {
      ...home.store,
      change: async (work) => {
        const result = await home.store.change(work);
        const steps = await home.store.read((reader) => reader.steps(id));
        if (once && steps.some((step) => step.state === "intent")) {
          once = false;
          home.clock.pass(TIMING.windowMs + 1);
        }
        return result;
      },
    };
    await run(home.ports([vendor.connector], { store }), id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toEqual(["r1"]);
    expect(await events(home.store)).toContain("step.returned");
    expect((await readCase(ports, id)).steps[0]).toMatchObject({ state: "verified", fence: 2 });
  });

  test.each([
    ["the machine slept: only the wall clock went on", 0, TIMING.windowMs + 1],
    ["the wall clock was set back", 0, -1],
    ["the wall clock was set back by as much as passed", TIMING.windowMs + 1, -TIMING.windowMs - 1],
  ])("one clock alone is enough to give a call back: %s", async (_what, passes, jump) => {
    const { home, vendor, id } = await start({ records: ["r1"] });
    let once = true;
    const store: typeof home.store = {
      ...home.store,
      change: async (work) => {
        const result = await home.store.change(work);
        const steps = await home.store.read((reader) => reader.steps(id));
        if (once && steps.some((step) => step.state === "intent")) {
          once = false;
          home.clock.pass(passes);
          home.clock.setWall(home.clock.wall() + jump);
        }
        return result;
      },
    };
    await run(home.ports([vendor.connector], { store }), id, ADA, QUIET_OPTIONS);
    expect(await events(home.store)).toContain("step.returned");
    expect(vendor.applied.get("r1")).toBe(1);
  });

  test("a clock that was set back a year does not make an officer wait longer than the quiet period", async () => {
    const { ports, vendor, id, home } = await start({
      records: ["r1"],
      answer: (_record, sent) => {
        if (sent > 1) return undefined;
        throw new TypeError("a bug");
      },
    });
    await expect(run(ports, id, ADA, QUIET_OPTIONS)).rejects.toThrow("a bug");
    home.clock.setWall(home.clock.wall() - 365 * 86_400_000);
    const before = home.clock.monotonic();
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(home.clock.monotonic() - before).toBe(TIMING.quietMs);
    expect(vendor.sent).toEqual(["r1", "r1"]);
  });
});
