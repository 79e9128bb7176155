import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type Checkpoint, type CheckpointPolicy, openCheckpoint } from "@oubli/tlog";
import { emptyRoot, leafHash, nodeHash } from "@oubli/tlog/tree";

/**
 * What is wrong with a log.
 *
 * - `no-head`: there is no signed head
 * - `head-rejected`: the head is not signed by a known key, malformed, or another log's
 * - `size-altered`: the size beside the head is not the signed one
 * - `edge-altered`: the right edge, from which the log grows, is not that of its entries
 * - `entry-missing`, `entry-altered`, `entry-added`: an entry is not there, is not the signed one, or is beyond the signed size
 * - `node-missing`, `node-altered`, `node-added`: the same of a hash above the entries, while all entries are the signed ones
 */
export type LogFault =
  | "no-head"
  | "head-rejected"
  | "size-altered"
  | "edge-altered"
  | "entry-missing"
  | "entry-altered"
  | "entry-added"
  | "node-missing"
  | "node-altered"
  | "node-added";

/** What came of verifying a whole log. */
export type LogVerdict =
  | { readonly ok: true; readonly size: number; readonly root: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: LogFault;
      /** The first entry concerned. */
      readonly index?: number;
      /** The entry after the last one concerned, where the hashes left do not say which one it is. */
      readonly until?: number;
      /** The row that differs, where it is none of an entry. */
      readonly row?: string;
    };

type Fault = Exclude<LogVerdict, { readonly ok: true }>;

/**
 * Computes every hash of a log again, from the entries up, and compares all that is kept with it: every node of every level, none
 * missing and none too many, the edge, the size, and the signed root. Names the entry that was altered; where its hashes were
 * altered with it, the fewest entries among which it must be.
 *
 * Wants a transaction to be open: another process may be writing.
 */
export function verifyLog(raw: DatabaseSync, policy: CheckpointPolicy): LogVerdict {
  const heads = raw.prepare("select size, edge, checkpoint from log_head").all();
  const [head] = heads;
  if (!head) return { ok: false, reason: "no-head" };
  const signed = openCheckpoint(String(head.checkpoint), policy)?.checkpoint;
  if (!signed || heads.length > 1) return { ok: false, reason: "head-rejected", row: "log_head" };
  const walked = walk(raw, signed.size);
  if (!walked.ok) return walked;
  const fault =
    (same(walked.root, signed.root) ? walked.node : alteredEntry(raw, signed)) ??
    addedEntry(raw, signed.size) ??
    addedNode(raw, signed.size) ??
    headFault(head, signed.size, walked.edge);
  return fault ?? { ok: true, size: signed.size, root: signed.root };
}

function headFault(
  head: Readonly<Record<string, unknown>>,
  size: number,
  edge: readonly Uint8Array[],
): Fault | undefined {
  if (Number(head.size) !== size) return { ok: false, reason: "size-altered", row: "log_head.size" };
  return same(head.edge as Uint8Array, Buffer.concat(edge))
    ? undefined
    : { ok: false, reason: "edge-altered", row: "log_head.edge" };
}

interface Walked {
  readonly ok: true;
  readonly root: Uint8Array;
  readonly edge: readonly Uint8Array[];
  /** The first node that is not what the entries say. */
  readonly node: Fault | undefined;
}

/** Goes through all entries once, with every level of nodes beside them; keeps one hash of each level. */
function walk(raw: DatabaseSync, size: number): Walked | Fault {
  const entries = inBatches(
    raw.prepare("select idx, body from log_entry where idx >= ? and idx < ? order by idx"),
    size,
  );
  const stored = storedNodes(raw, size);
  const pending: Uint8Array[] = [];
  let node: Fault | undefined;
  for (let index = 0; index < size; index += 1) {
    const body = entries(index);
    if (!body) return { ok: false, reason: "entry-missing", index };
    let hash = leafHash(body);
    for (let level = 0, at = index; ; level += 1, at = (at - 1) / 2) {
      node ??= stored.compare(level, at, hash);
      if (at % 2 === 0) {
        pending[level] = hash;
        break;
      }
      hash = nodeHash(pending[level] as Uint8Array, hash);
    }
  }
  const edge = edgeOf(pending, size);
  const root = edge.length === 0 ? emptyRoot() : edge.reduceRight((right, left) => nodeHash(left, right));
  return { ok: true, root, edge, node };
}

/** Each 1-bit of the size is a perfect subtree, the largest first. */
function edgeOf(pending: readonly Uint8Array[], size: number): readonly Uint8Array[] {
  return pending.filter((_, level) => Math.floor(size / 2 ** level) % 2 === 1).toReversed();
}

/** The nodes as they are kept. */
function storedNodes(raw: DatabaseSync, size: number) {
  const levels: ReturnType<typeof inBatches>[] = [];
  const open = (level: number) =>
    inBatches(
      raw.prepare(
        `select idx, hash from tree_node where level = ${level} and idx >= ? and idx < ? order by idx`,
      ),
      Math.floor(size / 2 ** level),
    );
  return {
    compare: (level: number, at: number, hash: Uint8Array): Fault | undefined => {
      levels[level] ??= open(level);
      const kept = levels[level](at);
      if (kept && same(kept, hash)) return undefined;
      const reason = kept ? "node-altered" : "node-missing";
      return { ok: false, reason, index: at * 2 ** level, row: nodeName(level, at) };
    },
  };
}

// Row by row a read takes three times as long.
const BATCH = 512;

/** The bytes of row after row, asked for in order; `undefined` for one that is missing. */
function inBatches(statement: StatementSync, end: number): (index: number) => Uint8Array | undefined {
  statement.setReturnArrays(true);
  let until = 0;
  let batch: ReadonlyMap<unknown, Uint8Array> = new Map();
  return (index) => {
    if (index >= until) {
      until = Math.min(index + BATCH, end);
      batch = new Map(statement.all(index, until) as unknown as readonly (readonly [unknown, Uint8Array])[]);
    }
    return batch.get(index);
  };
}

function nodeName(level: unknown, index: unknown): string {
  return `tree_node ${String(level)}/${String(index)}`;
}

function addedEntry(raw: DatabaseSync, size: number): Fault | undefined {
  const row = raw.prepare("select idx from log_entry where idx < 0 or idx >= ? order by idx").get(size);
  return row && { ok: false, reason: "entry-added", index: Number(row.idx) };
}

/** A node that no entry of the signed size has completed. */
function addedNode(raw: DatabaseSync, size: number): Fault | undefined {
  const levels = raw.prepare("select distinct level from tree_node").all();
  for (const { level } of levels) {
    const most = Number(level) < 0 ? 0 : Math.floor(size / 2 ** Number(level));
    const row = raw
      .prepare("select idx from tree_node where level = ? and (idx < 0 or idx >= ?)")
      .get(Number(level), most);
    if (row) return { ok: false, reason: "node-added", row: nodeName(level, row.idx) };
  }
  return undefined;
}

/** The entries from `from` (included) to `to` (excluded). */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The entry that is not the signed one. Goes down from the signed root: of two halves, what is kept and what the entries give
 * are tried until their hash is the one that is known, and so it is known which half was altered.
 */
function alteredEntry(raw: DatabaseSync, { size, root }: Checkpoint): Fault {
  const kept = keptHashes(raw);
  let range: Range = { from: 0, to: size };
  let known = root;
  while (range.to - range.from > 1) {
    const halves = halvesOf(range).map((half) => ({
      half,
      entries: hashOfEntries(raw, half),
      kept: kept(half),
    }));
    const altered = alteredHalf(halves, known);
    if (!altered) break;
    [range, known] = [altered.half, altered.hash];
  }
  const until = range.to - range.from > 1 ? { until: range.to } : {};
  return { ok: false, reason: "entry-altered", index: range.from, ...until };
}

interface Half {
  readonly half: Range;
  /** What its entries give now. */
  readonly entries: Uint8Array;
  /** What is kept of it. */
  readonly kept: Uint8Array | undefined;
}

function alteredHalf(
  [left, right]: readonly Half[],
  known: Uint8Array,
): { readonly half: Range; readonly hash: Uint8Array } | undefined {
  for (const one of candidates(left))
    for (const other of candidates(right))
      if (same(nodeHash(one, other), known)) {
        if (left && !same(one, left.entries)) return { half: left.half, hash: one };
        return right && { half: right.half, hash: other };
      }
  return undefined;
}

function candidates(half: Half | undefined): readonly Uint8Array[] {
  return half ? [half.entries, ...(half.kept ? [half.kept] : [])] : [];
}

/** Where RFC 6962 section 2.1 splits a tree: at the largest power of two below its size. */
function halvesOf({ from, to }: Range): readonly Range[] {
  let width = 1;
  while (width * 2 < to - from) width *= 2;
  return [
    { from, to: from + width },
    { from: from + width, to },
  ];
}

function hashOfEntries(raw: DatabaseSync, { from, to }: Range): Uint8Array {
  const pending: Uint8Array[] = [];
  const rows = raw.prepare("select body from log_entry where idx >= ? and idx < ? order by idx");
  let at = 0;
  for (const { body } of rows.iterate(from, to)) {
    let hash = leafHash(body as Uint8Array);
    let level = 0;
    for (let rest = at; rest % 2 === 1; rest = (rest - 1) / 2, level += 1)
      hash = nodeHash(pending[level] as Uint8Array, hash);
    pending[level] = hash;
    at += 1;
  }
  return edgeOf(pending, to - from).reduceRight((right, left) => nodeHash(left, right));
}

/** The hash over some entries as the kept nodes have it; `undefined` where one is missing. */
function keptHashes(raw: DatabaseSync): (range: Range) => Uint8Array | undefined {
  const node = raw.prepare("select hash from tree_node where level = ? and idx = ?");
  const kept = (range: Range): Uint8Array | undefined => {
    const level = Math.log2(range.to - range.from);
    if (Number.isInteger(level))
      return node.get(level, range.from / 2 ** level)?.hash as Uint8Array | undefined;
    const [left, right] = halvesOf(range).map(kept);
    return left && right && nodeHash(left, right);
  };
  return kept;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
