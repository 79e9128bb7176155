import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { interleave, type Samples } from "../measure.ts";
import { PEERS, type Peer } from "./peers.ts";

/** What each peer weighs in a browser's bundle that lists one thing: minified and gzipped, in kB of 1,000 bytes. */
export async function sizes(): Promise<readonly Samples[]> {
  // Plain fetch weighs nothing, and nothing is no floor to compare with.
  const measured = PEERS.slice(1).map(async (peer) => {
    const code = await bundle(peer, { platform: "browser", minify: true });
    return { name: peer.name, unit: "kB", values: [gzipSync(code, { level: 9 }).length / 1000] };
  });
  return Promise.all(measured);
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
  const { outputFiles = [] } = await build({
    ...options,
    entryPoints: [file],
    bundle: true,
    format: "esm",
    target: "es2023",
    conditions: ["@oubli/source"],
    write: false,
    logLevel: "error",
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`${file} gave no bundle`);
  return output.contents;
}

function timeImport(file: string): number {
  const url = JSON.stringify(pathToFileURL(file).href);
  const script = `const t = performance.now(); await import(${url}); console.log(performance.now() - t);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}
