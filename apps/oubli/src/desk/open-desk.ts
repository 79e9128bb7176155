import type { World } from "../cli/world.ts";
import type { App } from "../core/app.ts";

/** Opens the desk and resolves when it was left. The terminal is given back as it was. */
export async function openDesk(_app: App, _world: World): Promise<void> {}
