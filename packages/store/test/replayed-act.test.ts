import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeHold, releaseHold, removeOfficer, replaceOfficerKey } from "@oubli/engine";
import type { AuditEvent, CaseId, OfficerId } from "@oubli/model";
import { type Ed25519Signer, formatVerifierKey, generateSigner, signNote } from "@oubli/tlog";
import { type Act, actIn, actText, type Recorded } from "@oubli/trail";
import { expect, onTestFinished, test } from "vitest";
import { type Forged, faultsOf, forge } from "./support/forge.ts";
import { ADA, ADMIN, AS_A_TEST, LEX, officerIn, openHome, scopedCase, trail } from "./support/home.ts";
import { UNSIGNED } from "./support/unsigned.ts";

/*
 * Somebody who has the database and the trail's key, and no officer's, writes entries that carry what an officer has once signed.
 */

const ORIGIN = "example.test/dsr-audit/test";

async function aHome() {
  const file = join(tmpdir(), `oubli-replayed-${randomUUID()}.db`);
  onTestFinished(() => {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  });
  const log = generateSigner(ORIGIN);
  const home = await openHome({ file, signers: [log] });
  UNSIGNED.add(home.store);
  const ports = home.ports([]);
  const id = await scopedCase(ports, "access");
  const noteOf = async (ev: AuditEvent, about?: string): Promise<string> => {
    const found = (await trail(home.store)).findLast(
      (one) => one.ev === ev && (about ?? one.req) === one.req,
    );
    return String((found as Recorded | undefined)?.act);
  };
  const refOf = async (one: CaseId) => (await home.store.read((reader) => reader.case(one)))?.ref ?? "";
  return { ...home, file, log, ports, id, noteOf, refOf };
}

type Home = Awaited<ReturnType<typeof aHome>>;

/** Appends entries whose act is this note, whoever they name. */
async function told({ file, log }: Home, note: string, forged: readonly Forged[]) {
  await forge({ file, signers: [log], keys: { sign: async () => note } }, forged);
  return faultsOf(file, ORIGIN);
}

const lifted = (id: CaseId, req: string, ev: AuditEvent = "hold.released"): Forged => ({
  ev,
  actor: LEX,
  facts: { req },
  rows: [{ table: "case_file", number: Number(id.slice(2)) }],
  sql: `update case_file set hold = '${ev === "hold.placed" ? "held" : "none"}' where number = ${id.slice(2)}`,
});

test("an old act is not done a second time", async () => {
  const home = await aHome();
  const { ports, id } = home;
  await placeHold(ports, id, LEX);
  await releaseHold(ports, id, LEX, AS_A_TEST);
  const note = await home.noteOf("hold.released");
  await placeHold(ports, id, LEX);
  expect(await told(home, note, [lifted(id, await home.refOf(id))])).not.toEqual([]);
});

test("an old act without a reason of its own, in which everything is the same, is not done a second time", async () => {
  const home = await aHome();
  const { ports, id } = home;
  await placeHold(ports, id, LEX);
  const note = await home.noteOf("hold.placed");
  await releaseHold(ports, id, LEX, AS_A_TEST);
  const facts = await told(home, note, [lifted(id, await home.refOf(id), "hold.placed")]);
  expect(facts.join()).toMatch(/act 1 of .*, and 3 was to come|something else/);
});

test("an act on one case is not done on another", async () => {
  const home = await aHome();
  const { ports, id } = home;
  const other = await scopedCase(ports, "access", [{ kind: "email", value: "else@example.test" }]);
  await placeHold(ports, id, LEX);
  await placeHold(ports, other, LEX);
  await releaseHold(ports, id, LEX, AS_A_TEST);
  const note = await home.noteOf("hold.released");
  expect(await told(home, note, [lifted(other, await home.refOf(other))])).not.toEqual([]);
});

test("an act is not another event, nor another officer's", async () => {
  for (const actor of [LEX, ADA]) {
    const home = await aHome();
    const { ports, id } = home;
    await placeHold(ports, id, LEX);
    const note = await home.noteOf("hold.placed");
    expect(await told(home, note, [{ ...lifted(id, await home.refOf(id)), actor }])).not.toEqual([]);
  }
});

/** The same act, signed with this key as it would have to be here, but for what is changed in it. */
async function toldOfChanged(home: Home, change: Partial<Act>, key?: Ed25519Signer) {
  const sign = async (id: string, text: string) => {
    const act = actIn(`${text}\n`);
    if (!act) throw new Error("no act");
    return signNote(actText({ ...act, ...change }), [
      key ?? (home.keys.get(id as OfficerId) as Ed25519Signer),
    ]);
  };
  const { file, log, id } = home;
  await forge({ file, signers: [log], keys: { sign } }, [lifted(id, await home.refOf(id))]);
  return faultsOf(file, ORIGIN);
}

test.each<[string, Partial<Act>, boolean]>([
  ["itself", {}, true],
  ["signed for another trail", { origin: "example.test/dsr-audit/other" }, false],
  ["signed on top of another trail", { on: { size: 3, root: "A".repeat(43) } }, false],
  ["signed on top of what is not there yet", { on: { size: 9_999, root: "" } }, false],
  ["signed as an earlier one", { n: 1 }, false],
  ["signed as a later one", { n: 3 }, false],
  ["signed as another officer's", { officer: ADA }, false],
  ["signed about nothing", { args: {} }, false],
])("an act is the officer's own when it is %s", async (_what, change, isIt) => {
  const home = await aHome();
  await placeHold(home.ports, home.id, LEX);
  expect((await toldOfChanged(home, change)).length === 0).toBe(isIt);
});

test("what an officer signs after they were removed, or with a key that was replaced, is not theirs", async () => {
  const gone = await aHome();
  await placeHold(gone.ports, gone.id, LEX);
  await removeOfficer(gone.ports, LEX, ADMIN);
  expect((await toldOfChanged(gone, {})).join()).toContain("an officer no more");

  const replaced = await aHome();
  await placeHold(replaced.ports, replaced.id, LEX);
  const { verifierKey: from } = await officerIn(replaced.ports, LEX);
  const to = formatVerifierKey(generateSigner(LEX).verifier);
  await replaceOfficerKey(replaced.ports, { id: LEX, from, to }, ADMIN);
  expect((await toldOfChanged(replaced, {})).join()).toContain("not signed by");
});
