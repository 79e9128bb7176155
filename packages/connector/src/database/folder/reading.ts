import { createHash } from "node:crypto";
import { type FileHandle, open, stat } from "node:fs/promises";
import { DatabaseFault } from "../database.ts";
import { type FoundFile, faultOfFile } from "./found-files.ts";

const CHUNK = 256 * 1024;

/** A file that is read once, from its beginning to its end. */
export interface Reading {
  readonly file: FoundFile;
  /** Its bytes. @throws {DatabaseFault} Where it is no UTF-8, or somebody changed it meanwhile. */
  chunks(): AsyncGenerator<Buffer>;
  /** The SHA-256 of all of it, in hexadecimal, once it was read. */
  digest(): string;
}

export function readingOf(file: FoundFile): Reading {
  const hash = createHash("sha256");
  let digest = "";
  return {
    file,
    digest: () => digest,
    async *chunks() {
      const letters = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      for await (const chunk of bytesOf(file)) {
        hash.update(chunk);
        requireText(file, () => letters.decode(chunk, { stream: true }));
        yield chunk;
      }
      requireText(file, () => letters.decode());
      digest = hash.digest("hex");
    },
  };
}

/** The bytes of a file that stays as it is while it is read. @throws {DatabaseFault} */
export async function* bytesOf({ path, name }: FoundFile): AsyncGenerator<Buffer> {
  const handle = await opened(path, name);
  try {
    const before = await stateOf(handle);
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
      if (bytesRead === 0) break;
      yield buffer.subarray(0, bytesRead);
    }
    if ((await stateOf(handle)) !== before || (await stateAt(path)) !== before) throw changedMeanwhile();
  } finally {
    await handle.close();
  }
}

async function opened(path: string, name: string): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch (error) {
    throw faultOfFile(error, `the folder has no file ${name}`);
  }
}

export function changedMeanwhile(): DatabaseFault {
  return new DatabaseFault("busy", {
    reason: "the folder changed meanwhile",
    hint: "try again once nobody writes there",
  });
}

/** Which file stands at a path, and in what state; empty where there is none. */
export async function stateAt(path: string): Promise<string> {
  try {
    return stateFrom(await stat(path, { bigint: true }));
  } catch {
    return "";
  }
}

async function stateOf(handle: FileHandle): Promise<string> {
  return stateFrom(await handle.stat({ bigint: true }));
}

function stateFrom(of: { readonly ino: bigint; readonly size: bigint; readonly mtimeNs: bigint }): string {
  return `${of.ino} ${of.size} ${of.mtimeNs}`;
}

function requireText({ name }: FoundFile, decode: () => void): void {
  try {
    decode();
  } catch {
    throw new DatabaseFault("refused", {
      reason: `${name} is no UTF-8`,
      hint: "write the file in UTF-8; other letters could not be told apart for sure",
    });
  }
}
