import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { OubliError } from "@oubli/model";
import type { Decrypter, Encrypter } from "age-encryption";
import yauzl from "yauzl";
import { ZipFile } from "yazl";
import { type BackupFile, isBackupPath, TOP } from "./contents.ts";

/*
 * A backup is a zip archive inside an age file. Both are written and read piece by piece: a database may be larger than the memory.
 */

/** Writes an encrypted archive to a new file; durable once this returns. */
export async function pack(
  files: readonly (BackupFile | { readonly path: string; readonly bytes: Uint8Array })[],
  encrypter: Encrypter,
  to: string,
): Promise<void> {
  const zip = new ZipFile();
  for (const file of files) {
    const options = { mode: 0o100600, compress: true };
    if ("from" in file) zip.addFile(file.from, `${TOP}/${file.path}`, options);
    else zip.addBuffer(Buffer.from(file.bytes), `${TOP}/${file.path}`, options);
  }
  const plain = Readable.from(zip.outputStream, { objectMode: false });
  zip.on("error", (error: Error) => plain.destroy(error));
  zip.end();
  const encrypted = await encrypter.encrypt(Readable.toWeb(plain) as ReadableStream<Uint8Array>);
  const out = createWriteStream(to, { flags: "wx", mode: 0o600, flush: true });
  await pipeline(Readable.fromWeb(encrypted as Parameters<typeof Readable.fromWeb>[0]), out);
}

/** Decrypts to a new private file. @throws {OubliError} `NOT_AUTHENTIC` when it does not open, or was changed. */
export async function decryptTo(file: string, decrypter: Decrypter, to: string): Promise<void> {
  try {
    const source = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
    const plain = await decrypter.decrypt(source);
    const out = createWriteStream(to, { flags: "wx", mode: 0o600 });
    await pipeline(Readable.fromWeb(plain as Parameters<typeof Readable.fromWeb>[0]), out);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).syscall !== undefined) throw cause;
    throw new OubliError("NOT_AUTHENTIC", "the backup cannot be decrypted with this key or passphrase", {
      hint: "check the key or passphrase; if it is right, the file is damaged or is not a backup: take another one",
      cause,
    });
  }
}

/** Unpacks an archive into a folder that is empty. @throws {OubliError} `NOT_AUTHENTIC` for anything that is no backup. */
export async function unpack(archive: string, folder: string): Promise<readonly string[]> {
  try {
    const zip = await yauzl.openPromise(archive, { lazyEntries: true, strictFileNames: true });
    const paths: string[] = [];
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName.slice(TOP.length + 1);
      if (!entry.fileName.startsWith(`${TOP}/`) || !isBackupPath(path) || paths.includes(path))
        throw new RangeError("a name that no backup has");
      paths.push(path);
      mkdirSync(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
      const out = createWriteStream(join(folder, path), { flags: "wx", mode: 0o600, flush: true });
      await pipeline(await zip.openReadStreamPromise(entry), out);
    }
    return paths;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).syscall !== undefined) throw cause;
    throw new OubliError("NOT_AUTHENTIC", "the backup cannot be unpacked", {
      hint: "it is damaged, or it is not a backup of this program: take another one",
      cause,
    });
  }
}

/** SHA-256 of a file in hexadecimal, as `sha256sum` prints it, and how many bytes it has. */
export async function digestOf(file: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: hash.digest("hex"), bytes };
}

/** Whether a file can be read at all. @throws {OubliError} `USAGE` when there is none. */
export async function requireFile(file: string): Promise<void> {
  try {
    await (await open(file, "r")).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new OubliError("USAGE", `there is no file ${file}`);
  }
}
