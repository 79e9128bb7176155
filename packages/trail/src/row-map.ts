import { hash } from "node:crypto";
import { type Row, rowHash } from "./row.ts";

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
const EMPTY = Buffer.alloc(0);
const NOTHING = Buffer.alloc(HASH_BYTES);
const NO_CHILD = Buffer.alloc(WIDTH * HASH_BYTES);

/** Where the nodes of a map are kept. Level 0 is the root; the buckets are below the last level of nodes. */
export interface MapNodes {
  /** @returns `undefined` for a node that was never written. */
  read(level: number, index: number): Uint8Array | undefined;
  /** `undefined` for a node below which there is nothing any more. */
  write(level: number, index: number, bytes: Uint8Array | undefined): void;
}

/** A map that believes nothing it has not followed down from its root. */
export interface RowMap {
  /** The hash of the row that is to be there; `undefined` when none is. @throws {BrokenMap} */
  get(key: string): Buffer | undefined;
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
  const known = new Map<number, Buffer>();
  const dirty = new Set<number>();
  let top: Buffer = Buffer.from(root, "base64url");

  const expected = (level: number, index: number): Buffer => {
    if (level === 0) return top;
    return slot(load(level - 1, index >> RADIX_BITS), index % WIDTH);
  };
  const load = (level: number, index: number): Buffer => {
    const place = placeOf(level, index);
    const cached = known.get(place);
    if (cached) return cached;
    const wanted = expected(level, index);
    const bytes = wanted.equals(NOTHING) ? emptyAt(level) : Buffer.from(nodes.read(level, index) ?? EMPTY);
    if (!hashAt(level, bytes).equals(wanted)) throw new BrokenMap("a node of the map was altered");
    known.set(place, bytes);
    return bytes;
  };
  const store = (level: number, index: number, bytes: Buffer) => {
    known.set(placeOf(level, index), bytes);
    dirty.add(placeOf(level, index));
  };
  const rise = (level: number): void => {
    for (const place of [...dirty].filter((one) => levelOf(one) === level)) {
      const [index, bytes] = [indexOf(place), known.get(place) ?? EMPTY];
      const parent = Buffer.from(load(level - 1, index >> RADIX_BITS));
      hashAt(level, bytes).copy(parent, (index % WIDTH) * HASH_BYTES);
      store(level - 1, index >> RADIX_BITS, parent);
    }
  };
  return {
    get: (key) => {
      const { index, id } = whereOf(key);
      const bucket = load(LEVELS, index);
      const at = positionOf(bucket, id);
      return at.found ? bucket.subarray(at.offset + KEY_BYTES, at.offset + ITEM_BYTES) : undefined;
    },
    put: (key, row) => {
      const { index, id } = whereOf(key);
      const bucket = load(LEVELS, index);
      store(LEVELS, index, withItem(bucket, id, row && rowHash(key, row)));
    },
    root: () => {
      for (let level = LEVELS; level > 0; level -= 1) rise(level);
      for (const place of dirty) {
        const bytes = known.get(place) ?? EMPTY;
        nodes.write(levelOf(place), indexOf(place), isNothing(levelOf(place), bytes) ? undefined : bytes);
      }
      if (dirty.size > 0) top = hashAt(0, known.get(0) ?? EMPTY);
      dirty.clear();
      return top.toString("base64url");
    },
  };
}

/** Every node of the map over these rows, by level and index, and its root. What was never touched is left out. */
export function wholeMap(rows: Iterable<readonly [key: string, row: Row]>): {
  readonly root: string;
  readonly nodes: ReadonlyMap<string, Buffer>;
} {
  const nodes = new Map<string, Buffer>();
  const map = openRowMap(EMPTY_ROOT, {
    read: () => undefined,
    write: (level, index, bytes) => {
      if (bytes) nodes.set(`${level}/${index}`, Buffer.from(bytes));
      else nodes.delete(`${level}/${index}`);
    },
  });
  for (const [key, row] of rows) map.put(key, row);
  return { root: map.root(), nodes };
}

const MOST_AT_A_LEVEL = 2 ** (RADIX_BITS * LEVELS);
const placeOf = (level: number, index: number) => level * MOST_AT_A_LEVEL + index;
const levelOf = (place: number) => Math.floor(place / MOST_AT_A_LEVEL);
const indexOf = (place: number) => place % MOST_AT_A_LEVEL;

function whereOf(key: string): { readonly index: number; readonly id: Buffer } {
  const id = hash("sha256", key, "buffer");
  return { index: id.readUInt16BE(0) >> (16 - RADIX_BITS * LEVELS), id: id.subarray(0, KEY_BYTES) };
}

const emptyAt = (level: number) => (level === LEVELS ? EMPTY : Buffer.alloc(WIDTH * HASH_BYTES));
const slot = (node: Buffer, at: number) => node.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);

function isNothing(level: number, bytes: Buffer): boolean {
  return bytes.length === 0 || (level < LEVELS && bytes.equals(NO_CHILD));
}

/** Nothing at all hashes to zeros, so that a home without rows needs no nodes. */
function hashAt(level: number, bytes: Buffer): Buffer {
  if (isNothing(level, bytes)) return NOTHING;
  const prefix = Buffer.of(level === LEVELS ? 2 : 1);
  return hash("sha256", Buffer.concat([prefix, bytes]), "buffer");
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
