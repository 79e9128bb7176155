/** A time during which the law let the clock of a case stand still. */
export interface CasePause {
  /** RFC 3339 instant at which the person was asked. */
  readonly from: string;
  /** RFC 3339 instant at which the answer came; absent while it has not. */
  readonly to?: string;
  readonly why: "identity" | "clarification" | "fee";
}

/** What was done about the term of a case. The dates that follow from it stand in the case itself. */
export interface CaseTerm {
  /** In the order in which they happened; only the last one can still be open. */
  readonly pauses: readonly CasePause[];
  /** There is at most one, and the person was told within the first term (GDPR Art. 12(3)). */
  readonly extension?: {
    /** RFC 3339 instant. */
    readonly toldAt: string;
    readonly reason: "complexity" | "number-of-requests" | "other";
  };
}

/** The pause that has not ended; `undefined` while the clock runs. */
export function openPause({ pauses }: CaseTerm): CasePause | undefined {
  const last = pauses.at(-1);
  return last?.to === undefined ? last : undefined;
}
