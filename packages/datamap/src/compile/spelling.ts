/**
 * The word that somebody may have meant, by edit distance; `undefined` when none comes near. Looks at no more than the
 * first 2,000 words, so that a hostile list costs no time.
 */
export function nearestOf(word: string, words: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  let looked = 0;
  for (const candidate of words) {
    looked += 1;
    if (looked > 2_000) break;
    if (Math.abs(candidate.length - word.length) > LARGEST) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (best === undefined || distance < best.distance) best = { word: candidate, distance };
  }
  return best && best.distance <= Math.min(LARGEST, Math.ceil(word.length / 3)) ? best.word : undefined;
}

// More letters than this apart is another word, not a slip.
const LARGEST = 4;

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row.push(
        same ? (above[j - 1] ?? 0) : 1 + Math.min(above[j - 1] ?? 0, above[j] ?? 0, row[j - 1] ?? 0),
      );
    }
  }
  return row.at(-1) ?? 0;
}

/** A few of many names, in words. */
export function someOf(names: Iterable<string>, most: number = 8): string {
  const all = [...names];
  if (all.length === 0) return "none";
  const shown = all.slice(0, most).join(", ");
  return all.length > most ? `${shown} and ${all.length - most} more` : shown;
}
