import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: "src/index.ts",
  format: ["esm", "cjs"],
  platform: "neutral",
  // Neutral code would be named .js otherwise; the manifest names .mjs and .cjs.
  fixedExtension: true,
  dts: true,
});

export default config;
