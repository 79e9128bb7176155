// Everything that must hold before a change lands, in the order in which failures are cheapest to find.
import { spawnSync } from "node:child_process";
import { PAIRS } from "./vendors.mjs";

const STEPS = [
  ["format and lint", "biome", ["check", "--error-on-warnings", "."]],
  ["generated files are those of the specs", "node", driftArguments("check")],
  [
    "generated schema of pages is that of their vocabulary",
    "node",
    ["--conditions=@oubli/source", "packages/datamap/scripts/page-schema.ts", "check"],
  ],
  ["released descriptions and their changesets", "node", ["scripts/spec-diff.mjs", "--check"]],
  ["types", "turbo", ["run", "types", "--output-logs=errors-only", "--log-order=grouped"]],
  ["tests", "vitest", ["run"]],
  ["packing", "turbo", ["run", "check", "--output-logs=errors-only", "--log-order=grouped"]],
  // After packing, which has built what goes along.
  [
    "declarations are those of the sources",
    "node",
    ["packages/release-tools/src/main.ts", "declarations", "--check"],
  ],
  ["licences of what goes along are allowed", "node", ["packages/release-tools/src/main.ts", "licences"]],
  ["audit of what goes along", "node", ["packages/release-tools/src/main.ts", "audit"]],
  // Last, because it installs old versions of Node.js and TypeScript.
  ["installed by a stranger", "node", ["scripts/check-packed.mjs"]],
  ["installed generators of others take the descriptions", "node", ["scripts/check-generators.mjs"]],
];

const only = process.argv.slice(2);
for (const [name, command, args] of STEPS) {
  if (only.length > 0 && !only.includes(name.split(" ")[0])) continue;
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`check: ${name} failed after ${seconds} s`);
    process.exit(1);
  }
  console.error(`check: ${name} holds (${seconds} s)`);
}

function driftArguments(task) {
  return ["--conditions=@oubli/source", "packages/spec-tools/src/main.ts", task, ...PAIRS];
}
