import type { World } from "../cli/world.ts";
import type { App } from "../core/app.ts";

/** What the first screen says can be tried; for demos. */
export interface DeskOptions {
  readonly hints?: readonly string[];
}

/**
 * Opens the desk and resolves when it was left. The terminal is given back as it was, whatever ends the desk;
 * nothing of what was shown stays in its scrollback.
 */
export async function openDesk(app: App, world: World, options: DeskOptions = {}): Promise<void> {
  decideColours(world);
  // Loaded now and not before: no other command needs what draws on a terminal.
  const { runDesk } = await import("./run-desk.tsx");
  await runDesk(app, world, options.hints ?? []);
}

/**
 * The colour library asks for FORCE_COLOR when it is loaded and does not know NO_COLOR. Any value but an empty
 * one means no colours (https://no-color.org).
 */
function decideColours(world: World): void {
  const unwanted = (world.env.NO_COLOR ?? "") !== "" || process.argv.includes("--no-color");
  if (unwanted) process.env.FORCE_COLOR = "0";
}
