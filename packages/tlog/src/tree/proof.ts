import { isCount } from "../text.ts";
import {
  areHashes,
  climb,
  isPosition,
  type LeafPosition,
  type NodeAt,
  sameHash,
  splitPoint,
} from "./merkle.ts";
import { nodeHash } from "./tree.ts";

/** Two sizes of one log, the older first; `0 < from <= to`. */
export interface SizePair {
  readonly from: number;
  readonly to: number;
}

/** Everything needed to check that a leaf is in a tree, without the tree. */
export interface InclusionClaim extends LeafPosition {
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
  /** From the leaf's sibling up to the root's child. Empty for a tree of one. */
  readonly proof: readonly Uint8Array[];
}

/** Everything needed to check that a log only grew between two roots. */
export interface ConsistencyClaim extends SizePair {
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  /** Empty when `from` equals `to`. */
  readonly proof: readonly Uint8Array[];
}

/**
 * Makes the audit path of a leaf (RFC 6962 section 2.1.1), leaf's sibling first.
 *
 * @throws {RangeError} When there is no such leaf in a tree of that size.
 */
export function proveInclusion({ index, size }: LeafPosition, nodeAt: NodeAt): readonly Uint8Array[] {
  if (!isPosition(index, size)) throw new RangeError(`no leaf ${index} in a tree of size ${size}`);
  return pathTo(index, { start: 0, size }, nodeAt);
}

/**
 * Checks an audit path (RFC 6962 section 2.1.1). Never throws: a claim that makes no sense is `false`,
 * because every part of it may come from an attacker.
 */
export function verifyInclusion({ leafHash, index, size, root, proof }: InclusionClaim): boolean {
  if (!isPosition(index, size) || !areHashes([leafHash, root, ...proof])) return false;
  const climbing = climb({ index, size }, leafHash, proof);
  let step = climbing.next();
  while (!step.done) step = climbing.next(nodeHash(step.value.left, step.value.right));
  return step.value !== undefined && sameHash(step.value, root);
}

/**
 * Makes the proof that the tree of size `to` extends the tree of size `from` (RFC 6962 section 2.1.2).
 *
 * @throws {RangeError} When `from` is 0 or greater than `to`. Everything extends the empty tree, so a
 * proof from it would prove nothing while looking like one.
 */
export function proveConsistency({ from, to }: SizePair, nodeAt: NodeAt): readonly Uint8Array[] {
  if (!isPair(from, to)) throw new RangeError(`no consistency proof from size ${from} to size ${to}`);
  return growthOf(from, { start: 0, size: to }, nodeAt, true);
}

/** Checks a consistency proof (RFC 6962 section 2.1.2). Never throws; `false` for anything from size 0. */
export function verifyConsistency({ from, to, fromRoot, toRoot, proof }: ConsistencyClaim): boolean {
  if (!isPair(from, to) || !areHashes([fromRoot, toRoot, ...proof])) return false;
  const roots = replay({ from, to }, proof, fromRoot);
  return roots !== undefined && sameHash(roots.old, fromRoot) && sameHash(roots.new, toRoot);
}

/** A run of leaves that is a subtree of the log: `start` is a multiple of the power of two that holds `size`. */
interface Subtree {
  readonly start: number;
  readonly size: number;
}

function halves({ start, size }: Subtree): { readonly left: Subtree; readonly right: Subtree } {
  const leftSize = splitPoint(size);
  return { left: { start, size: leftSize }, right: { start: start + leftSize, size: size - leftSize } };
}

/** The root of a subtree, hashed together from stored nodes where it is not itself complete. */
function subtreeRoot(tree: Subtree, nodeAt: NodeAt): Uint8Array {
  const level = Math.round(Math.log2(tree.size));
  if (2 ** level === tree.size) return nodeAt(level, tree.start / tree.size);
  const { left, right } = halves(tree);
  return nodeHash(subtreeRoot(left, nodeAt), subtreeRoot(right, nodeAt));
}

/** PATH(m, D[n]) of RFC 6962 section 2.1.1. */
function pathTo(index: number, tree: Subtree, nodeAt: NodeAt): readonly Uint8Array[] {
  if (tree.size === 1) return [];
  const { left, right } = halves(tree);
  return index < right.start
    ? [...pathTo(index, left, nodeAt), subtreeRoot(right, nodeAt)]
    : [...pathTo(index, right, nodeAt), subtreeRoot(left, nodeAt)];
}

/** SUBPROOF(m, D[n], b) of RFC 6962 section 2.1.2; `known` is its b: the verifier has this root already. */
function growthOf(from: number, tree: Subtree, nodeAt: NodeAt, known: boolean): readonly Uint8Array[] {
  if (from === tree.start + tree.size) return known ? [] : [subtreeRoot(tree, nodeAt)];
  const { left, right } = halves(tree);
  return from <= right.start
    ? [...growthOf(from, left, nodeAt, known), subtreeRoot(right, nodeAt)]
    : [...growthOf(from, right, nodeAt, false), subtreeRoot(left, nodeAt)];
}

interface Roots {
  readonly old: Uint8Array;
  readonly new: Uint8Array;
}

/** Both roots a consistency proof leads to. `known` is the old root as long as the old tree is a whole subtree. */
function replay({ from, to }: SizePair, proof: readonly Uint8Array[], known?: Uint8Array): Roots | undefined {
  const last = proof.at(-1);
  if (from === to) {
    if (proof.length !== (known ? 0 : 1)) return undefined;
    const whole = known ?? last;
    return whole && { old: whole, new: whole };
  }
  if (!last) return undefined;
  const below = proof.slice(0, -1);
  const split = splitPoint(to);
  if (from <= split) {
    const left = replay({ from, to: split }, below, known);
    return left && { old: left.old, new: nodeHash(left.new, last) };
  }
  const right = replay({ from: from - split, to: to - split }, below);
  return right && { old: nodeHash(last, right.old), new: nodeHash(last, right.new) };
}

function isPair(from: number, to: number): boolean {
  return isCount(from) && isCount(to) && from > 0 && from <= to;
}
