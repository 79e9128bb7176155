import { renameSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createPartneroSandbox } from "@oubli/sandbox";
import { formatVerifierKey, generateSigner } from "@oubli/tlog";
import { describe, expect, test } from "vitest";
import { approvedErasure, DANA, openCase, plannedErasure, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

/*
 * One person with one key, or with the database and no key, tries to act for two.
 */

async function aHome(): Promise<TestHome> {
  return makeTestHome([{ id: "referrals", sandbox: createPartneroSandbox() }]);
}

/** Takes an officer's key to another machine. */
function withoutKey({ home }: TestHome, officer: string): void {
  const file = join(home.keys, "officers", `${officer}.key`);
  renameSync(file, `${file}.elsewhere`);
}

function alter({ home }: TestHome, sql: string): void {
  const raw = new DatabaseSync(home.database);
  raw.exec(sql);
  raw.close();
}

function cellOf({ home }: TestHome, column: string): unknown {
  const raw = new DatabaseSync(home.database, { readOnly: true });
  const row = raw.prepare(`select ${column} as value from case_file`).get();
  raw.close();
  return row?.value;
}

async function expectWholeTrail({ env }: TestHome): Promise<void> {
  expect(await typed(env, ["audit", "verify"])).toMatchObject({ code: 0 });
}

const sizeOf = async ({ env }: TestHome) => (await typed(env, ["audit", "verify"])).out;

describe("without the key of an officer nothing is done in their name:", () => {
  test("no plan is made for another to approve", async () => {
    const home = await aHome();
    withoutKey(home, home.approver);
    const before = await sizeOf(home);
    const said = await typed(
      home.env,
      ["erase", "-", "--identity", "email-verified", "--as", home.approver],
      {
        input: DANA,
      },
    );
    expect(said.code).toBe(1);
    expect(said.err).toMatch(new RegExp(`key of officer ${home.approver} is not`));
    expect(await sizeOf(home)).toBe(before);
  });

  test("no hold is lifted, no officer added, no case opened, viewed or run", async () => {
    const home = await aHome();
    const held = await openCase(home, "access");
    await succeeding(home, "case", "hold", held);
    const approved = await approvedErasure(home);
    withoutKey(home, home.officer);
    const before = await sizeOf(home);
    for (const words of [
      ["case", "release", held, ...sure(held)],
      ["case", "show", held],
      ["case", "run", approved, ...sure(approved)],
      ["officer", "add", "Mallory", "--roles", "admin"],
      ["case", "open", "-", "--kind", "access"],
      ["audit", "rotate-key"],
    ]) {
      const said = await typed(home.env, [...words, "--as", home.officer], { input: DANA });
      expect([words.join(" "), said.code]).toEqual([words.join(" "), 1]);
      expect(said.err).toMatch(/key of officer|confirm/);
    }
    expect(await sizeOf(home)).toBe(before);
    await expectWholeTrail(home);
  });

  test("what only reads needs none", async () => {
    const home = await aHome();
    await openCase(home, "access");
    withoutKey(home, home.officer);
    for (const words of [
      ["case", "list"],
      ["audit", "verify"],
      ["audit", "list"],
      ["officer", "list"],
      ["work"],
    ])
      expect([words, (await typed(home.env, words)).code]).toEqual([words, 0]);
  });
});

describe("whoever has the database and no key", () => {
  /** Alters the database, tries the act, and looks whether the trail tells. */
  async function tried(home: TestHome, sql: string, words: readonly string[]) {
    alter(home, sql);
    const act = await typed(home.env, words);
    const verify = await typed(home.env, ["audit", "verify"]);
    return { act, verify };
  }

  test("cannot have an unapproved plan carried out by changing two cells", async () => {
    const home = await aHome();
    const { id } = await plannedErasure(home);
    const number = id.slice(2);
    const { act, verify } = await tried(
      home,
      `update case_file set state = 'executing' where number = ${number}; update step set fence = 1 where case_number = ${number}`,
      ["case", "run", id, ...sure(id)],
    );
    expect(act.code).toBe(1);
    const sentence = `the row case_file of case ${id} differs from what the audit trail says: column state`;
    expect(act.err).toContain(sentence);
    expect(verify.code).toBe(1);
    expect(verify.out).toContain(sentence);
    expect(verify.out).toContain("column fence");
  });

  test("cannot take another officer's place by a key of their own", async () => {
    const home = await aHome();
    const { id, plan } = await plannedErasure(home);
    const own = generateSigner(home.approver);
    const { act, verify } = await tried(
      home,
      `update officer set verifier_key = '${formatVerifierKey(own.verifier)}' where id = '${home.approver}'`,
      ["case", "approve", id, "--plan", plan, "--as", home.approver, ...sure(id)],
    );
    expect(act.code).toBe(1);
    const sentence = `the row officer ${home.approver} differs from what the audit trail says: column verifier_key`;
    expect(act.err).toContain(sentence);
    expect(verify.out).toContain(sentence);
  });

  test("cannot lift a hold by a cell", async () => {
    const home = await aHome();
    const id = await approvedErasure(home);
    await succeeding(home, "case", "hold", id);
    const { act, verify } = await tried(home, "update case_file set hold = 'none'", [
      "case",
      "run",
      id,
      ...sure(id),
    ]);
    expect(act.code).toBe(1);
    expect(act.err).toContain(
      `the row case_file of case ${id} differs from what the audit trail says: column hold`,
    );
    expect(verify.code).toBe(1);
  });

  test("cannot take a rejection away", async () => {
    const home = await aHome();
    const { id, plan } = await plannedErasure(home);
    await succeeding(home, "case", "approve", id, "--plan", plan, "--as", home.approver, ...sure(id));
    await succeeding(home, "case", "reject", id, "--plan", plan, "--as", home.approver);
    const { act, verify } = await tried(
      home,
      "delete from approval where decision = 'rejected'; update case_file set state = 'approved'",
      ["case", "run", id, ...sure(id)],
    );
    expect(act.code).toBe(1);
    expect(act.err).toContain("differs from what the audit trail says");
    expect(verify.out).toContain("approval");
  });

  test("cannot move a deadline, nor the day on which a request arrived", async () => {
    const home = await aHome();
    const id = await openCase(home, "access");
    for (const column of ["statutory_deadline", "target_date", "received_at", "extended_deadline"]) {
      const before = cellOf(home, column);
      alter(home, `update case_file set ${column} = '2099-01-01'`);
      const verify = await typed(home.env, ["audit", "verify"]);
      expect(verify.out).toContain(
        `the row case_file of case ${id} differs from what the audit trail says: column ${column}`,
      );
      expect((await typing(home).run("case", "hold", id)).code).toBe(1);
      alter(home, `update case_file set ${column} = '${before}'`);
    }
    await expectWholeTrail(home);
  });
});
