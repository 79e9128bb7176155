// Runs the program from a checkout: bundles it first when a source is newer than the bundle.
import { bundle, isFresh } from "../build.ts";

if (!isFresh()) await bundle();
await import("./oubli.mjs");
