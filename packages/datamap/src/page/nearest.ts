// Longer than any word a page or a taxonomy has; comparing takes the product of both lengths.
const LONGEST = 100;

/** What somebody may have meant who wrote a word that is not among the known ones; `undefined` when nothing comes near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const word = written.toLowerCase();
  let best: { readonly candidate: string; readonly steps: number } | undefined;
  for (const candidate of known) {
    if (candidate.length > LONGEST) continue;
    const steps = stepsBetween(word, candidate.toLowerCase());
    if (best === undefined || steps < best.steps) best = { candidate, steps };
  }
  return best !== undefined && best.steps <= Math.max(2, Math.ceil(written.length / 3))
    ? best.candidate
    : undefined;
}

/** How many letters must be put in, taken out, replaced or swapped with their neighbour. */
function stepsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      next.push(steps);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
