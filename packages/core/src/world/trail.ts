import { type AuditEntry, OubliError } from "@oubli/model";
import type { AuditLog } from "@oubli/store";

/** An entry and where it stands. */
export interface ReadEntry {
  readonly index: number;
  readonly entry: AuditEntry;
}

/** Entries `from` (included) to `to` (excluded), oldest first. */
export async function readEntries(audit: AuditLog, from: number, to: number): Promise<readonly ReadEntry[]> {
  const entries = await audit.entries(from, to);
  return entries.map((bytes, offset) => readEntry(bytes, from + offset));
}

/** The entries at these indexes, in the order given. @throws {RangeError} For an index outside. */
export async function entriesAt(audit: AuditLog, indexes: readonly number[]): Promise<readonly ReadEntry[]> {
  const entries = await audit.entriesAt(indexes);
  return entries.map((bytes, at) => readEntry(bytes, indexes[at] ?? at));
}

/** The latest entries that hold all of these words, oldest first. */
export async function entriesWith(
  audit: AuditLog,
  words: readonly string[],
  last: number = Number.POSITIVE_INFINITY,
): Promise<readonly ReadEntry[]> {
  const found = await audit.search(words, 0, await audit.size());
  return entriesAt(audit, found.slice(0, last).toReversed());
}

function readEntry(bytes: Uint8Array, index: number): ReadEntry {
  try {
    return { index, entry: JSON.parse(new TextDecoder().decode(bytes)) as AuditEntry };
  } catch (error) {
    throw new OubliError(
      "NOT_AUTHENTIC",
      `entry ${index} of the audit trail cannot be read: it was altered`,
      {
        hint: "keep this home as it is, and verify the audit trail",
        cause: error,
      },
    );
  }
}

/** One entry. @throws {OubliError} `NOT_FOUND` for an index outside, `NOT_AUTHENTIC` for one that is missing inside. */
export async function requireEntry(audit: AuditLog, index: number): Promise<ReadEntry> {
  const size = await audit.size();
  const [found] = index < size ? await entriesAt(audit, [index]) : [];
  if (found) return found;
  throw new OubliError("NOT_FOUND", `the trail has ${size} entries, from 0 to ${size - 1}`);
}
