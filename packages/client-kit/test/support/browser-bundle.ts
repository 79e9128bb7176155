import { build } from "tsdown";

/** A vendor's whole client and the kit below it, as one script for browsers; and what it would still import. */
export async function browserBundle(
  client: string,
): Promise<{ readonly code: string; readonly imports: readonly string[] }> {
  const bundles = await build({
    config: false,
    cwd: new URL(`../../../${client}`, import.meta.url).pathname,
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
  return {
    code: chunks.map((chunk) => chunk.code).join(""),
    imports: chunks.flatMap((chunk) => chunk.imports),
  };
}
