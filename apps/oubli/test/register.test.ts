import { createLoyaltySandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { openCase, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

async function register(
  home: TestHome,
  ...more: readonly string[]
): Promise<readonly Record<string, string>[]> {
  const said = await typing(home).json("case", "register", ...more);
  expect(said.code).toBe(0);
  return said.json.requests;
}

test("the register says of every request when, what and how it came, and how it was answered", async () => {
  const home = await makeTestHome([]);
  await openCase(home, "access", ["--received", "2026-08-31T23:30:00Z", "--channel", "post"]);
  const refused = await openCase(home, "erasure", ["--regime", "ccpa", "--received", "2026-11-01T12:00:00Z"]);
  await succeeding(home, "case", "refuse", refused, "--ground", "unfounded-or-excessive", ...sure(refused));

  const [first, second] = await register(home);
  expect(first).toMatchObject({
    case: "C-1",
    law: "gdpr",
    place: "DE-BE",
    "date-of-request": "2026-09-01",
    "nature-of-request": "access",
    "manner-of-request": "post",
    "date-of-response": "",
    "nature-of-response": "",
    "basis-of-denial": "",
    deadline: "2026-10-01",
    "in-time": "",
  });
  expect(second).toMatchObject({
    law: "ccpa",
    place: "US-CA",
    "manner-of-request": "",
    "date-of-response": expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    "nature-of-response": "refused",
    "basis-of-denial": "Civ. Code section 1798.145(h)(3)",
    "in-time": expect.stringMatching(/^(yes|no)$/),
  });
  expect(await register(home, "--from", "2026-10-01")).toEqual([second]);
  expect(await register(home, "--to", "2026-09-01")).toEqual([first]);
});

test("the register is a table for a spreadsheet, and names nobody", async () => {
  const home = await makeTestHome([{ id: "club", sandbox: createLoyaltySandbox() }]);
  await openCase(home, "access", ["--channel", "in-person"]);
  const csv = await typed(home.env, "case register --csv");
  const [head, line, ...others] = csv.out.trimEnd().split("\r\n");
  expect(head?.split(",").slice(0, 7)).toEqual([
    "case",
    "law",
    "place",
    "date-of-request",
    "nature-of-request",
    "manner-of-request",
    "date-of-response",
  ]);
  expect(line).toMatch(/^C-1,gdpr,DE-BE,\d{4}-\d{2}-\d{2},access,in-person,,,,received,/);
  expect([others, csv.out.includes("ada@")]).toEqual([[], false]);
  const both = await typing(home).json("case", "register", "--csv");
  expect([both.json.csv, both.json.requests.length]).toEqual([csv.out, 1]);
});

test.each([
  ["--from yesterday", "--from is not valid: expected a day such as 2026-11-18"],
  ["--from 2026-02-30", "--from is not valid"],
  ["--from 2026-12-31 --to 2026-01-01", "the first day to list is after the last"],
  ["C-1", "more words than can be meant"],
])("%s is refused with a sentence", async (words, sentence) => {
  const home = await makeTestHome([]);
  const said = await typed(home.env, `case register ${words}`);
  expect(said.err).toContain(sentence);
  expect(said.code).toBe(2);
});

test("a channel there is not is refused", async () => {
  const home = await makeTestHome([]);
  const said = await typed(home.env, "case open - --kind access --channel pigeon", {
    input: "ada@example.test",
  });
  expect(said.code).toBe(2);
  expect(said.err).toContain(
    "--channel is not valid: expected one of email, form, telephone, post, in-person",
  );
});
