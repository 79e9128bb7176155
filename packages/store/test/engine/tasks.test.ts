import { closeCase, endTask, makePlan, readCase, run } from "@oubli/engine";
import { describe, expect, test } from "vitest";
import { ADA, AS_A_TEST, approvedCase, QUIET_OPTIONS, refusal, scopedCase, trail } from "../support/home.ts";
import { start } from "../support/start.ts";

describe("a manual task", () => {
  test("keeps the case open until an officer ends it with words, and those words are sealed", async () => {
    const { ports, home, vendor } = await start({ byHand: ["r2"] });
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toEqual(["r1", "r3"]);
    const refused = await refusal(closeCase(ports, id, ADA, AS_A_TEST));
    expect(refused.message).toBe("manual tasks of case C-1 are open: t1");
    expect(
      await refusal(endTask(ports, id, ADA, { task: "t1", as: "completed", words: "  " })),
    ).toMatchObject({
      code: "USAGE",
    });
    expect(await refusal(endTask(ports, id, ADA, { task: "t9", as: "completed", words: "x" }))).toMatchObject(
      {
        code: "NOT_FOUND",
      },
    );
    const words = "Mail of 21 November from Dana's lawyer";
    const record = await endTask(ports, id, ADA, { task: "t1", as: "completed", words });
    const [digest, sealed] = await home.store.read(async (reader) => [
      await reader.digest(id, "task", words),
      await reader.unseal(id, "ending/t1"),
    ]);
    expect(record).toMatchObject({ state: "completed", by: ADA, proof: digest });
    expect(sealed).toBe(words);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "task.completed", task: "t1", res: digest });
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled-on-word");
    expect(await refusal(endTask(ports, id, ADA, { task: "t1", as: "completed", words }))).toMatchObject({
      code: "NOT_ALLOWED",
    });
  });

  test("that was waived leaves the request partially fulfilled", async () => {
    const { ports } = await start({ byHand: ["r2"] });
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    await endTask(ports, id, ADA, { task: "t1", as: "waived", words: "They do not answer." });
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("partially-fulfilled");
  });
});

describe("a party that receives the records", () => {
  test("is to be told: a task of the plan, and waiving it leaves the request fulfilled", async () => {
    const { ports } = await start({ tells: ["CRM reviews", "Mailer", "CRM orders"] });
    const { id, hash } = await approvedCase(ports);
    expect(hash).toMatch(/./);
    const { tasks } = await readCase(ports, id);
    expect(tasks.map(({ task }) => [task.id, task.tells?.name, task.findings.length])).toEqual([
      ["t1", "CRM reviews, CRM orders", 0],
      ["t2", "Mailer", 0],
    ]);
    expect(tasks[0]?.task.because).toContain("(Art. 19)");
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect((await refusal(closeCase(ports, id, ADA, AS_A_TEST))).message).toContain("open: t1, t2");
    await endTask(ports, id, ADA, { task: "t1", as: "completed", words: "Mail of today." });
    await endTask(ports, id, ADA, { task: "t2", as: "waived", words: "The company is gone." });
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled");
  });

  test("is not told when nothing is erased", async () => {
    const { ports } = await start({ tells: ["CRM"], kept: ["r1", "r2", "r3"] });
    const id = await scopedCase(ports);
    expect((await makePlan(ports, id, ADA)).plan.tasks).toEqual([]);
  });
});
