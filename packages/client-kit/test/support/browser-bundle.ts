import { build } from "tsdown";

/** A package's entry and everything below it, as one script for browsers; and what it would still import. */
export async function browserBundle(
  name: string,
  entry = "src/index.ts",
): Promise<{ readonly code: string; readonly imports: readonly string[] }> {
  const bundles = await build({
    config: false,
    cwd: new URL(`../../../${name}`, import.meta.url).pathname,
    entry: [entry],
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
  return {
    code: chunks.map((chunk) => chunk.code).join(""),
    imports: chunks.flatMap((chunk) => chunk.imports),
  };
}
