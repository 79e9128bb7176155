import { defineConfig, type UserConfig } from "tsdown";

// Rooms of the house that are not published by themselves; what is published stays a dependency.
const PRIVATE = /^@oubli\/(?:connector|datamap|dossier|engine|law|model|store)(?:\/|$)/;

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", world: "src/world/index.ts", words: "src/words/index.ts" },
  format: "esm",
  platform: "node",
  target: "node24.15",
  fixedExtension: true,
  inputOptions: { resolve: { conditionNames: ["@oubli/source", "import", "node", "default"] } },
  deps: { alwaysBundle: [PRIVATE], dts: { alwaysBundle: [PRIVATE] } },
  dts: true,
});

export default config;
