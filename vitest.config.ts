import { defineConfig } from "vitest/config";

// Neighbours' sources are read through the export condition "@oubli/source": no build before tests.
const conditions = ["@oubli/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/test/**/*.test.{ts,tsx}", "apps/*/test/**/*.test.{ts,tsx}"],
    // A kill-and-resume test starts real processes; nothing here waits for time, only for words.
    testTimeout: 60_000,
    typecheck: { enabled: false },
  },
});
