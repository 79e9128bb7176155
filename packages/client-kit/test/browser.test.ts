import { gzipSync } from "node:zlib";
import { build } from "tsdown";
import { expect, test } from "vitest";

const LARGEST_BYTES = 14 * 1024;

test("a vendor's whole client runs in a browser, and is small there", async ({ annotate }) => {
  const bundles = await build({
    config: false,
    cwd: new URL("../../client-fera", import.meta.url).pathname,
    entry: ["src/index.ts"],
    platform: "browser",
    format: "esm",
    minify: true,
    dts: false,
    clean: false,
    write: false,
    logLevel: "silent",
    deps: { alwaysBundle: [/.*/] },
    inputOptions: { resolve: { conditionNames: ["@oubli/source", "browser", "import", "default"] } },
  });
  const chunks = bundles.flatMap(({ chunks }) => chunks).filter((chunk) => chunk.type === "chunk");
  const code = chunks.map((chunk) => chunk.code).join("");
  const has = (text: RegExp): boolean => text.test(code);
  expect([has(/api\.fera\.ai\/v3/), has(/node:/), has(/\bBuffer\b/)]).toEqual([true, false, false]);
  expect(chunks.flatMap((chunk) => chunk.imports)).toEqual([]);
  const size = gzipSync(code).length;
  await annotate(`${size} bytes, minified and compressed`);
  expect(size).toBeLessThan(LARGEST_BYTES);
});
