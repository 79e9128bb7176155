import type { Case } from "./case.ts";
import { openSuspension, type Suspension } from "./case-clock.ts";
import { civilDate } from "./civil-date.ts";
import { DAY_MS } from "./day.ts";

/**
 * Where a case stands in time. `overdue` only past the statutory deadline; before that a missed target date is
 * `target-missed`. A suspended deadline passes no date; one that had passed before it was suspended stays `overdue`.
 */
export type DeadlineStanding =
  | "answered"
  | "suspended"
  | "overdue"
  | "due-today"
  | "target-missed"
  | "on-time";

/** The dates of a case under their own names, and what they mean on a day. */
export interface Deadline {
  /** The controller's own goal. */
  readonly targetDate: string;
  /** The last lawful day. */
  readonly statutory: string;
  /** The last lawful day if it is, or was, extended. */
  readonly ifExtended: string;
  readonly extended: boolean;
  readonly standing: DeadlineStanding;
  /** Civil days to the statutory deadline, and to the target date; negative once it has passed. */
  readonly daysLeft: number;
  readonly daysToTarget: number;
  readonly suspended?: Suspension;
  /** The day on which the case was closed, and whether that was in time; absent while it is open. */
  readonly answeredOn?: string;
  readonly inTime?: boolean;
}

/**
 * Says which date of a case is which. The only place that does.
 *
 * @param today ISO civil date in the controller's zone.
 */
export function deadlineOf(
  it: Pick<Case, "deadline" | "clock" | "state" | "zone" | "closedAt">,
  today: string,
): Deadline {
  const { targetDate, statutory } = it.deadline;
  const suspended = it.state === "closed" ? undefined : openSuspension(it.clock);
  const answeredOn = it.closedAt === undefined ? undefined : civilDate(it.zone, Date.parse(it.closedAt));
  return {
    ...it.deadline,
    extended: it.clock.extension !== undefined,
    standing: it.state === "closed" ? "answered" : standingOf(it, suspended, today),
    daysLeft: daysBetween(today, statutory),
    daysToTarget: daysBetween(today, targetDate),
    ...(suspended === undefined ? {} : { suspended }),
    ...(answeredOn === undefined ? {} : { answeredOn, inTime: answeredOn <= statutory }),
  };
}

function standingOf(
  { deadline: { targetDate, statutory }, zone }: Pick<Case, "deadline" | "zone">,
  suspended: Suspension | undefined,
  today: string,
): Exclude<DeadlineStanding, "answered"> {
  if (suspended && civilDate(zone, Date.parse(suspended.from)) <= statutory) return "suspended";
  if (today > statutory) return "overdue";
  if (today === statutory) return "due-today";
  return today > targetDate ? "target-missed" : "on-time";
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The most urgent first: by the target date, which moves with every extension and suspension. For sorting. */
export function byUrgency(a: Pick<Case, "deadline">, b: Pick<Case, "deadline">): number {
  const [first, second] = [a.deadline.targetDate, b.deadline.targetDate];
  return first < second ? -1 : first > second ? 1 : 0;
}
