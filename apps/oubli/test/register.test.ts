import { createLoyaltySandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { makeTestHome, runProgram, type TestHome } from "./support/home.ts";

async function open(home: TestHome, kind: "access" | "erasure", ...more: string[]): Promise<string> {
  const words = ["case", "open", "ada@example.test", "--kind", kind, ...more, "--json"];
  const said = await runProgram(words, home.env);
  expect([said.err, said.code]).toEqual([expect.anything(), 0]);
  return JSON.parse(said.out).case.id;
}

async function register(home: TestHome, ...more: string[]): Promise<readonly Record<string, string>[]> {
  const said = await runProgram(["case", "register", "--json", ...more], home.env);
  expect(said.code).toBe(0);
  return JSON.parse(said.out).requests;
}

test("the register says of every request when, what and how it came, and how it was answered", async () => {
  const home = await makeTestHome([]);
  await open(home, "access", "--received", "2026-08-31T23:30:00Z", "--channel", "post");
  const refused = await open(home, "erasure", "--regime", "ccpa", "--received", "2026-11-01T12:00:00Z");
  const ended = await runProgram(["case", "refuse", refused, "--ground", "unfounded-or-excessive"], home.env);
  expect(ended.code).toBe(0);

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
    "last-day": "2026-10-01",
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
  await open(home, "access", "--channel", "in-person");
  const csv = await runProgram(["case", "register", "--csv"], home.env);
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
});

test.each([
  [["--from", "yesterday"], "--from is no day"],
  [["--from", "2026-02-30"], "--from is no day"],
  [["--from", "2026-12-31", "--to", "2026-01-01"], "--from is a day after --to"],
  [["--csv", "--json"], "choose either --csv or --json"],
  [["C-1"], "takes no words"],
])("%j is refused with a sentence", async (words, sentence) => {
  const home = await makeTestHome([]);
  const said = await runProgram(["case", "register", ...words], home.env);
  expect(said.code).toBe(2);
  expect(said.err).toContain(sentence);
});

test("a channel there is not is refused", async () => {
  const home = await makeTestHome([]);
  const words = ["case", "open", "ada@example.test", "--kind", "access", "--channel", "pigeon"];
  const said = await runProgram(words, home.env);
  expect(said.code).toBe(2);
  expect(said.err).toContain("--channel must be one of email, form, telephone, post, in-person");
});
