import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFeraSandbox } from "@oubli/sandbox";
import { describe, expect, onTestFinished, test, vi } from "vitest";
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

describe("a proposal says what it brings about, and the act that confirms it does that", () => {
  const confirmed = async (home: TestHome, act: string) =>
    succeeding(home, "act", "confirm", act, "--as", home.approver, ...CONFIRM);
  const broughtIn = async (home: TestHome) => {
    const { entries } = (await typedJson(home.env, ["audit", "list"])).json;
    const all = entries.map(({ entry }: { entry: Record<string, unknown> }) => entry);
    return all.filter(({ ev }: { ev: string }) => ev === "act.proposed").at(-1).brings;
  };

  test("for officers, their roles, and workers", async () => {
    const home = await twoOfficers();
    await typed(home.env, ["officer", "add", "Third", "--roles", "officer,legal"]);
    expect(await broughtIn(home)).toEqual({ code: "officer,legal" });
    await confirmed(home, "A-1");
    const third = (await typedJson(home.env, ["officer", "list"])).json.officers.find(
      ({ name }: { name: string }) => name === "Third",
    );
    await typed(home.env, ["officer", "roles", third.id, "--roles", "auditor"]);
    expect(await broughtIn(home)).toEqual({ officer: third.id, code: "auditor" });
    await confirmed(home, "A-2");
    await typed(home.env, ["officer", "remove", third.id, "--confirm", "remove"]);
    expect(await broughtIn(home)).toEqual({ officer: third.id });
    await confirmed(home, "A-3");
    await typed(home.env, ["worker", "add", "Night run"]);
    expect(await broughtIn(home)).toEqual({ code: "worker" });
    await confirmed(home, "A-4");
    await expectWhole(home);
  });

  test("for an officer who asks, and for the new key of one who is there", async () => {
    const home = await twoOfficers();
    const pass = join(home.home.folder, "pass");
    writeFileSync(pass, "a passphrase of some length\n");
    const own = {
      ...home.env,
      OUBLI_KEYS: join(home.home.folder, "own"),
      OUBLI_PASSPHRASE_FILE: pass,
    };
    const asking = ["officer", "request", "--name", "Cleo", "--roles", "officer,approver"];
    const asked = await typedJson({ ...own, OUBLI_HOME: `${home.home.folder}/nowhere` }, asking);
    expect([asked.code, asked.err]).toEqual([0, expect.anything()]);
    const input = asked.json.request;
    await typed(home.env, ["officer", "add", "-"], { input });
    expect(await broughtIn(home)).toEqual({
      officer: asked.json.officer,
      code: "officer,approver",
      vkey: expect.stringContaining(asked.json.officer),
    });
    await confirmed(home, "A-1");
    const renewed = await typedJson({ ...own, OUBLI_OFFICER: asked.json.officer }, ["officer", "rotate-key"]);
    await typed(home.env, ["officer", "add", "-"], { input: renewed.json.request });
    expect(await broughtIn(home)).toEqual({
      officer: asked.json.officer,
      vkey: expect.stringContaining(asked.json.officer),
    });
    await confirmed(home, "A-2");
    await expectWhole(home);
  });

  test("for cases that are refused, shredded, or another's duplicate", async () => {
    const home = await twoOfficers();
    const [first, second] = [await openCase(home, "access"), await openCase(home, "access")];
    await succeeding(home, "case", "identity", first, "--level", "email-verified");
    const duplicate = ["case", "dismiss", second, "--because", "duplicate", "--duplicate-of", first];
    await typed(home.env, [...duplicate, ...sure(second)]);
    expect(await broughtIn(home)).toEqual({ code: "duplicate", same: first });
    await confirmed(home, "A-1");
    const refusal = ["case", "refuse", first, "--ground", "unfounded-or-excessive"];
    await typed(home.env, [...refusal, ...sure(first)]);
    expect(await broughtIn(home)).toEqual({ code: expect.stringContaining("unfounded-or-excessive") });
    await confirmed(home, "A-2");
    await typed(home.env, ["case", "shred", first, ...sure(first)]);
    expect(await broughtIn(home)).toEqual({});
    await confirmed(home, "A-3");
    await expectWhole(home);
  });

  test("for where credentials go", async () => {
    const home = await makeTestHome([{ id: "reviews", sandbox: createFeraSandbox() }], undefined, {});
    const account = { account: "reviews", vendor: "fera", manifest: expect.any(String) };
    const { accounts } = await home.open().config();
    const host = new URL(accounts[0]?.baseUrl ?? "").host;
    await typed(home.env, ["vendor", "accept", "reviews", host]);
    expect(await broughtIn(home)).toEqual({ ...account, target: expect.any(String) });
    await confirmed(home, "A-1");
    const page = fileURLToPath(new URL("fixtures/postbox.privacy.yaml", import.meta.url));
    const env = { ...home.env, POSTBOX_KEY: "k" };
    const url = "https://postbox.example.test";
    const add = ["vendor", "add", page, "--base-url", url, "--secret", "env:POSTBOX_KEY"];
    const proposed = await typed(env, add);
    expect([proposed.code, proposed.err]).toEqual([6, expect.anything()]);
    expect(await broughtIn(home)).toMatchObject({ account: "postbox", target: expect.any(String) });
    const done = await typed(env, ["act", "confirm", "A-2", "--as", home.approver, ...CONFIRM]);
    expect([done.code, done.err]).toEqual([0, expect.anything()]);
    await expectWhole(home);
  });
});

describe("where one of two keys may be lost", () => {
  const waitFor = (days: number) => vi.setSystemTime(Date.now() + days * 86_400_000);

  test("an officer is admitted alone after two weeks, which everybody was told, and then helps to remove the other", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const home = await twoOfficers();
    const warned = async () =>
      (await typedJson(home.env, ["doctor"])).json.findings
        .filter((one: { warned?: boolean }) => one.warned)
        .map(({ message }: { message: string }) => message);
    expect(await warned()).toEqual([expect.stringContaining("with one key lost")]);
    await typed(home.env, ["officer", "add", "Third", "--roles", "officer,approver"]);
    const said = `A-1: ${home.officer} has proposed to admit an officer whose key is not made yet (officer, approver); this may be done without a second person from`;
    expect(await warned()).toContainEqual(expect.stringContaining(said));
    for (const list of [
      ["case", "list"],
      ["act", "list"],
    ]) {
      const { out } = await typed(home.env, list);
      expect(out).toContain(said);
      expect(out).toContain(`unless ${home.approver} signs anything before that`);
    }
    waitFor(13);
    const early = await typed(home.env, ["act", "confirm", "A-1", ...CONFIRM]);
    expect([early.code, early.err]).toEqual([1, expect.stringContaining("Without one it is possible from")]);
    waitFor(1);
    await succeeding(home, "act", "confirm", "A-1", ...CONFIRM);
    const officers = (await typedJson(home.env, ["officer", "list"])).json.officers;
    const third = officers.find(({ name }: { name: string }) => name === "Third");
    await typed(home.env, ["officer", "remove", home.approver, "--confirm", "remove"]);
    await succeeding(home, "act", "confirm", "A-2", "--as", third.id, ...CONFIRM);
    expect((await typed(home.env, ["audit", "list"])).out).toContain("without a second person");
    await expectWhole(home);
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
