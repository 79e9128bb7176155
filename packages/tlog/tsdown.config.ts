import { defineConfig } from "tsdown";

const shared = { platform: "node", target: "node20.12", fixedExtension: true } as const;

export default defineConfig([
  // File names as package.json exports them: index.mjs with index.d.mts, index.cjs with index.d.cts.
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      tree: "src/tree/index.ts",
      witness: "src/witness/index.ts",
      contract: "src/contract.ts",
    },
    format: ["esm", "cjs"],
    dts: true,
  },
  // The command. It must not sweep away what the first build has written.
  {
    ...shared,
    entry: ["src/cli/bin.ts"],
    format: ["esm"],
    dts: false,
    clean: false,
    // The words of the house are not published by themselves.
    deps: { alwaysBundle: ["@oubli/model"] },
  },
  // The verifier for browsers, which knows nothing of Node.js.
  {
    entry: { verify: "src/browser/verify.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    fixedExtension: true,
    dts: true,
    clean: false,
  },
]);
