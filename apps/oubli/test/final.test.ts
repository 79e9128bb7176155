import { ACTIONS, isAboutCase } from "@oubli/core";
import { createFeraSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { DANA, openCase, plannedErasure, succeeding, typing } from "./support/acts.ts";
import { onlyWithReason, type Ready } from "./support/final.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";

const FINAL = ACTIONS.filter(({ danger }) => danger === "final" || danger === "erases");

// Whose job can be taken back only some vendors know: the gallery's Shopify does.
const ELSEWHERE = ["case.cancel-job"];

/** For every act about a case that cannot be taken back, a case for which it is possible now. */
async function casesReady(
  home: TestHome,
  vendor: { fails: boolean },
): Promise<Readonly<Record<string, Ready>>> {
  const planned = await plannedErasure(home);
  const [confirmed, excluded, followed, cut] = [
    await searchedCase(home),
    await searchedCase(home),
    await searchedCase(home),
    await searchedCase(home),
  ];
  vendor.fails = true;
  const gapped = await searchedCase(home, 1);
  vendor.fails = false;
  const [refused, dismissed, withdrawn, closed, held] = [
    await openCase(home, "access"),
    await openCase(home, "access"),
    await openCase(home, "access"),
    await openCase(home, "access"),
    await openCase(home, "access"),
  ];
  await succeeding(home, "case", "hold", held);
  const as = ["--as", home.approver];
  const identity = ["--identity", "self-declared"];
  return {
    "case.accept-gap": { case: gapped, more: ["--gap", "g1", ...as], entry: "gap.accepted" },
    "case.confirm": { case: confirmed, entry: "record.confirmed" },
    "case.exclude": { case: excluded, entry: "record.excluded" },
    "case.follow": {
      case: followed,
      more: ["--hop", await aHop(home, followed), ...identity],
      entry: "hop.followed",
    },
    "case.cut": { case: cut, more: ["--hop", await aHop(home, cut)], entry: "hop.cut" },
    "case.approve": { case: planned.id, more: ["--plan", planned.plan, ...as], entry: "plan.approved" },
    // A vendor that keeps what it says it has deleted blocks the case.
    "case.run": { case: planned.id, entry: "run.started", code: 1 },
    "case.accept-residual-risk": { case: planned.id, more: as, entry: "residual-risk.accepted" },
    "case.refuse": {
      case: refused,
      more: ["--ground", "unfounded-or-excessive"],
      entry: "request.refused",
    },
    "case.dismiss": { case: dismissed, more: ["--because", "spam"], entry: "request.dismissed" },
    "case.withdraw": { case: withdrawn, entry: "request.withdrawn" },
    "case.close": { case: closed, entry: "case.closed" },
    "case.release": { case: held, entry: "hold.released" },
    "case.shred": { case: dismissed, entry: "case.shredded" },
  };
}

/** A case about the person the sandbox knows, searched. @param code How the search ends. */
async function searchedCase(home: TestHome, code = 0): Promise<string> {
  const it = await openCase(home, "erasure", [], DANA);
  await succeeding(home, "case", "identity", it, "--level", "email-verified");
  expect((await typing(home).run("case", "find", it)).code).toBe(code);
  return it;
}

/** The name of an identifier that records of a case carry. */
async function aHop(home: TestHome, it: string): Promise<string> {
  const { json } = await typing(home).json("case", "show", it);
  return json.whose.proposed[0]?.name ?? expect.fail("no record carries another identifier");
}

test("what cannot be taken back is done only with the case number and a reason, and the reason is sealed with the case", async () => {
  const vendor = { fails: false };
  const sandbox = createFeraSandbox({
    intercept: async (operation) => {
      if (operation === "deleteMedia") return new Response(null, { status: 204 });
      return vendor.fails && operation === "listReviews" ? new Response(null, { status: 404 }) : undefined;
    },
  });
  const home = await makeTestHome([{ id: "shop", sandbox }]);
  const { run } = typing(home);
  const ready = await casesReady(home, vendor);
  expect(Object.keys(ready).toSorted()).toEqual(
    FINAL.filter(isAboutCase)
      .map(({ id }) => id)
      .filter((id) => !ELSEWHERE.includes(id))
      .toSorted(),
  );
  for (const [id, one] of Object.entries(ready)) await onlyWithReason(home, id, one);
  const shown = (await run("case", "show", ready["case.close"]?.case ?? "")).out;
  expect(shown).toContain("case.closed: heliotrope case.close");
});

test("what is final and about no case wants its own word", async () => {
  expect(FINAL.filter((action) => !isAboutCase(action)).map(({ id }) => id)).toEqual([
    "officer.remove",
    "restore",
    "act.confirm",
    "audit.retire-key",
  ]);
  const home = await makeTestHome([]);
  const { run } = typing(home);
  await succeeding(home, "audit", "rotate-key");
  for (const confirmed of [[], ["--confirm", "yes"]]) {
    const refused = await run("audit", "retire-key", ...confirmed);
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringMatching(/confirm it with: --confirm retire$/),
    ]);
  }
  expect((await run("audit", "retire-key", "--confirm", "retire", "--reason", "x")).err).toContain(
    "unknown option --reason",
  );
  await succeeding(home, "audit", "retire-key", "--confirm", "retire");
});
