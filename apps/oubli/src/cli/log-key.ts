import { locateHome, logKeyOf } from "@oubli/core/world";
import type { World } from "./world.ts";

/** The key to check by: the one given, else that of the home here. A stranger has only the first. */
export function logKeyFor(given: string | undefined, world: World): string {
  return given ?? logKeyOf(locateHome(world.env));
}
