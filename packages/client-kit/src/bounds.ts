/** How much of an answer is taken. What is larger is no answer: memory stays flat, and nothing half passes for a whole. */
export interface Bounds {
  /** Bytes of one body, any compression undone. */
  readonly bytes: number;
  /** How deep lists and objects may be nested in one body. */
  readonly depth: number;
  /** Pages of one list. */
  readonly pages: number;
  /** Records of one list. */
  readonly records: number;
  /** Seconds that reading one list to its end may take. */
  readonly seconds: number;
}

/**
 * What holds where nobody says otherwise. The largest real answers we know are exports of some megabytes, nested ten deep, and
 * lists of some hundred thousand customers.
 */
export const BOUNDS: Bounds = {
  bytes: 32 * 1024 * 1024,
  depth: 200,
  pages: 10_000,
  records: 1_000_000,
  seconds: 3_600,
};

/** How much one search of one account may take in all: many calls, each within its {@link Bounds}. */
export interface SearchBounds {
  /** Bytes of all bodies. */
  readonly bytes: number;
  /** Records of all lists, those of other people included. */
  readonly records: number;
  /** Seconds from the first call to the last. */
  readonly seconds: number;
}

/** What holds where nobody says otherwise: a thousand times what a person's records take, and a night. */
export const SEARCH_BOUNDS: SearchBounds = {
  bytes: 1024 * 1024 * 1024,
  records: 2_000_000,
  seconds: 4 * 3_600,
};

/** The name of a bound, as it is set: `pages`, or `search.records` where it is about the whole search. */
export type BoundName = keyof Bounds | `search.${keyof SearchBounds}`;
