import type { SuspensionReason } from "@oubli/model";
import { parseInstant } from "./civil-day.ts";
import { LawError } from "./law-error.ts";
import type { Regime } from "./regimes/regime.ts";
import { dayNumberIn } from "./zone-day.ts";

/** A time during which the deadline was suspended. */
export interface Suspension {
  /** RFC 3339 instant: when the person was asked. */
  readonly from: string;
  /** RFC 3339 instant: when the answer came. While it has not, give the present: the deadlines are then the earliest possible. */
  readonly to: string;
  /** What the person was asked for. When given it must be something for which the law suspends the deadline. */
  readonly because?: SuspensionReason;
}

/**
 * The calendar days during which a deadline was suspended. Days, not hours: a suspension that begins and ends on one day
 * moves nothing, which is never late.
 *
 * @throws {LawError} When a suspension is not lawful, reversed, overlaps another or begins before receipt.
 */
export function suspendedDaysOf(
  suspensions: readonly Suspension[],
  regime: Regime,
  receivedAt: number,
  zone: string,
): number {
  refuseUnlawful(suspensions, regime);
  let before = receivedAt;
  let days = 0;
  for (const [i, { from, to, field }] of inOrder(suspensions).entries()) {
    if (to < from) throw new LawError("SUSPENSION_REVERSED", `${field}: must not end before it starts`);
    if (from < before)
      throw i === 0
        ? new LawError(
            "SUSPENSION_BEFORE_RECEIPT",
            `${field}: must not start before the request was received`,
          )
        : new LawError("SUSPENSION_OVERLAP", `${field}: must not overlap another suspension`);
    days += dayNumberIn(zone, to) - dayNumberIn(zone, from);
    before = to;
  }
  return days;
}

function refuseUnlawful(suspensions: readonly Suspension[], { id, suspendedFor }: Regime): void {
  if (suspensions.length > 0 && suspendedFor.length === 0)
    throw new LawError(
      "SUSPENSION_NOT_ALLOWED",
      `suspensions: must be empty, ${id} does not suspend the deadline`,
    );
  const wrong = suspensions.findIndex(
    ({ because }) => because !== undefined && !suspendedFor.includes(because),
  );
  if (wrong >= 0)
    throw new LawError(
      "SUSPENSION_NOT_ALLOWED",
      `suspensions[${wrong}].because: must be one of ${suspendedFor.join(", ")} for ${id}`,
    );
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How a message names the suspension. */
  readonly field: string;
}

function inOrder(suspensions: readonly Suspension[]): readonly Stretch[] {
  return suspensions
    .map((suspension, i) => ({
      from: parseInstant(suspension.from, `suspensions[${i}].from`),
      to: parseInstant(suspension.to, `suspensions[${i}].to`),
      field: `suspensions[${i}]`,
    }))
    .sort((a, b) => a.from - b.from);
}
