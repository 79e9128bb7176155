import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { digestProblems } from "./digests.ts";
import { SUMS } from "./pack.ts";
import { manifestProblems } from "./problems.ts";
import { type Manifest, publishedIn } from "./published.ts";
import { run } from "./run.ts";
import { isPlaceholder, readSettings } from "./settings.ts";

/** How a release is published. */
export interface Publishing {
  /** The digest of the list of digests, as the job that packed it said. */
  readonly digest: string;
  /** Does everything but hand the packages over. */
  readonly dryRun: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Publishes what was packed, and only that, with provenance. Packages whose version is there already are left alone, so that it can
 * be repeated after it broke off.
 *
 * @returns What was published.
 * @throws {Error} While the repository is a placeholder; for anything that is not what was packed; outside a workflow that can prove
 * where the packages come from.
 */
export function publishRelease(
  root: string,
  from: string,
  { digest, dryRun, env }: Publishing,
): readonly string[] {
  const folder = resolve(from);
  const settings = readSettings(root);
  if (isPlaceholder(settings) && !dryRun)
    throw new Error("release.json still names the placeholder OWNER: nothing is published from there");
  // Only GitHub hands these out, and only to a job that may ask who it is.
  if (!dryRun && (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN))
    throw new Error(
      "there is no identity to sign a provenance with: it is published by the release workflow only",
    );
  const names = readdirSync(folder).filter((name) => name !== SUMS);
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const problems = [
    ...digestProblems(readFileSync(join(folder, SUMS), "utf8"), files, digest),
    ...publishedIn(root).flatMap((one) => manifestProblems(one, settings)),
  ];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const archives = names.filter((name) => name.endsWith(".tgz")).map((name) => join(folder, name));
  return inOrder(archives.map((file) => ({ file, ...manifestIn(file, folder) })))
    .filter(({ file }) => !isThere(file, folder))
    .map(({ file }) => {
      const how = dryRun ? ["--dry-run"] : ["--provenance"];
      run("npm", ["publish", file, "--access", "public", "--ignore-scripts", ...how], folder);
      return basename(file);
    });
}

/** Packages after those they depend on: nobody can install one whose dependencies are not there yet. */
export function inOrder<One extends Pick<Manifest, "name" | "dependencies">>(
  all: readonly One[],
): readonly One[] {
  const ordered: One[] = [];
  const add = (one: One): void => {
    if (ordered.includes(one)) return;
    for (const other of all) if (other !== one && one.dependencies?.[other.name] !== undefined) add(other);
    ordered.push(one);
  };
  for (const one of all) add(one);
  return ordered;
}

/** The manifest in an archive. */
export function manifestIn(archive: string, cwd: string): Manifest {
  return JSON.parse(run("tar", ["-xOzf", archive, "package/package.json"], cwd)) as Manifest;
}

/** Whether the registry has this version. @throws {Error} When it cannot be asked. */
export function isThere(archive: string, cwd: string): boolean {
  const { name, version } = manifestIn(archive, cwd);
  try {
    return run("npm", ["view", `${name}@${version}`, "version", "--json"], cwd).trim() !== "";
  } catch (error) {
    if (error instanceof Error && /E404|404 Not Found/.test(error.message)) return false;
    throw error;
  }
}
