import { defineConfig } from "vitest/config";

// Neighbours' sources are read through the export condition "@oubli/source": no build before tests.
const conditions = ["@oubli/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Some tests start real processes or build packages; nothing here waits for time, only for words.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "packages", include: ["packages/*/test/**/*.test.{ts,tsx}"] } },
      {
        extends: true,
        test: {
          name: "apps",
          include: ["apps/*/test/**/*.test.{ts,tsx}"],
          // The tests of the program run the bundle that users run.
          globalSetup: ["apps/oubli/test/support/bundle.ts"],
        },
      },
    ],
  },
});
