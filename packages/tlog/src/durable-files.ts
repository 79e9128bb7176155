import { mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file, and makes its folder where there is none. The bytes are on the disk afterwards, the name perhaps not
 * yet: see {@link syncFolder}.
 */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Puts a file in the place of another, or where there was none: after a crash there is the old one or the new one, and
 * once this has resolved the new one. Uses the name with `.new` behind it; one call at a time for one name.
 */
export async function replaceDurably(path: string, bytes: Uint8Array): Promise<void> {
  await writeDurably(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
}

/** Makes new names in a folder durable. Windows cannot open folders, and does it by itself. */
export async function syncFolder(
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Promise<void> {
  if (platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** For what reading a file that is not there rejects with: `undefined`. @throws Everything else, as it came. */
export function unlessAbsent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
