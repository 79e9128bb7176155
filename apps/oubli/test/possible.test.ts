import { ACTIONS, type Action, cliWords, isAboutCase } from "@oubli/core";
import { createLoyaltySandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { openCase, RECIPIENT, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";

/** What an act about a case is told besides its number; words, where there is no line. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  "case.identity": ["--level", "self-declared"],
  "case.follow": ["--identity", "self-declared"],
  "case.suspend": ["--because", "identity"],
  "case.extend": ["--because", "complexity", "--told", "now", "--evidence", "a letter"],
  "case.dismiss": ["--because", "spam"],
  "case.refuse": ["--ground", "unfounded-or-excessive"],
  "case.package": ["--recipient", RECIPIENT],
  "case.approve": ["--plan", "0"],
  "case.reject": ["--plan", "0"],
  "task.complete": ["t1", "in a test"],
  "task.waive": ["t1", "in a test"],
  "case.cancel-job": ["s1"],
  "case.letter": ["club"],
  "case.letter-answer": ["club", "--said", "nothing", "--on", "2026-11-20", "--file", "/dev/null"],
  "task.keep": ["t1", "--ground", "art-17-3-b", "--review", "2034-12-31", "in a test"],
};

/** How `case show` calls what is not called like its event. */
const CALLED: Readonly<Record<string, string>> = { "verify-identity": "identity" };

/** Everything that is about a case, but showing it. */
const ACTS: readonly Action[] = ACTIONS.filter((one) => isAboutCase(one) && one.event !== "view");

/** Words for what is needed and written freely. */
function wordsFor({ fields }: Action): readonly string[] {
  return Object.values(fields).flatMap((field) => (field.sensitive === "personal" ? ["in a test"] : []));
}

async function tryOut(home: TestHome, action: Action, id: string, as: string): Promise<boolean> {
  const sureOf = action.danger === "final" || action.danger === "erases" ? sure(id) : [];
  const words = [
    ...cliWords(action).split(" "),
    id,
    ...(MORE[action.id] ?? wordsFor(action)),
    "--as",
    as,
    ...sureOf,
  ];
  const { code, err } = await typing(home).run(...words);
  // What cannot be meant is a fault of this test, not an answer.
  if (code !== 0 && code !== 6)
    expect([words, code, err]).toEqual([words, 1, expect.stringMatching(/^oubli: /m)]);
  return code === 0 || code === 6;
}

test.each<readonly [string, "officer" | "auditor", readonly (readonly string[])[]]>([
  ["a case that has just arrived", "officer", []],
  ["a case that has just arrived", "auditor", []],
  [
    "a verified case on legal hold, its deadline suspended",
    "officer",
    [
      ["case", "identity", "$", "--level", "self-declared"],
      ["case", "hold", "$"],
      ["case", "suspend", "$", "--because", "identity"],
    ],
  ],
  ["a closed case", "officer", [["case", "dismiss", "$", "--because", "spam", ...sure("$")]]],
])("what %s says is possible for an %s is what then succeeds", async (_, who, history) => {
  const home = await makeTestHome([{ id: "club", sandbox: createLoyaltySandbox() }]);
  const added = await typing(home).json("officer", "add", "Auditor", "--roles", "auditor");
  const as = who === "officer" ? home.officer : added.json.officer.id;
  const fresh = async () => {
    const id = await openCase(home, "erasure");
    for (const words of history) await succeeding(home, ...words.map((word) => word.replace("$", id)));
    return id;
  };
  const shown = await succeeding(home, "case", "show", await fresh(), "--as", as);
  const listed = (/^possible now: (.*)$/m.exec(shown.out)?.[1] ?? expect.fail(shown.out)).split(", ");
  const happened = new Set<string>();
  let id = await fresh();
  for (const action of ACTS) {
    if (!(await tryOut(home, action, id, as))) continue;
    happened.add(CALLED[action.event ?? ""] ?? action.event ?? "");
    // What was refused has changed nothing.
    id = await fresh();
  }
  expect(happened.size === 0 ? ["nothing"] : [...happened].toSorted()).toEqual(listed.toSorted());
});
