// Everything oubli can do, over a home that opens only what is asked for

export { actingOfficer } from "./world/acting.ts";
export { type Home, locateHome } from "./world/home.ts";
export { openWorld } from "./world/open-world.ts";
export type { AccountState, Env, World } from "./world/world.ts";
