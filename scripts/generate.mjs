// Everything that is generated and committed, in one go: clients from their descriptions, and the schema of pages.
import { spawn } from "node:child_process";
import { PAIRS } from "./vendors.mjs";

const codes = await Promise.all([
  run(["packages/spec-tools/src/main.ts", "generate", ...PAIRS]),
  run(["packages/datamap/scripts/page-schema.ts", "write"]),
]);
process.exitCode = Math.max(...codes);

function run(words) {
  const child = spawn(process.execPath, ["--conditions=@oubli/source", ...words], { stdio: "inherit" });
  return new Promise((resolve, reject) => child.on("error", reject).on("exit", (code) => resolve(code ?? 1)));
}
