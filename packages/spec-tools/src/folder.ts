import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Makes a folder hold exactly these files. Files that are right already are left alone. */
export async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await differences(folder, files)) {
    const content = files.get(name);
    if (content === undefined) await rm(join(folder, name));
    else await writeFile(join(folder, name), content);
  }
}

/** Names of files that are missing, different or too many; empty when the folder holds exactly these files. */
export async function differences(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const present = await readdir(folder).catch(() => []);
  const names = [...new Set([...files.keys(), ...present])].sort();
  const contents = await Promise.all(
    names.map((name) => readFile(join(folder, name), "utf8").catch(() => undefined)),
  );
  return names.filter((name, index) => contents[index] !== files.get(name));
}
