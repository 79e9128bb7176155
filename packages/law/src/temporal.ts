import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

let found: typeof Temporal | undefined;

/** The runtime's own Temporal, or the polyfill where there is none. Looked for on first use: the polyfill is large. */
export function temporal(): typeof Temporal {
  found ??= globalThis.Temporal ?? require("@js-temporal/polyfill").Temporal;
  return found as typeof Temporal;
}
