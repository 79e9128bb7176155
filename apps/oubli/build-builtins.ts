import type { Plugin } from "esbuild";

/**
 * Loads Node's own modules when the code that needs them runs, not when the program starts.
 *
 * In a bundled ES module every import of a built-in stands at the top, and importing all names of `node:http`
 * alone pulls in the whole of undici: 30 ms for a command that only prints its version.
 */
export function lazyBuiltins(): Plugin {
  return {
    name: "lazy-builtins",
    setup: (build) => {
      build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
        kind === "entry-point" ? undefined : { path, namespace: "builtin" },
      );
      build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      }));
    },
  };
}
