import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Import, Manifest } from "./layers.ts";

/** Everything the rules of the house look at. Paths are relative to the repository's root. */
export interface House {
  readonly manifests: readonly Manifest[];
  readonly imports: readonly Import[];
  /** For each source file, the files of its own package that it imports: for types only and when it is needed, too. */
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** The text of each source file. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads every manifest and every import of packages/ and apps/. */
export function readHouse(root: string): House {
  const folders = ["packages", "apps"].flatMap((top) =>
    readdirSync(join(root, top)).map((name) => join(top, name)),
  );
  const homes = folders.filter((folder) => existsSync(join(root, folder, "package.json")));
  const manifests = homes.map((folder) => readManifest(join(root, folder, "package.json")));
  const imports: Import[] = [];
  const edges = new Map<string, readonly string[]>();
  const sources = new Map<string, string>();
  for (const [index, folder] of homes.entries()) {
    const from = manifests[index]?.name ?? folder;
    for (const file of sourceFiles(join(root, folder))) {
      const name = relative(root, file);
      const text = readFileSync(file, "utf8");
      const statements = importsOf(text);
      imports.push(...statements.map(({ specifier }) => ({ from, file: name, specifier })));
      if (name.includes("/src/")) {
        sources.set(name, text);
        const own = statements.filter((one) => one.specifier.startsWith("."));
        edges.set(
          name,
          own.map((one) => relative(root, resolve(dirname(file), one.specifier))),
        );
      }
    }
  }
  return { manifests, imports, edges, sources };
}

function readManifest(file: string): Manifest {
  const json = JSON.parse(readFileSync(file, "utf8")) as {
    name: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const ours = (dependencies: Record<string, string> = {}) =>
    Object.entries(dependencies).flatMap(([name, version]) =>
      version.startsWith("workspace:") ? [name] : [],
    );
  return { name: json.name, uses: ours(json.dependencies), developsWith: ours(json.devDependencies) };
}

function sourceFiles(folder: string): readonly string[] {
  return ["src", "test"].flatMap((part) => {
    const top = join(folder, part);
    if (!existsSync(top)) return [];
    return readdirSync(top, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(top, name));
  });
}

/** The import and export statements of a source text. Good enough for code that a formatter has laid out. */
function importsOf(text: string): readonly { readonly specifier: string }[] {
  const fixed = text.matchAll(/^(?:import|export)\s+(?:type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm);
  const lazy = text.matchAll(/\bimport\(\s*"([^"]+)"/g);
  return [...fixed, ...lazy].map(([, specifier = ""]) => ({ specifier }));
}
