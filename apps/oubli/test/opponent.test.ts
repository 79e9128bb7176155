import { cpSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { createPartneroSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { approvedErasure, openCase, plannedErasure, succeeding, sure } from "./support/acts.ts";
import { makeTestHome, runProgram, type TestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

async function aHome(): Promise<TestHome> {
  return makeTestHome([{ id: "referrals", sandbox: createPartneroSandbox() }]);
}

function alter({ home }: TestHome, sql: string): string {
  const raw = new DatabaseSync(home.database, { enableForeignKeyConstraints: false });
  try {
    raw.exec(sql);
    return "";
  } catch (error) {
    return String(error);
  } finally {
    raw.close();
  }
}

const CHANGES: readonly string[] = [
  "update step set fence = 9223372036854775807",
  "update officer set acts = 9223372036854775807",
  "update case_file set number = -1 where number = 1",
  "update case_file set number = 9007199254740993 where number = 1",
  "update case_file set ref = 'x' || char(0) || ref",
  "update case_file set state = cast(x'ff6675' as text)",
  "update case_file set received_at = 'never'",
  "update case_file set zone = 'Mars/Olympus'",
  "update case_file set country = 'ZZ'",
  "update case_file set law_version = -1",
  "update log_head set size = 9223372036854775807",
  "update log_entry set body = x'00' where idx = (select max(idx) from log_entry)",
  "update log_entry set idx = -5 where idx = 0",
  "update approval set entry = 9223372036854775807",
  "update approval set until = 'later'",
  "update pending_act set number = 9223372036854775807",
  "insert into officer (id, name, roles, verifier_key, salt) values (null, 'N', 'admin', 'k', 's')",
  "insert into officer (id, name, roles, verifier_key, salt) values ('o_mal00000', 'N', 'emperor', 'k', 's')",
  "insert into setting values ('second-officer.emperor', 'one')",
  "delete from setting",
  "delete from officer",
  "delete from target",
  "update target set base_url = 'https://evil.example.test'",
  "update target set parameters = '{', sources = '['",
  "delete from state_node",
  "update state_node set bytes = x''",
  "update state_node set idx = idx + 1 where level = 3 and idx = (select max(idx) from state_node where level = 3)",
  "delete from log_head",
  "delete from log_entry",
  "delete from case_key",
  "delete from sealed_record",
  "delete from sealed where name = 'plan'",
  "update sealed set records = null",
  "update sealed set body = (select s.body from sealed s where s.name = 'search' limit 1) where name = 'plan'",
  "alter table officer rename to officer_; create view officer as select * from officer_",
  "create trigger t after insert on log_entry begin update setting set value = 'one'; end",
  "drop table case_position",
  "update case_position set n = 0",
  "delete from case_position",
];

test("nothing that is done to the database ends without a sentence, or is acted on", { timeout: 190_000 }, async () => {
  const home = await aHome();
  const { env } = home;
  const id = await approvedErasure(home);
  const open = await openCase(home, "access");
  alter(home, "pragma wal_checkpoint(truncate)");
  const copy = `${home.home.database}.copy`;
  cpSync(home.home.database, copy);
  const rows: string[] = [];
  for (const sql of CHANGES) {
    const error = alter(home, sql);
    if (error !== "") {
      rows.push(`SQLITE REFUSES | ${sql} | ${error}`);
    } else {
      const codes: string[] = [];
      for (const words of [
        ["audit", "verify"],
        ["doctor"],
        ["case", "list"],
        ["case", "show", id],
        ["officer", "add", "M", "--roles", "auditor"],
        ["case", "hold", open],
        ["find", "-"],
        ["case", "run", id, ...sure(id)],
      ]) {
        const said = await typed(env, words, { input: "dana.ruiz@example.test" });
        codes.push(`${words.slice(0, 2).join(" ")}=${said.code}`);
        if (said.code === 70) rows.push(`EXIT 70 | ${sql} | ${words.join(" ")} | ${said.err.slice(0, 200)}`);
      }
      rows.push(`${codes.join(" ")} | ${sql}`);
    }
    for (const end of ["-wal", "-shm"]) rmSync(`${home.home.database}${end}`, { force: true });
    cpSync(copy, home.home.database);
    // The workstation remembers what was done meanwhile.
    rmSync(`${home.home.folder}/.local`, { recursive: true, force: true });
  }
  console.log(rows.join("\n"));
});
