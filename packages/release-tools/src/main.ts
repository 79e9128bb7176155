import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { auditDependencies } from "./audit.ts";
import { declarationProblems, declarationsOf } from "./declarations.ts";
import { licenceProblems } from "./licences.ts";
import { bomOf, packRelease } from "./pack.ts";
import { manifestProblems } from "./problems.ts";
import { isThere, publishRelease } from "./publish.ts";
import { publishedIn } from "./published.ts";
import { beginRehearsal, rehearsePublishing } from "./rehearse.ts";
import { licensedIn } from "./sbom.ts";
import { readSettings, repositoryOf } from "./settings.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const USAGE = `usage: release <command>
  set                                   write the repository of release.json into every published manifest
  check                                 whether the manifests say what release.json says
  licences                              whether everything that goes along may (after a build)
  audit                                 whether the registry knows weaknesses of what goes along
  declarations                          what can be imported of each package, beside its manifest (after a build);
                                        --check only says whether it is that
  pack <folder>                         pack every published package, with what it is made of and the digests
  rehearse <folder>                     publish what was packed to a registry of this machine, which then forgets it
  publish <folder> --digest <sha256>    publish what was packed, with provenance; --dry-run hands nothing over`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    digest: { type: "string" },
    "dry-run": { type: "boolean" },
    check: { type: "boolean" },
  },
});
const [command = "", folder = ""] = positionals;

try {
  const say = commands()[command];
  if (say === undefined) throw new Error(USAGE);
  console.log(await say());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function commands(): Readonly<Record<string, () => string | Promise<string>>> {
  return { set, check, licences, audit, declarations, pack, rehearse, publish };
}

function set(): string {
  const settings = readSettings(ROOT);
  for (const one of publishedIn(ROOT)) {
    const file = join(ROOT, one.folder, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    const { name, version, description, license, repository: _, ...rest } = manifest;
    const repository = repositoryOf(settings, one.folder);
    const written = { name, version, description, license, repository, ...rest };
    writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  }
  return "the manifests name the repository of release.json";
}

function check(): string {
  const settings = readSettings(ROOT);
  return well(
    publishedIn(ROOT).flatMap((one) => manifestProblems(one, settings)),
    "the manifests say what release.json says",
  );
}

function licences(): string {
  const packages = publishedIn(ROOT).flatMap((one) => licensedIn(bomOf(ROOT, one)));
  const names = new Set(packages.map(({ name, version }) => `${name} ${version}`));
  return well([...new Set(licenceProblems(packages))], `the licences of ${names.size} packages are allowed`);
}

function audit(): string {
  const audited = auditDependencies(ROOT);
  if (audited.is === "weak") throw new Error(audited.said);
  return audited.is === "clean"
    ? "the registry knows no weakness of what goes along"
    : `DEPENDENCIES WERE NOT AUDITED: this registry gives no answer (${audited.why})`;
}

function declarations(): string {
  const built = declarationsOf(ROOT, publishedIn(ROOT));
  if (values.check === true)
    return well(declarationProblems(ROOT, built), "the declarations are those that are built");
  for (const { place, text } of built) writeFileSync(join(ROOT, place), text);
  return `wrote the declarations of ${built.length} packages`;
}

function pack(): string {
  const { files, digest, placeholder } = packRelease(ROOT, folder);
  const isNew = !placeholder && readdirSync(join(ROOT, ".changeset")).every((name) => !isChangeset(name));
  const publishes =
    isNew && files.some((name) => name.endsWith(".tgz") && !isThere(join(folder, name), ROOT));
  output({ digest, publishes: String(publishes) });
  const note = placeholder ? "\nrelease.json names the placeholder OWNER: this cannot be published" : "";
  return `packed ${files.length} files; digest ${digest}${note}`;
}

function isChangeset(name: string): boolean {
  return name.endsWith(".md") && name !== "README.md";
}

/** What a later job of a workflow is told. */
function output(said: Readonly<Record<string, string>>): void {
  const file = process.env.GITHUB_OUTPUT;
  if (file === undefined) return;
  for (const [name, value] of Object.entries(said)) appendFileSync(file, `${name}=${value}\n`);
}

async function rehearse(): Promise<string> {
  const rehearsal = await beginRehearsal(readSettings(ROOT).scope);
  try {
    const published = await rehearsePublishing(folder, rehearsal);
    return `${published.length} packages came back as they were packed, without provenance: ${published.join(", ")}`;
  } finally {
    await rehearsal.close();
  }
}

function publish(): string {
  const how = { digest: values.digest ?? "", dryRun: values["dry-run"] === true, env: process.env };
  const published = publishRelease(ROOT, folder, how);
  const what = how.dryRun ? "would publish" : "published";
  return published.length === 0 ? "nothing to publish" : `${what} ${published.join(", ")}`;
}

function well(problems: readonly string[], otherwise: string): string {
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return otherwise;
}
