import { LawError } from "./law-error.ts";
import { temporal } from "./temporal.ts";

/**
 * Reads an RFC 3339 instant such as `2026-01-31T22:30:00Z`.
 *
 * @throws {LawError} `MALFORMED_INSTANT`, naming the field, for anything else, a time without an offset included.
 */
export function parseInstant(text: string, field: string): Temporal.Instant {
  try {
    if (RFC3339.test(text)) return temporal().Instant.from(text);
  } catch {
    // Right in form but no such time, such as the 31st of February.
  }
  throw new LawError("MALFORMED_INSTANT", `${field}: must be an RFC 3339 time with an offset or Z`);
}

/**
 * Reads an ISO civil date such as `2026-03-02`.
 *
 * @throws {LawError} `MALFORMED_DATE`, naming the field, for anything else.
 */
export function parseCivilDay(text: string, field: string): Temporal.PlainDate {
  try {
    if (ISO_DATE.test(text)) return temporal().PlainDate.from(text, { overflow: "reject" });
  } catch {
    // Right in form but no such day.
  }
  throw new LawError("MALFORMED_DATE", `${field}: must be an ISO date such as 2026-03-02`);
}

/**
 * Which day it is in a zone at an instant.
 *
 * @throws {LawError} `UNKNOWN_ZONE` for anything but an IANA name. Bare offsets are refused: they know no summer time.
 */
export function civilDayOf(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  try {
    if (/^[A-Za-z]/.test(zone)) return instant.toZonedDateTimeISO(zone).toPlainDate();
  } catch {
    // The runtime does not know the name.
  }
  throw new LawError("UNKNOWN_ZONE", "zone: must be an IANA time zone name such as Europe/Berlin");
}

// Temporal reads more than RFC 3339 does: basic format, annotations in brackets, offsets with seconds.
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
