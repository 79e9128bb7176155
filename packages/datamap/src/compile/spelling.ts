// Counting further helps nobody.
const MOST_COUNTED = 10_000;

/** A few of many names, in words. */
export function someOf(names: Iterable<string>, most: number = 8): string {
  const shown: string[] = [];
  let count = 0;
  for (const name of names) {
    count += 1;
    if (count > MOST_COUNTED) break;
    if (shown.length < most) shown.push(name);
  }
  if (count === 0) return "none";
  const more = count > MOST_COUNTED ? "many" : String(count - shown.length);
  return count > shown.length ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
