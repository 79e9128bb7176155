import {
  acceptResidualRisk,
  approve,
  closeCase,
  endTask,
  listCases,
  makePlan,
  readCase,
  reverify,
  run,
  shred,
  submit,
} from "@oubli/engine";
import { describe, expect, test } from "vitest";
import {
  ADA,
  ADMIN,
  AS_A_TEST,
  approvedCase,
  BEA,
  events,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { start } from "../support/start.ts";
import type { VendorOptions } from "../support/vendor.ts";

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
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "absence.verified", actor: ADA, n: 0 });
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
    expect(events(home.store).slice(-3)).toEqual(["data.reappeared", "request.received", "search.ended"]);
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
