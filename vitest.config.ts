import { defineConfig } from "vitest/config";
import type { Reporter } from "vitest/node";

// Neighbours' sources are read through the export condition "@oubli/source": no build before tests.
const conditions = ["@oubli/source", "module", "node", "development|production"];

/** Ends every run with one plain line that any tool can read. */
const closingLine: Reporter = {
  onTestRunEnd: (modules) => {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    // A file that cannot even be loaded has no tests to count, and must not look like success.
    const broken = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests("failed")].length === 0,
    ).length;
    console.log(`${count("passed")} passed, ${count("failed") + broken} failed, ${count("skipped")} skipped`);
  },
};

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Some tests start real processes or build packages; nothing here waits for time, only for words.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", closingLine],
    projects: [
      {
        extends: true,
        test: {
          name: "packages",
          include: ["packages/*/test/**/*.test.{ts,tsx}"],
          // Most of these files take less time than a worker of their own; none changes what the others share.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "apps",
          include: ["apps/*/test/**/*.test.{ts,tsx}"],
          isolate: false,
          // The tests of the program run the bundle that users run.
          globalSetup: ["apps/oubli/test/support/bundle.ts"],
        },
      },
    ],
  },
});
