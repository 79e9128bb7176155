import { locateHome } from "@oubli/core/world";
import { type App, openApp } from "../core/app.ts";
import type { World } from "./world.ts";

/** Opens the home the environment names, does the work, and closes it again whatever happens. */
export async function withApp<T>(
  world: World,
  as: string | undefined,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const app = await openApp(locateHome(world.env), { env: world.env, as });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
