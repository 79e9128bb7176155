import type { RunOptions, SearchOptions } from "@oubli/engine";
import { runLine, searchLine } from "./show.ts";
import type { World } from "./world.ts";

/** Options of a search that tells on standard error what it is doing; silent for machines. */
export function watchedSearch(world: World, json: boolean): SearchOptions {
  return {
    signal: world.signal,
    observe: (progress) => {
      const line = json ? undefined : searchLine(progress);
      if (line !== undefined) world.err(line);
    },
  };
}

/** Options of a run that tells on standard error what it is doing; silent for machines. */
export function watchedRun(world: World, json: boolean): RunOptions {
  return {
    signal: world.signal,
    observe: (event) => {
      if (!json) world.err(runLine(event));
    },
  };
}
