import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Reader } from "@oubli/engine";
import type { CaseId, OfficerId } from "@oubli/model";
import { generateSigner } from "@oubli/tlog";
import { afterAll, describe, expect, test } from "vitest";
import { newKey, type OpenStore, openStore } from "../src/index.ts";
import { AT, draft, readyStep, searchOf } from "./support/draft.ts";
import { ADA, BEA } from "./support/home.ts";
import { recorded } from "./support/recorded.ts";

const folder = mkdtempSync(join(tmpdir(), "columns-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, "home.db");
const options = { homeKey: newKey(), signers: [generateSigner("example.test/dsr-audit/test")] as const };
const ID = "C-1" as CaseId;

function open(path = file): OpenStore {
  return recorded(openStore({ ...options, file: path }));
}

const store = open();
await store.change(async (writer) => {
  const { id } = await writer.openCase(
    draft({ identity: "email-verified", planBy: ADA, resolution: "refused", followUpOf: "C-9" as CaseId }),
  );
  await writer.putSteps(id, [readyStep(id, "s1")], [{ case: id, id: "t1", state: "completed", by: ADA }]);
  await writer.addApproval({
    case: id,
    planHash: "h",
    decision: "approved",
    by: BEA,
    at: AT,
    until: AT,
    unattended: false,
    entry: 0,
  });
  await writer.addOfficer({ id: ADA, name: "Ada", roles: ["officer", "legal"], verifierKey: "k" });
});
afterAll(() => store.close());

/** Changes the file behind the store's back for as long as something is read. */
async function altered<T>(sql: string, undo: string, read: (reader: Reader) => Promise<T>): Promise<unknown> {
  const raw = new DatabaseSync(file);
  try {
    raw.exec(sql);
    return await store.read(read).catch((error: unknown) => error);
  } finally {
    raw.exec(undo);
    raw.close();
  }
}

const caseOf = (reader: Reader) => reader.case(ID);
const casesOf = (reader: Reader) => reader.cases();
const stepsOf = (reader: Reader) => reader.steps(ID);
const tasksOf = (reader: Reader) => reader.tasks(ID);
const approvalsOf = (reader: Reader) => reader.approvals(ID);
const officersOf = (reader: Reader) => reader.officers();

describe("a column that holds what this program does not write is named, and nothing is read from its row:", () => {
  test.each<[string, string, string, (reader: Reader) => Promise<unknown>]>([
    ["case_file", "state", "x", caseOf],
    ["case_file", "state", "Closed", casesOf],
    ["case_file", "hold", "y", caseOf],
    ["case_file", "kind", "rectification", caseOf],
    ["case_file", "regime", "", caseOf],
    ["case_file", "channel", "fax", caseOf],
    ["case_file", "identity", "documents", caseOf],
    ["case_file", "resolution", "partial", caseOf],
    ["case_file", "opened_by", "ada", caseOf],
    ["case_file", "plan_by", "o_ada", caseOf],
    ["case_file", "follow_up_of", "7", caseOf],
    ["case_file", "same_as", "C-0", caseOf],
    ["case_file", "clock", "not JSON", caseOf],
    ["case_file", "clock", "null", caseOf],
    ["case_file", "clock", "{}", caseOf],
    ["case_file", "clock", '{"suspensions":[null]}', caseOf],
    ["case_file", "clock", '{"suspensions":[],"extension":null}', caseOf],
    ["case_file", "clock", '{"suspensions":[{"from":1,"because":"identity"}]}', caseOf],
    ["case_file", "clock", '{"suspensions":[{"from":"2026-11-20T12:00:00.000Z","because":"mood"}]}', caseOf],
    ["case_file", "clock", '{"suspensions":[],"extension":{"toldAt":"2026-11-20T12:00:00.000Z"}}', caseOf],
    ["case_file", "target_date", "soon", caseOf],
    ["case_file", "statutory_deadline", "2026-02-30", caseOf],
    ["case_file", "extended_deadline", "", caseOf],
    ["step", "state", "sent", stepsOf],
    ["step", "account", "A shop", stepsOf],
    ["task", "state", "done", tasksOf],
    ["task", "by", "nobody", tasksOf],
    ["task", "review_on", "2036-13-01", tasksOf],
    ["approval", "decision", "perhaps", approvalsOf],
    ["approval", "by", "king", approvalsOf],
    ["officer", "roles", "king", officersOf],
    ["officer", "roles", "officer,king", officersOf],
  ])("%s.%s = %j", async (table, column, word, read) => {
    const raw = new DatabaseSync(file, { readOnly: true });
    const before = raw.prepare(`select "${column}" as value from ${table}`).get()?.value;
    raw.close();
    const quoted = (value: unknown) =>
      value === null || value === undefined ? "null" : `'${String(value).replaceAll("'", "''")}'`;
    const set = (value: unknown) => `update ${table} set "${column}" = ${quoted(value)}`;
    expect(await altered(set(word), set(before), read)).toMatchObject({
      code: "NOT_AUTHENTIC",
      message: expect.stringMatching(
        read === casesOf
          ? `the column ${column} holds what oubli does not write`
          : ` differs .*: column ${column}$`,
      ),
    });
    expect(await store.read(read)).toBeDefined();
  });

  test("an officer's id", async () => {
    const change = (from: string, to: string) => `update officer set id = '${to}' where id = '${from}'`;
    const read = (reader: Reader) => reader.officer("king" as OfficerId);
    expect(await altered(change(ADA, "king"), change("king", ADA), read)).toMatchObject({
      code: "NOT_AUTHENTIC",
      message: "the row officer king is there, and no entry of the audit trail has written it",
    });
  });
});

test("an officer without a role comes back without one", async () => {
  const other = open(":memory:");
  const officer = { id: BEA, name: "Bea", roles: [], verifierKey: "k" };
  await other.change((writer) => writer.addOfficer(officer));
  expect(await other.read((reader) => reader.officers())).toEqual([officer]);
  await other.close();
});

describe("a sealed value of another form than its name promises is not read:", () => {
  const subject = { identifiers: [{ kind: "email", value: "a@example.test" }] };
  const [finding] = searchOf(["r1"]).findings;
  test.each<[string, unknown]>([
    ["subject", {}],
    ["subject", { identifiers: [{ kind: "shoe-size", value: "44" }] }],
    ["subject", [subject]],
    ["search", { findings: [{ ...finding, id: 7 }], coverage: [], recipients: [] }],
    ["search", { findings: [], coverage: [{ result: "perhaps" }], recipients: [] }],
    ["search", null],
    ["plan", { format: 2 }],
    ["verification", { at: AT, remaining: [] }],
    ["task/t1", "a letter"],
    ["ending/t1", { words: "a letter" }],
    ["words/abc", 1],
    ["words/abc", undefined],
  ])("%s: %j", async (name, value) => {
    const id = await store.change(async (writer) => {
      const it = await writer.openCase(draft());
      // As a program of another version, or one with the home's key, could write it.
      await writer.seal(it.id, name as "words/x", value as string);
      return it.id;
    });
    await expect(store.read((reader) => reader.unseal(id, name as "words/x"))).rejects.toMatchObject({
      code: "NOT_AUTHENTIC",
      message: `what is sealed as ${name} of case ${id} has another form`,
    });
  });
});
