/** Whether long tests run in full, as before a release: with `OUBLI_DEEP=1` in the environment. */
export const DEEP: boolean = process.env.OUBLI_DEEP === "1";
