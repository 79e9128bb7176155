import { closeCase, find, listCases, lookUp, makePlan, openCase, readCase, run } from "@oubli/engine";
import { possibleNow } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  AS_A_TEST,
  approvedCase,
  DANA,
  events,
  officerIn,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { REQUEST, start } from "../support/start.ts";
import { pretendVendor } from "../support/vendor.ts";

describe("no search is made", () => {
  test("before the person's identity was verified", async () => {
    const { ports } = await start();
    const { case: it } = await openCase(ports, REQUEST, ADA);
    const refused = await refusal(find(ports, it.id, ADA, QUIET_OPTIONS));
    expect(refused).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "state", state: "received", event: "find" },
    });
    expect(possibleNow((await readCase(ports, it.id)).facts, await officerIn(ports, ADA))).not.toContain(
      "find",
    );
  });

  test("again once calls were sent: an empty search would pass for no data held", async () => {
    const { ports } = await start();
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(await refusal(find(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "calls-sent", calls: 3 },
    });
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled");
  });

  test("without a trace: one outside any case leaves an entry and nothing else", async () => {
    const { ports, home } = await start();
    const report = await lookUp(ports, { identifiers: DANA }, ADA, QUIET_OPTIONS);
    expect(report.findings).toHaveLength(3);
    expect((await trail(home.store)).at(-1)).toMatchObject({
      ev: "search.ended",
      actor: ADA,
      n: 3,
      code: "complete",
    });
    expect(await listCases(ports)).toEqual([]);
  });
});

test("a stopped search says so and changes nothing", async () => {
  const { ports, home } = await start();
  const stop = new AbortController();
  const vendor = pretendVendor();
  const slow = { ...vendor.connector, search: async () => Promise.reject(stop.signal.reason) };
  const id = await scopedCase(ports, "access");
  const before = await events(home.store);
  stop.abort();
  const stopped = find(home.ports([slow]), id, ADA, { ...QUIET_OPTIONS, signal: stop.signal });
  expect(await refusal(stopped)).toMatchObject({
    code: "CANCELLED",
    message: "the search was stopped; nothing was changed",
  });
  expect(await events(home.store)).toEqual(before);
});

test("no plan has a hash that begins with a dash", async () => {
  const { ports } = await start();
  let drawn = 0;
  const random = (length: number) => {
    drawn += 1;
    return ports.random(length);
  };
  const id = await scopedCase(ports);
  const hashes: string[] = [];
  // Some of them had to be drawn again: then the rule was tried.
  while (drawn === hashes.length) hashes.push((await makePlan({ ...ports, random }, id, ADA)).hash);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.filter((hash) => hash.startsWith("-"))).toEqual([]);
});

test("where no account holds data there is nothing to plan, and the case can still be closed", async () => {
  const { ports } = await start({ records: [] });
  const id = await scopedCase(ports);
  expect(await refusal(makePlan(ports, id, ADA))).toMatchObject({
    code: "NOT_ALLOWED",
    reason: { why: "nothing-found" },
  });
  expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("no-data-held");
});

test("what is not for a kind of case says so", async () => {
  const { ports } = await start();
  const id = await scopedCase(ports, "access");
  expect(await refusal(makePlan(ports, id, ADA))).toMatchObject({
    message: "plan is not for access cases",
    reason: { why: "kind", kind: "access", event: "plan" },
  });
});
