import type { DatabaseSync } from "node:sqlite";
import {
  appendLeaf,
  type Ed25519Verifier,
  formatEntryBundle,
  formatHashTile,
  leafHash,
  type NodeAt,
  parseTilePath,
  proveConsistency,
  proveInclusion,
  rootOf,
  type SizePair,
  signCheckpoint,
  TILE_WIDTH,
  type TileFile,
  type TilesResult,
  verifyTiles,
  writeTiles,
} from "@oubli/tlog";
import type { Database } from "./database.ts";
import { isSignedBy, type TrustedHead } from "./head.ts";
import { type LogSigners, type LogVerifiers, signersIn } from "./log-signers.ts";
import { type StateResult, verifyState } from "./state/verify-state.ts";

/** Appends within one transaction. */
export interface LogAppender {
  /** @returns The entry's index. */
  append(entry: Uint8Array): number;
  /** Signs the new head and gives it back; the present one when nothing was appended. Called once, last in the transaction. */
  sign(root: string): TrustedHead;
}

/** Starts an appender from a head, within the transaction that is open on the connection. Signs the new one with these keys. */
export type OpenAppender = (head: TrustedHead, signers: LogSigners) => LogAppender;

/**
 * Prepares what appending writes, once for a connection: each entry is a few rows, and building their statements
 * again would cost more than writing them. The head, the nodes and the state they describe become durable together.
 */
export function prepareAppending(raw: DatabaseSync): OpenAppender {
  const addEntry = raw.prepare("insert into log_entry (idx, body) values (?, ?)");
  const addNode = raw.prepare("insert into tree_node (level, idx, hash) values (?, ?, ?)");
  const putHead = raw.prepare(
    `insert into log_head (id, size, edge, checkpoint) values (1, ?1, ?2, ?3)
     on conflict (id) do update set size = ?1, edge = ?2, checkpoint = ?3`,
  );
  return (head, signers) => {
    let { edge } = head;
    return {
      append: (entry) => {
        const index = edge.size;
        const grown = appendLeaf(edge, leafHash(entry));
        addEntry.run(index, entry);
        for (const node of grown.nodes) addNode.run(node.level, node.index, node.hash);
        edge = grown.edge;
        return index;
      },
      sign: (root) => {
        if (edge === head.edge) return head;
        const end = { origin: signers[0].name, size: edge.size, root: rootOf(edge) };
        const checkpoint = signCheckpoint(end, signersIn(signers));
        putHead.run(edge.size, Buffer.concat(edge.edge), checkpoint);
        return { checkpoint, edge, root };
      },
    };
  };
}

/** The audit trail, for proving, exporting and checking it. Reads only. */
export interface AuditLog {
  /** The signed head as a C2SP note; `undefined` while the log is empty. */
  checkpoint(): Promise<string | undefined>;
  size(): Promise<number>;
  /** Entries `from` (included) to `to` (excluded), oldest first; fewer where the log ends. */
  entries(from: number, to: number): Promise<readonly Uint8Array[]>;
  /** One entry for each index, in the order given. @throws {RangeError} For an index outside. */
  entriesAt(indexes: readonly number[]): Promise<readonly Uint8Array[]>;
  /**
   * Indexes, newest first, of the entries `from` (included) to `to` (excluded) whose text holds every word;
   * upper and lower case are the same. No words: every entry.
   */
  search(words: readonly string[], from: number, to: number): Promise<readonly number[]>;
  /** The audit path of an entry in the present tree. @throws {RangeError} For an index outside. */
  proveInclusion(index: number): Promise<readonly Uint8Array[]>;
  /** That the tree of one size continues that of another. @throws {RangeError} For sizes the log never had. */
  proveConsistency(sizes: SizePair): Promise<readonly Uint8Array[]>;
  /** Every file of the tile layout for a tree of this size. @throws {RangeError} For more than there is. */
  tiles(size: number): AsyncIterable<TileFile>;
  /** Computes every hash again and compares the root with the signed checkpoint; names the first bad entry. */
  verify(verifiers: readonly Ed25519Verifier[]): Promise<TilesResult>;
  /**
   * Goes through every entry of the log with this origin: who has signed it, whether they might, and whether every row that decides is
   * what all entries add up to.
   */
  replay(origin: string): Promise<StateResult>;
  /** Whether exactly the holders of these keys signed the head. `false` while the log is empty. */
  isSignedBy(keys: LogVerifiers): Promise<boolean>;
}

export function createAuditLog({ raw }: Database): AuditLog {
  const head = raw.prepare("select size, checkpoint from log_head");
  const node = raw.prepare("select hash from tree_node where level = ? and idx = ?");
  const one = raw.prepare("select body from log_entry where idx = ?");
  const many = raw.prepare("select body from log_entry where idx >= ? and idx < ? order by idx");
  const checkpoint = () => head.get()?.checkpoint as string | undefined;
  const size = () => Number(head.get()?.size ?? 0);
  const entries: Entries = (from, to) => many.all(from, to).map((row) => row.body as Uint8Array);
  const entryAt = (index: number) => required(one.get(index)?.body, `entry ${index}`);
  const nodeAt: NodeAt = (level, index) => required(node.get(level, index)?.hash, `node ${level}/${index}`);
  return {
    checkpoint: async () => checkpoint(),
    size: async () => size(),
    entries: async (from, to) => entries(from, to),
    entriesAt: async (indexes) => indexes.map(entryAt),
    search: async (words, from, to) => {
      // SQLite looks through the bytes where they lie; handing a million rows to JavaScript takes five times as long.
      const holds = words.map(() => String.raw` and body like ? escape '\'`).join("");
      const found = raw.prepare(
        `select idx from log_entry where idx >= ? and idx < ?${holds} order by idx desc`,
      );
      return found.all(from, to, ...words.map(pattern)).map((row) => Number(row.idx));
    },
    proveInclusion: async (index) => proveInclusion({ index, size: size() }, nodeAt),
    proveConsistency: async (sizes) => proveConsistency(sizes, nodeAt),
    tiles: async function* tiles(until) {
      yield* writeTiles({ nodeAt, entryAt }, until);
    },
    replay: async (origin) => verifyState(raw, origin),
    isSignedBy: async (keys) => isSignedBy(checkpoint() ?? "", keys),
    verify: async (verifiers) => {
      const signed = checkpoint();
      if (signed === undefined) return { ok: false, reason: "missing", path: "checkpoint" };
      return verifyTiles({
        checkpoint: signed,
        verifiers,
        ...(verifiers[0] ? { origin: verifiers[0].name } : {}),
        read: (path) =>
          tileBytes(path, entries, (level, index) => node.get(level, index)?.hash as Uint8Array | undefined),
      });
    },
  };
}

type Entries = (from: number, to: number) => readonly Uint8Array[];

/** The word anywhere, with none of LIKE's own signs in it. */
function pattern(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

// A tile spans eight levels of the tree.
const TREE_LEVELS_PER_TILE = 8;

/** One file of the tile layout, straight from the tables; `undefined` when a row it needs is missing. */
function tileBytes(
  path: string,
  entries: Entries,
  hashAt: (level: number, index: number) => Uint8Array | undefined,
): Uint8Array | undefined {
  const id = parseTilePath(path);
  if (!id) return undefined;
  const from = id.index * TILE_WIDTH;
  if (id.level === "entries") {
    const bodies = entries(from, from + id.width);
    return bodies.length === id.width ? formatEntryBundle(bodies) : undefined;
  }
  const level = id.level * TREE_LEVELS_PER_TILE;
  const hashes = Array.from({ length: id.width }, (_, at) => hashAt(level, from + at));
  const all = hashes.filter((hash) => hash !== undefined);
  return all.length === id.width ? formatHashTile(all) : undefined;
}

function required(value: unknown, what: string): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new RangeError(`the log has no ${what}`);
}
