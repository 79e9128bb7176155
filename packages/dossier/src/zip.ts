import { Readable } from "node:stream";
import { OubliError } from "@oubli/model";
import yauzl from "yauzl";
import { ZipFile } from "yazl";
import type { PackageFile } from "./files.ts";

// A zip names local time without a zone, so the same bytes everywhere need the same local time everywhere.
// Two days after the earliest that can be named: yazl moves what seems earlier to that, by its own zone.
const always = () => new Date(1980, 0, 3);

// A regular file that only its owner may read: unpacked on a shared machine it should stay private.
const MODE = 0o100600;

// Packages are made in memory, so none comes near this; it keeps a hostile archive from filling the memory.
const MOST_BYTES = 1024 ** 3;

/** Packs files below one folder, in their order. The same files give the same bytes. */
export function zipStream(folder: string, files: readonly PackageFile[]): Readable {
  const zip = new ZipFile();
  for (const { path, bytes } of files) {
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), `${folder}/${path}`, {
      mtime: always(),
      mode: MODE,
      forceDosTimestamp: true,
    });
  }
  const out = Readable.from(zip.outputStream, { objectMode: false });
  zip.on("error", (error: Error) => out.destroy(error));
  zip.end();
  return out;
}

/** {@link zipStream} in one piece. */
export async function zipBytes(folder: string, files: readonly PackageFile[]): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of zipStream(folder, files)) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** The files of an archive and the one folder all of them are in. */
export interface Unzipped {
  readonly folder: string;
  /** By path below the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Unpacks an archive of one folder, into memory.
 *
 * @throws {OubliError} `NOT_AUTHENTIC` for anything else: not a zip, two folders, the
 * same name twice, a name that leads elsewhere, too much in it.
 */
export async function unzip(bytes: Uint8Array): Promise<Unzipped> {
  try {
    return await unzipped(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  } catch (cause) {
    throw new OubliError("NOT_AUTHENTIC", "the data package cannot be unpacked", {
      hint: "get the file again; it was damaged, or it is not a data package",
      cause,
    });
  }
}

async function unzipped(bytes: Buffer): Promise<Unzipped> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  const files = new Map<string, Uint8Array>();
  let folder: string | undefined;
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const cut = entry.fileName.indexOf("/");
    const path = entry.fileName.slice(cut + 1);
    folder ??= entry.fileName.slice(0, cut);
    total += entry.uncompressedSize;
    if (cut < 1 || path === "" || entry.fileName.slice(0, cut) !== folder)
      throw new RangeError("not one folder");
    if (files.has(path) || total > MOST_BYTES) throw new RangeError("a name twice, or too much");
    files.set(path, await collect(await zip.openReadStreamPromise(entry)));
  }
  if (folder === undefined) throw new RangeError("nothing in it");
  return { folder, files };
}

async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
