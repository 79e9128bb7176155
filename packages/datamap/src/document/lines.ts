import type { Path } from "./source-file.ts";

/** Where in a text the nearest node to a path begins: its key, for a member of an object. */
export type PositionOf = (path: Path) => number;

/** What stands directly in an object or a list. */
export interface Child {
  /** Where its key begins; for an element, where itself does. */
  readonly begins: number;
  /** What to hand back to ask for its own children. */
  readonly value: number;
}

/**
 * Finds positions by asking for the children of one object or list at a time, each once. `root` is what to ask with
 * for the children of the whole; a value that has none answers `undefined`.
 */
export function positionsBy(
  root: Child,
  childrenOf: (value: number) => ReadonlyMap<string, Child> | undefined,
): PositionOf {
  const known = new Map<number, ReadonlyMap<string, Child> | undefined>();
  return (path) => {
    let at = root;
    for (const step of path) {
      if (!known.has(at.value)) known.set(at.value, childrenOf(at.value));
      const child = known.get(at.value)?.get(String(step));
      if (child === undefined) break;
      at = child;
    }
    return at.begins;
  };
}

/** Tells the 1-based line of a position. */
export function lineCounter(text: string): (position: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks.push(at);
  return (position) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
