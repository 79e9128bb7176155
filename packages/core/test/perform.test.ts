import type { OfficerId } from "@oubli/model";
import { expect, test } from "vitest";
import { failureOf } from "../src/action/outcomes.ts";
import { FieldError, NotConfirmed, perform, prepare } from "../src/action/perform.ts";
import { caseDismiss } from "../src/actions/case/dismiss.ts";
import { caseIdentity } from "../src/actions/case/identity.ts";
import { caseList } from "../src/actions/case/list.ts";
import { caseShow } from "../src/actions/case/show.ts";
import { caseSuspend } from "../src/actions/case/suspend.ts";
import { makeSmallHome } from "./support/home.ts";

test("what is final is done only with the case number typed and a reason", async () => {
  const home = await makeSmallHome();
  await home.open();
  const acting = home.acting(home.world());
  const given = { case: "C-1", because: "spam" };
  for (const [confirmed, asks] of [
    [{}, { word: "C-1", reason: true }],
    [{ typed: "C-1" }, { reason: true }],
    [{ typed: "C-1", reason: "  " }, { reason: true }],
    [{ typed: "C-1", reason: "\u200b\u3164" }, { reason: true }],
    [
      { typed: "C-2", reason: "advertising" },
      { word: "C-1", reason: false },
    ],
    [{ reason: "advertising" }, { word: "C-1", reason: false }],
  ] as const) {
    const refused = await perform(caseDismiss, acting, given, confirmed).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotConfirmed);
    expect(refused).toMatchObject({ asks });
    expect(failureOf(refused)).toMatchObject({ exit: 2, http: 428 });
  }
  const listed = await perform(caseList, acting, {});
  expect(listed.json).toMatchObject({ cases: [{ id: "C-1", state: "received" }] });
  expect(await perform(caseDismiss, acting, given, { typed: "c-1", reason: "advertising" })).toMatchObject({
    ending: "done",
    json: { case: { state: "closed" } },
  });
});

test("fields are read before anything is asked, the guard before the confirmation", async () => {
  const home = await makeSmallHome();
  await home.open();
  const acting = home.acting(home.world());
  await expect(perform(caseDismiss, acting, { because: "duplicate" })).rejects.toThrow(FieldError);
  await expect(perform(caseDismiss, acting, { case: "C-9", because: "spam" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await perform(caseDismiss, acting, { case: "C-1", because: "spam" }, { typed: "C-1", reason: "twice" });
  await expect(prepare(caseDismiss, acting, { case: "C-1", because: "spam" })).rejects.toMatchObject({
    code: "NOT_ALLOWED",
  });
});

test("an agent is refused what it is never offered, confirmed or not", async () => {
  const home = await makeSmallHome();
  await home.open();
  const acting = { ...home.acting(home.world()), via: "agent-1" };
  const confirmed = { typed: "C-1", reason: "advertising" };
  await expect(
    perform(caseDismiss, acting, { case: "C-1", because: "spam" }, confirmed),
  ).rejects.toMatchObject({ code: "NOT_ALLOWED" });
  expect((await perform(caseList, acting, {})).json).toMatchObject({ cases: [{ state: "received" }] });
});

test("an officer the home does not know may not", async () => {
  const home = await makeSmallHome();
  await home.open();
  const acting = { ...home.acting(home.world()), by: async () => "o_stranger" as OfficerId };
  await expect(prepare(caseDismiss, acting, { case: "C-1", because: "spam" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a bug tells where it happened and nothing of what it was about", () => {
  const failure = failureOf(new TypeError("cannot read ada@example.test"));
  expect(failure).toMatchObject({ code: "BUG", exit: 70, http: 500 });
  expect(JSON.stringify(failure)).not.toContain("ada@");
});

test("what is told of a case ends with what the case leads to now, and nothing that would be refused", async () => {
  const home = await makeSmallHome();
  await home.open();
  const acting = home.acting(home.world());
  const nextOf = async (action: Parameters<typeof perform>[0], given: object, confirmed = {}) =>
    (await perform(action, acting, { case: "C-1", ...given }, confirmed)).next;
  const identity = { action: "case.identity", given: { case: "C-1" } };
  expect(await nextOf(caseShow, {})).toEqual([identity]);
  expect(await nextOf(caseSuspend, { because: "identity" })).toEqual([
    { action: "case.resume", given: { case: "C-1" } },
    identity,
  ]);
  expect(await nextOf(caseIdentity, { level: "email-verified" })).toEqual([
    { action: "case.find", given: { case: "C-1" } },
  ]);
  const confirmed = { typed: "C-1", reason: "advertising" };
  expect(await nextOf(caseDismiss, { because: "spam" }, confirmed)).toBeUndefined();
});
