import {
  closeCase,
  find,
  makePlan,
  type Ports,
  packageMaterial,
  readCase,
  reverify,
  run,
  type SearchProgress,
} from "@oubli/engine";
import { absenceOf, answerOf, type CaseId, gapText } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  AS_A_TEST,
  approvedCase,
  events,
  openHome,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  type TestHome,
  trail,
} from "../support/home.ts";
import { type PretendVendor, pretendVendor, type VendorOptions } from "../support/vendor.ts";

const GAP = "club: anything about the person (this account is not configured any more)";

interface Both {
  readonly home: TestHome;
  readonly shop: PretendVendor;
  readonly club: PretendVendor;
  /** With both accounts, and without the club. */
  readonly ports: Ports;
  readonly fewer: Ports;
}

/** A home with two accounts, and what is left of it when one was taken out of its configuration. */
async function start(atClub: VendorOptions = {}, atShop: VendorOptions = {}): Promise<Both> {
  const home = await openHome();
  const shop = pretendVendor({ records: ["r1"], ...atShop });
  const club = pretendVendor({ account: "club", records: ["m1"], ...atClub });
  const ports = home.ports([shop.connector, club.connector]);
  return { home, shop, club, ports, fewer: home.ports([shop.connector]) };
}

async function expectIncomplete(ports: Ports, id: CaseId): Promise<void> {
  const { facts } = await readCase(ports, id);
  expect(facts).toMatchObject({ search: "incomplete", gaps: [GAP] });
}

describe("an account that is not configured any more", () => {
  test("is a gap of the next search: the case is not closed as no data held", async () => {
    const { ports, fewer, home } = await start({ records: [] }, { records: [] });
    const id = await scopedCase(ports);
    const seen: SearchProgress[] = [];
    const report = await find(fewer, id, ADA, { ...QUIET_OPTIONS, observe: (one) => seen.push(one) });
    expect(answerOf(report)).toMatchObject({ answer: "incomplete", gaps: [{ account: "club" }] });
    expect(seen).toContainEqual(expect.objectContaining({ account: "club", state: "failed" }));
    expect((await trail(home.store)).slice(-2)).toMatchObject([
      { account: "shop", code: "complete" },
      { account: "club", n: 0, code: "incomplete" },
    ]);
    await expectIncomplete(fewer, id);
    expect(await refusal(closeCase(fewer, id, ADA, AS_A_TEST))).toMatchObject({
      reason: { why: "search-incomplete", gaps: [GAP] },
    });
  });

  test("stays a gap however often it is searched, until it is configured again", async () => {
    const { ports, fewer } = await start({ records: [] }, { records: [] });
    const id = await scopedCase(ports);
    for (const _ of [1, 2, 3]) await find(fewer, id, ADA, QUIET_OPTIONS);
    await expectIncomplete(fewer, id);
    await find(ports, id, ADA, QUIET_OPTIONS);
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("no-data-held");
  });

  test("does not concern a case that never dealt with it", async () => {
    const { fewer } = await start();
    const id = await scopedCase(fewer);
    expect(answerOf((await readCase(fewer, id)).report).answer).toBe("found");
  });

  test.each(["plan", "package"] as const)("lets no %s be made of what it holds", async (what) => {
    const { ports, fewer } = await start();
    const id = await scopedCase(ports);
    const made =
      what === "plan" ? makePlan(fewer, id, ADA) : packageMaterial(fewer, id, ADA, QUIET_OPTIONS.signal);
    expect(await refusal(made)).toMatchObject({
      code: "SETUP",
      reason: { why: "account-missing", account: "club" },
    });
  });

  test("could not be asked before a run: that is no drift, and the approval stays", async () => {
    const { ports, fewer, shop, home } = await start({ kept: ["m1"] });
    const { id } = await approvedCase(ports);
    expect(await refusal(run(fewer, id, ADA, QUIET_OPTIONS))).toMatchObject({
      reason: { why: "search-incomplete", gaps: [GAP] },
    });
    expect(await events(home.store)).not.toContain("plan.drifted");
    expect([shop.sent, (await readCase(ports, id)).case.state]).toEqual([[], "approved"]);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
  });

  test("is a gap of the verification that follows a run", async () => {
    let hidden = true;
    const { ports, fewer, home } = await start(
      { records: [] },
      { verify: async () => (hidden ? "present" : "absent") },
    );
    const { id } = await approvedCase(ports);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("blocked");
    hidden = false;
    const { case: it, verification } = await run(fewer, id, ADA, QUIET_OPTIONS);
    expect(it.state).toBe("blocked");
    const absence = absenceOf(verification);
    expect(absence.absence === "unverified" ? absence.gaps.map(gapText) : absence).toEqual([GAP]);
    expect((await trail(home.store)).at(-2)).toMatchObject({ ev: "absence.unverified", n: 0 });
  });

  test("is a gap when a closed erasure is verified again", async () => {
    const { ports, fewer, home } = await start();
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    await closeCase(ports, id, ADA, AS_A_TEST);
    const again = await reverify(fewer, id, ADA, QUIET_OPTIONS);
    expect(absenceOf(again).absence).toBe("unverified");
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "absence.unverified", actor: ADA, n: 0 });
    expect(absenceOf(await reverify(ports, id, ADA, QUIET_OPTIONS)).absence).toBe("absent");
  });

  test("is a gap of the follow-up case, too", async () => {
    const { ports, fewer, shop } = await start();
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    await closeCase(ports, id, ADA, AS_A_TEST);
    shop.records.add("restored");
    const { followUp } = await reverify(fewer, id, ADA, QUIET_OPTIONS);
    if (!followUp) throw new Error("nothing reappeared");
    await expectIncomplete(fewer, followUp.id);
  });
});
