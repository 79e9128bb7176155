import type { PackageMaterial } from "@oubli/engine";
import { canonicalJson } from "@oubli/trail";
import { mediaTypeOf, type PackageFile, sha256 } from "./files.ts";

/** The format of packages; a change in what they hold is a new word. */
export const PACKAGE_FORMAT = "dsr-package/v1";

/** What a package consists of. A reader who trusts the manifest can check every file. */
export interface Manifest {
  readonly format: typeof PACKAGE_FORMAT;
  /** Random pseudonym of the case, as the audit trail has it. */
  readonly ref: string;
  /** The case number as people say it. */
  readonly case: string;
  readonly kind: string;
  readonly regime: string;
  readonly created: string;
  readonly toolVersion: string;
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly type: string;
}

/** Describes the files of a package, in their order. */
export function manifestOf(
  { case: request, madeAt }: PackageMaterial,
  toolVersion: string,
  files: readonly PackageFile[],
): Manifest {
  return {
    format: PACKAGE_FORMAT,
    ref: request.ref,
    case: request.id,
    kind: request.kind,
    regime: request.regime,
    created: madeAt,
    toolVersion,
    files: files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: sha256(bytes),
      type: mediaTypeOf(path),
    })),
  };
}

/** Writes a manifest as canonical JSON (RFC 8785): one manifest, one text. */
export function formatManifest(manifest: Manifest): string {
  return canonicalJson(manifest);
}

/** Reads exactly what {@link formatManifest} writes; `undefined` for any other text, which may be an attacker's. */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isManifest(value) && formatManifest(value) === text ? value : undefined;
}

const TEXTS = ["ref", "case", "kind", "regime", "created", "toolVersion"] as const;

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null) return false;
  const it = value as Readonly<Record<string, unknown>>;
  return (
    it.format === PACKAGE_FORMAT &&
    TEXTS.every((name) => typeof it[name] === "string") &&
    Object.keys(it).length === TEXTS.length + 2 &&
    Array.isArray(it.files) &&
    it.files.every(isManifestFile)
  );
}

function isManifestFile(value: unknown): value is ManifestFile {
  if (typeof value !== "object" || value === null) return false;
  const it = value as Readonly<Record<string, unknown>>;
  return (
    typeof it.path === "string" &&
    typeof it.bytes === "number" &&
    typeof it.sha256 === "string" &&
    typeof it.type === "string"
  );
}
