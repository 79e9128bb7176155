import type { DatabaseSync } from "node:sqlite";
import { OubliError } from "@oubli/model";
import { type Ed25519Verifier, parseCheckpoint, type TreeHead } from "@oubli/tlog";
import {
  emptyRoot,
  leafHash,
  type NodeAt,
  proveConsistency,
  proveInclusion,
  type SizePair,
  type TileFile,
  verifyInclusion,
  writeTiles,
} from "@oubli/tlog/tree";
import { type Database, storageError } from "./database.ts";
import { isSignedBy } from "./head.ts";
import type { LogVerifiers } from "./log-signers.ts";
import { type StateResult, verifyState } from "./state/verify-state.ts";
import { type LogVerdict, verifyLog } from "./verify-log.ts";

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
  /**
   * The audit path of an entry to the signed root. It was checked.
   * @throws {RangeError} For an index outside.
   * @throws {OubliError} `NOT_AUTHENTIC` where no proof that holds can be made.
   */
  proveInclusion(index: number): Promise<readonly Uint8Array[]>;
  /** That the tree of one size continues that of another. @throws {RangeError} For sizes the log never had. */
  proveConsistency(sizes: SizePair): Promise<readonly Uint8Array[]>;
  /** Every file of the tile layout for a tree of this size. @throws {RangeError} For more than there is. */
  tiles(size: number): AsyncIterable<TileFile>;
  /**
   * Computes every hash again, of every level, and compares all that is kept of the log with the signed head; names the entry or row
   * that is wrong.
   */
  verify(verifiers: readonly Ed25519Verifier[]): Promise<LogVerdict>;
  /**
   * Goes through every entry of the log with this origin: who has signed it, whether they might, and whether every row that decides is
   * what all entries add up to.
   */
  replay(origin: string): Promise<StateResult>;
  /** Whether exactly the holders of these keys signed the head. `false` while the log is empty. */
  isSignedBy(keys: LogVerifiers): Promise<boolean>;
}

/** @param file Named when it cannot be read. */
export function createAuditLog({ raw, query }: Database, file: string): AuditLog {
  const head = raw.prepare("select checkpoint from log_head");
  const node = raw.prepare("select hash from tree_node where level = ? and idx = ?");
  const one = raw.prepare("select body from log_entry where idx = ?");
  const many = raw.prepare("select body from log_entry where idx >= ? and idx < ? order by idx");
  const checkpoint = () => head.get()?.checkpoint as string | undefined;
  // What is signed, not what is written beside it.
  const claimed = () => claimedHead(checkpoint());
  const entryAt = (index: number) => required(one.get(index)?.body, `entry ${index}`);
  const nodeAt: NodeAt = (level, index) => required(node.get(level, index)?.hash, `hash ${level}/${index}`);
  const reading = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw storageError(file, error);
    }
  };
  // Waits for a change that is under way on this connection: what it has not signed yet is not to be judged.
  const alone = <T>(work: () => T): Promise<T> =>
    query.connection().execute(async () => reading(() => snapshot(raw, work)));
  return {
    checkpoint: () => reading(checkpoint),
    size: () => reading(() => claimed().size),
    entries: (from, to) => reading(() => many.all(from, to).map((row) => row.body as Uint8Array)),
    entriesAt: (indexes) =>
      reading(() => {
        const { size } = claimed();
        const outside = indexes.find((index) => index >= size);
        if (outside !== undefined) throw new RangeError(`the log has no entry ${outside}`);
        return indexes.map(entryAt);
      }),
    search: (words, from, to) =>
      reading(() => {
        // SQLite looks through the bytes where they lie; handing a million rows to JavaScript takes five times as long.
        const holds = words.map(() => String.raw` and body like ? escape '\'`).join("");
        const found = raw.prepare(
          `select idx from log_entry where idx >= ? and idx < ?${holds} order by idx desc`,
        );
        return found.all(from, to, ...words.map(pattern)).map((row) => Number(row.idx));
      }),
    proveInclusion: (index) =>
      reading(() => {
        const { size, root } = claimed();
        if (index >= size) throw new RangeError(`the log has no entry ${index}`);
        return checked(() => {
          const proof = proveInclusion({ index, size }, nodeAt);
          const leaf = leafHash(entryAt(index));
          return { proof, holds: verifyInclusion({ leafHash: leaf, index, size, root, proof }) };
        });
      }),
    proveConsistency: (sizes) =>
      reading(() => {
        if (sizes.to > claimed().size) throw new RangeError(`the log has ${claimed().size} entries`);
        return proveConsistency(sizes, nodeAt);
      }),
    tiles: async function* tiles(until) {
      try {
        yield* writeTiles({ nodeAt, entryAt }, until);
      } catch (error) {
        throw storageError(file, error);
      }
    },
    isSignedBy: (keys) => reading(() => isSignedBy(checkpoint() ?? "", keys)),
    replay: (origin) => alone(() => verifyState(raw, origin)),
    verify: (verifiers) =>
      alone(() => verifyLog(raw, { verifiers, ...(verifiers[0] ? { origin: verifiers[0].name } : {}) })),
  };
}

/** What the head says. Whether it is signed is for the one to ask who has the keys. */
function claimedHead(checkpoint: string | undefined): TreeHead {
  if (checkpoint === undefined) return { size: 0, root: emptyRoot() };
  const head = parseCheckpoint(checkpoint.slice(0, checkpoint.lastIndexOf("\n\n") + 1));
  if (head) return head;
  throw new OubliError("NOT_AUTHENTIC", "the signed head of the audit trail was altered", { hint: ALTERED });
}

const ALTERED =
  "the database was altered or is damaged: keep it as it is, verify the audit trail, and restore a backup";

/** A proof that does not hold is not handed out: it would only be found out by the one who was to trust it. */
function checked(
  work: () => { readonly proof: readonly Uint8Array[]; readonly holds: boolean },
): readonly Uint8Array[] {
  const { proof, holds } = work();
  if (holds) return proof;
  throw new OubliError(
    "NOT_AUTHENTIC",
    "no proof can be made: what is kept does not lead to the signed root",
    {
      hint: ALTERED,
    },
  );
}

/** Reads within one state of the database, whatever another process writes meanwhile. */
function snapshot<T>(raw: DatabaseSync, work: () => T): T {
  raw.exec("begin deferred");
  try {
    return work();
  } finally {
    if (raw.isTransaction) raw.exec("rollback");
  }
}

/** The word anywhere, with none of LIKE's own signs in it. */
function pattern(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

function required(value: unknown, what: string): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new OubliError("NOT_AUTHENTIC", `${what} of the audit trail is missing`, { hint: ALTERED });
}
