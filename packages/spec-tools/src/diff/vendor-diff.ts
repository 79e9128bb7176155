import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readSourceFile } from "@oubli/datamap/source-file";
import { partsOf } from "../parts.ts";
import type { Problem } from "../problem.ts";
import { fileOf } from "../workspace.ts";
import { type Change, type Release, sentenceOf } from "./change.ts";
import { changesetText, levelOf } from "./changeset.ts";
import { listOf, nodeOf } from "./described.ts";
import { lineOf, type Written } from "./place.ts";
import { signOffProblems, signOffsIn, unsigned } from "./sign-off.ts";
import { specDiff } from "./spec-diff.ts";

/** What a vendor's description and page have changed since the release, and what is to be done about it. */
export interface VendorDiff {
  /** One line for each change: its place, what it is, and how bad. */
  readonly told: readonly string[];
  /** The file of the changeset, and what it must hold; `undefined` where nothing has changed. */
  readonly changeset: { readonly file: string; readonly text: string | undefined };
  /** What waits for a reason, and reasons that wait for nothing. */
  readonly problems: readonly Problem[];
}

/** Where everything of one vendor stands, by names of the workspace. */
export interface VendorFiles {
  readonly spec: string;
  readonly page: string;
  readonly signedOff: string;
  readonly released: string;
  readonly generated: string;
  readonly manifest: string;
  readonly changeset: string;
}

/** @param home The folder in which it all stands, when that is not the workspace; relative to it. */
export function filesOf(vendor: string, home = "."): VendorFiles {
  return {
    spec: join(home, `specs/${vendor}/openapi.yaml`),
    page: join(home, `specs/${vendor}/privacy.yaml`),
    signedOff: join(home, `specs/${vendor}/signed-off.yaml`),
    released: join(home, `specs/${vendor}/released`),
    generated: join(home, `packages/client-${vendor}/generated`),
    manifest: join(home, `packages/client-${vendor}/package.json`),
    changeset: join(home, `.changeset/spec-${vendor}.md`),
  };
}

/**
 * Compares what was released of a vendor with what is generated now.
 *
 * @throws {Error} Where one of the two is not there, or they could not be compared.
 */
export async function vendorDiff(files: VendorFiles): Promise<VendorDiff> {
  const written = await writtenOf(files);
  const [before, after] = await Promise.all([released(files), generated(files, written)]);
  const { name, version } = await json(files.manifest);
  const changes = await specDiff(before, after);
  const reasons = await sourceOf(files.signedOff);
  const signed = signOffsIn(reasons);
  const manifest = { name: String(name), version: String(version) };
  return {
    told: changes.map((change) => tell(change, written, manifest.version)),
    changeset: {
      file: files.changeset,
      text: changes.length === 0 ? undefined : changesetText(manifest, changes, signed),
    },
    problems: [
      ...unsigned(changes, signed, { written, into: files.signedOff }),
      ...signOffProblems(reasons, changes),
    ],
  };
}

/** What is generated now, as it would be kept as the release. */
export async function generated(files: VendorFiles, written?: Written): Promise<Release> {
  const { generated: folder } = files;
  const { parts } = written ?? (await writtenOf(files));
  const schemas = nodeOf(nodeOf(parts[0]?.value).components).schemas;
  return {
    description: await json(`${folder}/openapi.json`),
    map: await json(`${folder}/data-map.json`),
    named: Object.keys(nodeOf(schemas)),
  };
}

async function released({ released: folder }: VendorFiles): Promise<Release> {
  const description = await json(`${folder}/openapi.json`);
  const map = await json(`${folder}/data-map.json`);
  return { description, map, named: listOf(description["x-named"]).map(String) };
}

async function writtenOf({ spec, page }: VendorFiles): Promise<Written> {
  const source = await sourceOf(page);
  if (source === undefined) throw new Error(`${page} is not there`);
  return { parts: (await partsOf(fileOf(spec))).files, page: source };
}

async function sourceOf(name: string): Promise<ReturnType<typeof readSourceFile> | undefined> {
  const text = await readFile(fileOf(name), "utf8").catch(() => undefined);
  return text === undefined ? undefined : readSourceFile(name, text);
}

async function json(name: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(fileOf(name), "utf8").catch(() => {
    throw new Error(`${name} is not there`);
  });
  return nodeOf(JSON.parse(text));
}

function tell(change: Change, written: Written, version: string): string {
  const { file, line } = lineOf(written, change.at);
  const safety = change.safety ? ", safety" : "";
  return `${file}:${line}  ${sentenceOf(change)}  (${change.impact}${safety}: ${levelOf(change.impact, version)})`;
}
