import { mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { lazyBuiltins } from "./build-builtins.ts";
import { terminalPlugins } from "./build-plugins.ts";

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(here, "dist", "oubli.mjs");

/** Bundles the whole program into one file: loading many small ones is most of what a start would cost. */
export async function bundle(): Promise<void> {
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(here, "src", "bin.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    minify: true,
    sourcemap: false,
    legalComments: "linked",
    conditions: ["@oubli/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    // Found at run time by the packages that need them, and only then.
    external: ["date-holidays", "@js-temporal/polyfill"],
    // Bundled CommonJS still asks for require, and there is none in an ES module.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    plugins: [lazyBuiltins(), ...terminalPlugins()],
    logLevel: "warning",
  });
}

/** Whether the bundle is newer than everything it is made from. */
export function isFresh(): boolean {
  const built = mtime(outfile);
  if (built === 0) return false;
  const root = join(here, "..", "..");
  const sources = [
    join(here, "src"),
    join(here, "build.ts"),
    join(here, "build-builtins.ts"),
    join(here, "build-plugins.ts"),
    join(here, "package.json"),
    join(root, "pnpm-lock.yaml"),
    ...readdirSync(join(root, "packages")).flatMap((name) => [
      join(root, "packages", name, "src"),
      join(root, "packages", name, "generated"),
    ]),
  ];
  return sources.every((path) => newest(path) < built);
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function mtime(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
