/** A record as the vendor stores it: whatever was seeded or sent. */
export interface StoredRecord {
  readonly id: string;
  [field: string]: unknown;
}

/** The records of one kind, by id, in the order they came. */
export type Shelf = Map<string, StoredRecord>;

/** A shelf with its own copies, so that a seed can serve again. */
export function shelve(records: readonly StoredRecord[]): Shelf {
  return new Map(records.map((record) => [record.id, structuredClone(record)]));
}

/** A text field; the empty text where the record has none. */
export function text(record: StoredRecord | undefined, field: string): string {
  const value = record?.[field];
  return typeof value === "string" ? value : "";
}

/** Compared as vendors compare addresses: letter case does not count, and nothing equals nothing. */
export function sameText(a: unknown, b: unknown): boolean {
  return typeof a === "string" && typeof b === "string" && a !== "" && a.toLowerCase() === b.toLowerCase();
}

/**
 * A vendor's free-text search. Of an e-mail address only the part before the @ counts, as the start of a
 * word: so a search for dana@… also returns dana.77@…, and a client that trusts it erases the wrong person.
 */
export function broadlyMatches(needle: string, haystack: readonly unknown[]): boolean {
  const wanted = (needle.split("@")[0] ?? "").trim().toLowerCase();
  if (wanted === "") return false;
  return haystack.some(
    (value) =>
      (typeof value === "string" || typeof value === "number") &&
      String(value).toLowerCase().includes(wanted),
  );
}

/** Oldest first or newest first, by `created_at`; records of the same moment keep their order. */
export function byAge(records: readonly StoredRecord[], newestFirst: boolean): readonly StoredRecord[] {
  const direction = newestFirst ? -1 : 1;
  return records.toSorted((a, b) => direction * text(a, "created_at").localeCompare(text(b, "created_at")));
}

/** A whole number from a query that was already checked. */
export function numberIn(query: URLSearchParams, name: string, otherwise: number): number {
  return Number(query.get(name) ?? otherwise);
}
