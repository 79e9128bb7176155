import { bundle, isFresh } from "../../build.ts";

/** Bundles the program once before the tests that run it as a process. */
export async function setup(): Promise<void> {
  if (!isFresh()) await bundle();
}
