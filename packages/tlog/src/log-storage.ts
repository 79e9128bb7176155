import type { StoredNode } from "./tree.ts";

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
   * @returns `false`, having written nothing, when the log does not have the size `from` any more: someone else
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
