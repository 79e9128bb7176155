import {
  acceptResidualRisk,
  approve,
  closeCase,
  endTask,
  find,
  listCases,
  makePlan,
  type Ports,
  readCase,
  reverify,
  run,
  shred,
  submit,
} from "@oubli/engine";
import type { CaseId, CoverageLine } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  ADMIN,
  AS_A_TEST,
  approvedCase,
  BEA,
  events,
  openHome,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { start } from "../support/start.ts";
import { pretendVendor, type VendorOptions } from "../support/vendor.ts";

const GAP = "shop: reviews by e-mail address (the vendor could not be reached)";

/** An account that cannot be searched from the last call of the run on, until `result` says something else. */
async function vendorThatGoesDown() {
  const told: { result: CoverageLine["result"] | undefined } = { result: undefined };
  const started = await start({
    result: () => told.result,
    answer: (record) => {
      if (record === "r3") told.result = "could-not-look";
      return undefined;
    },
  });
  const { id } = await approvedCase(started.ports);
  return { ...started, id, told };
}

const codes = (lines: readonly Readonly<Record<string, unknown>>[]) => lines.map((line) => line.ev);

describe("a search afterwards that could not look everywhere", () => {
  test("proves neither absence nor presence: the trail says unverified, and the case is blocked", async () => {
    const { ports, home, id, told } = await vendorThatGoesDown();
    const result = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(result.case.state).toBe("blocked");
    expect(result.steps.map((step) => step.state)).toEqual(["verified", "verified", "verified"]);
    const after = (await trail(home.store)).slice(-2);
    expect(after).toMatchObject([{ ev: "absence.unverified", actor: "system", n: 0 }, { ev: "run.blocked" }]);
    expect(codes(await trail(home.store))).not.toContain("absence.refuted");

    told.result = undefined;
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect((await trail(home.store)).at(-2)).toMatchObject({ ev: "absence.verified", n: 0 });
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled");
  });

  test("is the same when a closed case is verified again: unverified, and no follow-up case", async () => {
    const { ports, home, id, told } = await vendorThatGoesDown();
    await run(ports, id, ADA, QUIET_OPTIONS);
    told.result = undefined;
    await run(ports, id, ADA, QUIET_OPTIONS);
    await closeCase(ports, id, ADA, AS_A_TEST);
    told.result = "could-not-look";
    const { remaining, followUp } = await reverify(ports, id, ADA, QUIET_OPTIONS);
    expect([remaining, followUp]).toEqual([[], undefined]);
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "absence.unverified", actor: ADA, n: 0 });
  });

  test("says what it saw all the same: a record that is still there refutes, whatever could not be asked", async () => {
    const home = await openHome();
    let down = false;
    const shop = pretendVendor({
      answer: () => {
        shop.records.add("late");
        down = true;
        return undefined;
      },
    });
    const other = pretendVendor({
      account: "other",
      records: ["o1"],
      result: () => (down ? "could-not-look" : undefined),
    });
    const ports = home.ports([other.connector, shop.connector]);
    const { id } = await approvedCase(ports);
    const { verification } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(verification.remaining).toEqual(["shop/review/late"]);
    expect(codes((await trail(home.store)).slice(-2))).toEqual(["absence.refuted", "run.blocked"]);
  });
});

describe("where an account cannot be searched by the identifiers given", () => {
  test("a search has not asked everywhere: the case is neither planned nor closed as no data held", async () => {
    const home = await openHome();
    const shop = pretendVendor({ records: [] });
    const other = pretendVendor({ account: "other", records: [], result: () => "not-supported" });
    const ports = home.ports([shop.connector, other.connector]);
    const id = await scopedCase(ports);
    for (const refused of [makePlan(ports, id, ADA), closeCase(ports, id, ADA, AS_A_TEST)])
      expect(await refusal(refused)).toMatchObject({
        reason: {
          why: "search-incomplete",
          gaps: ["other: anything about the person (it cannot be searched by the identifiers given)"],
        },
      });
    expect((await trail(home.store)).slice(-2)).toMatchObject([
      { account: "shop", code: "complete" },
      { account: "other", code: "incomplete" },
    ]);
  });
});

describe("where no account is configured", () => {
  async function emptyHome(): Promise<{ ports: Ports; id: CaseId }> {
    const ports = (await openHome()).ports([]);
    return { ports, id: await scopedCase(ports) };
  }

  test("a search has asked nothing: it can neither be planned nor closed as no data held", async () => {
    const { ports, id } = await emptyHome();
    const report = await find(ports, id, ADA, QUIET_OPTIONS);
    expect(report).toEqual({ findings: [], coverage: [], recipients: [], by: ADA });
    for (const refused of [makePlan(ports, id, ADA), closeCase(ports, id, ADA, AS_A_TEST)])
      expect(await refusal(refused)).toMatchObject({
        code: "VENDOR",
        message: "the search of case C-1 could not look everywhere: no account was asked",
        reason: { why: "search-incomplete", gaps: [], rejected: [] },
      });
    expect((await readCase(ports, id)).case.state).toBe("scoped");
  });

  test("a search afterwards has asked nothing either", async () => {
    const { ports, home } = await start();
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    await closeCase(ports, id, ADA, AS_A_TEST);
    await reverify(home.ports([]), id, ADA, QUIET_OPTIONS);
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "absence.unverified", n: 0 });
  });
});

describe("an account that rejects its credentials", () => {
  test("is named when the search cannot be planned, apart from other gaps", async () => {
    const { ports } = await start({ rejects: () => true });
    const id = await scopedCase(ports);
    const { report, facts } = await readCase(ports, id);
    expect(report?.coverage).toMatchObject([{ result: "could-not-look", rejected: true }]);
    expect(facts).toMatchObject({ search: "incomplete", rejected: ["shop"] });
    for (const refused of [makePlan(ports, id, ADA), closeCase(ports, id, ADA, AS_A_TEST)])
      expect(await refusal(refused)).toMatchObject({
        code: "AUTH",
        reason: {
          why: "search-incomplete",
          gaps: ["shop: reviews by e-mail address (the key was rejected)"],
          rejected: ["shop"],
        },
      });
  });

  test("stops a run before anything is sent", async () => {
    let rejects = false;
    const { ports, vendor } = await start({ rejects: () => rejects });
    const { id } = await approvedCase(ports);
    rejects = true;
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({
      code: "AUTH",
      reason: { rejected: ["shop"] },
    });
    expect(vendor.sent).toEqual([]);
  });

  test("is not named where the vendor could not be reached", async () => {
    const { ports } = await start({ result: () => "could-not-look" });
    const id = await scopedCase(ports);
    expect(await refusal(makePlan(ports, id, ADA))).toMatchObject({
      code: "VENDOR",
      reason: { gaps: [GAP], rejected: [] },
    });
  });
});

describe("verifying a closed erasure again", () => {
  async function closedErasure(options: VendorOptions = {}) {
    const { ports, home, vendor } = await start(options);
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    for (const { record } of (await readCase(ports, id)).tasks)
      await endTask(ports, id, ADA, { task: record.id, as: "waived", words: "not now" });
    await closeCase(ports, id, ADA, AS_A_TEST);
    return { ports, home, vendor, id };
  }

  test("finds nothing as long as nothing reappeared, and the trail says that it was verified", async () => {
    const { ports, home, id } = await closedErasure();
    expect(await reverify(ports, id, ADA, QUIET_OPTIONS)).toMatchObject({ remaining: [] });
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "absence.verified", actor: ADA, n: 0 });
    expect(await listCases(ports)).toHaveLength(1);
  });

  test("opens a follow-up case for data that reappeared, once, searched and ready to be planned by the same rules", async () => {
    const { ports, home, vendor, id } = await closedErasure();
    vendor.records.add("restored");
    home.clock.pass(90 * 86_400_000);
    const { remaining, followUp } = await reverify(ports, id, BEA, QUIET_OPTIONS);
    expect(remaining).toEqual(["shop/review/restored"]);
    expect(followUp).toMatchObject({
      id: "C-2",
      followUpOf: id,
      state: "scoped",
      kind: "erasure",
      identity: "email-verified",
    });
    expect(followUp?.deadline.statutory.slice(0, 7)).toBe("2027-03");
    expect((await events(home.store)).slice(-4)).toEqual([
      "data.reappeared",
      "case.reassessed",
      "request.received",
      "search.ended",
    ]);
    // The closed case says it, too.
    expect((await readCase(ports, id)).case.resolution).toBe("partially-fulfilled");
    expect((await reverify(ports, id, ADA, QUIET_OPTIONS)).followUp?.id).toBe("C-2");
    expect(await listCases(ports)).toHaveLength(2);

    const { hash } = await makePlan(ports, "C-2" as typeof id, ADA);
    await submit(ports, "C-2" as typeof id, ADA);
    await approve(ports, "C-2" as typeof id, BEA, { planHash: hash, ...AS_A_TEST });
    const rerun = await run(ports, "C-2" as typeof id, ADA, QUIET_OPTIONS);
    expect([rerun.case.state, vendor.records.has("restored")]).toEqual(["review", false]);
  });

  test("does not take for reappeared what was kept on a ground or never removed", async () => {
    const { ports, id } = await closedErasure({
      kept: ["r1"],
      answer: (record) =>
        record === "r2" ? { outcome: "refused", status: 405, sent: "", received: "" } : undefined,
    });
    expect((await listCases(ports))[0]?.resolution).toBe("partially-fulfilled");
    expect(await reverify(ports, id, ADA, QUIET_OPTIONS)).toMatchObject({ remaining: [] });
  });

  test("does not take for reappeared what a blocked erasure left behind, unless its task was completed", async () => {
    for (const [as, expected] of [
      ["waived", []],
      ["completed", ["shop/review/late", "shop/review/r2", "shop/review/r3"]],
    ] as const) {
      const { ports, vendor } = await start({
        answer: (record) => {
          vendor.records.add("late");
          return record === "r2"
            ? { outcome: "failed", code: "forbidden", sent: "", received: "" }
            : undefined;
        },
      });
      const { id } = await approvedCase(ports);
      expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("blocked");
      await acceptResidualRisk(ports, id, BEA, AS_A_TEST);
      for (const { record } of (await readCase(ports, id)).tasks)
        await endTask(ports, id, ADA, { task: record.id, as, words: "as they say" });
      await closeCase(ports, id, ADA, AS_A_TEST);
      const { remaining } = await reverify(ports, id, ADA, QUIET_OPTIONS);
      expect(remaining.toSorted()).toEqual(expected);
    }
  });

  test("goes on with the follow-up case that has erased what had reappeared", async () => {
    const { ports, vendor, id } = await closedErasure();
    vendor.records.add("restored");
    const { followUp } = await reverify(ports, id, ADA, QUIET_OPTIONS);
    if (!followUp) throw new Error("nothing reappeared");
    const { hash } = await makePlan(ports, followUp.id, ADA);
    await submit(ports, followUp.id, ADA);
    await approve(ports, followUp.id, BEA, { planHash: hash, ...AS_A_TEST });
    await run(ports, followUp.id, ADA, QUIET_OPTIONS);
    await closeCase(ports, followUp.id, ADA, AS_A_TEST);
    expect(await refusal(reverify(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "followed-up", case: followUp.id },
    });
    expect(await reverify(ports, followUp.id, ADA, QUIET_OPTIONS)).toMatchObject({ remaining: [] });
  });

  test("is only for an erasure that was carried out, and until it is shredded", async () => {
    const { ports, id } = await closedErasure();
    const copy = await scopedCase(ports, "access");
    const open = await scopedCase(ports);
    for (const other of [copy, open])
      expect(await refusal(reverify(ports, other, ADA, QUIET_OPTIONS))).toMatchObject({
        code: "NOT_ALLOWED",
      });
    await shred(ports, id, ADMIN, AS_A_TEST);
    expect(await refusal(reverify(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NOT_FOUND" });
  });
});
