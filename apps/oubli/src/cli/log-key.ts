import { locateHome } from "../core/home.ts";
import { logKeyOf } from "../core/log-keys.ts";
import type { World } from "./world.ts";

/** The key to check by: the one given, else that of the home here. A stranger has only the first. */
export function logKeyFor(given: string | undefined, world: World): string {
  return given ?? logKeyOf(locateHome(world.env));
}
