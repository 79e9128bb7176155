import {
  acceptGap,
  approve,
  closeCase,
  find,
  makePlan,
  readCase,
  reverify,
  run,
  submit,
} from "@oubli/engine";
import { answerOf, type CoverageLine } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { ADA, AS_A_TEST, BEA, openHome, QUIET_OPTIONS, refusal, scopedCase, trail } from "../support/home.ts";
import { pretendVendor } from "../support/vendor.ts";

const LATER = { lookAgainOn: "2027-03-01" };

/** A shop that answers, and a forum that can be shut. */
async function twoAccounts(forumRecords: readonly string[] = []) {
  const home = await openHome();
  let shut = true;
  const shop = pretendVendor({ account: "shop", records: ["r1"] });
  const forum = pretendVendor({
    account: "forum",
    records: forumRecords,
    result: (): CoverageLine["result"] | undefined => (shut ? "could-not-look" : undefined),
  });
  const ports = home.ports([shop.connector, forum.connector]);
  const open = (is: boolean) => {
    shut = !is;
  };
  return { home, ports, shop, forum, open, id: await scopedCase(ports) };
}

describe("a gap in a search", () => {
  test("stops the plan until another officer has accepted it by name; the rest then goes on", async () => {
    const { ports, id, shop } = await twoAccounts();
    expect(await refusal(makePlan(ports, id, ADA))).toMatchObject({ reason: { why: "search-incomplete" } });
    const gap = await acceptGap(ports, id, BEA, { gap: "g1", ...AS_A_TEST, ...LATER });
    expect(gap).toMatchObject({ account: "forum", task: "t-gap-1", lookAgainOn: "2027-03-01" });
    const { hash } = await makePlan(ports, id, ADA);
    await submit(ports, id, ADA);
    await approve(ports, id, BEA, { planHash: hash, ...AS_A_TEST });
    const ended = await run(ports, id, ADA, QUIET_OPTIONS);
    expect([ended.case.state, [...shop.records]]).toEqual(["review", []]);
  });

  test("is accepted by another officer than the one who searched, once, with a reason and a day to come", async () => {
    const { ports, id } = await twoAccounts();
    const accept = (by: typeof ADA, more: object = {}) =>
      acceptGap(ports, id, by, { ...AS_A_TEST, ...LATER, ...more });
    expect(await refusal(accept(ADA))).toMatchObject({ reason: { why: "own-search" } });
    expect(await refusal(accept(BEA, { lookAgainOn: "2026-01-01" }))).toMatchObject({ code: "USAGE" });
    expect(await refusal(accept(BEA, { reason: " " }))).toMatchObject({ code: "USAGE" });
    expect(await refusal(accept(BEA, { gap: "g7" }))).toMatchObject({ reason: { why: "which-gap" } });
    await accept(BEA);
    expect(await refusal(accept(BEA))).toMatchObject({ reason: { why: "no-open-gap" } });
  });

  test("that was accepted keeps the case from ending as fulfilled or without data held", async () => {
    const { ports, id, shop } = await twoAccounts();
    shop.records.clear();
    await find(ports, id, ADA, QUIET_OPTIONS);
    expect(await refusal(closeCase(ports, id, ADA, AS_A_TEST))).toMatchObject({ code: "VENDOR" });
    await acceptGap(ports, id, BEA, { ...AS_A_TEST, ...LATER });
    expect(await refusal(makePlan(ports, id, ADA))).toMatchObject({ reason: { why: "nothing-seen" } });
    const { tasks } = await readCase(ports, id);
    expect(tasks.map(({ task }) => [task.id, task.account])).toEqual([["t-gap-1", "forum"]]);
    expect(await refusal(closeCase(ports, id, ADA, AS_A_TEST))).toMatchObject({
      reason: { why: "tasks-open" },
    });
  });

  test("stays accepted in a later search, and closes again when the account answers", async () => {
    const { ports, id, open } = await twoAccounts(["secret"]);
    await acceptGap(ports, id, BEA, { ...AS_A_TEST, ...LATER });
    expect(answerOf(await find(ports, id, ADA, QUIET_OPTIONS)).answer).toBe("partial");
    open(true);
    const report = await find(ports, id, ADA, QUIET_OPTIONS);
    expect(answerOf(report).answer).toBe("found");
    expect(report.findings.map(({ account }) => account)).toEqual(["forum", "shop"]);
  });

  test("that closed after the case opens a follow-up for what was behind it", async () => {
    const { ports, id, open } = await twoAccounts(["secret"]);
    await acceptGap(ports, id, BEA, { ...AS_A_TEST, ...LATER });
    const { hash } = await makePlan(ports, id, ADA);
    await submit(ports, id, ADA);
    await approve(ports, id, BEA, { planHash: hash, ...AS_A_TEST });
    await run(ports, id, ADA, QUIET_OPTIONS);
    const { endTask } = await import("@oubli/engine");
    await endTask(ports, id, ADA, { task: "t-gap-1", as: "waived", words: "the forum is shut" });
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("partially-fulfilled");
    open(true);
    const again = await reverify(ports, id, ADA, QUIET_OPTIONS);
    expect(again.remaining).toEqual(["forum/review/secret"]);
    expect(again.followUp?.followUpOf).toBe(id);
  });

  test("is told in the audit trail by account and task, and nothing else", async () => {
    const { home, ports, id } = await twoAccounts();
    await acceptGap(ports, id, BEA, { ...AS_A_TEST, ...LATER });
    const entry = (await trail(home.store)).findLast(({ ev }) => ev === "gap.accepted");
    expect(entry).toMatchObject({ actor: BEA, account: "forum", task: "t-gap-1" });
    expect(Object.keys(entry ?? {}).toSorted()).toEqual([
      "account",
      "act",
      "actor",
      "at",
      "ev",
      "pos",
      "req",
      "root",
      "set",
      "task",
      "v",
      "vendor",
      "why",
    ]);
  });
});
