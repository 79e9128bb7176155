// Clocks differ by seconds; two minutes forgive one that was never set.
const CLOCKS_DIFFER_MS = 120_000;

/**
 * Whether something made at `createdAt` is further from `now` than `windowMs`, with two minutes to spare for clocks.
 *
 * @returns `true` also for something from the future, beyond those two minutes, and for a time that is none.
 */
export function tooOld(createdAt: number, now: number, windowMs: number): boolean {
  return !(now - createdAt <= windowMs + CLOCKS_DIFFER_MS && createdAt - now <= CLOCKS_DIFFER_MS);
}
