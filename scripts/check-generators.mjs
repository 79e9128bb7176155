// Installs generators of clients that others use into an empty project, lets each make a client of every description, and
// compiles what they made. Needs npm. They are no dependencies: 170 MB for a check that a description seldom fails.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { VENDORS } from "./vendors.mjs";

const TOOLS = ["@hey-api/openapi-ts@0.95.0", "orval@7.13.2", "typescript@5.9.3"];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "generators-"));
const started = performance.now();
try {
  writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true }\n');
  must("install them", "npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...TOOLS]);
  for (const vendor of VENDORS) {
    const input = here(`../packages/client-${vendor}/generated/openapi.json`);
    must(`hey-api of ${vendor}`, "npx", ["openapi-ts", "-i", input, "-o", `made/hey-${vendor}`, "-s"]);
    const config = { x: { input, output: { target: `./made/orval-${vendor}.ts`, client: "fetch" } } };
    writeFileSync(join(folder, "orval.config.cjs"), `module.exports = ${JSON.stringify(config)};\n`);
    must(`orval of ${vendor}`, "npx", ["orval", "--config", "orval.config.cjs"]);
  }
  const compilerOptions = {
    strict: true,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    module: "esnext",
    moduleResolution: "bundler",
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["made"] }));
  must("what they made compiles", "npx", ["tsc", "-p", "."]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `check-generators: hey-api and orval make clients of ${VENDORS.length} descriptions (${seconds} s)`,
  );
} catch (error) {
  console.error(`check-generators: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @throws {Error} A sentence, when the command fails. */
function must(what, command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status === 0) return;
  throw new Error(`this does not hold: ${what}\n${error?.message ?? `${stdout}${stderr}`.slice(-3000)}`);
}
