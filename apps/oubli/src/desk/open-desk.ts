import type { World } from "../cli/world.ts";
import type { App } from "../core/app.ts";
import { readFirst } from "./effects/read-first.ts";

/** What the first screen says can be tried; for demos. */
export interface DeskOptions {
  readonly hints?: readonly string[];
  /** `false`: none, whatever the environment says. */
  readonly colours?: boolean;
}

/**
 * Opens the desk and resolves when it was left. The terminal is given back as it was, whatever ends the desk;
 * nothing of what was shown stays in its scrollback.
 */
export async function openDesk(app: App, world: World, options: DeskOptions = {}): Promise<void> {
  decideColours(world, options.colours ?? true);
  // Read while the terminal library is loaded, so that the first frame is a whole one.
  const first = readFirst(app);
  // Loaded now and not before: no other command needs what draws on a terminal.
  const { runDesk } = await import("./run-desk.tsx");
  await runDesk(app, world, { hints: options.hints ?? [], first: await first });
}

/**
 * The colour library asks for FORCE_COLOR when it is loaded and does not know NO_COLOR. Any value but an empty
 * one means no colours (https://no-color.org).
 */
function decideColours(world: World, wanted: boolean): void {
  if (!wanted || (world.env.NO_COLOR ?? "") !== "") process.env.FORCE_COLOR = "0";
}
