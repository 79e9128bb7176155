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
