import { isCount } from "../text.ts";

/** Length of a SHA-256 hash in bytes. Every hash in this package has it. */
export const HASH_BYTES = 32;

/** Tells whether hashes are the same bytes. Hashes in a log are public: no constant time is needed. */
export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // A plain loop: verifying a log runs it over every byte of every tile.
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/** Tells whether every value has the length of a SHA-256 hash. */
export function areHashes(hashes: readonly Uint8Array[]): boolean {
  return hashes.every((h) => h.length === HASH_BYTES);
}

/** The longest entry, in bytes: an entry bundle writes its length in 16 bits (C2SP tlog-tiles v0.1.0). */
export const MAX_ENTRY_BYTES = 65_535;

/** What is hashed for one entry: 0x00 || entry (RFC 6962 section 2.1). */
export function leafInput(entry: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + entry.length);
  input.set(entry, 1);
  return input;
}

/** What is hashed for an inner node: 0x01 || left || right (RFC 6962 section 2.1). The prefix keeps an entry from posing as a node. */
export function nodeInput(left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + left.length + right.length);
  input[0] = 0x01;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return input;
}

/**
 * The root of one perfect subtree. Level 0 are the leaves; the node `index` on level `l` covers the
 * entries from `index * 2^l` (included) to `(index + 1) * 2^l` (excluded). It never changes once known.
 */
export interface StoredNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/**
 * Looks up the hash of a perfect subtree, as `appendLeaf` reported it. Asked only for subtrees that are
 * complete at the size in question. Throws when it cannot answer; a made-up hash gives a proof that fails.
 */
export type NodeAt = (level: number, index: number) => Uint8Array;

/** The largest power of two below `size`: where RFC 6962 section 2.1 splits a tree of two or more leaves. */
export function splitPoint(size: number): number {
  let left = 1;
  // Multiplication instead of bit shifts: shifts wrap at 2^31, sizes do not.
  while (left * 2 < size) left *= 2;
  return left;
}

/** Which leaf, in the tree of which size. Both count from the start of the log; `index < size`. */
export interface LeafPosition {
  readonly index: number;
  readonly size: number;
}

/** Two neighbours whose node hash is needed. */
interface Pair {
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

/** Tells whether there is such a leaf. */
export function isPosition(index: number, size: number): boolean {
  return isCount(index) && isCount(size) && index < size;
}

/**
 * The root an audit path leads to (RFC 6962 section 2.1.1), or `undefined` when it has the wrong length for its
 * position. Asks for one node hash at a time, so that the hash function may be asynchronous.
 */
export function* climb(
  { index, size }: LeafPosition,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
): Generator<Pair, Uint8Array | undefined, Uint8Array> {
  const sides = sidesOf({ index, size });
  if (sides.length !== proof.length) return undefined;
  let hash = leaf;
  for (const [level, sibling] of proof.entries()) {
    hash = yield sides[level] === "left" ? { left: hash, right: sibling } : { left: sibling, right: hash };
  }
  return hash;
}

/** On which side of its sibling the path to a leaf lies, the leaf itself first. */
function sidesOf(leaf: LeafPosition): readonly ("left" | "right")[] {
  const sides: ("left" | "right")[] = [];
  for (let { index, size } = leaf; size > 1; ) {
    const split = splitPoint(size);
    const side = index < split ? "left" : "right";
    sides.push(side);
    if (side === "right") index -= split;
    size = side === "left" ? split : size - split;
  }
  return sides.reverse();
}
