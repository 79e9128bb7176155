import type { PackageFile } from "../src/index.ts";

/** A file of a dossier as text. Fails when it is not there. */
export function fileText({ files }: { readonly files: readonly PackageFile[] }, path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path} among ${files.map((one) => one.path).join(", ")}`);
  return Buffer.from(file.bytes).toString("utf8");
}
