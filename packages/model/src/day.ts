/** Milliseconds of a day in UTC, which has no summer time. */
export const DAY_MS = 86_400_000;
