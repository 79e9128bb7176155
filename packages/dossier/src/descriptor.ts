import { schemaPath } from "./data-files.ts";
import { jsonFile, mediaTypeOf, type PackageFile, sha256 } from "./files.ts";
import { columnsOf } from "./flat-view.ts";
import type { HeldKind, Holdings } from "./holdings.ts";

/** What a descriptor says of the package as a whole. */
export interface PackageTitle {
  readonly ref: string;
  readonly title: string;
  readonly created: string;
}

/**
 * The descriptor by which programs find their way (Data Package v2, datapackage.org): one resource for each
 * data file, CSV ones with their fields.
 */
export function descriptorFile(
  about: PackageTitle,
  { accounts }: Holdings,
  files: readonly PackageFile[],
): PackageFile {
  const resources = accounts.flatMap(({ vendor, kinds, bundles }) => [
    ...kinds.flatMap((kind) => [recordsResource(files, vendor, kind), tableResource(files, kind)]),
    ...bundles.map(({ path }) => ({ ...resource(files, path) })),
  ]);
  return jsonFile("datapackage.json", {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `dsr-${about.ref.toLowerCase()}`,
    title: about.title,
    created: about.created,
    resources,
  });
}

function resource(files: readonly PackageFile[], path: string): object {
  const bytes = files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  return {
    // A name is unique, in lower case, and tells one ending from the other.
    name: path.toLowerCase().replaceAll(/[/.]/g, "-"),
    path,
    mediatype: mediaTypeOf(path),
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
  };
}

function recordsResource(files: readonly PackageFile[], vendor: string, kind: HeldKind): object {
  const described = kind.description ? { recordSchema: schemaPath(vendor, kind.kind) } : {};
  return { ...resource(files, `${kind.path}.json`), title: kind.title, ...described };
}

function tableResource(files: readonly PackageFile[], kind: HeldKind): object {
  return {
    ...resource(files, `${kind.path}.csv`),
    type: "table",
    title: kind.title,
    format: "csv",
    schema: { fields: columnsOf(kind).map(({ name, title }) => ({ name, title, type: "any" })) },
  };
}
