// Longer than any word a page or a taxonomy has; comparing takes the product of both lengths.
const LONGEST_WORD = 100;
/** More names than any schema has; beyond, nobody is helped. */
const MOST_KNOWN = 2_000;
/** Longer paths are compared by their beginning. */
const LONGEST_PATH = 200;

/** What somebody may have meant who wrote a word that is not among the known ones; `undefined` when nothing comes near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST_WORD) return undefined;
  const word = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(written.length / 3)) + 1;
  let seen = 0;
  for (const candidate of known) {
    seen += 1;
    if (seen > MOST_KNOWN) break;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = stepsBetween(word, candidate.toLowerCase(), least);
    if (steps >= least) continue;
    least = steps;
    best = candidate;
  }
  return best;
}

/** Something with a method and a path. */
interface Named {
  readonly method: string;
  readonly path: string;
}

/** The path with its variables told apart by nothing but their place: `/a/{}/b`. */
export function plainPath(path: string): string {
  const plain = path.replaceAll(/\{[^{}]*\}/g, "{}");
  return plain.startsWith("/") ? plain : `/${plain}`;
}

/** What to ask for the call that comes nearest to a method and a path; it answers `undefined` when none comes near. */
export function nearestAmong<T extends Named>(
  all: readonly T[],
): (method: string, path: string) => T | undefined {
  // Worked out once: whoever has one path wrong may have all of them wrong.
  let known: readonly { readonly one: T; readonly path: string }[] | undefined;
  return (method, path) => {
    known ??= all.map((one) => ({ one, path: comparable(one.path) }));
    const wanted = comparable(path);
    let best: T | undefined;
    // As many letters may differ as a slip of the pen, or a forgotten prefix, changes.
    let least = Math.max(3, Math.ceil(wanted.length / 3));
    for (const { one, path: other } of known) {
      const cost = one.method === method.toUpperCase() ? 0 : 0.5;
      const distance = stepsBetween(wanted, other, least) + cost;
      if (distance >= least) continue;
      least = distance;
      best = one;
    }
    return best;
  };
}

function comparable(path: string): string {
  return plainPath(path).slice(0, LONGEST_PATH).toLowerCase();
}

/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to make one text of the other;
 * `most` or more when that is too many.
 */
function stepsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) >= most) return most;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[at - 1] === other[column - 1] ? 0 : 1;
      const changed = (row[column - 1] ?? 0) + same;
      let steps = Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      const swapped = at > 1 && one[at - 1] === other[column - 2] && one[at - 2] === other[column - 1];
      if (swapped) steps = Math.min(steps, (before[column - 2] ?? 0) + 1);
      next.push(steps);
    }
    // A swap looks two rows back.
    if (Math.min(...next, ...row) >= most) return most;
    before = row;
    row = next;
  }
  return row.at(-1) ?? most;
}
