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
  const sibling = proof.at(-1);
  if (size === 1) return sibling ? undefined : leaf;
  if (!sibling) return undefined;
  const below = proof.slice(0, -1);
  const split = splitPoint(size);
  if (index < split) {
    const left = yield* climb({ index, size: split }, leaf, below);
    return left && (yield { left, right: sibling });
  }
  const right = yield* climb({ index: index - split, size: size - split }, leaf, below);
  return right && (yield { left: sibling, right });
}
