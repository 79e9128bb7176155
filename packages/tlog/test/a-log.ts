import type { TileSource } from "../src/tile.ts";
import type { NodeAt } from "../src/tree/merkle.ts";
import { appendLeaf, EMPTY_EDGE, leafHash, rootOf, type TreeEdge } from "../src/tree/tree.ts";

/** A log in memory: what a database would keep. */
export interface ALog extends TileSource {
  readonly size: number;
  readonly root: Uint8Array;
  /** The root as it was at an earlier size. */
  readonly rootAt: (size: number) => Uint8Array;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
export const unhex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "hex"));

/** Grows a log one entry at a time, keeping what every append gives. */
export function aLog(entries: readonly Uint8Array[]): ALog {
  const nodes = new Map<string, Uint8Array>();
  const roots = [rootOf(EMPTY_EDGE)];
  let edge: TreeEdge = EMPTY_EDGE;
  for (const entry of entries) {
    const appended = appendLeaf(edge, leafHash(entry));
    edge = appended.edge;
    for (const node of appended.nodes) nodes.set(`${node.level}/${node.index}`, node.hash);
    roots.push(rootOf(edge));
  }
  const nodeAt: NodeAt = (level, index) => there(nodes.get(`${level}/${index}`));
  const rootAt = (size: number) => there(roots[size]);
  return { size: edge.size, root: rootAt(edge.size), nodeAt, rootAt, entryAt: (i) => there(entries[i]) };
}

/** A log of so many different short entries. */
export function aLogOf(size: number): ALog {
  return aLog(Array.from({ length: size }, (_, i) => utf8(`entry ${i}`)));
}

/** The same bytes with one bit turned over. */
export function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.map((byte, i) => (i === Math.floor(bit / 8) ? byte ^ (1 << (bit % 8)) : byte));
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("asked for what the log does not have");
  return value;
}
