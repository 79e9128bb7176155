import { defineConfig, type UserConfig } from "tsdown";

const shared = {
  entry: {
    index: "src/index.ts",
    opentelemetry: "src/opentelemetry/index.ts",
    redact: "src/redact/index.ts",
    validate: "src/validate/index.ts",
    webhooks: "src/webhooks/index.ts",
  },
  platform: "neutral",
  // Neutral code would be named .js otherwise; the manifest names .mjs and .cjs.
  fixedExtension: true,
  dts: true,
} as const satisfies UserConfig;

const configs: UserConfig[] = defineConfig([
  { ...shared, format: "esm" },
  // Required from CommonJS in a package that is a module, openapi-fetch's default export would be the whole of its
  // exports; inside the bundle it is the function.
  {
    ...shared,
    format: "cjs",
    deps: { alwaysBundle: ["openapi-fetch"], dts: { neverBundle: ["openapi-fetch"] } },
  },
]);

export default configs;
