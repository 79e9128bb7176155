import { recordName, undecidedIn } from "@oubli/model";
import { expect } from "vitest";
import type { TestHome } from "./home.ts";
import { typed, typedJson } from "./typed.ts";

export const ADA = "ada@example.test";
/** Whom the sandboxes hold data about. */
export const DANA = "dana.ruiz@example.test";

/** The age key of a person: a package for it is encrypted without the work that a passphrase costs. */
export const RECIPIENT = "age1ctytax6vpnjham6crvd40nhdyxq67uk24ucw82fq7lxzdfyv8v2sfp8g77";
/** What opens it. */
export const IDENTITY = "AGE-SECRET-KEY-154QLVHASSF298R4NFPUMZYN9QVRYETE8NRD6CDSAJNEG3K7EYXCQ63JKMR";

/** What confirms an act that cannot be taken back. */
export function sure(id: string, reason = "in a test"): readonly string[] {
  return ["--confirm", id, "--reason", reason];
}

/** A command line in a home, in words; a person is named on standard input. */
export function typing(home: Pick<TestHome, "env">, input = "") {
  return {
    run: (...words: readonly string[]) => typed(home.env, words, { input }),
    json: (...words: readonly string[]) => typedJson(home.env, words, { input }),
  };
}

/** Opens a case. @returns Its number. */
export async function openCase(
  home: TestHome,
  kind: "access" | "erasure",
  more: readonly string[] = [],
  person = ADA,
): Promise<string> {
  const { json, err } = await typing(home, person).json("case", "open", "-", "--kind", kind, ...more);
  return json.case?.id ?? expect.fail(err);
}

/** Searches for a person and plans the erasure; a record that is in doubt is confirmed first. */
export async function plannedErasure(
  home: TestHome,
  person = DANA,
): Promise<{ readonly id: string; readonly plan: string }> {
  const { run, json } = typing(home, person);
  const erase = await json("erase", "-", "--identity", "email-verified");
  if (erase.code === 6) return { id: erase.json.case, plan: erase.json.planHash };
  const said = `${erase.err}${JSON.stringify(erase.json)}`;
  const id = /case (C-\d+) may be another person's/.exec(said)?.[1] ?? expect.fail(said);
  await confirmDoubts(home, id);
  const planned = await json("case", "plan", id);
  if (planned.json.planHash === undefined) expect.fail(planned.err);
  await run("case", "submit", id);
  return { id, plan: planned.json.planHash };
}

/** Every record in doubt is the person's: an officer says so. */
export async function confirmDoubts(home: TestHome, id: string): Promise<void> {
  const { json } = await typing(home).json("case", "show", id);
  for (const finding of undecidedIn(json.whose))
    await succeeding(home, "case", "confirm", id, "--record", recordName(finding), ...sure(id));
}

/** The same, approved by the other officer. */
export async function approvedErasure(home: TestHome): Promise<string> {
  const { id, plan } = await plannedErasure(home);
  await succeeding(home, "case", "approve", id, "--plan", plan, "--as", home.approver, ...sure(id));
  return id;
}

/** Ends every manual task of a case the same way. */
export async function endTasks(
  home: TestHome,
  id: string,
  as: "complete" | "waive" = "waive",
): Promise<void> {
  const { json } = await typing(home).json("case", "show", id);
  for (const { task } of json.tasks)
    expect(await typing(home, "not in a test").run("task", as, id, task.id, "-")).toMatchObject({ code: 0 });
}

/** What has to end well. */
export async function succeeding(home: Pick<TestHome, "env">, ...words: readonly string[]) {
  const ended = await typing(home).run(...words);
  if (ended.code !== 0) expect.fail(`${words.join(" ")}: ${ended.err}`);
  return ended;
}
