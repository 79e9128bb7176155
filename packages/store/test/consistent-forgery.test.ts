import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { closeCase, placeHold, releaseHold, viewCase } from "@oubli/engine";
import type { CaseId } from "@oubli/model";
import { generateSigner } from "@oubli/tlog";
import { appendLeaf, EMPTY_EDGE, leafHash, type TreeEdge } from "@oubli/tlog/tree";
import {
  canonicalJson,
  countRow,
  listOf,
  positionKey,
  type Recorded,
  type Row,
  wholeMap,
} from "@oubli/trail";
import { expect, onTestFinished, test } from "vitest";
import { prepareStateRows, STATE_TABLES } from "../src/state/rows.ts";
import { faultsOf } from "./support/forge.ts";
import { ADA, AS_A_TEST, LEX, openHome, scopedCase } from "./support/home.ts";
import { UNSIGNED } from "./support/unsigned.ts";

/*
 * Somebody without any key alters rows, and everything that could be computed again without one: the map over the rows, the last
 * entry that names its root, and the tree over the entries.
 */

const ORIGIN = "example.test/dsr-audit/test";

async function aHome() {
  const file = join(tmpdir(), `oubli-consistent-${randomUUID()}.db`);
  onTestFinished(() => {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  });
  const home = await openHome({ file, signers: [generateSigner(ORIGIN)] });
  UNSIGNED.add(home.store);
  const ports = home.ports([]);
  const id = await scopedCase(ports, "access");
  const other = await scopedCase(ports, "access", [{ kind: "email", value: "else@example.test" }]);
  await placeHold(ports, id, LEX);
  return { ...home, file, ports, id, other };
}

/** Alters the database, and computes again whatever needs no key. */
function alterWholly(file: string, sql: string, { tree }: { readonly tree: boolean }): void {
  const raw = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  raw.exec("begin immediate");
  raw.exec(sql);
  const { root, nodes } = wholeMap(everyRow(raw));
  raw.exec("delete from state_node");
  const put = raw.prepare("insert into state_node (place, bytes) values (?, ?)");
  for (const [place, bytes] of nodes) put.run(place, bytes);
  if (tree) {
    const last = raw.prepare("select idx, body from log_entry order by idx desc limit 1").get();
    const entry = JSON.parse(Buffer.from(last?.body as Uint8Array).toString("utf8")) as Recorded;
    raw
      .prepare("update log_entry set body = ? where idx = ?")
      .run(Buffer.from(canonicalJson({ ...entry, root })), Number(last?.idx));
    plantAgain(raw);
  }
  raw.exec("commit");
  raw.close();
}

/** Every row that decides, with what counts them, as the map holds them. */
function everyRow(raw: DatabaseSync): ReadonlyMap<string, Row> {
  const rows = prepareStateRows(raw);
  const all = new Map<string, Row>();
  const counts = new Map<string, number>();
  for (const table of STATE_TABLES)
    for (const { place, row } of rows.all(table)) {
      const key = rows.key(place);
      all.set(key, row);
      counts.set(listOf(key), (counts.get(listOf(key)) ?? 0) + 1);
    }
  for (const { ref, n } of raw.prepare("select ref, n from case_position").all())
    counts.set(positionKey(String(ref)), Number(n));
  for (const [key, n] of counts) {
    const row = countRow(n);
    if (row) all.set(key, row);
  }
  return all;
}

/** The tree over the entries as they are now, with the head's old signature: that is what needs a key. */
function plantAgain(raw: DatabaseSync): void {
  let edge: TreeEdge = EMPTY_EDGE;
  raw.exec("delete from tree_node");
  const put = raw.prepare("insert into tree_node (level, idx, hash) values (?, ?, ?)");
  for (const { body } of raw.prepare("select body from log_entry order by idx").all()) {
    const grown = appendLeaf(edge, leafHash(body as Uint8Array));
    for (const node of grown.nodes) put.run(node.level, node.index, node.hash);
    edge = grown.edge;
  }
  raw.prepare("update log_head set edge = ?").run(Buffer.concat(edge.edge));
}

test("what is computed here is what the program computes", async () => {
  const { file } = await aHome();
  alterWholly(file, "select 1", { tree: true });
  expect(faultsOf(file, ORIGIN)).toEqual([]);
});

const number = (id: CaseId) => Number(id.slice(2));
const swapped = (table: string, columns: string) => (a: number, b: number) =>
  `create temp table a as select ${columns} from ${table} where case_number = ${a};
   create temp table b as select ${columns} from ${table} where case_number = ${b};
   delete from ${table} where case_number in (${a}, ${b});
   insert into ${table} (case_number, ${columns}) select ${b}, ${columns} from a;
   insert into ${table} (case_number, ${columns}) select ${a}, ${columns} from b;`;

const FORGERIES: readonly [string, (id: number, other: number) => string][] = [
  ["a hold is taken away", (id) => `update case_file set hold = 'none' where number = ${id}`],
  [
    "a case counts as another's",
    (id, other) =>
      `update case_file set number = case number when ${id} then -1 else number end where number = ${id}; update case_file set number = ${id} where number = ${other}; update case_file set number = ${other} where number = -1`,
  ],
  ["what is sealed for two cases is exchanged", swapped("sealed", "name, body, records")],
  ["the keys of two cases are exchanged", swapped("case_key", "wrapped")],
  [
    "sealed values and keys of two cases are exchanged",
    (a, b) =>
      swapped("sealed", "name, body, records")(a, b)
        .replaceAll(" a ", " s ")
        .replaceAll("from a;", "from s;")
        .replaceAll(" b ", " t ")
        .replaceAll("from b;", "from t;") + swapped("case_key", "wrapped")(a, b),
  ],
  ["an officer gets every role", () => `update officer set roles = 'admin'`],
  ["one may decide alone", () => "delete from setting"],
];

for (const tree of [false, true])
  test.each(FORGERIES)(
    `where %s and all is made to fit, ${tree ? "the tree" : "the map"} included, nothing is done and it is noticed`,
    async (_what, forgery) => {
      const { file, ports, id, other, store, logSigner } = await aHome();
      alterWholly(file, forgery(number(id), number(other)), { tree });
      const tried = await Promise.all(
        [
          () => releaseHold(ports, id, LEX, AS_A_TEST),
          () => closeCase(ports, other, ADA, AS_A_TEST),
          () => viewCase(ports, id, ADA),
        ].map(async (act) =>
          act().then(
            () => "done",
            (error) => error.code,
          ),
        ),
      );
      expect(tried).toEqual(["NOT_AUTHENTIC", "NOT_AUTHENTIC", "NOT_AUTHENTIC"]);
      const { ok } = await store.audit.verify([logSigner.verifier]);
      expect(ok && faultsOf(file, ORIGIN).length === 0).toBe(false);
    },
  );
