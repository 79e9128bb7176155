import { hash } from "node:crypto";
import { type Row, rowText } from "./row.ts";

/*
 * A Merkle map over all rows that decide. A row's place is the beginning of the SHA-256 of its key: three levels of nodes with
 * sixteen children each lead to 4,096 buckets, and a bucket lists the rows in it, sorted. The root depends on the rows only, not on
 * the order in which they came. A change touches four short texts, however many rows there are.
 */

const RADIX_BITS = 4;
const WIDTH = 2 ** RADIX_BITS;
/** Levels of nodes above the buckets. */
const LEVELS = 3;
const HASH_BYTES = 32;
const KEY_BYTES = 16;
const ITEM_BYTES = KEY_BYTES + HASH_BYTES;
const NODE_BYTES = WIDTH * HASH_BYTES;
const EMPTY = Buffer.alloc(0);
const NOTHING = Buffer.alloc(HASH_BYTES);
const NO_CHILD = Buffer.alloc(NODE_BYTES);

/** Where the nodes of a map are kept, each at a number of its own. What changes together has numbers that are near each other. */
export interface MapNodes {
  /** @returns `undefined` for a node that was never written. */
  read(place: number): Uint8Array | undefined;
  /** `undefined` for a node below which there is nothing any more. */
  write(place: number, bytes: Uint8Array | undefined): void;
}

/** A map that believes nothing it has not followed down from its root. */
export interface RowMap {
  /** Whether this row is there; with `undefined`, whether none is. @throws {BrokenMap} */
  holds(key: string, row: Row | undefined): boolean;
  /** @throws {BrokenMap} */
  put(key: string, row: Row | undefined): void;
  /** The root over everything that was put, in base64url. Writes what changed. */
  root(): string;
}

/** The nodes of a map do not lead to its root: they were altered. */
export class BrokenMap extends Error {
  override readonly name = "BrokenMap";
}

/** The root of a map without rows. */
export const EMPTY_ROOT: string = NOTHING.toString("base64url");

/** Opens the map with this root. Nodes are read when they are needed, each checked against the one above it, and then kept. */
export function openRowMap(root: string, nodes: MapNodes): RowMap {
  const known = eachLevel(() => new Map<number, Buffer>());
  const dirty = eachLevel(() => new Set<number>());
  const whereOf = remembering(findPlace);
  const hashOf = remembering((text) => sha256(Buffer.from(text)));
  let top: Buffer = Buffer.from(root, "base64url");

  const load = (level: number, index: number): Buffer => {
    const cached = known[level]?.get(index);
    if (cached) return cached;
    const wanted = level === 0 ? top : slot(load(level - 1, index >> RADIX_BITS), index % WIDTH);
    const bytes = wanted.equals(NOTHING)
      ? emptyAt(level)
      : Buffer.from(nodes.read(placeOf(level, index)) ?? EMPTY);
    if (!hashAt(level, bytes).equals(wanted)) throw new BrokenMap("a node of the map was altered");
    known[level]?.set(index, bytes);
    return bytes;
  };
  const store = (level: number, index: number, bytes: Buffer) => {
    known[level]?.set(index, bytes);
    dirty[level]?.add(index);
  };
  const rise = (level: number): void => {
    for (const index of dirty[level] ?? []) {
      const [above, at] = [index >> RADIX_BITS, (index % WIDTH) * HASH_BYTES];
      const parent = load(level - 1, above);
      // Before it is changed it is one that others may still hold.
      const copy = dirty[level - 1]?.has(above) ? parent : copyOf(parent);
      copy.set(hashAt(level, load(level, index)), at);
      store(level - 1, above, copy);
    }
  };
  const write = (level: number): void => {
    for (const index of dirty[level] ?? []) {
      const bytes = load(level, index);
      nodes.write(placeOf(level, index), isNothing(level, bytes) ? undefined : bytes);
    }
    dirty[level]?.clear();
  };
  return {
    holds: (key, row) => {
      const { index, id } = whereOf(key);
      const bucket = load(LEVELS, index);
      const { found, offset } = positionOf(bucket, id);
      if (!found || !row) return !found && !row;
      return hashOf(rowText(key, row)).equals(bucket.subarray(offset + KEY_BYTES, offset + ITEM_BYTES));
    },
    put: (key, row) => {
      const { index, id } = whereOf(key);
      const bucket = load(LEVELS, index);
      store(LEVELS, index, withItem(bucket, id, row && hashOf(rowText(key, row))));
    },
    root: () => {
      const changed = dirty[LEVELS]?.size !== 0;
      for (let level = LEVELS; level > 0; level -= 1) rise(level);
      for (let level = 0; level <= LEVELS; level += 1) write(level);
      if (changed) top = hashAt(0, load(0, 0));
      return top.toString("base64url");
    },
  };
}

/** Every node of the map over these rows, by its place, and its root. What was never touched is left out. */
export function wholeMap(rows: Iterable<readonly [key: string, row: Row]>): {
  readonly root: string;
  readonly nodes: ReadonlyMap<number, Buffer>;
} {
  const nodes = new Map<number, Buffer>();
  const map = openRowMap(EMPTY_ROOT, {
    read: () => undefined,
    write: (place, bytes) => {
      if (bytes) nodes.set(place, Buffer.from(bytes));
      else nodes.delete(place);
    },
  });
  for (const [key, row] of rows) map.put(key, row);
  return { root: map.root(), nodes };
}

/** The root first, with the nodes below it; then each of the next level with its buckets. A change touches few pages of a database so. */
function placeOf(level: number, index: number): number {
  if (level === 0) return 0;
  if (level === 1) return 1 + index;
  const branch = level === 2 ? index : index >> RADIX_BITS;
  return 1 + WIDTH + branch * (1 + WIDTH) + (level === 2 ? 0 : 1 + (index % WIDTH));
}

const eachLevel = <T>(make: () => T): readonly T[] => Array.from({ length: LEVELS + 1 }, make);

// The same few rows are read, changed and read again.
const REMEMBERED = 1_000;

function remembering<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const made = find(text);
    if (found.size >= REMEMBERED) found.clear();
    found.set(text, made);
    return made;
  };
}

function findPlace(key: string): { readonly index: number; readonly id: Buffer } {
  const id = sha256(Buffer.from(key));
  return { index: id.readUInt16BE(0) >> (16 - RADIX_BITS * LEVELS), id: id.subarray(0, KEY_BYTES) };
}

const emptyAt = (level: number) => (level === LEVELS ? EMPTY : Buffer.alloc(NODE_BYTES));
const slot = (node: Buffer, at: number) => node.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);

function isNothing(level: number, bytes: Buffer): boolean {
  return bytes.length === 0 || (level < LEVELS && bytes.equals(NO_CHILD));
}

/** Nothing at all hashes to zeros, so that a home without rows needs no nodes. */
function hashAt(level: number, bytes: Buffer): Buffer {
  if (isNothing(level, bytes)) return NOTHING;
  const input =
    bytes.length < scratch.length
      ? scratch.subarray(0, 1 + bytes.length)
      : Buffer.allocUnsafe(1 + bytes.length);
  input[0] = level === LEVELS ? 2 : 1;
  bytes.copy(input, 1);
  return sha256(input);
}

// One input is hashed at a time: nodes, and buckets of usual size, need no memory of their own.
const scratch = Buffer.allocUnsafe(4 * NODE_BYTES);

// Buffer.from goes through an array byte by byte.
function copyOf(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafe(bytes.length);
  bytes.copy(copy);
  return copy;
}

// Several times in each change: as a Latin-1 string a digest comes out of node:crypto much faster than in a Buffer.
function sha256(bytes: Buffer): Buffer {
  return Buffer.from(hash("sha256", bytes, "latin1"), "latin1");
}

interface Position {
  readonly found: boolean;
  readonly offset: number;
}

function positionOf(bucket: Buffer, id: Buffer): Position {
  let offset = 0;
  for (; offset < bucket.length; offset += ITEM_BYTES) {
    const order = bucket.compare(id, 0, KEY_BYTES, offset, offset + KEY_BYTES);
    if (order === 0) return { found: true, offset };
    if (order > 0) break;
  }
  return { found: false, offset };
}

function withItem(bucket: Buffer, id: Buffer, row: Buffer | undefined): Buffer {
  const { found, offset } = positionOf(bucket, id);
  const after = bucket.subarray(found ? offset + ITEM_BYTES : offset);
  return Buffer.concat([bucket.subarray(0, offset), ...(row ? [id, row] : []), after]);
}
