import { HASH_BYTES, type NodeAt, type StoredNode } from "./tree/merkle.ts";

/**
 * Keeps one log, forever. There is no update of an entry and no delete. The function `logStorageContract` of
 * `@oubli/tlog/contract` tests every sentence here.
 */
export interface LogStorage {
  /** @returns `undefined` while nothing was ever written. */
  head(): Promise<StoredHead | undefined>;

  /**
   * Writes all of it or nothing: the entries, their nodes, and the checkpoint that signs them, durably. Without
   * entries, only the checkpoint is replaced, as when a witness has cosigned it.
   *
   * @returns `false`, having written nothing, when the log no longer has the size `from`: another writer
   * appended first.
   */
  append(growth: LogGrowth): Promise<boolean>;

  /** @throws {RangeError} For an index at or past the size. */
  entryAt(index: number): Promise<Uint8Array>;

  /**
   * The root of a perfect subtree, as `appendLeaf` reported it.
   *
   * @throws {RangeError} For a subtree that is not complete at the present size.
   */
  nodeAt(level: number, index: number): Promise<Uint8Array>;
}

/** The last signed head. */
export interface StoredHead {
  readonly size: number;
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
}

/** What one append adds. */
export interface LogGrowth {
  /** The size this continues. */
  readonly from: number;
  readonly entries: readonly Uint8Array[];
  /** What `appendLeaf` reported for these entries, in its order. */
  readonly nodes: readonly StoredNode[];
  /** The signed checkpoint of the new size. */
  readonly checkpoint: string;
}

/** Tells whether the subtree lies wholly below the size. */
export function isComplete(size: number, level: number, index: number): boolean {
  return level >= 0 && index >= 0 && (index + 1) * 2 ** level <= size;
}

/** A log that is gone with the process: for tests and small tools. */
export function createMemoryStorage(): LogStorage {
  const entries: Uint8Array[] = [];
  const nodes: Uint8Array[][] = [];
  let head: StoredHead | undefined;
  return {
    head: async () => head,
    append: async (growth: LogGrowth) => {
      if (entries.length !== growth.from) return false;
      for (const entry of growth.entries) entries.push(Uint8Array.from(entry));
      for (const { level, index, hash } of growth.nodes) {
        nodes[level] ??= [];
        nodes[level][index] = Uint8Array.from(hash);
      }
      head = { size: entries.length, checkpoint: growth.checkpoint };
      return true;
    },
    entryAt: async (index) => copyOf(entries[index], "entry"),
    nodeAt: async (level, index) =>
      copyOf(isComplete(entries.length, level, index) ? nodes[level]?.[index] : undefined, "node"),
  };
}

/**
 * Runs what needs stored nodes at once over a storage that answers later: a first run with made-up hashes tells which
 * nodes are needed, a second one gets them. Works for every function that always asks for the same nodes in the same
 * order, as proofs do.
 *
 * @throws {RangeError} When the second run asks for another node. What `make` and `nodeAt` throw passes through.
 */
export async function withNodes<Result>(
  make: (nodeAt: NodeAt) => Result,
  nodeAt: (level: number, index: number) => Promise<Uint8Array>,
): Promise<Result> {
  const wanted: Promise<StoredNode>[] = [];
  const nothing = new Uint8Array(HASH_BYTES);
  make((level, index) => {
    wanted.push(nodeAt(level, index).then((hash) => ({ level, index, hash })));
    return nothing;
  });
  const nodes = await Promise.all(wanted);
  let at = 0;
  return make((level, index) => {
    const node = nodes[at++];
    if (node?.level !== level || node.index !== index)
      throw new RangeError("another node was asked for the first time");
    return node.hash;
  });
}

// A copy goes out, as a copy came in: callers never hold the log's memory.
function copyOf(bytes: Uint8Array | undefined, what: string): Uint8Array {
  if (!bytes) throw new RangeError(`the log has no such ${what}`);
  return Uint8Array.from(bytes);
}
