import type { World } from "@oubli/core";
import type { OfficerId } from "@oubli/model";
import type { Shell } from "../shell.ts";
import { readFirst } from "./effects/read-first.ts";

/** How a desk begins. */
export interface DeskOptions {
  /** Who acts first; `undefined`: it is chosen at the desk. */
  readonly officer: OfficerId | undefined;
  /** What the first screen says can be tried; for demos. */
  readonly hints?: readonly string[];
  /** `false`: none, whatever the environment says. */
  readonly colours?: boolean;
}

/**
 * Opens the desk and resolves when it was left. The terminal is given back as it was, whatever ends the desk;
 * nothing of what was shown stays in its scrollback.
 */
export async function openDesk(world: World, shell: Shell, options: DeskOptions): Promise<void> {
  decideColours(shell, options.colours ?? true);
  // Read while the terminal library is loaded, so that the first frame is a whole one.
  const first = readFirst(world);
  // Loaded now and not before: no other command needs what draws on a terminal.
  const { runDesk } = await import("./run-desk.tsx");
  await runDesk(world, shell, { officer: options.officer, hints: options.hints ?? [], first: await first });
}

/**
 * The colour library asks for FORCE_COLOR when it is loaded and does not know NO_COLOR. Any value but an empty
 * one means no colours (https://no-color.org).
 */
function decideColours({ env }: Shell, wanted: boolean): void {
  if (!wanted || (env.NO_COLOR ?? "") !== "") process.env.FORCE_COLOR = "0";
}
