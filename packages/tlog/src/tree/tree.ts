import { isCount } from "../text.ts";
import { areHashes, HASH_BYTES, leafInput, type NodeAt, nodeInput, type StoredNode } from "./merkle.ts";
import { sha256 } from "./sha256.ts";

/** Hash of one entry: SHA-256(0x00 || entry), RFC 6962 section 2.1. */
export function leafHash(entry: Uint8Array): Uint8Array {
  return sha256(leafInput(entry));
}

/** Hash of an inner node: SHA-256(0x01 || left || right), RFC 6962 section 2.1. The prefix keeps an entry from posing as a node. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(nodeInput(left, right));
}

/** Root of the tree without entries: SHA-256 of nothing, RFC 6962 section 2.1. */
export function emptyRoot(): Uint8Array {
  return sha256(new Uint8Array());
}

/**
 * All a log must remember to grow: its size and the roots of the perfect subtrees along its right
 * edge, largest first. There is one root per 1-bit of the size, so a million entries need at most 20.
 */
export interface TreeEdge {
  readonly size: number;
  readonly edge: readonly Uint8Array[];
}

/** The tree without entries. */
export const EMPTY_EDGE: TreeEdge = { size: 0, edge: [] };

/** What an append gives: the new edge, and the nodes to store so that proofs and tiles can be made later. */
export interface Appended {
  readonly edge: TreeEdge;
  /** The subtrees this leaf completes, the leaf itself first. Never empty. */
  readonly nodes: readonly StoredNode[];
}

/**
 * Adds one leaf. The given edge stays as it was, so a caller whose write fails simply keeps the old one.
 *
 * @param leaf A hash made by {@link leafHash}.
 * @throws {RangeError} When the edge does not belong to its size, the leaf is not 32 bytes, or the tree is full (2^53-1).
 */
export function appendLeaf(before: TreeEdge, leaf: Uint8Array): Appended {
  assertEdge(before);
  if (leaf.length !== HASH_BYTES) throw new RangeError(`a leaf hash has ${HASH_BYTES} bytes`);
  if (!isCount(before.size + 1)) throw new RangeError("the tree is full");
  let node: StoredNode = { level: 0, index: before.size, hash: leaf };
  const nodes = [node];
  // A right child completes its parent, which may again be a right child: the carry of a binary counter.
  for (const left of before.edge.toReversed()) {
    if (node.index % 2 === 0) break;
    node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(left, node.hash) };
    nodes.push(node);
  }
  const edge = [...before.edge.slice(0, before.edge.length - node.level), node.hash];
  return { edge: { size: before.size + 1, edge }, nodes };
}

/**
 * The root hash of the tree with this right edge (RFC 6962 section 2.1).
 *
 * @returns {@link emptyRoot} for the empty tree.
 * @throws {RangeError} When the edge does not belong to its size.
 */
export function rootOf(tree: TreeEdge): Uint8Array {
  assertEdge(tree);
  return tree.size === 0 ? emptyRoot() : tree.edge.reduceRight((right, left) => nodeHash(left, right));
}

/**
 * Finds the edge of a log from its stored nodes: when a log is opened again, or to know the root it once had.
 *
 * @throws {RangeError} When the size is not a valid count, or a node is not a hash. What `nodeAt` throws passes through.
 */
export function edgeAt(size: number, nodeAt: NodeAt): TreeEdge {
  if (!isCount(size)) throw new RangeError("a tree size is a whole number from 0 to 2^53-1");
  const edge: Uint8Array[] = [];
  // Each 1-bit of the size is a perfect subtree; the lowest bit is the rightmost and smallest.
  for (let level = 0, rest = size; rest > 0; level += 1, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) edge.unshift(nodeAt(level, rest - 1));
  const tree = { size, edge };
  assertEdge(tree);
  return tree;
}

function assertEdge({ size, edge }: TreeEdge): void {
  if (!isCount(size) || edge.length !== onesIn(size) || !areHashes(edge))
    throw new RangeError("the edge does not belong to its size");
}

function onesIn(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}
