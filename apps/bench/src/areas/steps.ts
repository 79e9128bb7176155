import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { newKey, openStore } from "@oubli/store";
import { generateSigner, signCheckpoint } from "@oubli/tlog";
import { appendLeaf, EMPTY_EDGE, leafHash, rootOf } from "@oubli/tlog/tree";
import { interleave, report } from "../measure.ts";
import { openBenchCase } from "./bench-case.ts";

const STEPS_PER_SAMPLE = 300;

/** Durable steps a second: one transaction each, step and audit entry, on the disk. */
export async function steps(rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-bench-"));
  const raw = rawSteps(join(folder, "raw.db"), () => ({
    edge: Buffer.alloc(32, 2),
    checkpoint: "checkpoint".padEnd(240),
  }));
  const log = rawSteps(join(folder, "log.db"), signedHeads());
  const ours = await storeSteps(join(folder, "ours.db"));
  const samples = await interleave(
    [
      { name: "raw node:sqlite, the same rows", unit: "steps/s", once: async () => perSecond(() => raw()) },
      {
        name: "the same with a signed head over a tree",
        unit: "steps/s",
        once: async () => perSecond(() => log()),
      },
      {
        name: "the store: that, and rows checked against the trail",
        unit: "steps/s",
        once: () => perSecond(ours),
      },
    ],
    rounds,
  );
  return report("Durable steps (one transaction, synchronous=FULL)", samples);
}

async function perSecond(step: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  for (let count = 0; count < STEPS_PER_SAMPLE; count += 1) await step();
  return (STEPS_PER_SAMPLE * 1000) / (performance.now() - started);
}

type HeadOver = (entry: Uint8Array) => { readonly edge: Uint8Array; readonly checkpoint: string };

/** The floor: what SQLite itself needs for rows of this size. */
function rawSteps(file: string, headOver: HeadOver): () => void {
  const db = new DatabaseSync(file);
  db.exec(`pragma journal_mode = wal; pragma synchronous = full;
    create table step (id text primary key, state text, fence integer) strict;
    create table entry (idx integer primary key, body blob) strict;
    create table node (level integer, idx integer, hash blob, primary key (level, idx)) strict, without rowid;
    create table head (id integer primary key, size integer, edge blob, checkpoint text) strict;
    insert into step values ('s1', 'ready', 0);`);
  const update = db.prepare("update step set state = ?, fence = ? where id = 's1'");
  const entry = db.prepare("insert into entry values (?, ?)");
  const node = db.prepare("insert into node values (?, ?, ?)");
  const head = db.prepare(
    "insert into head values (1, ?, ?, ?) on conflict do update set size = excluded.size, edge = excluded.edge, checkpoint = excluded.checkpoint",
  );
  const hash = Buffer.alloc(32, 2);
  let count = 0;
  return () => {
    db.exec("begin immediate");
    const body = Buffer.alloc(240, count);
    update.run("intent", count);
    entry.run(count, body);
    for (let level = 0, index = count; ; level += 1, index = (index - 1) / 2) {
      node.run(level, index, hash);
      if (index % 2 === 0) break;
    }
    const { edge, checkpoint } = headOver(body);
    head.run(count + 1, edge, checkpoint);
    db.exec("commit");
    count += 1;
  };
}

/** What a log without any state needs: a tree over the entries, its head signed (RFC 6962, C2SP tlog-checkpoint). */
function signedHeads(): HeadOver {
  const signer = generateSigner("bench");
  let edge = EMPTY_EDGE;
  return (body) => {
    edge = appendLeaf(edge, leafHash(body)).edge;
    const end = { origin: signer.name, size: edge.size, root: rootOf(edge) };
    return { edge: Buffer.concat(edge.edge), checkpoint: signCheckpoint(end, [signer]) };
  };
}

async function storeSteps(file: string): Promise<() => Promise<void>> {
  const store = openStore({
    file,
    homeKey: newKey(),
    signers: [generateSigner("bench")],
  });
  const id = await openBenchCase(store);
  const key = { case: id, id: "s1" };
  let fence = 0;
  return async () => {
    await store.change(async (writer) => {
      await writer.advance({ ...key, state: "ready", fence }, { fence: fence + 1 });
      await writer.append({
        v: 2,
        at: "2026-11-20T12:00:00.000Z",
        ev: "step.started",
        actor: "system",
        req: "r_bench",
        step: "s1",
        vendor: "bench",
        account: "bench",
        op: "deleteThing",
      });
    });
    fence += 1;
  };
}
