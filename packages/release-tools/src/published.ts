import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** As much of a manifest as a release looks at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly repository?: unknown;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package that is published. */
export interface Published {
  /** Relative to the root, with forward slashes. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every package of the workspace that is not private. */
export function publishedIn(root: string): readonly Published[] {
  return ["packages", "apps"].flatMap((top) =>
    readdirSync(join(root, top)).flatMap((name) => {
      const file = join(root, top, name, "package.json");
      if (!existsSync(file)) return [];
      const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
      return manifest.private === true ? [] : [{ folder: `${top}/${name}`, manifest }];
    }),
  );
}
