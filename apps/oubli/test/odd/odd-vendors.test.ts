import { describe, expect, test } from "vitest";
import { ADA, DANA, endTasks, succeeding, sure, typing } from "../support/acts.ts";
import type { TestHome } from "../support/home.ts";
import { type Club, clubOf, homeAt, type Marks, type Row } from "./club.ts";

const ADA_ROW: Row = { id: "m1", email: ADA };
const BO: Row = { id: "m2", email: "bo@example.test", phone: "+351900000118" };

/** Erases a person, up to the end of the first run. */
async function erased(home: TestHome, person = ADA) {
  const { json } = typing(home, person);
  const { json: made, err } = await json("erase", "-", "--identity", "email-verified");
  if (made.planHash === undefined) expect.fail(`${err}${JSON.stringify(made)}`);
  const id: string = made.case;
  await succeeding(home, "case", "approve", id, "--plan", made.planHash, "--as", home.approver, ...sure(id));
  const ran = await json("case", "run", id, ...sure(id));
  return { id, made, ran };
}

const closed = async (home: TestHome, id: string) => typing(home).json("case", "close", id, ...sure(id));

/** What a search of a person brings, at a club that may be odd. */
async function found(club: Club, person: string, marks: Marks = {}) {
  const { json } = await typing(await homeAt(club, marks), person).json("find", "-");
  const ids = json.findings.map(({ id }: { id: string }) => id);
  const results = json.coverage.map(({ result }: { result: string }) => result);
  return { ids, results };
}

describe("records that share an id", () => {
  // The same id names one visit at each place.
  const visits = [
    { id: "v7", member: "m1", place: "the pool" },
    { id: "v7", member: "m1", place: "the sauna" },
    { id: "v7", member: "m2", place: "the garden" },
  ];
  const byPlace = `id: /id
    erasure: [{ erase: "DELETE /visits/{id}" }]
    before: [member]`;

  test("are two, or nothing is said of them: never is one erased and the other forgotten", async () => {
    const club = clubOf([ADA_ROW, BO], visits.slice(0, 2));
    const home = await homeAt(club, { visits: byPlace });
    const { json } = typing(home, ADA);
    const search = (await json("find", "-")).json;
    const isTwo = search.findings.filter(({ kind }: { kind: string }) => kind === "visit").length === 2;
    const isDoubted = search.coverage.some(({ result }: { result: string }) => result === "could-not-look");
    expect(isTwo || isDoubted).toBe(true);
    if (!isTwo) return;
    const { id } = await erased(home);
    await endTasks(home, id);
    const end = await closed(home, id);
    expect([club.visits.length, end.json.case?.resolution]).not.toEqual([1, "fulfilled"]);
  });
});

describe("records without an id", () => {
  const visits = [
    { member: "m1", place: "the pool" },
    { member: "m1", place: "the sauna" },
    { member: "m2", place: "the garden" },
  ] as unknown as readonly Row[];

  test("are found, and the case is not fulfilled over them", async () => {
    const club = clubOf([ADA_ROW, BO], visits);
    const home = await homeAt(club, {
      visits: "id: none\n    by-hand: { what: Remove the visit., ask: the desk }",
    });
    const { findings } = (await typing(home, ADA).json("find", "-")).json;
    expect(findings.filter(({ kind }: { kind: string }) => kind === "visit")).toHaveLength(2);
    const { id } = await erased(home);
    expect((await closed(home, id)).json.error.reason.why).toBe("tasks-open");
    await endTasks(home, id);
    expect((await closed(home, id)).json.case.resolution).not.toBe("fulfilled");
  });
});

test("a vendor that takes its time has accepted it, and is looked at again until it is gone", async () => {
  const club = clubOf([ADA_ROW, BO]);
  let isDone = false;
  club.instead = (method) => {
    if (isDone) club.members.delete("m1");
    return method === "DELETE" ? [202, { job: "j1", state: "queued" }] : undefined;
  };
  const home = await homeAt(club);
  const { id, ran } = await erased(home);
  expect([ran.code, ran.json.steps.map(({ state }: { state: string }) => state)]).toEqual([5, ["accepted"]]);
  expect((await typing(home).json("case", "show", id)).json.case.state).toBe("waiting");
  expect((await closed(home, id)).code).toBe(1);
  isDone = true;
  await succeeding(home, "case", "run", id, ...sure(id));
  expect((await closed(home, id)).json.case.resolution).toBe("fulfilled");
  expect(club.asked.filter((line) => line.startsWith("DELETE"))).toHaveLength(1);
});

describe("an identifier in another spelling than the vendor's", () => {
  test("is asked in the spelling that was given, and in the usual one", async () => {
    const club = clubOf([
      { id: "m1", email: "Ada.Person@Example.test" },
      { id: "m3", email: "ada.person@example.test" },
      BO,
    ]);
    expect((await found(club, "Ada.Person@Example.test")).ids).toEqual(["club/member/m1", "club/member/m3"]);
  });

  test("that nobody typed is found, or it is said that it may be missing", async () => {
    const club = clubOf([{ id: "m1", email: "Ada.Person@Example.test" }, BO]);
    const { ids, results } = await found(club, "ada.person@example.test");
    expect(ids.includes("club/member/m1") || results.includes("could-not-look")).toBe(true);
  });

  test.each(["+351 900 000 118", "00351 900 000 118", "+351-900-000-118", "+351 (900) 000 118"])(
    "is a number as people type it: %s",
    async (typedNumber) => {
      expect((await found(clubOf([ADA_ROW, BO]), typedNumber)).ids).toEqual(["club/member/m2"]);
    },
  );

  test.each([
    "\u202adana.ruiz@example.test\u202c",
    "dana.ruiz\u200b@example.test",
    "mailto:dana.ruiz@example.test",
    "dana.ruiz@example.test.",
    "Dana Ruiz <dana.ruiz@example.test>",
    "  DANA.RUIZ@EXAMPLE.TEST ",
    '"dana.ruiz@example.test",',
    "<dana.ruiz@example.test>;",
    "'dana.ruiz@example.test'",
    "\ufeffdana.ruiz@example.test\r\n",
  ])("is an address as it was copied: %j", async (copied) => {
    expect((await found(clubOf([{ id: "m1", email: DANA }, BO]), copied)).ids).toEqual(["club/member/m1"]);
  });
});

describe("what is no identifier", () => {
  test.each([
    ["ten thousand letters", `${"a".repeat(10_000)}@example.test`],
    ["a command of a terminal", "esc\u001b[31mred\u001b]52;c;aGk=\u0007@example.test"],
    ["a zero", "a\u0000b@example.test"],
  ])("is refused with a reason, or cleaned, and never repeated raw: %s", async (_what, text) => {
    const home = await homeAt(clubOf([ADA_ROW]));
    const { code, out, err } = await typing(home, text).run("find", "-");
    expect([0, 1, 2, 5]).toContain(code);
    const said = `${out}${err}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the screen must get none of them
    expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
    expect(said.length).toBeLessThan(4_000);
  });

  test.each([
    "用户@例え.jp",
    "👩‍👩‍👧‍👦@exämple.test",
    "عمر@مثال.اختبار",
    "éloise@exémple.test",
    "name:José García",
  ])("is not one that looks unusual: %s", async (text) => {
    const { code, err } = await typing(await homeAt(clubOf([ADA_ROW])), text).run("find", "-");
    expect([code === 70, err]).toEqual([false, expect.not.stringContaining("BUG")]);
  });

  test("a whole mail with its signature is not taken for a person", async () => {
    const mail = `From: Ada <${ADA}>\nTo: privacy@shop.example.test\n\nPlease erase my data.\n\n-- \nAda\nCall me: +351 900 000 117\n> On Monday bo@example.test wrote:\n`;
    const { code, out, err } = await typing(await homeAt(clubOf([ADA_ROW, BO])), mail).run("find", "-");
    expect(code).not.toBe(70);
    expect(`${out}${err}`).not.toContain("club/member/m2");
  });
});

describe("an id with a slash", () => {
  const rows = [{ id: "gid://club/Member/1", email: ADA }, { ...ADA_ROW, id: "m9" }, BO];

  test.each([
    ["at a vendor that reads it as one", undefined],
    [
      "behind something that splits the path",
      (_method: string, path: string) =>
        path.includes("%2F") ? ([404, { message: "Cannot GET" }] as const) : undefined,
    ],
  ])("is written as one, or that record alone becomes a gap with an exit: %s", async (_where, instead) => {
    const club = clubOf(rows);
    if (instead) club.instead = instead;
    const home = await homeAt(club);
    const { json, run } = typing(home, ADA);
    const erase = await json("erase", "-", "--identity", "email-verified");
    const id: string = erase.json.case ?? /C-\d+/.exec(erase.err)?.[0];
    let plan: string | undefined = erase.json.planHash;
    const isGap = plan === undefined;
    if (isGap) {
      await succeeding(home, "case", "accept-gap", id, "--as", home.approver, ...sure(id));
      plan = (await json("case", "plan", id)).json.planHash;
      await run("case", "submit", id);
    }
    await succeeding(home, "case", "approve", id, "--plan", String(plan), "--as", home.approver, ...sure(id));
    const ran = await json("case", "run", id, ...sure(id));
    expect([ran.code, ran.err]).toEqual([expect.any(Number), ""]);
    expect([...club.members.keys()]).toEqual(isGap ? ["gid://club/Member/1", "m2"] : ["m2"]);
    await endTasks(home, id);
    const end = await closed(home, id);
    expect([end.err, end.json.case?.resolution]).toEqual(["", isGap ? "partially-fulfilled" : "fulfilled"]);
  });
});

describe("children that outlive their parent", () => {
  const visits = [
    { id: "v1", member: "m1", place: "the pool" },
    { id: "v2", member: "m2", place: "the garden" },
  ];

  test("are seen after it went, and the case is blocked", async () => {
    const club = clubOf([ADA_ROW, BO], visits);
    const home = await homeAt(club, { visits: "id: /id\n    covered-by: member\n    before: [member]" });
    const { id, ran } = await erased(home);
    expect([ran.code, ran.json.absence]).not.toEqual([0, "absent"]);
    expect((await typing(home).json("case", "show", id)).json.case.state).toBe("blocked");
    expect((await closed(home, id)).code).toBe(1);
  });

  const COVERED = "id: /id\n    covered-by: member\n    before: [member]";

  test("are gone with it where the vendor does as its page says, and each can be read", async () => {
    const club = clubOf([ADA_ROW, BO], visits);
    club.instead = (method, path) => {
      if (method === "DELETE" && path === "/members/m1") club.visits.splice(0, 1);
      return undefined;
    };
    const { ran } = await erased(await homeAt(club, { visits: `${COVERED}\n    read: "GET /visits/{id}"` }));
    expect(ran.json.absence).toBe("absent");
  });

  test("are not called gone by the empty list of the one that is gone", async () => {
    const club = clubOf([ADA_ROW, BO], visits);
    club.instead = (_method, path, query) =>
      path === "/visits" && query.get("member") === "m1" && !club.members.has("m1") ? [200, []] : undefined;
    const { ran } = await erased(await homeAt(club, { visits: COVERED }));
    expect(club.visits).toHaveLength(2);
    expect(ran.json.absence).not.toBe("absent");
  });
});

describe("a vendor that holds the person and answers oddly", () => {
  const odd = (turn: (row: Row) => unknown) => (club: Club) => () =>
    [200, [...club.members.values()].map(turn)] as const;
  test.each<readonly [string, (club: Club) => NonNullable<Club["instead"]>]>([
    ["its id is null", odd((row) => ({ ...row, id: null }))],
    ["its address is an object", odd(({ email, ...row }) => ({ ...row, email: { address: email } }))],
    ["a gateway knows no such path", () => () => [404, { message: "no Route matched with those values" }]],
    [
      "an error beside an empty list",
      () => () => [200, { success: false, error: "database unavailable", members: [] }],
    ],
    ["an empty body", () => () => [200]],
    ["null", () => () => [200, null]],
    [
      "another media type",
      (club) => () => [200, [...club.members.values()].slice(1), { "content-type": "text/plain" }],
    ],
  ])("is not said to hold nothing: %s", async (_what, turn) => {
    const club = clubOf([ADA_ROW, BO]);
    club.instead = turn(club);
    const home = await homeAt(club);
    const { json } = typing(home, ADA);
    const search = await json("find", "-");
    const results = (search.json.coverage ?? []).map(({ result }: { result: string }) => result);
    expect(results).toContain("could-not-look");
    const erase = await json("erase", "-", "--identity", "email-verified");
    const id = /C-\d+/.exec(`${erase.err}${erase.out}`)?.[0] ?? "C-1";
    const end = await closed(home, id);
    expect(end.json.case?.resolution).toBeUndefined();
    const { next } = (await json("case", "show", id)).json;
    expect(next.map(({ action }: { action: string }) => action)).toContain("case.find");
  });
});
