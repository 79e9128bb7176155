import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: {
    index: "src/index.ts",
    resources: "src/resources/index.ts",
    webhooks: "src/webhooks/index.ts",
  },
  format: ["esm", "cjs"],
  platform: "neutral",
  // Neutral code would be named .js otherwise; the manifest names .mjs and .cjs.
  fixedExtension: true,
  dts: true,
});

export default config;
