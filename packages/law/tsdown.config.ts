import { defineConfig, type UserConfig } from "tsdown";

// Rooms of the house that are not published by themselves.
const PRIVATE = /^@oubli\/(?:model)(?:\/|$)/;

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  platform: "node",
  target: "node20.12",
  fixedExtension: true,
  inputOptions: { resolve: { conditionNames: ["@oubli/source", "import", "node", "default"] } },
  deps: { alwaysBundle: [PRIVATE], dts: { alwaysBundle: [PRIVATE] } },
  dts: true,
});

export default config;
