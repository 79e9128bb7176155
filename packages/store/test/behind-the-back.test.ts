import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { closeCase, find, placeHold, viewCase } from "@oubli/engine";
import { generateSigner } from "@oubli/tlog";
import { expect, onTestFinished, test } from "vitest";
import { faultsOf } from "./support/forge.ts";
import { ADA, AS_A_TEST, LEX, openHome, QUIET_OPTIONS, refusal, scopedCase, trail } from "./support/home.ts";
import { UNSIGNED } from "./support/unsigned.ts";

/*
 * Somebody without a key changes the database while the program has it open.
 */

const ORIGIN = "example.test/dsr-audit/test";

async function aHome() {
  const file = join(tmpdir(), `oubli-back-${randomUUID()}.db`);
  onTestFinished(() => {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  });
  const home = await openHome({ file, signers: [generateSigner(ORIGIN)] });
  UNSIGNED.add(home.store);
  const alter = (sql: string) => {
    const raw = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    raw.exec(sql);
    raw.close();
  };
  return { ...home, file, alter, ports: home.ports([]) };
}

/** Everything the database holds, as it is now; put back past the program. */
function snapshot(file: string): () => void {
  const raw = new DatabaseSync(file);
  const copy = `${file}.old`;
  raw.prepare("vacuum into ?").run(copy);
  raw.close();
  onTestFinished(() => rmSync(copy, { force: true }));
  return () => {
    const now = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    now.exec(`attach '${copy}' as old; begin immediate`);
    const tables = now
      .prepare("select name from old.sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .all();
    for (const { name } of tables)
      now.exec(`delete from main."${name}"; insert into main."${name}" select * from old."${name}"`);
    now.exec("commit");
    now.close();
  };
}

test("a home that is open does not go on from an older copy of itself", async () => {
  const { ports, file } = await aHome();
  const id = await scopedCase(ports, "access");
  const putBack = snapshot(file);
  await placeHold(ports, id, LEX);
  putBack();
  expect((await refusal(viewCase(ports, id, ADA))).code).toBe("NOT_AUTHENTIC");
});

test("a trigger that is added while a home is open changes nothing in what an officer signs", async () => {
  const { ports, alter, file } = await aHome();
  const id = await scopedCase(ports, "access");
  alter(
    "create trigger t after update on case_file begin update case_file set target_date = '2099-01-01' where number = new.number; end",
  );
  const held = await placeHold(ports, id, LEX).then(
    () => "done",
    (error) => error.code,
  );
  alter("drop trigger t");
  expect([held, faultsOf(file, ORIGIN)]).toEqual(["STORAGE", []]);
});

test("a trigger that gives a new row another value is not signed", async () => {
  const { ports, alter, file } = await aHome();
  const id = await scopedCase(ports, "access");
  alter(
    "create trigger t after update on case_file begin update case_file set hold = 'none' where number = new.number; end",
  );
  const held = await placeHold(ports, id, LEX).then(
    () => "done",
    (error) => error.code,
  );
  alter("drop trigger t");
  const it = await ports.store.read((reader) => reader.case(id));
  expect([held, it?.hold, faultsOf(file, ORIGIN)]).not.toEqual(["done", "none", []]);
});

test("a false count of a case's entries is noticed before it is signed for ever", async () => {
  const { ports, alter, file } = await aHome();
  const id = await scopedCase(ports, "access");
  alter("update case_position set n = n + 7");
  const held = await placeHold(ports, id, LEX).then(
    () => "done",
    (error) => error.code,
  );
  alter("update case_position set n = n - 7");
  expect([held, faultsOf(file, ORIGIN)]).toEqual(["NOT_AUTHENTIC", []]);
});

test("a case whose key was taken away is not taken for a shredded one", async () => {
  const { ports, alter } = await aHome();
  const id = await scopedCase(ports, "access");
  alter("delete from case_key");
  for (const act of [
    () => placeHold(ports, id, LEX),
    () => closeCase(ports, id, ADA, AS_A_TEST),
    () => viewCase(ports, id, ADA),
    () => find(ports, id, ADA, QUIET_OPTIONS),
  ])
    expect(
      (
        await act().then(
          () => ({ code: "done" }),
          (error) => error,
        )
      ).code,
    ).toBe("NOT_AUTHENTIC");
});

test("a second search in the same process is signed as well", async () => {
  const { ports, store } = await aHome();
  const id = await scopedCase(ports, "access");
  await find(ports, id, ADA, QUIET_OPTIONS);
  const searches = (await trail(store)).filter((entry) => entry.ev === "search.ended");
  expect(searches.map((entry) => entry.act !== undefined)).toEqual(searches.map(() => true));
});

test("a case that was taken away as a whole is missed by what lists cases", async () => {
  const { ports, alter, file } = await aHome();
  const id = await scopedCase(ports, "access");
  alter(`delete from sealed; delete from sealed_record; delete from case_key; delete from case_file`);
  expect(
    (
      await viewCase(ports, id, ADA).then(
        () => ({ code: "done" }),
        (error) => error,
      )
    ).code,
  ).not.toBe("done");
  expect(faultsOf(file, ORIGIN)).not.toEqual([]);
});

test("a number that is too large to be one of ours is told in a sentence", async () => {
  const { ports, alter, store } = await aHome();
  const id = await scopedCase(ports, "access");
  for (const sql of [
    "update case_file set law_version = 9223372036854775807",
    "update log_head set size = 9223372036854775807",
  ]) {
    alter(sql);
    expect((await refusal(viewCase(ports, id, ADA))).code).toBe("STORAGE");
    expect((await refusal(store.audit.replay(ORIGIN).then(() => viewCase(ports, id, ADA)))).code).toBe(
      "STORAGE",
    );
  }
});
