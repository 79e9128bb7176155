import type { RegimeId } from "@oubli/model";
import type { Place } from "./place.ts";
import type { Suspension } from "./suspensions.ts";

/** The facts a deadline depends on. */
export interface DeadlineQuestion extends Place {
  readonly regime: RegimeId;
  /** The version the case was opened under. The one in force on the day of receipt by default. */
  readonly version?: number;
  /** RFC 3339 instant at which the request reached the controller. */
  readonly received: string;
  /** The controller's time zone (IANA name). It decides which day it was when the request arrived. */
  readonly zone: string;
  /** In any order; they must not overlap, nor begin before receipt. None by default. */
  readonly suspensions?: readonly Suspension[];
  /** Whether the deadline was extended, and the person told so by the first deadline. Not by default; see `extend`. */
  readonly extended?: boolean;
  /** Days between the target date and the end of the period. 5 by default; at most 25, or 14 where the law gives less than a month. */
  readonly marginDays?: number;
  /** RFC 3339 instant. When given, a receipt after it is refused. */
  readonly now?: string;
}
