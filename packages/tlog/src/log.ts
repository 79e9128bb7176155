import { claimedCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { type LogStorage, type StoredHead, withNodes } from "./log-storage.ts";
import type { NoteSigner } from "./note.ts";
import { formatTlogProof } from "./proof-file.ts";
import { MAX_ENTRY_BYTES, type StoredNode } from "./tree/merkle.ts";
import { proveConsistency, proveInclusion } from "./tree/proof.ts";
import { appendLeaf, edgeAt, leafHash, rootOf, type TreeEdge } from "./tree/tree.ts";

/** A log that grows and proves, over any storage. */
export interface Log {
  /** The signed head. @returns `undefined` while nothing was ever appended. */
  checkpoint(): Promise<string | undefined>;

  /**
   * Appends the entries, signs the new head, and keeps both in one step. Calls wait for each other.
   *
   * @returns The index of the first. `undefined`, having written nothing, when another writer of the same storage was
   * first: the log has read its new state, and the call may be made again.
   * @throws {RangeError} When an entry is longer than 65,535 bytes, or the storage holds a log of another origin.
   */
  append(entries: readonly Uint8Array[]): Promise<number | undefined>;

  /** A proof file (C2SP tlog-proof@v1) of one entry under the present head. @throws {RangeError} For an index outside. */
  prove(index: number): Promise<string>;

  /** The proof that the log only grew from a size to the present one. @throws {RangeError} For 0 and sizes above. */
  proveGrowth(from: number): Promise<readonly Uint8Array[]>;
}

/** Which log, and who signs it. */
export interface LogOptions {
  readonly origin: string;
  /**
   * The log's key. While it is being replaced, the old and the new one: a verifier who knows either opens what both
   * signed, and appending nothing signs the present head again.
   */
  readonly signers: readonly NoteSigner[];
  readonly storage: LogStorage;
}

/** Opens a log, new or grown. Reads nothing until it is asked something. */
export function openLog({ origin, signers, storage }: LogOptions): Log {
  const head = async () => {
    const stored = await storage.head();
    if (stored && claimedCheckpoint(stored.checkpoint)?.origin !== origin)
      throw new RangeError("the storage holds another log");
    return stored;
  };
  const presentHead = async () => {
    const present = await head();
    if (!present) throw new RangeError("the log has no entry yet");
    return present;
  };
  const grow = async (entries: readonly Uint8Array[]): Promise<number | undefined> => {
    const from = (await head())?.size ?? 0;
    const before = await withNodes((nodeAt) => edgeAt(from, nodeAt), storage.nodeAt);
    const { edge, nodes } = appendAll(before, entries);
    const checkpoint = signCheckpoint({ origin, size: edge.size, root: rootOf(edge) }, signers);
    return (await storage.append({ from, entries, nodes, checkpoint })) ? from : undefined;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    checkpoint: async () => (await head())?.checkpoint,
    append: (entries) => {
      const done = last.then(() => grow(entries));
      last = done.catch(() => undefined);
      return done;
    },
    prove: async (index) => {
      return proveFrom(storage, await presentHead(), index);
    },
    proveGrowth: async (from) => {
      const { size: to } = await presentHead();
      return withNodes((nodeAt) => proveConsistency({ from, to }, nodeAt), storage.nodeAt);
    },
  };
}

/** The proof file of one entry under a head. @throws {RangeError} For an index outside. */
export async function proveFrom(
  storage: LogStorage,
  { size, checkpoint }: StoredHead,
  index: number,
): Promise<string> {
  const proof = await withNodes((nodeAt) => proveInclusion({ index, size }, nodeAt), storage.nodeAt);
  return formatTlogProof({ index, proof, checkpoint });
}

function appendAll(
  before: TreeEdge,
  entries: readonly Uint8Array[],
): { readonly edge: TreeEdge; readonly nodes: readonly StoredNode[] } {
  let edge = before;
  const nodes: StoredNode[] = [];
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES) throw new RangeError(`an entry has at most ${MAX_ENTRY_BYTES} bytes`);
    const appended = appendLeaf(edge, leafHash(entry));
    edge = appended.edge;
    nodes.push(...appended.nodes);
  }
  return { edge, nodes };
}
