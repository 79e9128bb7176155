import type { ExtensionReason, RegimeId, SuspensionReason } from "@oubli/model";

/** A length of time as a law states it: calendar months or calendar days. */
export type Period = { readonly months: number } | { readonly days: number };

/** Where a rule comes from, and how sure we are of it. */
export interface Source {
  /** What kind of text it is; `none` where no text says it. */
  readonly kind: "article" | "recital" | "guideline" | "authority-page" | "contract" | "none";
  /** The place in the law, as one would cite it. */
  readonly cite: string;
  /** What it says, in our words. */
  readonly says: string;
  /**
   * `text`: the legal text itself. `authority`: a supervisory authority's or court's reading of it.
   * `interpretation`: ours; counsel should confirm it.
   */
  readonly certainty: "text" | "authority" | "interpretation";
  /** Where the text is published. */
  readonly url?: string;
}

/** One law's rules about answering in time, as data. A changed law is a new version, not an edit. */
export interface Regime<Id extends RegimeId = RegimeId> {
  readonly id: Id;
  readonly title: string;
  readonly version: number;
  /** The first day (ISO date) on which a request falls under this version. */
  readonly effectiveFrom: string;
  /** The first day on which a request falls under the next version instead; absent while there is none. */
  readonly effectiveUntil?: string;
  /** Countries (ISO 3166-1 alpha-2) where it applies and whose holidays may count. */
  readonly countries: readonly string[] | "anywhere";
  /** The only regions of those countries where it applies; everywhere in them when absent. */
  readonly regions?: readonly string[];
  /** From receipt to the answer. */
  readonly period: Period;
  /** From receipt, not from the first deadline, to the answer when extended. Absent: it cannot be extended. */
  readonly extendedPeriod?: Period;
  /** What may be given as the reason of an extension. Empty where there is none. */
  readonly extensionReasons: readonly ExtensionReason[];
  /** Until when receipt must be confirmed. Absent: the law sets no deadline for it. */
  readonly acknowledge?: { readonly businessDays: number };
  /** Whether a period that would end on a rest day ends on the next working day instead. */
  readonly endsOnWorkingDay: boolean;
  /** What the deadline is suspended for. Empty: nothing. */
  readonly suspendedFor: readonly SuspensionReason[];
  /** Which articles to name for each step of the count. */
  readonly because: {
    readonly period: string;
    readonly extension: string;
    readonly workingDay: string;
    readonly suspension: string;
    readonly acknowledge: string;
  };
  readonly sources: readonly Source[];
}
