import {
  acceptResidualRisk,
  approve,
  certificateMaterial,
  closeCase,
  makePlan,
  type Performed,
  readCase,
  recordDossier,
  reverify,
  run,
  submit,
} from "@oubli/engine";
import type { CaseId } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { ADA, AS_A_TEST, approvedCase, BEA, events, openHome, QUIET_OPTIONS } from "../support/home.ts";
import { pretendVendor, type VendorOptions } from "../support/vendor.ts";

const DAY_MS = 86_400_000;
const DONE: Performed = { outcome: "accepted", status: 204, sent: "", received: "" };
const LATER: Performed = { outcome: "accepted", status: 202, sent: "", received: "" };

async function approved(options: VendorOptions) {
  const home = await openHome();
  const vendor = pretendVendor(options);
  const ports = home.ports([vendor.connector]);
  return { home, vendor, ports, id: (await approvedCase(ports)).id };
}

const statesOf = async (ports: Parameters<typeof readCase>[0], id: CaseId) =>
  (await readCase(ports, id)).steps.map(({ state }) => state);

describe("a record that is seen after it was verified", () => {
  test("opens its step again, and the next run sends the call once more", async () => {
    let back = true;
    const { home, vendor, ports, id } = await approved({
      records: ["r1"],
      // Gone when it is read, and back when everything is searched.
      verify: async () => {
        if (back) queueMicrotask(() => vendor.records.add("r1"));
        return vendor.records.has("r1") ? "present" : "absent";
      },
    });
    const first = await run(ports, id, ADA, QUIET_OPTIONS);
    expect([first.case.state, first.steps.map(({ state }) => state)]).toEqual(["blocked", ["present"]]);
    back = false;
    const second = await run(ports, id, ADA, QUIET_OPTIONS);
    expect([second.case.state, second.steps.map(({ state }) => state)]).toEqual(["review", ["verified"]]);
    expect(vendor.sent).toEqual(["r1", "r1"]);
    expect(await events(home.store)).toContain("step.reopened");
  });

  test("becomes a manual task when its call may not be sent again", async () => {
    const { vendor, ports, id } = await approved({
      records: ["r1"],
      repeat: "never",
      verify: async () => "present",
    });
    const { case: it } = await run(ports, id, ADA, QUIET_OPTIONS);
    const { tasks } = await readCase(ports, id);
    expect(tasks.map(({ task, record }) => [task.id, record.state])).toEqual([["t-s1", "open"]]);
    expect(it.state).toBe("blocked");
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toEqual(["r1"]);
  });
});

describe("what an erasure left", () => {
  test("can be planned anew in the same case, approved anew, and certified as one", async () => {
    let appear = (): void => {};
    const { vendor, ports, id, home } = await approved({
      records: ["r1"],
      answer: () => {
        appear();
        return undefined;
      },
    });
    appear = () => {
      if (vendor.sent.length === 1) vendor.records.add("r9");
    };
    const first = await run(ports, id, ADA, QUIET_OPTIONS);
    expect([first.case.state, first.verification.remaining]).toEqual(["blocked", ["shop/review/r9"]]);

    const { plan, hash } = await makePlan(ports, id, ADA);
    expect([plan.round, plan.steps.map((step) => [step.id, step.recordId])]).toEqual([2, [["s2", "r9"]]]);
    expect(await statesOf(ports, id)).toEqual(["verified", "ready"]);
    await submit(ports, id, ADA);
    await approve(ports, id, BEA, { planHash: hash, ...AS_A_TEST });
    const second = await run(ports, id, ADA, QUIET_OPTIONS);
    expect([second.case.state, vendor.sent]).toEqual(["review", ["r1", "r9"]]);
    const material = await certificateMaterial(ports, id, ADA);
    expect(material.plan.steps.map((step) => step.recordId)).toEqual(["r1", "r9"]);
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled");
    expect((await events(home.store)).filter((ev) => ev === "plan.approved")).toHaveLength(2);
  });

  test("in a closed case moves its resolution, and the next certificate names the one before", async () => {
    const { vendor, ports, id } = await approved({ records: ["r1"] });
    await run(ports, id, ADA, QUIET_OPTIONS);
    await recordDossier(ports, id, ADA, { what: "certificate", manifest: "first" });
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled");
    vendor.records.add("r1");
    const again = await reverify(ports, id, ADA, QUIET_OPTIONS);
    expect(again.case.resolution).toBe("partially-fulfilled");
    expect(await statesOf(ports, id)).toEqual(["present"]);
    const material = await certificateMaterial(ports, id, ADA);
    expect(material.supersedes?.manifest).toBe("first");
    expect(material.verification.remaining).toEqual(["shop/review/r1"]);
  });
});

describe("a vendor that needs days", () => {
  const later: VendorOptions = { records: ["r1"], answer: () => LATER };

  test("has accepted, and has until a date: the case waits and nothing is called gone", async () => {
    const { ports, id, vendor } = await approved(later);
    const { case: it, steps, verification } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(it.state).toBe("waiting");
    expect(steps).toMatchObject([{ state: "accepted", status: 202 }]);
    expect(verification).toMatchObject({ remaining: [], due: ["shop/review/r1"] });
    // Looking again changes nothing, and nothing is sent twice.
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("waiting");
    expect(vendor.sent).toEqual(["r1"]);
  });

  test("is seen to be done as soon as the record is gone", async () => {
    const { ports, id, vendor, home } = await approved(later);
    await run(ports, id, ADA, QUIET_OPTIONS);
    home.clock.pass(2 * DAY_MS);
    vendor.records.delete("r1");
    const { case: it, steps } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect([it.state, steps.map(({ state }) => state)]).toEqual(["review", ["verified"]]);
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled");
  });

  test("and says how many has until then, whatever the status of its answer", async () => {
    const takes = { usualMs: DAY_MS, longestMs: 30 * DAY_MS };
    const { ports, id, home } = await approved({ records: ["r1"], answer: () => DONE, takes });
    const { case: it, steps } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect([it.state, steps[0]?.due]).toEqual(["waiting", home.clock.wall() + 30 * DAY_MS]);
    home.clock.pass(29 * DAY_MS);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("waiting");
    home.clock.pass(2 * DAY_MS);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("blocked");
  });

  test("that is late blocks the case", async () => {
    const { ports, id, home } = await approved(later);
    await run(ports, id, ADA, QUIET_OPTIONS);
    home.clock.pass(8 * DAY_MS);
    const { case: it, verification } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect([it.state, verification.remaining]).toEqual(["blocked", ["shop/review/r1"]]);
    await acceptResidualRisk(ports, id, BEA, AS_A_TEST);
    expect((await readCase(ports, id)).case.state).toBe("review");
  });
});
