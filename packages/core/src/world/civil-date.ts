/** The civil date in a zone at a moment in milliseconds since 1970, as an ISO date. @throws {RangeError} For a zone there is not. */
export function civilDate(zone: string, at: number): string {
  // Temporal knows without loading what formats numbers and names; Node.js 24 has none.
  const { Temporal } = globalThis as { Temporal?: typeof globalThis.Temporal };
  if (Temporal)
    return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  // Canada writes dates the ISO way.
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(at);
}

/** Whether a text is a day there is, as an ISO date: 30 February, which parsers roll into March, is none. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
