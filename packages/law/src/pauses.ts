import type { SuspensionReason } from "@oubli/model";
import { parseInstant } from "./civil-day.ts";
import { LawError } from "./law-error.ts";
import type { Regime } from "./regimes/regime.ts";
import { dayNumberIn } from "./zone-day.ts";

/** A time during which the clock stood still. */
export interface Pause {
  /** RFC 3339 instant: when the person was asked. */
  readonly from: string;
  /** RFC 3339 instant: when the answer came. While it has not, give the present: the dates are then the earliest possible. */
  readonly to: string;
  /** What was waited for. When given it must be something the law stops the clock for. */
  readonly why?: SuspensionReason;
}

interface Stop {
  readonly from: number;
  readonly to: number;
  readonly field: string;
}

/**
 * The calendar days a clock stood still. Days, not hours: a pause that begins and ends on one day stops nothing,
 * which is never late.
 *
 * @throws {LawError} When a pause is not lawful, reversed, overlaps another or begins before receipt.
 */
export function pausedDaysOf(
  pauses: readonly Pause[],
  regime: Regime,
  receivedAt: number,
  zone: string,
): number {
  refuseUnlawful(pauses, regime);
  let before = receivedAt;
  let days = 0;
  for (const [i, { from, to, field }] of inOrder(pauses).entries()) {
    if (to < from) throw new LawError("PAUSE_REVERSED", `${field}: must not end before it starts`);
    if (from < before)
      throw i === 0
        ? new LawError("PAUSE_BEFORE_RECEIPT", `${field}: must not start before the request was received`)
        : new LawError("PAUSE_OVERLAP", `${field}: must not overlap another pause`);
    days += dayNumberIn(zone, to) - dayNumberIn(zone, from);
    before = to;
  }
  return days;
}

function refuseUnlawful(pauses: readonly Pause[], regime: Regime): void {
  if (pauses.length > 0 && regime.pausesFor.length === 0)
    throw new LawError("PAUSE_NOT_ALLOWED", `pauses: must be empty, ${regime.id} does not stop the clock`);
  const wrong = pauses.findIndex(({ why }) => why !== undefined && !regime.pausesFor.includes(why));
  if (wrong >= 0)
    throw new LawError(
      "PAUSE_NOT_ALLOWED",
      `pauses[${wrong}].why: must be one of ${regime.pausesFor.join(", ")} for ${regime.id}`,
    );
}

function inOrder(pauses: readonly Pause[]): readonly Stop[] {
  return pauses
    .map((pause, i) => ({
      from: parseInstant(pause.from, `pauses[${i}].from`),
      to: parseInstant(pause.to, `pauses[${i}].to`),
      field: `pauses[${i}]`,
    }))
    .sort((a, b) => a.from - b.from);
}
