import { createHash } from "node:crypto";
import { terminalJson } from "@oubli/model";

/** One file of a package, by its path below the top folder, with forward slashes. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of text in UTF-8, without a byte order mark. */
export function textFile(path: string, text: string): PackageFile {
  return { path, bytes: new Uint8Array(Buffer.from(text.toWellFormed(), "utf8")) };
}

/**
 * A file of JSON as people can read it: members in the order they were given, two spaces. Nothing is lost: what is not
 * visible stands as its numbers.
 */
export function jsonFile(path: string, value: unknown): PackageFile {
  const lines = JSON.stringify(value, null, 2).split("\n");
  return textFile(path, `${lines.map(terminalJson).join("\n")}\n`);
}

/** SHA-256 (FIPS 180-4), in lower-case hex as `sha256sum` prints it, or base64url as the audit trail has it. */
export function sha256(bytes: Uint8Array | string, encoding: "hex" | "base64url" = "hex"): string {
  return createHash("sha256").update(bytes).digest(encoding);
}

/** The media type that the ending of a name stands for. */
export function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return MEDIA_TYPES[ending] ?? "application/octet-stream";
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  txt: "text/plain",
};
