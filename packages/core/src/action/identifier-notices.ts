import { readIdentifier, sameIdentifier } from "@oubli/model";

/** Why the first of some words that is no identifier is none; `undefined` when each is one. */
export function whyNoIdentifier(words: readonly string[]): string | undefined {
  return words.flatMap((word, at) => {
    const read = readIdentifier(word);
    return read.ok ? [] : [`identifier ${at + 1}: ${read.because}`];
  })[0];
}

/** What was taken away from identifiers to understand them, and which of them are the same. By position, never by value. */
export function identifierNotices(words: readonly string[]): readonly string[] {
  const read = words.map(readIdentifier);
  const removed = read.flatMap((one, at) =>
    one.ok && one.removed.length > 0 ? [`identifier ${at + 1}: removed ${one.removed.join(", ")}`] : [],
  );
  const same = read.flatMap((one, at) => {
    const first = read.findIndex(
      (other) => one.ok && other.ok && sameIdentifier(one.identifier, other.identifier),
    );
    return one.ok && first < at
      ? [`identifiers ${first + 1} and ${at + 1} are two spellings of one: it is one question`]
      : [];
  });
  const all = [...removed, ...same];
  const more = all.length - MOST_NOTICES;
  return more <= 0
    ? all
    : [...all.slice(0, MOST_NOTICES), `${more} more identifiers were understood like these`];
}

// One person has a handful of identifiers; a pasted list has thousands, and a screen holds few lines.
const MOST_NOTICES = 20;
