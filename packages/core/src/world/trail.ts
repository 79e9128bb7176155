import { type AuditEntry, OubliError } from "@oubli/model";
import type { AuditLog } from "@oubli/store";

/** An entry and where it stands. */
export interface ReadEntry {
  readonly index: number;
  readonly entry: AuditEntry;
}

/** Entries `from` (included) to `to` (excluded), oldest first. */
export function readEntries(audit: AuditLog, from: number, to: number): readonly ReadEntry[] {
  return audit.entries(from, to).map((bytes, offset) => ({ index: from + offset, entry: parseEntry(bytes) }));
}

/** The entries at these indexes, in the order given. @throws {RangeError} For an index outside. */
export function entriesAt(audit: AuditLog, indexes: readonly number[]): readonly ReadEntry[] {
  return indexes.map((index) => ({ index, entry: parseEntry(audit.entryAt(index)) }));
}

function parseEntry(bytes: Uint8Array): AuditEntry {
  return JSON.parse(new TextDecoder().decode(bytes)) as AuditEntry;
}

/** One entry. @throws {OubliError} `NOT_FOUND` for an index outside. */
export function requireEntry(audit: AuditLog, index: number): ReadEntry {
  const size = audit.size();
  const [found] = index < size ? readEntries(audit, index, index + 1) : [];
  if (found) return found;
  throw new OubliError("NOT_FOUND", `the trail has ${size} entries, from 0 to ${size - 1}`);
}
