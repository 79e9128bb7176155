import { defineConfig } from "tsdown";

// File names as package.json exports them: index.mjs with index.d.mts, index.cjs with index.d.cts.
export default defineConfig({
  entry: ["src/index.ts", "src/contract.ts"],
  format: ["esm", "cjs"],
  platform: "node",
  target: "node20.12",
  dts: true,
  fixedExtension: true,
});
