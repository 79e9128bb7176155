/** A few of many names, in words. */
export function someOf(names: Iterable<string>, most: number = 8): string {
  const all = [...names];
  if (all.length === 0) return "none";
  const shown = all.slice(0, most).join(", ");
  return all.length > most ? `${shown} and ${all.length - most} more` : shown;
}
