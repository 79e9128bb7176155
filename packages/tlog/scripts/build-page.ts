import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The auditor's page in one file, which may run only what is in it and reach nothing. */
export async function buildPage(): Promise<string> {
  const [style, script] = await Promise.all([bundle("page/verify.css"), bundle("page/page.ts")]);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
  };
  const template = await readFile(at("page/verify.html"), "utf8");
  return template.replace(/<!-- (\w+) -->/g, (whole, name) => parts[name] ?? whole);
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join("");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(at("dist"), { recursive: true });
  await writeFile(at("dist/verify.html"), await buildPage());
}
