import type { Plugin } from "esbuild";

/** What the terminal libraries need to be bundled and to start fast. */
export function terminalPlugins(): Plugin[] {
  return [withoutDevtools];
}

// Ink asks for React's developer tools only when DEV=true; the package is not installed.
const withoutDevtools: Plugin = {
  name: "without-devtools",
  setup: (build) => {
    build.onResolve({ filter: /^react-devtools-core$/ }, () => ({
      path: "react-devtools-core",
      namespace: "empty",
    }));
    build.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export default undefined;" }));
  },
};
