/** Which day it is in a zone, as an ISO date. */
export function todayIn(zone: string, now: number): string {
  // Temporal knows without loading what formats numbers and names; Node.js 24 has none.
  const { Temporal } = globalThis as { Temporal?: typeof globalThis.Temporal };
  if (Temporal)
    return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  // Canada writes dates the ISO way.
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(now);
}
