import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Names of the pages that come with the program for vendors many shops have, each of which can be named instead of a file. */
export function galleryNames(): readonly string[] {
  const folder = galleryFolder();
  if (folder === undefined) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The file of the page that is meant by a name of the gallery; `undefined` for everything else. A file of that name is `./name`. */
export function galleryPage(name: string): string | undefined {
  const folder = galleryFolder();
  return folder !== undefined && galleryNames().includes(name)
    ? join(folder, name, "privacy.yaml")
    : undefined;
}

/** Beside the program where it is bundled, and where the pages are written otherwise. */
function galleryFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const found = [join(folder, "gallery"), join(folder, "specs", "gallery")].find((it) => existsSync(it));
    const above = dirname(folder);
    if (found !== undefined || above === folder) return found;
    folder = above;
  }
}
