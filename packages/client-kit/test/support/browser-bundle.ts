import { build } from "tsdown";

/** A package's entry and everything below it, as one script for browsers; and what it would still import. */
export async function browserBundle(
  name: string,
  entry = "src/index.ts",
): Promise<{
  /** What is loaded at once. */
  readonly code: string;
  /** What is loaded when it is asked for, by the names under which it is. */
  readonly later: ReadonlyMap<string, string>;
  readonly imports: readonly string[];
}> {
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
  const names = new Set(chunks.map((chunk) => chunk.fileName));
  const [first] = chunks.filter((chunk) => chunk.isEntry);
  const others = chunks.filter((chunk) => chunk !== first);
  return {
    code: first?.code ?? "",
    later: new Map(others.map((chunk) => [chunk.fileName, chunk.code])),
    imports: chunks.flatMap((chunk) => chunk.imports.filter((name) => !names.has(name))),
  };
}
