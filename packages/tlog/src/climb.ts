import { splitPoint } from "./split-point.ts";
import { isCount } from "./text.ts";

/** Which leaf, in the tree of which size. Both count from the start of the log; `index < size`. */
export interface LeafPosition {
  readonly index: number;
  readonly size: number;
}

/** Two neighbours whose node hash is needed. */
export interface Pair {
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

/** Tells whether there is such a leaf. */
export function isPosition(index: number, size: number): boolean {
  return isCount(index) && isCount(size) && index < size;
}

/**
 * The root an audit path leads to (RFC 6962 section 2.1.1), or `undefined` when it has the wrong length for its
 * position. Asks for one node hash at a time, so that whoever hashes may be asynchronous.
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
