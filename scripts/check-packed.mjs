// Installs the packages as they would be published into an empty project, compiles a stranger's
// programs with old and new versions of TypeScript, and runs them on every Node.js we support, against the sandbox. What is said of a host where
// nobody is, is asked on every platform that npm has. Takes five to six minutes.
// All must have been built. Needs npm.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TYPESCRIPTS = ["5.4", "5.9", "6", "7"];
const NODES = ["20", "22", "24", "26"];
const SOURCES = { mjs: "mts", cjs: "cts" };
const FORMATS = Object.keys(SOURCES);
// What is run comes from this one; the others only check types.
const EMITTING = "5.9";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { peerDependencies } = JSON.parse(readFileSync(here("../packages/client-kit/package.json"), "utf8"));
const PEERS = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`);
const PROGRAMS = [
  // First, while nothing but the packages is there: they must do without their optional peers.
  { name: "calls", packages: ["client-kit", "client-partnero"], beside: [] },
  { name: "extras", packages: [], beside: PEERS },
  { name: "dates", packages: ["law"], beside: [], formats: ["mjs"] },
  {
    name: "pretends",
    packages: ["client-fera", "client-loyalty-lt", "sandbox"],
    beside: [],
    formats: ["mjs"],
  },
  // The core needs a Node.js with SQLite inside, which has no use for CommonJS.
  {
    name: "home",
    packages: ["tlog", "core"],
    beside: ["@types/node@24"],
    typescripts: ["5.9", "6", "7"],
    nodes: ["24", "26"],
    formats: ["mjs"],
  },
];

// A browser is none that npm has: it is asked in the tests of client-kit, where there is one.
const PLATFORMS = {
  deno: {
    install: ["deno@2"],
    command: "node_modules/.bin/deno",
    args: ["run", "--allow-all", "on-script.mjs"],
  },
  bun: { install: ["bun@1"], command: "node_modules/.bin/bun", args: ["on-script.mjs"] },
  workerd: {
    install: ["workerd@1"],
    command: "node_modules/.bin/workerd",
    args: ["test", "on-workerd.capnp"],
  },
  edge: { install: ["@edge-runtime/vm@5"], command: process.execPath, args: ["on-edge.mjs"] },
};
const BUNDLER = "esbuild@0.28";

// An interruption reaches the running command too; it fails, and what is left is cleaned up below.
process.once("SIGINT", () => {});

const folder = mkdtempSync(join(tmpdir(), "packed-"));
const started = performance.now();
let sandbox;
let count = 0;
try {
  writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true }\n');
  install(TYPESCRIPTS.map((version) => `typescript-${version}@npm:typescript@${version}`));
  sandbox = await startSandbox();
  for (const program of chosen()) {
    const { name, packages, beside, typescripts = TYPESCRIPTS, nodes = NODES, formats = FORMATS } = program;
    install([...packages.map(pack), ...beside]);
    writeProgram(name);
    for (const version of typescripts) compile(name, version, formats);
    for (const version of nodes) for (const format of formats) run(name, version, format);
  }
  install([BUNDLER, ...Object.values(PLATFORMS).flatMap((platform) => platform.install)]);
  writePlatforms();
  for (const [name, { command, args }] of Object.entries(PLATFORMS))
    hold(`an unreachable host is told as one on ${name}`, (sentence) => must(sentence, command, args));
  console.log(`check-packed: ${count} combinations hold (${secondsSince(started)} s)`);
} catch (error) {
  console.error(`check-packed: ${error.message}`);
  process.exitCode = 1;
} finally {
  sandbox?.process.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** The programs that are named as arguments, or all; what an earlier one installs is packed for a later one all the same. */
function chosen() {
  const only = process.argv.slice(2);
  if (only.length === 0) return PROGRAMS;
  const last = PROGRAMS.findLastIndex(({ name }) => only.includes(name));
  return PROGRAMS.slice(0, last + 1).map((one) =>
    only.includes(one.name) ? one : { ...one, typescripts: [], nodes: [] },
  );
}

/** Packs a package into the project's folder. @returns The tarball's name. */
function pack(name) {
  const args = ["-y", "pnpm@12", "pack", "--json", "--pack-destination", folder];
  const { filename } = JSON.parse(must(`pack ${name}`, "npx", args, here(`../packages/${name}`)));
  return `file:${filename}`;
}

function install(specifiers) {
  must("install the packages", "npm", ["install", "--no-audit", "--no-fund", ...specifiers]);
}

async function startSandbox() {
  const ports = ["--fera", "0", "--partnero", "0", "--loyalty", "0"];
  const main = here("../apps/sandbox-server/src/main.ts");
  const server = spawn(process.execPath, ["--conditions=@oubli/source", main, ...ports], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  server.stdout.on("data", (chunk) => {
    said += chunk;
  });
  while (!said.includes("Stop with")) {
    if (server.exitCode !== null) throw new Error("the sandbox did not start");
    await Promise.race([once(server.stdout, "data"), once(server, "exit")]);
  }
  const [, url, key] = /^partnero +(\S+)\n +ApiKey: (\S+)$/m.exec(said) ?? [];
  return { process: server, url, key };
}

/** One text, as an ES module, as a CommonJS module, and as what a bundler takes. */
function writeProgram(name) {
  const source = readFileSync(here(`packed/${name}.ts`), "utf8");
  for (const ending of ["mts", "ts"]) writeFileSync(join(folder, `${name}.${ending}`), source);
  // `require` takes JSON without being told so, and TypeScript insists on it.
  writeFileSync(join(folder, `${name}.cts`), source.replace(' with { type: "json" }', ""));
}

function compile(name, version, formats) {
  const compiler = join(folder, "node_modules", `typescript-${version}`, "bin", "tsc");
  const strict = ["--strict", "--target", "es2022", "--lib", "es2022,dom,dom.iterable"];
  const json = ["--resolveJsonModule", "--esModuleInterop"];
  const output = version === EMITTING ? [] : ["--noEmit"];
  const ways = {
    nodenext: ["--module", "nodenext", ...output, ...formats.map((format) => `${name}.${SOURCES[format]}`)],
    bundler: ["--module", "esnext", "--moduleResolution", "bundler", "--noEmit", `${name}.ts`],
  };
  for (const [way, args] of Object.entries(ways))
    hold(`${name} compiles with TypeScript ${version}, ${way}`, (sentence) => {
      must(sentence, process.execPath, [compiler, ...strict, ...json, ...args]);
    });
}

function run(name, version, format) {
  const node = ["-y", "-p", `node@${version}`, "node"];
  // A program that needs a home takes the first place for its folder, and makes one of its own each time.
  const home = join(folder, `${name}-${version}-${format}`);
  const given = name === "home" ? [home] : [sandbox.url, sandbox.key];
  const args = [...node, `${name}.${format}`, ...given];
  hold(`${name}.${format} runs on Node.js ${version}`, (sentence) => {
    const printed = must(sentence, "npx", args);
    if (!printed.startsWith(`v${version}.`)) throw new Error(`it was another Node.js: ${printed}`);
  });
}

/** The program that runs anywhere, as each platform wants it. */
function writePlatforms() {
  writeFileSync(join(folder, "anywhere.ts"), readFileSync(here("packed/anywhere.ts"), "utf8"));
  for (const name of ["on-script.mjs", "on-worker.mjs", "on-edge.mjs", "on-workerd.capnp"])
    writeFileSync(join(folder, name), readFileSync(here(`packed/${name}`), "utf8"));
  const bundle = [
    "anywhere.ts",
    "--bundle",
    "--target=es2022",
    "--log-level=error",
    "--global-name=anywhere",
  ];
  for (const format of ["esm", "iife"])
    must(`bundle as ${format}`, "node_modules/.bin/esbuild", [
      ...bundle,
      `--format=${format}`,
      `--outfile=anywhere.${format === "esm" ? "mjs" : "js"}`,
    ]);
}

/** @returns What was printed. @throws {Error} A sentence, when the command fails. */
function must(what, command, args, cwd = folder) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`this does not hold: ${what}\n${error?.message ?? `${stdout}${stderr}`}`);
}

function hold(sentence, check) {
  const from = performance.now();
  check(sentence);
  count += 1;
  console.log(`${sentence} (${secondsSince(from)} s)`);
}

function secondsSince(from) {
  return ((performance.now() - from) / 1000).toFixed(1);
}
