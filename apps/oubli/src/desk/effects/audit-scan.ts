import type { AuditHits } from "../state/desk-state.ts";

/** Where entries can be read by index, oldest first. */
export interface EntrySource {
  size(): number;
  /** Entries `from` (included) to `to` (excluded). */
  entries(from: number, to: number): readonly Uint8Array[];
}

// Read and looked through without a break: about as long as one frame may take.
const SLICE = 4_000;

// Nobody pages through more; whoever gets this many needs a better word.
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
  const needles = words.toLowerCase().split(/\s+/).filter(Boolean);
  const indexes: number[] = [];
  for (let to = source.size(); to > 0; to -= SLICE) {
    const from = Math.max(0, to - SLICE);
    const found = matching(source.entries(from, to), needles).map((offset) => from + offset);
    indexes.push(...found.reverse());
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

/** Offsets of the entries that hold every word. Entries are ASCII, so their bytes can be read as Latin-1. */
function matching(entries: readonly Uint8Array[], needles: readonly string[]): number[] {
  const offsets: number[] = [];
  for (const [offset, bytes] of entries.entries()) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString("latin1")
      .toLowerCase();
    if (needles.every((needle) => text.includes(needle))) offsets.push(offset);
  }
  return offsets;
}
