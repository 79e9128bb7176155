/** Something with a method and a path. */
interface Named {
  readonly method: string;
  readonly path: string;
}

/** Longer paths are compared by their beginning. */
const LONGEST_PATH = 200;

/** The path with its variables told apart by nothing but their place: `/a/{}/b`. */
export function plainPath(path: string): string {
  const plain = path.replaceAll(/\{[^{}]*\}/g, "{}");
  return plain.startsWith("/") ? plain : `/${plain}`;
}

/** The one that comes nearest to a method and a path; `undefined` when none comes near. */
export function nearestOf<T extends Named>(all: readonly T[], method: string, path: string): T | undefined {
  const wanted = plainPath(path).slice(0, LONGEST_PATH).toLowerCase();
  let best: T | undefined;
  // As many letters may differ as a slip of the pen, or a forgotten prefix, changes.
  let least = Math.max(3, Math.ceil(wanted.length / 3));
  for (const one of all) {
    const other = plainPath(one.path).slice(0, LONGEST_PATH).toLowerCase();
    const cost = one.method === method.toUpperCase() ? 0 : 0.5;
    const distance = distanceUpTo(least, wanted, other) + cost;
    if (distance >= least) continue;
    least = distance;
    best = one;
  }
  return best;
}

/** How many letters must change to make one text of the other; `most` or more when that is too many. */
function distanceUpTo(most: number, one: string, other: string): number {
  if (Math.abs(one.length - other.length) >= most) return most;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (one[at - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= most) return most;
    row = next;
  }
  return row.at(-1) ?? most;
}
