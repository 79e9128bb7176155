// Everything that is generated and committed, in one go: clients from their descriptions, and the schema of pages.
import { spawn } from "node:child_process";

const VENDORS = ["fera", "partnero", "loyalty-lt"];

const pairs = VENDORS.flatMap((vendor) => [
  `specs/${vendor}/privacy.yaml`,
  `packages/client-${vendor}/generated`,
]);

const codes = await Promise.all([
  run(["packages/spec-tools/src/main.ts", "generate", ...pairs]),
  run(["packages/datamap/scripts/page-schema.ts", "write"]),
]);
process.exitCode = Math.max(...codes);

function run(words) {
  const child = spawn(process.execPath, ["--conditions=@oubli/source", ...words], { stdio: "inherit" });
  return new Promise((resolve, reject) => child.on("error", reject).on("exit", (code) => resolve(code ?? 1)));
}
