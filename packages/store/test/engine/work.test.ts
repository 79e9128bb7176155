import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  approve,
  closeCase,
  readCase,
  reject,
  run,
  shred,
  submit,
  sweep,
  work,
  workDue,
} from "@oubli/engine";
import { CASE_STATES, possibleNow } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  ADMIN,
  AS_A_TEST,
  approvedCase,
  BEA,
  officerIn,
  openHome,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
  WORKER,
} from "../support/home.ts";
import { pretendVendor } from "../support/vendor.ts";

const DAY_MS = 86_400_000;
const LATER = { outcome: "accepted", status: 202, sent: "", received: "" } as const;

async function withVendor(
  options: Parameters<typeof pretendVendor>[0],
  at: Parameters<typeof openHome>[0] = {},
) {
  const home = await openHome(at);
  const vendor = pretendVendor(options);
  return { home, vendor, ports: home.ports([vendor.connector]) };
}

const QUIETLY = { signal: QUIET_OPTIONS.signal, observe: () => {} };

const kinds = (items: readonly { readonly what: string }[]) => items.map(({ what }) => what);

test("a vendor that needs days is looked at every day, and the case goes on when it is done", async () => {
  const { home, vendor, ports } = await withVendor({ records: ["r1"], answer: () => LATER });
  const { id } = await approvedCase(ports);
  await run(ports, id, ADA, QUIET_OPTIONS);
  expect(await workDue(ports)).toEqual([]);
  home.clock.pass(DAY_MS);
  expect(kinds(await workDue(ports))).toEqual(["look"]);
  expect(await work(ports, ADA, QUIETLY)).toMatchObject([{ case: id, what: "look", outcome: "done" }]);
  expect((await readCase(ports, id)).case.state).toBe("waiting");
  vendor.records.clear();
  home.clock.pass(DAY_MS);
  expect(await work(ports, ADA, QUIETLY)).toMatchObject([{ what: "look", outcome: "due" }]);
  expect((await readCase(ports, id)).case.state).toBe("review");
  expect(vendor.sent).toEqual(["r1"]);
});

test("a vendor that is late is an alarm", async () => {
  const { home, ports } = await withVendor({ records: ["r1"], answer: () => LATER });
  const { id } = await approvedCase(ports);
  await run(ports, id, ADA, QUIET_OPTIONS);
  home.clock.pass(8 * DAY_MS);
  expect(await work(ports, ADA, QUIETLY)).toMatchObject([{ case: id, what: "look", outcome: "late" }]);
  expect((await readCase(ports, id)).case.state).toBe("blocked");
});

test("a closed erasure is verified again once, after its time", async () => {
  const { home, vendor, ports } = await withVendor({ records: ["r1"] });
  const { id } = await approvedCase(ports);
  await run(ports, id, ADA, QUIET_OPTIONS);
  home.clock.pass(1_000);
  await closeCase(ports, id, ADA, AS_A_TEST);
  home.clock.pass(29 * DAY_MS);
  expect(await workDue(ports)).toEqual([]);
  home.clock.pass(2 * DAY_MS);
  vendor.records.add("r1");
  const [done] = await work(ports, ADA, QUIETLY);
  expect(done).toMatchObject({ case: id, what: "reverify", outcome: "late" });
  expect((await readCase(ports, id)).case.resolution).toBe("partially-fulfilled");
  // Its follow-up is what is left to do; the case itself was looked at.
  expect((await workDue(ports)).filter((item) => item.case === id)).toEqual([]);
});

test("an approval that has become too old sends the plan back", async () => {
  const { home, ports, vendor } = await withVendor({ records: ["r1"] });
  const { id } = await approvedCase(ports);
  home.clock.pass(7 * DAY_MS);
  expect(await work(ports, ADA, QUIETLY)).toMatchObject([{ what: "expire", outcome: "due" }]);
  expect((await readCase(ports, id)).case.state).toBe("planned");
  expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "plan.expired", actor: ADA });
  expect(vendor.sent).toEqual([]);
});

test("an open case is reminded of when its last lawful day is near", async () => {
  const { home, ports } = await withVendor({});
  const id = await scopedCase(ports);
  expect(await workDue(ports)).toEqual([]);
  home.clock.pass(27 * DAY_MS);
  expect(await workDue(ports)).toMatchObject([{ case: id, what: "remind" }]);
});

test("to ask what is due changes nothing, and a list that was lost is whole again", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "work-")), "home.db");
  const { home, ports } = await withVendor({ records: ["r1"], answer: () => LATER }, { file });
  const { id } = await approvedCase(ports);
  await run(ports, id, ADA, QUIET_OPTIONS);
  home.clock.pass(DAY_MS);
  const size = await home.store.audit.size();
  const due = await workDue(ports);
  expect(await home.store.audit.size()).toBe(size);
  expect(await home.store.read((reader) => reader.work())).toEqual(due);
  const raw = new DatabaseSync(file);
  raw.exec("delete from work");
  raw.close();
  expect(await home.store.read((reader) => reader.work())).toEqual([]);
  expect(await sweep(ports)).toEqual(due);
});

test("what is next is written down by every act, without anybody looking", async () => {
  const { home, ports } = await withVendor({ records: ["r1"] });
  const next = async () => kinds(await home.store.read((reader) => reader.work()));
  const { id } = await approvedCase(ports);
  expect(await next()).toEqual(["expire"]);
  await run(ports, id, ADA, QUIET_OPTIONS);
  expect(await next()).toEqual(["remind"]);
  await closeCase(ports, id, ADA, AS_A_TEST);
  expect(await next()).toEqual(["reverify"]);
  await shred(ports, id, ADMIN, AS_A_TEST);
  expect(await next()).toEqual([]);
});

test("a case that another process works on is left to it", async () => {
  const { home, ports } = await withVendor({ records: ["r1"], answer: () => LATER });
  const { id } = await approvedCase(ports);
  await run(ports, id, ADA, QUIET_OPTIONS);
  home.clock.pass(DAY_MS);
  const lease = await home.store.becomeRunner(id);
  expect(await work(ports, ADA, QUIETLY)).toMatchObject([{ what: "look", outcome: "taken" }]);
  await lease.release();
  expect(await work(ports, ADA, QUIETLY)).toMatchObject([{ what: "look", outcome: "done" }]);
});

describe("a worker", () => {
  test("carries out what was approved to be carried out when it is due, and nothing else", async () => {
    const { home, ports, vendor } = await withVendor({ records: ["r1"] });
    const attended = await approvedCase(ports);
    expect(await refusal(run(ports, attended.id, WORKER, QUIET_OPTIONS))).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "not-unattended", by: WORKER },
    });
    expect(await work(ports, WORKER, QUIETLY)).toEqual([]);
    await reject(ports, attended.id, BEA, { planHash: attended.hash });
    await submit(ports, attended.id, ADA);
    await approve(ports, attended.id, BEA, { planHash: attended.hash, ...AS_A_TEST, unattended: true });
    expect(await work(ports, WORKER, QUIETLY)).toMatchObject([{ what: "run", outcome: "due" }]);
    expect(vendor.sent).toEqual(["r1"]);
    const began = (await trail(home.store)).find(({ ev }) => ev === "run.started");
    expect(began).toMatchObject({ actor: WORKER });
  });

  test("decides nothing: of all that can be done with a case it may look, search, and carry out", async () => {
    const { ports } = await withVendor({});
    const id = await scopedCase(ports);
    const officer = await officerIn(ports, WORKER);
    const { facts } = await readCase(ports, id);
    const all = CASE_STATES.flatMap((state) =>
      possibleNow({ ...facts, case: { ...facts.case, state }, unattended: true }, officer),
    );
    expect([...new Set(all)].toSorted()).toEqual(["find", "run", "view"]);
  });
});
