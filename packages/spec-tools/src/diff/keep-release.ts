import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileOf } from "../workspace.ts";
import { generated, type VendorFiles } from "./vendor-diff.ts";

/**
 * Keeps what is generated now as what was released: from here on, changes count from it. The reasons that were written down for this
 * release have done their work and are taken away.
 */
export async function keepRelease(files: VendorFiles): Promise<void> {
  const { description, map, named } = await generated(files);
  const { released, signedOff } = files;
  const folder = fileOf(released);
  await mkdir(folder, { recursive: true });
  const { "x-generated": _, ...rest } = description as Readonly<Record<string, unknown>>;
  const { $comment: __, ...plain } = map as Readonly<Record<string, unknown>>;
  await writeFile(join(folder, "openapi.json"), text({ ...rest, "x-named": named }));
  await writeFile(join(folder, "data-map.json"), text(plain));
  await rm(fileOf(signedOff), { force: true });
}

/** One member of each part a line: a release is looked at as a difference, too. */
function text(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
