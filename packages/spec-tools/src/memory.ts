import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileOf, nameInWorkspace, PACKAGE_FOLDER } from "./workspace.ts";

/** What decides, beside the description, what is generated from it. */
const TOOLS = ["packages/datamap/src", "packages/model/src", "packages/spec-tools/src"].map(fileOf);
const SINGLE = [join(PACKAGE_FOLDER, "redocly.yaml"), fileOf("pnpm-lock.yaml")];

/**
 * Whether generating from a page into a folder would change nothing, as far as is remembered: page, description, tools and
 * generated files are byte for byte those of the last time. Says no when in doubt.
 *
 * @param memory A folder that may be deleted at any time.
 */
export async function isUnchanged(memory: string, page: string, folder: string): Promise<boolean> {
  const kept = await readFile(noteOf(memory, page, folder), "utf8").catch(() => undefined);
  return kept !== undefined && kept === (await stateOf(page, folder));
}

/** Remembers that a folder holds what is generated from a page as it is now. */
export async function remember(memory: string, page: string, folder: string): Promise<void> {
  const note = noteOf(memory, page, folder);
  await mkdir(dirname(note), { recursive: true });
  await writeFile(note, await stateOf(page, folder));
}

function noteOf(memory: string, page: string, folder: string): string {
  return join(memory, digest([nameInWorkspace(resolve(page)), nameInWorkspace(resolve(folder))]));
}

async function stateOf(page: string, folder: string): Promise<string> {
  const places = [dirname(resolve(page)), resolve(folder), ...TOOLS];
  const files = [...SINGLE, ...(await Promise.all(places.map(filesBelow))).flat()];
  const texts = await Promise.all(files.map((file) => readFile(file).catch(() => "")));
  return digest([process.version, ...files.map(nameInWorkspace), ...texts]);
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}
