/** Whether random tests run in full, as before a release: with `OUBLI_DEEP=1` in the environment. */
export const DEEP: boolean = process.env.OUBLI_DEEP === "1";

/**
 * How often a random test runs: a tenth of `full`, or all of it in a deep run. The seed is random in both; fast-check prints
 * the one that failed.
 */
export function runs(full: number): number {
  return DEEP ? full : Math.ceil(full / 10);
}
