import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { interleave, type Samples } from "../measure.ts";
import { PEERS, type Peer } from "./peers.ts";

/** What each peer weighs in a browser's bundle that lists one thing, without what is loaded later: minified and gzipped, in kB of 1,000 bytes. */
export async function sizes(): Promise<readonly Samples[]> {
  // Plain fetch weighs nothing, and nothing is no floor to compare with.
  const measured = PEERS.slice(1).map(async (peer) => {
    const { code } = await browserBundle(peer);
    return { name: peer.name, unit: "kB", values: [gzipSync(code, { level: 9 }).length / 1000] };
  });
  return Promise.all(measured);
}

/** What of a peer's bundle comes from where, in minified bytes before compression. */
export async function modulesOf(peer: string): Promise<string> {
  const found = PEERS.find(({ file }) => file.endsWith(`/${peer}.ts`));
  if (!found) throw new Error(`there is no ${peer}`);
  const { inputs } = await browserBundle(found);
  const rows = Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .toSorted(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .map(
      ([file, { bytesInOutput }]) =>
        `| ${file.replace(/^.*(packages|node_modules|src)\//, "")} | ${bytesInOutput.toLocaleString("en")} |`,
    );
  return [`### Modules of ${found.name}`, "", "| | bytes, minified |", "|---|---|", ...rows].join("\n");
}

/** A peer's bundle for browsers: the file that is loaded at once, and what is in it. */
async function browserBundle({
  file,
}: Peer): Promise<{ readonly code: Uint8Array; readonly inputs: Inputs }> {
  const { outputFiles, metafile } = await build({
    ...bundling(file),
    platform: "browser",
    minify: true,
    splitting: true,
    outdir: "out",
    metafile: true,
  });
  const name = `${basename(file, ".ts")}.js`;
  const output = outputFiles?.find((one) => basename(one.path) === name);
  const inputs = Object.entries(metafile.outputs).find(([path]) => basename(path) === name)?.[1].inputs;
  if (!output || !inputs) throw new Error(`${file} gave no bundle`);
  return { code: output.contents, inputs };
}

type Inputs = Metafile["outputs"][string]["inputs"];

function bundling(file: string) {
  return {
    entryPoints: [file],
    bundle: true,
    format: "esm",
    target: "es2023",
    conditions: ["@oubli/source"],
    write: false,
    logLevel: "error",
  } as const satisfies BuildOptions;
}

/** How long a fresh process takes to import each peer's bundle for Node.js; all bundled alike, as a program would ship them. */
export async function imports(rounds: number): Promise<readonly Samples[]> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-bench-clients-"));
  try {
    const contenders = PEERS.map(async (peer, at) => {
      const file = join(folder, `${at}.mjs`);
      writeFileSync(file, await bundle(peer, { platform: "node", banner: { js: REQUIRE } }));
      return { name: peer.name, unit: "ms", once: async () => timeImport(file) };
    });
    return await interleave(await Promise.all(contenders), rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Parts of axios are CommonJS and ask for Node's own modules at run time.
const REQUIRE = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;

async function bundle({ file }: Peer, options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles = [] } = await build({ ...bundling(file), ...options });
  const [output] = outputFiles;
  if (!output) throw new Error(`${file} gave no bundle`);
  return output.contents;
}

function timeImport(file: string): number {
  const url = JSON.stringify(pathToFileURL(file).href);
  const script = `const t = performance.now(); await import(${url}); console.log(performance.now() - t);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}
