import { acceptResidualRisk, closeCase, endTask, readCase, run } from "@oubli/engine";
import { describe, expect, test } from "vitest";
import { ADA, AS_A_TEST, approvedCase, BEA, QUIET_OPTIONS, refusal, trail } from "../support/home.ts";
import { start } from "../support/start.ts";

describe("a blocked case", () => {
  async function blocked() {
    const { ports, home, vendor } = await start({
      answer: (record) => {
        vendor.records.add("late");
        return record === "r2" ? { outcome: "failed", code: "forbidden", sent: "", received: "" } : undefined;
      },
    });
    const { id } = await approvedCase(ports);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("blocked");
    return { ports, home, vendor, id };
  }

  test("goes on when another officer accepts the residual risk, and what is left becomes manual tasks", async () => {
    const { ports, home, vendor, id } = await blocked();
    const sent = vendor.sent.length;
    expect(await acceptResidualRisk(ports, id, BEA, AS_A_TEST)).toMatchObject({ state: "review" });
    const { tasks } = await readCase(ports, id);
    expect(tasks.map(({ record, task }) => [record.id, task.findings[0]])).toEqual([
      ["t-s2", "shop/review/r2"],
      ["t-s3", "shop/review/r3"],
      ["t-left-1", "shop/review/late"],
    ]);
    expect(vendor.sent).toHaveLength(sent);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "residual-risk.accepted", actor: BEA, n: 3 });
    expect(await refusal(closeCase(ports, id, ADA, AS_A_TEST))).toMatchObject({ code: "NOT_ALLOWED" });
    for (const { record } of tasks)
      await endTask(ports, id, ADA, { task: record.id, as: "completed", words: "a letter" });
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled-on-word");
  });

  test("does not while a call may still be on its way", async () => {
    const { ports, home, id } = await blocked();
    const [step] = (await readCase(ports, id)).steps;
    if (!step) throw new Error("the case has no step");
    expect(await home.store.change((writer) => writer.advance(step, { state: "intent" }))).toBe(true);
    expect(await refusal(acceptResidualRisk(ports, id, BEA, AS_A_TEST))).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "call-on-the-way", calls: 1 },
    });
    expect((await readCase(ports, id)).case.state).toBe("blocked");
  });

  test("does not by the word of the officer who made its plan", async () => {
    const { ports, id } = await blocked();
    expect(await refusal(acceptResidualRisk(ports, id, ADA, AS_A_TEST))).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "own-plan", by: ADA },
    });
  });
});
