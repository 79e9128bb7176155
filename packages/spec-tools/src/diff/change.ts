/** What a change means for whoever uses the client: their program may stop working, they can do more, or they read other words. */
export type Impact = "breaking" | "additive" | "cosmetic";

/** Where a change stands, by a JSON pointer into the whole description, or by a path into the page. */
export type At =
  | { readonly in: "description"; readonly pointer: string }
  | { readonly in: "page"; readonly path: readonly string[] };

/** One difference between what was released and what is here now. */
export interface Change {
  readonly impact: Impact;
  /** The method, type or record it is about, as users call it. */
  readonly about: string;
  /** The rest of the sentence; no full stop. */
  readonly words: string;
  /** Somebody may be told, erased, missed or shown who was not before: a person has to write down why it is right. */
  readonly safety?: true;
  readonly at: At;
}

/** A released description and data map, or those that are generated now. */
export interface Release {
  readonly description: object;
  readonly map: object;
  /** The schemas that the description itself names, which users may name too; other ones only stand in for a part of it. */
  readonly named: readonly string[];
}

/** One change as a sentence. It is also how a change is signed off. */
export function sentenceOf({ about, words }: Pick<Change, "about" | "words">): string {
  return `${about}: ${words}`;
}

/** The changes, each once, what breaks first; in an order that does not depend on how they were found. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  const once = new Map<string, Change>();
  for (const change of changes) {
    const sentence = sentenceOf(change);
    const before = once.get(sentence);
    if (before === undefined || RANK[change.impact] < RANK[before.impact] || change.safety)
      once.set(sentence, change);
  }
  return [...once.values()].toSorted(
    (a, b) => RANK[a.impact] - RANK[b.impact] || (sentenceOf(a) < sentenceOf(b) ? -1 : 1),
  );
}

const RANK: Readonly<Record<Impact, number>> = { breaking: 0, additive: 1, cosmetic: 2 };
