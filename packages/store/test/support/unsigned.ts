import type { OpenStore } from "../../src/index.ts";

/** Stores in which a test has written what no officer has signed. */
export const UNSIGNED: WeakSet<OpenStore> = new WeakSet();
