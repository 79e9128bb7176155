import type { Returns } from "@oubli/datamap";
import { tokensOf, valueAt, valuesAt } from "@oubli/datamap/record";

/**
 * What stands where an answer has its records. Where the page says that the key tells something under which a record stands, the record
 * holds it afterwards, unless it says the same itself.
 */
export function entriesIn(body: unknown, { at, key }: Pick<Returns, "at" | "key">): readonly unknown[] {
  if (key !== undefined) {
    const star = at.lastIndexOf("/*");
    for (const map of valuesAt(body, at.slice(0, star))) keepKeys(map, at.slice(star + "/*".length), key);
  }
  return valuesAt(body, at);
}

/** The positions of a list are no keys. */
function keepKeys(map: unknown, below: string, key: string): void {
  const [member] = tokensOf(key);
  if (typeof map !== "object" || map === null || Array.isArray(map) || member === undefined) return;
  // In the record itself: a copy would forget how the vendor wrote its numbers.
  for (const [name, element] of Object.entries(map))
    for (const record of valuesAt(element, below))
      if (isRecord(record) && valueAt(record, key) === undefined) Object.assign(record, { [member]: name });
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
