import { isComplete, type LogGrowth, type LogStorage, type StoredHead } from "./log-storage.ts";

/** A log that is gone with the process: for tests and small tools. */
export function createMemoryStorage(): LogStorage {
  const entries: Uint8Array[] = [];
  const nodes: Uint8Array[][] = [];
  let head: StoredHead | undefined;
  return {
    head: async () => head,
    append: async (growth: LogGrowth) => {
      if (entries.length !== growth.from) return false;
      for (const entry of growth.entries) entries.push(Uint8Array.from(entry));
      for (const { level, index, hash } of growth.nodes) {
        nodes[level] ??= [];
        nodes[level][index] = Uint8Array.from(hash);
      }
      head = { size: entries.length, checkpoint: growth.checkpoint };
      return true;
    },
    entryAt: async (index) => copyOf(entries[index], "entry"),
    nodeAt: async (level, index) =>
      copyOf(isComplete(entries.length, level, index) ? nodes[level]?.[index] : undefined, "node"),
  };
}

// A copy goes out, as a copy came in: nobody outside holds the log's memory.
function copyOf(bytes: Uint8Array | undefined, what: string): Uint8Array {
  if (!bytes) throw new RangeError(`the log has no such ${what}`);
  return Uint8Array.from(bytes);
}
