/** A length of time as a law states it: calendar months or calendar days. */
export type Term = { readonly months: number } | { readonly days: number };

/** Where a rule comes from, and how sure we are of it. */
export interface Source {
  /** The place in the law, as one would cite it. */
  readonly cite: string;
  /** What it says, in our words. */
  readonly says: string;
  /**
   * `text`: the legal text itself. `authority`: a supervisory authority's or court's reading of it.
   * `interpretation`: ours; counsel should confirm it.
   */
  readonly certainty: "text" | "authority" | "interpretation";
}

/** One law's rules about answering in time, as data. A changed law is a new version, not an edit. */
export interface Regime {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  /** The first day (ISO date) on which a request falls under this version. */
  readonly effectiveFrom: string;
  /** Countries (ISO 3166-1 alpha-2) where it applies and whose holidays may count. */
  readonly countries: readonly string[];
  /** From receipt to the answer. */
  readonly term: Term;
  /** From receipt, not from the end of the first term, to the answer when the term was extended. */
  readonly extendedTerm: Term;
  /** Whether a term that ends on no working day ends on the next working day instead. */
  readonly endsOnWorkingDay: boolean;
  /** Whether time spent waiting for proof of identity or for a clarification does not count. */
  readonly canPause: boolean;
  /** Which articles to name for each step of the count. */
  readonly because: {
    readonly term: string;
    readonly extension: string;
    readonly workingDay: string;
    readonly pause: string;
  };
  readonly sources: readonly Source[];
}
