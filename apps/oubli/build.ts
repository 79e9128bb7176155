import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { noticeText, packageFolderOf } from "@oubli/release-tools";
import { build, type Metafile } from "esbuild";
import { lazyBuiltins } from "./build-builtins.ts";
import { terminalPlugins } from "./build-plugins.ts";

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, "dist");
const outfile = join(folder, "oubli.mjs");
/** Pages for vendors that many shops have, and where the program looks for them. */
const gallery = join(here, "..", "..", "specs", "gallery");
const galleryCopy = join(folder, "gallery");

/**
 * Bundles the program into one file for what every command needs and a chunk for what only some do: loading many small files
 * is most of what a start would cost, and reading code that is not run the rest.
 */
export async function bundle(): Promise<void> {
  const { metafile } = await build({
    entryPoints: { oubli: join(here, "src", "bin.ts") },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    metafile: true,
    absWorkingDir: here,
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
    external: ["date-holidays", "@js-temporal/polyfill", "@napi-rs/keyring", "pg-native"],
    // Bundled CommonJS still asks for require, and there is none in an ES module.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    plugins: [lazyBuiltins(), ...terminalPlugins()],
    logLevel: "warning",
  });
  refuseLazyPackages(metafile);
  const notice = join(folder, "NOTICE.txt");
  writeFileSync(notice, noticeText(foldersInside(metafile)));
  sweep(
    new Set([notice, ...copyGallery(), ...Object.keys(metafile.outputs).map((path) => resolve(here, path))]),
  );
}

/** Puts the pages and what they stand beside next to the program. @returns The files that lie there now. */
function copyGallery(): readonly string[] {
  const files = readdirSync(gallery, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(ya?ml|json|graphql|sql)$/.test(name),
  );
  for (const name of files) cpSync(join(gallery, name), join(galleryCopy, name));
  return files.map((name) => join(galleryCopy, name));
}

/** Where the packages of others lie of which something is in the bundle. */
function foldersInside({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return files.flatMap((file) => packageFolderOf(resolve(here, file)) ?? []);
}

/** Split off, a CommonJS package has a default export and no other name: import it in a file of ours, and that file lazily. */
function refuseLazyPackages({ inputs }: Metafile): void {
  for (const [file, { imports }] of Object.entries(inputs)) {
    const lazy = imports.find(({ kind, path }) => kind === "dynamic-import" && path.includes("node_modules"));
    if (lazy && !file.includes("node_modules")) throw new Error(`${file} imports ${lazy.path} lazily`);
  }
}

/** Removes what an earlier build left. Last, so that a program which is running finds its chunks for as long as possible. */
function sweep(written: ReadonlySet<string>): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (!written.has(file) && statSync(file).isFile()) rmSync(file);
  }
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
    gallery,
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
