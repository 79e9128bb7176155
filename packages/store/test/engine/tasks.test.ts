import {
  acceptResidualRisk,
  closeCase,
  endTask,
  find,
  makePlan,
  openCase,
  readCase,
  run,
  verifyIdentity,
} from "@oubli/engine";
import { describe, expect, test } from "vitest";
import {
  ADA,
  AS_A_TEST,
  approvedCase,
  BEA,
  openHome,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { recorded } from "../support/recorded.ts";
import { REQUEST, start } from "../support/start.ts";
import { pretendVendor } from "../support/vendor.ts";

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
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "task.completed", task: "t1", res: digest });
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

describe("keeping what a manual task is about", () => {
  async function withTask() {
    const started = await start({ byHand: ["r2"] });
    const { id } = await approvedCase(started.ports);
    await run(started.ports, id, ADA, QUIET_OPTIONS);
    return { ...started, id };
  }

  const KEPT = {
    task: "t1",
    as: "kept",
    words: "invoices of ten years",
    ground: "legal-obligation",
    reviewOn: "2036-12-31",
  } as const;

  test("needs a ground and a day on which it is reviewed; register, task and trail name the ground", async () => {
    const { ports, home, id } = await withTask();
    const record = await endTask(ports, id, ADA, KEPT);
    expect(record).toMatchObject({ state: "kept", ground: KEPT.ground, reviewOn: KEPT.reviewOn, by: ADA });
    expect((await readCase(ports, id)).tasks.map((task) => task.record)).toEqual([record]);
    expect((await trail(home.store)).at(-1)).toMatchObject({
      ev: "task.kept",
      task: "t1",
      code: KEPT.ground,
    });
    expect(await home.store.read((reader) => reader.unseal(id, "ending/t1"))).toBe(KEPT.words);
    expect(await closeCase(ports, id, ADA, AS_A_TEST)).toMatchObject({
      resolution: "partially-fulfilled",
      grounds: [KEPT.ground],
    });
  });

  test("takes the article for the ground, and writes the ground down", async () => {
    const { ports, id } = await withTask();
    expect(await endTask(ports, id, ADA, { ...KEPT, ground: "art-17-3-b" })).toMatchObject({
      ground: KEPT.ground,
    });
  });

  test.each([
    ["a ground the law does not know", { ground: "because" }],
    ["a ground for another kind of request", { ground: "rights-of-others" }],
    ["no ground", { ground: "" }],
    ["today", { reviewOn: "2026-11-20" }],
    ["a day that has passed", { reviewOn: "2025-12-31" }],
    ["a day that does not exist", { reviewOn: "2027-02-30" }],
    ["a text that is not a day", { reviewOn: "next year" }],
    ["no words", { words: " " }],
    ["words that cannot be seen", { words: "\u200b\u3164" }],
  ])("is refused for %s, and changes nothing", async (_what, change) => {
    const { ports, home, id } = await withTask();
    const before = await home.store.audit.size();
    expect(await refusal(endTask(ports, id, ADA, { ...KEPT, ...change }))).toMatchObject({ code: "USAGE" });
    expect((await readCase(ports, id)).tasks.map((task) => task.record.state)).toEqual(["open"]);
    expect(await home.store.audit.size()).toBe(before);
  });

  test("counts days in the zone of the case", async () => {
    const home = await openHome();
    const ports = home.ports([pretendVendor({ byHand: ["r2"] }).connector]);
    const auckland = { ...REQUEST, zone: "Pacific/Auckland" };
    const { case: it } = await openCase(ports, auckland, ADA);
    await verifyIdentity(ports, it.id, "email-verified", ADA);
    await find(ports, it.id, ADA, QUIET_OPTIONS);
    await makePlan(ports, it.id, ADA);
    // It is already the 21st there.
    expect(await refusal(endTask(ports, it.id, ADA, { ...KEPT, reviewOn: "2026-11-21" }))).toMatchObject({
      code: "USAGE",
    });
    await endTask(ports, it.id, ADA, { ...KEPT, reviewOn: "2026-11-22" });
  });

  test("ended otherwise afterwards, it is kept no longer", async () => {
    const { ports, id } = await withTask();
    await endTask(ports, id, ADA, KEPT);
    const record = await endTask(ports, id, ADA, { task: "t1", as: "completed", words: "a letter" });
    expect(record).not.toHaveProperty("ground");
    expect((await readCase(ports, id)).tasks.map((task) => task.record)).toEqual([record]);
  });
});

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
    expect((await trail(home.store)).at(-1)).toMatchObject({
      ev: "residual-risk.accepted",
      actor: BEA,
      n: 3,
    });
    expect(await refusal(closeCase(ports, id, ADA, AS_A_TEST))).toMatchObject({ code: "NOT_ALLOWED" });
    for (const { record } of tasks)
      await endTask(ports, id, ADA, { task: record.id, as: "completed", words: "a letter" });
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled-on-word");
  });

  test("does not while a call may still be on its way", async () => {
    const { ports, home, id } = await blocked();
    const [step] = (await readCase(ports, id)).steps;
    if (!step) throw new Error("the case has no step");
    expect(await recorded(home.store).change((writer) => writer.advance(step, { state: "intent" }))).toBe(
      true,
    );
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
