import type { ExtensionReason, SuspensionReason } from "./legal-words.ts";

/** A time during which the deadline of a case is suspended. */
export interface Suspension {
  /** RFC 3339 instant at which the person was asked. */
  readonly from: string;
  /** RFC 3339 instant at which the answer came; absent while it has not. */
  readonly to?: string;
  readonly because: SuspensionReason;
}

/** That the person was told, within the first period, that and why the answer takes longer (GDPR Art. 12(3)). */
export interface ExtensionNotice {
  /** RFC 3339 instant at which the person was told. */
  readonly toldAt: string;
  readonly because: ExtensionReason;
}

/** What was done about the deadline of a case. The dates that follow from it stand in the case itself. */
export interface CaseClock {
  /** In the order in which they happened; only the last one can still be open. */
  readonly suspensions: readonly Suspension[];
  /** There is at most one. */
  readonly extension?: ExtensionNotice;
}

/** The suspension that has not ended; `undefined` while the deadline runs. */
export function openSuspension({ suspensions }: CaseClock): Suspension | undefined {
  const last = suspensions.at(-1);
  return last?.to === undefined ? last : undefined;
}
