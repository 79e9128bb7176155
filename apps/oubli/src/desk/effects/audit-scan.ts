import type { AuditHits } from "../state/screens/screen.ts";

/** Where the trail can be searched. */
export interface EntrySource {
  size(): Promise<number>;
  /** Indexes, newest first, of the entries `from` (included) to `to` (excluded) that hold every word. */
  search(words: readonly string[], from: number, to: number): Promise<readonly number[]>;
}

// Looked through without a break: well under what a person notices as a pause.
const SLICE = 50_000;

// More is not paged through; so many hits need a better word.
const ENOUGH = 2_000;

/**
 * Looks for words in the trail's entries, newest first, and tells what it has found so far. Lets keys and
 * frames through between slices.
 *
 * @returns When everything was looked at, enough was found, or the signal was aborted.
 */
export async function scanAudit(
  source: EntrySource,
  words: string,
  tell: (hits: AuditHits) => void,
  signal: AbortSignal,
): Promise<void> {
  const wanted = words.split(/\s+/).filter(Boolean);
  const indexes: number[] = [];
  for (let to = await source.size(); to > 0; to -= SLICE) {
    const from = Math.max(0, to - SLICE);
    const found = await source.search(wanted, from, to);
    indexes.push(...found);
    if (indexes.length >= ENOUGH) {
      tell({ words, indexes: indexes.slice(0, ENOUGH), state: "enough" });
      return;
    }
    if (from > 0 && found.length > 0) tell({ words, indexes: [...indexes], state: "looking" });
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) return;
  }
  tell({ words, indexes, state: "whole" });
}
