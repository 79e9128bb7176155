import { describe, expect, test } from "vitest";
import { openCase, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

const CONFIRM = ["--confirm", "confirm", "--reason", "read and agreed"];

/** A home with two officers, in which everything that may take two does. */
async function twoOfficers(): Promise<TestHome> {
  return makeTestHome([], undefined, {});
}

async function stateOf(home: TestHome, id: string): Promise<string> {
  return (await typing(home).json("case", "show", id)).json.case.state;
}

async function expectWhole({ env }: TestHome): Promise<void> {
  const { code, out } = await typed(env, ["audit", "verify"]);
  expect([code, out]).toEqual([0, expect.stringContaining("every row is what they add up to")]);
}

describe("where there are two officers, an act that takes two", () => {
  test("is proposed by one and done when another confirms it, and both have signed", async () => {
    const home = await twoOfficers();
    const id = await openCase(home, "access");
    const proposed = await typedJson(home.env, ["case", "dismiss", id, "--because", "spam", ...sure(id)]);
    expect(proposed).toMatchObject({ code: 6, json: { act: "A-1", case: id, by: home.officer } });
    expect(await stateOf(home, id)).toBe("received");
    expect((await typed(home.env, ["act", "list"])).out).toContain("case.dismiss");

    const done = await typed(home.env, ["act", "confirm", "A-1", "--as", home.approver, ...CONFIRM]);
    expect(done).toMatchObject({ code: 0 });
    expect(await stateOf(home, id)).toBe("closed");
    expect((await typed(home.env, ["act", "list"])).out).toContain("nothing waits");
    const { entries } = (await typedJson(home.env, ["audit", "list"])).json;
    const first = entries.find(({ entry }: { entry: { ev: string } }) => entry.ev === "act.proposed");
    const second = entries.find(({ entry }: { entry: { ev: string } }) => entry.ev === "request.dismissed");
    expect(first.entry).toMatchObject({ actor: home.officer, op: "case.dismiss" });
    expect(second.entry).toMatchObject({ actor: home.approver, first: first.index, rq: first.entry.rq });
    await expectWhole(home);
  });

  test("is not done by the officer who has proposed it", async () => {
    const home = await twoOfficers();
    const id = await openCase(home, "access");
    await typed(home.env, ["case", "dismiss", id, "--because", "spam", ...sure(id)]);
    const said = await typed(home.env, ["act", "confirm", "A-1", ...CONFIRM]);
    expect(said.code).toBe(1);
    expect(said.err).toContain("another officer has to confirm it");
    expect(await stateOf(home, id)).toBe("received");
    await expectWhole(home);
  });

  test("is confirmed by any approver, when the one who has proposed it might", async () => {
    const home = await twoOfficers();
    const id = await openCase(home, "access");
    await succeeding(home, "case", "hold", id);
    expect(
      (await typed(home.env, ["case", "release", id, ...sure(id), "--as", home.approver])).err,
    ).toContain("does not have the role legal");
    await typed(home.env, ["case", "release", id, ...sure(id)]);
    await succeeding(home, "act", "confirm", "A-1", "--as", home.approver, ...CONFIRM);
    expect((await typing(home).json("case", "show", id)).json.case.hold).toBe("none");
    await expectWhole(home);
  });

  test("is confirmed by nobody who is no approver", async () => {
    const home = await twoOfficers();
    await typed(home.env, ["officer", "add", "Third", "--roles", "legal"]);
    await succeeding(home, "act", "confirm", "A-1", "--as", home.approver, ...CONFIRM);
    const third = (await typedJson(home.env, ["officer", "list"])).json.officers.find(
      ({ name }: { name: string }) => name === "Third",
    );
    const id = await openCase(home, "access");
    await typed(home.env, ["case", "dismiss", id, "--because", "spam", ...sure(id)]);
    const said = await typed(home.env, ["act", "confirm", "A-2", "--as", third.id, ...CONFIRM]);
    expect(said.err).toContain("does not have the role approver");
    await expectWhole(home);
  });

  test("can be taken back, and is done once only", async () => {
    const home = await twoOfficers();
    const id = await openCase(home, "access");
    await typed(home.env, ["case", "dismiss", id, "--because", "spam", ...sure(id)]);
    await succeeding(home, "act", "withdraw", "A-1");
    const said = await typed(home.env, ["act", "confirm", "A-1", "--as", home.approver, ...CONFIRM]);
    expect(said.err).toContain("A-1 does not wait for another officer");
    await typed(home.env, ["case", "dismiss", id, "--because", "spam", ...sure(id)]);
    await succeeding(home, "act", "confirm", "A-2", "--as", home.approver, ...CONFIRM);
    const again = await typed(home.env, ["act", "confirm", "A-2", "--as", home.approver, ...CONFIRM]);
    expect(again.code).toBe(1);
    await expectWhole(home);
  });

  test("wants a reason of each", async () => {
    const home = await twoOfficers();
    const id = await openCase(home, "access");
    await typed(home.env, ["case", "dismiss", id, "--because", "spam", ...sure(id)]);
    const bare = ["act", "confirm", "A-1", "--as", home.approver, "--confirm", "confirm"];
    expect((await typed(home.env, bare)).code).toBe(2);
    expect(await stateOf(home, id)).toBe("received");
  });
});

describe("who must agree", () => {
  test("is one officer until a second approver is admitted, and then two", async () => {
    const home = await twoOfficers();
    const { json } = await typedJson(home.env, ["setting", "list"]);
    expect(json.alone).toBe(false);
    expect(json.two).toContain("officer.added");
    const proposed = await typed(home.env, ["officer", "add", "Third", "--roles", "admin"]);
    expect(proposed.code).toBe(6);
  });

  test("is made less by two officers only", async () => {
    const home = await twoOfficers();
    const weaken = ["setting", "set", "second-officer.request.dismissed", "one"];
    expect((await typed(home.env, weaken)).code).toBe(6);
    expect((await typedJson(home.env, ["setting", "list"])).json.two).toContain("request.dismissed");
    await succeeding(home, "act", "confirm", "A-1", "--as", home.approver, ...CONFIRM);
    expect((await typedJson(home.env, ["setting", "list"])).json.two).not.toContain("request.dismissed");
    await expectWhole(home);
  });
});
