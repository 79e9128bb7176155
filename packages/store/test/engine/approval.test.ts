import {
  addOfficer,
  approve,
  find,
  makePlan,
  placeHold,
  readCase,
  reject,
  releaseHold,
  run,
  submit,
} from "@oubli/engine";
import { formatVerifierKey, generateSigner } from "@oubli/tlog";
import { describe, expect, test } from "vitest";
import {
  ADA,
  ADMIN,
  AS_A_TEST,
  approvedCase,
  BEA,
  events,
  LEX,
  openHome,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  VALID_MS,
} from "../support/home.ts";
import { start } from "../support/start.ts";
import { accountId, pretendVendor } from "../support/vendor.ts";

const DAY = 86_400_000;

describe("deciding", () => {
  test("the officer who made the plan can neither approve it nor send it back", async () => {
    const { ports } = await start();
    const id = await scopedCase(ports);
    const { hash } = await makePlan(ports, id, ADA);
    await submit(ports, id, ADA);
    expect(await refusal(approve(ports, id, ADA, { planHash: hash, ...AS_A_TEST }))).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await refusal(reject(ports, id, ADA, { planHash: hash }))).toMatchObject({ code: "NOT_ALLOWED" });
    expect((await readCase(ports, id)).case.state).toBe("awaiting-approval");
  });

  test("an officer without the role cannot approve", async () => {
    const { ports } = await start();
    const id = await scopedCase(ports);
    const { hash } = await makePlan(ports, id, ADA);
    await submit(ports, id, ADA);
    expect(await refusal(approve(ports, id, LEX, { planHash: hash, ...AS_A_TEST }))).toMatchObject({
      code: "NOT_ALLOWED",
      message: "officer o_lex00000 does not have the role approver",
      reason: { why: "role", role: "approver", by: LEX },
    });
  });

  test("an officer approves no plan but the one they have read", async () => {
    const { ports } = await start();
    const id = await scopedCase(ports);
    const { hash } = await makePlan(ports, id, ADA);
    const { hash: newer } = await makePlan(ports, id, ADA);
    expect(newer).not.toBe(hash);
    await submit(ports, id, ADA);
    expect(await refusal(approve(ports, id, BEA, { planHash: hash, ...AS_A_TEST }))).toMatchObject({
      code: "DRIFT",
    });
  });

  test("a plan that was sent back needs a new approval, even when it did not change", async () => {
    const { ports, vendor } = await start();
    const { id, hash } = await approvedCase(ports);
    await reject(ports, id, BEA, { planHash: hash });
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NEEDS_APPROVAL" });
    await submit(ports, id, ADA);
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NEEDS_APPROVAL" });
    await approve(ports, id, BEA, { planHash: hash, ...AS_A_TEST });
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toEqual(["r1", "r2", "r3"]);
  });

  test("an approver whose key is elsewhere changes nothing", async () => {
    const home = await openHome({ without: BEA });
    const ports = home.ports([pretendVendor().connector]);
    const id = await scopedCase(ports);
    const { hash } = await makePlan(ports, id, ADA);
    await submit(ports, id, ADA);
    await expect(approve(ports, id, BEA, { planHash: hash, ...AS_A_TEST })).rejects.toThrow("no key here");
    expect((await readCase(ports, id)).approvals).toEqual([]);
  });
});

describe("before anything is sent, the approval is proved again:", () => {
  test("an approval that is too old is refused", async () => {
    const { home, vendor, ports } = await start();
    const { id } = await approvedCase(ports);
    home.clock.pass(VALID_MS + 1);
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NEEDS_APPROVAL" });
    expect(vendor.sent).toEqual([]);
  });

  test("one from yesterday still counts", async () => {
    const { home, ports } = await start();
    const { id } = await approvedCase(ports);
    home.clock.pass(DAY);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
  });
});

describe("drift:", () => {
  test.each([
    ["a record that appeared", (records: Set<string>) => records.add("r9"), "1 new, 0 gone"],
    ["a record that is gone", (records: Set<string>) => records.delete("r2"), "0 new, 1 gone"],
  ])("%s stops the run before anything is sent, and voids the approval", async (_what, change, words) => {
    const { ports, vendor, home } = await start();
    const { id, hash } = await approvedCase(ports);
    change(vendor.records);
    const refused = await refusal(run(ports, id, ADA, QUIET_OPTIONS));
    expect(refused).toMatchObject({ code: "DRIFT" });
    expect(refused.message).toContain(words);
    expect(vendor.sent).toEqual([]);
    expect(await events(home.store)).toContain("plan.drifted");
    expect((await readCase(ports, id)).case.state).toBe("scoped");
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NOT_ALLOWED" });
    // The old word does not count for the new plan.
    await find(ports, id, ADA, QUIET_OPTIONS);
    const { hash: newer } = await makePlan(ports, id, ADA);
    expect(newer).not.toBe(hash);
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NEEDS_APPROVAL" });
  });

  test("is also found after a hold stopped the run before its first call", async () => {
    const home = await openHome();
    const vendor = pretendVendor();
    const ports = home.ports([vendor.connector]);
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, {
      ...QUIET_OPTIONS,
      observe: (event) => {
        if (event.type === "phase" && event.phase === "acting") void placeHold(ports, id, LEX);
      },
    });
    expect(vendor.sent).toEqual([]);
    await releaseHold(ports, id, LEX, AS_A_TEST);
    vendor.records.add("r9");
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "DRIFT" });
    expect(vendor.sent).toEqual([]);
  });
});

describe("a search that could not look everywhere", () => {
  test("cannot be planned", async () => {
    const { ports } = await start({ result: () => "could-not-look" });
    const id = await scopedCase(ports);
    const refused = await refusal(makePlan(ports, id, ADA));
    expect(refused).toMatchObject({ code: "VENDOR" });
    expect(refused.message).toBe(
      "the search of case C-1 could not look everywhere: shop: reviews by e-mail address (the vendor could not be reached)",
    );
  });

  test("stops a run before anything is sent, and leaves the approval as it was", async () => {
    let result: "found" | "could-not-look" = "found";
    const { ports, vendor } = await start({ result: () => result });
    const { id } = await approvedCase(ports);
    result = "could-not-look";
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "VENDOR" });
    expect(vendor.sent).toEqual([]);
    result = "found";
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toHaveLength(3);
  });
});

test("a plan whose account is no longer configured is not carried out in part", async () => {
  const home = await openHome();
  const [shop, other] = [pretendVendor(), pretendVendor({ account: "other" })];
  const { id } = await approvedCase(home.ports([shop.connector, other.connector]));
  const refused = await refusal(run(home.ports([shop.connector]), id, ADA, QUIET_OPTIONS));
  expect(refused).toMatchObject({
    code: "SETUP",
    message: `the account ${accountId("other")} is not configured here`,
  });
  expect(shop.sent).toEqual([]);
});

test("an officer becomes known once", async () => {
  const { ports } = await start();
  const verifierKey = formatVerifierKey(generateSigner("x").verifier);
  const officer = { id: ADA, name: "Another Ada", roles: ["approver" as const], verifierKey };
  expect(await refusal(addOfficer(ports, officer, ADMIN))).toMatchObject({ code: "USAGE" });
});
