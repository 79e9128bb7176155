import { formatVerifierKey } from "@oubli/tlog";
import { locateHome } from "../core/home.ts";
import { readLogSigner } from "../core/keys.ts";
import type { World } from "./world.ts";

/** The key to check by: the one given, else that of the home here. A stranger has only the first. */
export function logKeyFor(given: string | undefined, world: World): string {
  return given ?? formatVerifierKey(readLogSigner(locateHome(world.env)).verifier);
}
