import { isDeepStrictEqual } from "node:util";
import type { Manifest, Published } from "./published.ts";
import { type ReleaseSettings, repositoryOf } from "./settings.ts";

/** One sentence for each thing in a manifest of the workspace with which it must not be published. */
export function manifestProblems(
  { folder, manifest }: Published,
  settings: ReleaseSettings,
): readonly string[] {
  const { name, publishConfig, license, repository } = manifest;
  const isOurs = name === "oubli" || name.startsWith(`${settings.scope}/`);
  return [
    isOurs ? [] : `is not in the scope ${settings.scope} of release.json`,
    isDeepStrictEqual(repository, repositoryOf(settings, folder))
      ? []
      : "names another repository than release.json: set it again",
    publishConfig?.provenance === true ? [] : "would be published without provenance",
    publishConfig?.access === "public" ? [] : "would not be public",
    license === "MIT" ? [] : "does not say its licence",
  ]
    .flat()
    .map((problem) => `${name} ${problem}`);
}

/** A package as it was packed: its manifest, and the paths of its files. */
export interface PackedPackage {
  readonly manifest: Manifest;
  readonly files: readonly string[];
}

/** One sentence for each thing for which a packed package must not leave: what is not built, not exact, or not licensed. */
export function packedProblems({ manifest, files }: PackedPackage): readonly string[] {
  const { name, dependencies = {}, optionalDependencies = {} } = manifest;
  const loose = Object.entries({ ...dependencies, ...optionalDependencies }).filter(
    ([, version]) => !EXACT.test(version),
  );
  return [
    files.some((file) => /^dist\/.+\.m?js$/.test(file)) ? [] : "was not built: there is no dist",
    files.includes("LICENSE") ? [] : "has no LICENSE",
    files.includes("dist/NOTICE.txt") || !BUNDLING.includes(name)
      ? []
      : "has no NOTICE of the code of others that is in it",
    loose.map(([other, version]) => `depends on ${other} ${version}, which is not one version`),
    files.filter((file) => LEFT_OUT.test(file)).map((file) => `has ${file} in it, which must stay here`),
  ]
    .flat()
    .map((problem) => `${name} ${problem}`);
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Published packages with code of others inside. */
export const BUNDLING: readonly string[] = ["oubli", "@oubli/core"];

const LEFT_OUT = /(?:^|\/)(?:\.env|\.npmrc|node_modules\/|test\/)|\.(?:key|pem|db)$/;
