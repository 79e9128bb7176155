import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

/** What the terminal libraries need to be bundled and to start fast. */
export function terminalPlugins(): Plugin[] {
  return [withoutDevtools, layoutWithoutFetch, ownTextWidth, ownSegmenter];
}

// Ink asks for React's developer tools only when DEV=true; the package is not installed.
const withoutDevtools: Plugin = {
  name: "without-devtools",
  setup: (build) => {
    build.onResolve({ filter: /^react-devtools-core$/ }, () => ({
      path: "react-devtools-core",
      namespace: "empty",
    }));
    build.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export default undefined;" }));
  },
};

// Yoga hands its WebAssembly, a data: URL, to fetch. That loads a whole HTTP client, 20 ms and 10 MB, to decode
// base64. Without fetch it decodes it by itself, one character at a time; Buffer does that faster.
const layoutWithoutFetch: Plugin = {
  name: "layout-without-fetch",
  setup: (build) => {
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, ({ path }) => ({
      contents: patchLayout(readFileSync(path, "utf8")),
      loader: "js",
    }));
  },
};

/** The patched text of yoga-layout's WebAssembly loader. @throws When upstream has changed what is replaced. */
export function patchLayout(source: string): string {
  const patches: readonly (readonly [from: string, to: string])[] = [
    ['return w||"function"!=typeof fetch?', "return true?"],
    ['ua(H)||"function"!=typeof fetch?', "true?"],
    [
      "var b=xa(a.slice(37)),c=new Uint8Array(b.length);for(a=0;a<b.length;++a)c[a]=b.charCodeAt(a);var d=c",
      'var d=new Uint8Array(Buffer.from(a.slice(37),"base64"))',
    ],
  ];
  return patches.reduce((text, [from, to]) => replaceOnce("yoga-layout", text, from, to), source);
}

// string-width compiles the list of all emoji, 14 to 23 ms, for the first text that is not ASCII. Ours agrees
// with it (a test compares them) and does not.
const ownTextWidth: Plugin = {
  name: "own-text-width",
  setup: (build) => {
    build.onLoad({ filter: /[\\/]string-width[\\/]index\.js$/ }, ({ path }) => ({
      contents: replaceStringWidth(readFileSync(path, "utf8")),
      loader: "js",
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    }));
  },
};

/** What stands for string-width in the bundle. @throws When upstream is no longer the one ours was compared with. */
export function replaceStringWidth(source: string): string {
  const expected = [
    "const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;",
    "export default function stringWidth(input, options = {}) {",
    "countAnsiEscapeCodes = false,",
    "function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {",
  ];
  for (const text of expected) requireText("string-width", source, text);
  return 'export { textWidth as default } from "./src/desk/text/width.ts";';
}

// Both make an Intl.Segmenter when they are loaded; ours makes one for the first text that needs it.
const ownSegmenter: Plugin = {
  name: "own-segmenter",
  setup: (build) => {
    build.onLoad({ filter: SEGMENTING }, ({ path }) => ({
      contents: patchSegmenter(readFileSync(path, "utf8")),
      loader: "js",
    }));
  },
};

const SEGMENTING = /[\\/](ink[\\/]build[\\/]line-update|ansi-tokenize[\\/]build[\\/]tokenize)\.js$/;

/** The patched text of what cuts texts into characters. @throws When upstream has changed what is replaced. */
export function patchSegmenter(source: string): string {
  const file = JSON.stringify(fileURLToPath(new URL("src/desk/text/segments.ts", import.meta.url)));
  const quote = source.includes("granularity: 'grapheme'") ? "'" : '"';
  return replaceOnce(
    "ink or ansi-tokenize",
    source,
    `const segmenter = new Intl.Segmenter(undefined, { granularity: ${quote}grapheme${quote} });`,
    `import { segmenter } from ${file};`,
  );
}

function replaceOnce(what: string, source: string, from: string, to: string): string {
  requireText(what, source, from);
  return source.replace(from, () => to);
}

function requireText(what: string, source: string, text: string): void {
  if (source.split(text).length === 2) return;
  throw new Error(
    `${what} has changed: expected exactly once ${JSON.stringify(text.slice(0, 80))}; see build-plugins.ts`,
  );
}
