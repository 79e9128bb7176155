import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { digestOf, sumsText } from "./digests.ts";
import { licenceProblems } from "./licences.ts";
import { bundledIn } from "./notice.ts";
import { manifestProblems, packedProblems } from "./problems.ts";
import { type Manifest, type Published, publishedIn } from "./published.ts";
import { pnpm, run } from "./run.ts";
import { type Bom, licensedIn, withBundled } from "./sbom.ts";
import { isPlaceholder, readSettings } from "./settings.ts";

/** The list of digests in a folder that is handed over. */
export const SUMS = "SHA256SUMS";

/** What was packed. */
export interface Packed {
  readonly files: readonly string[];
  /** SHA-256 of the list of digests: handed on by another way than the files. */
  readonly digest: string;
  /** Nothing is published while this is `true`. */
  readonly placeholder: boolean;
}

/**
 * Packs every published package into an empty folder, with what each is made of (CycloneDX) and the digests of all.
 * @throws {Error} When one must not leave as it is: every reason, in one sentence each.
 */
export function packRelease(root: string, to: string): Packed {
  const folder = resolve(to);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${to} is not empty`);
  mkdirSync(folder, { recursive: true });
  const settings = readSettings(root);
  const published = publishedIn(root);
  const problems = published.flatMap((one) => [
    ...manifestProblems(one, settings),
    ...packOne(root, one, folder),
  ]);
  if (problems.length > 0) throw new Error([...new Set(problems)].join("\n"));
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  const sums = sumsText(files);
  writeFileSync(join(folder, SUMS), sums);
  return { files: [...files.keys()], digest: digestOf(sums), placeholder: isPlaceholder(settings) };
}

function packOne(root: string, one: Published, folder: string): readonly string[] {
  const { filename } = JSON.parse(
    pnpm(["pack", "--json", "--pack-destination", folder], join(root, one.folder)),
  ) as { readonly filename: string };
  const archive = join(folder, basename(filename));
  const files = run("tar", ["-tzf", archive], folder)
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));
  const manifest = JSON.parse(run("tar", ["-xOzf", archive, "package/package.json"], folder)) as Manifest;
  const bom = bomOf(root, one);
  writeFileSync(`${archive.replace(/\.tgz$/, "")}.cdx.json`, `${JSON.stringify(bom, null, 2)}\n`);
  return [...packedProblems({ manifest, files }), ...licenceProblems(licensedIn(bom))];
}

/** What a package is made of: what is installed with it, by the lock file, and what its build has put inside. */
export function bomOf(root: string, { folder, manifest: { name } }: Published): Bom {
  const type = name === "oubli" ? "application" : "library";
  const how = ["--sbom-format", "cyclonedx", "--sbom-spec-version", "1.6", "--sbom-type", type];
  const bom = JSON.parse(pnpm(["--filter", name, "sbom", "--prod", ...how], root)) as Bom;
  const notice = join(root, folder, "dist", "NOTICE.txt");
  return existsSync(notice) ? withBundled(bom, bundledIn(readFileSync(notice, "utf8"))) : bom;
}
