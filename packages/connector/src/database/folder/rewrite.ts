import { createHash, randomBytes } from "node:crypto";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DatabaseFault } from "../database.ts";
import type { Edit } from "./file-row.ts";
import { type FoundFile, faultOfFile, literally } from "./found-files.ts";
import { bytesOf, changedMeanwhile, stateAt } from "./reading.ts";

/** What a file is to become, and what it was when that was decided. */
export interface Rewriting {
  readonly file: FoundFile;
  readonly edits: readonly Edit[];
  /** SHA-256 of the file as it was read. */
  readonly digest: string;
}

/**
 * Writes a file anew beside the old one, byte for byte but for the edits, and puts it in its place. Where the file is not the one that
 * was read any more, nothing is written.
 *
 * @throws {DatabaseFault} Everything but `broken` means that nothing was done.
 */
export async function rewrite(wanted: Rewriting, signal: AbortSignal): Promise<void> {
  const { path, name } = wanted.file;
  const beside = join(
    dirname(path),
    `.${basename(path)}.${process.pid}-${randomBytes(6).toString("hex")}.oubli-new`,
  );
  try {
    await sweep(path);
    await writeBeside(wanted, beside);
    if (signal.aborted) throw new DatabaseFault("absent", { reason: "nobody waited for it any more" });
    await requireSame(wanted);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw faultOfFile(error, `the folder has no file ${name}`);
  }
  try {
    await toDisk(dirname(path));
  } catch (error) {
    throw new DatabaseFault("broken", { cause: new Error(error instanceof Error ? error.name : "unknown") });
  }
}

async function writeBeside({ file, edits, digest }: Rewriting, beside: string): Promise<void> {
  const { mode, uid, gid, nlink } = await stat(file.path);
  // The other name would keep what is taken out of this one.
  if (nlink > 1)
    throw new DatabaseFault("refused", {
      reason: `${file.name} has a second name, under which everything would stay`,
      hint: "let it have one name only",
    });
  const handle = await open(beside, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    // Whole, or not at all: `write` may take a part of it only, where there is no more room, and the last rows would be lost.
    for await (const part of edited(bytesOf(file), edits, (chunk) => hash.update(chunk)))
      await handle.writeFile(part);
    if (hash.digest("hex") !== digest) throw changedMeanwhile();
    if (process.getuid?.() === 0) await handle.chown(uid, gid);
    await handle.chmod(mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The bytes of a file with some of them replaced. */
async function* edited(
  chunks: AsyncGenerator<Buffer>,
  edits: readonly Edit[],
  seen: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  const left = edits.toSorted((one, other) => one.begins - other.begins);
  let at = 0;
  for await (const chunk of chunks) {
    seen(chunk);
    let from = 0;
    while (left[0] !== undefined && left[0].begins < at + chunk.length) {
      const { begins, ends, instead } = left[0];
      if (begins >= at) {
        yield chunk.subarray(from, begins - at);
        yield Buffer.from(instead);
      }
      from = Math.min(chunk.length, ends - at);
      if (ends > at + chunk.length) break;
      left.shift();
    }
    yield chunk.subarray(from);
    at += chunk.length;
  }
}

/** Whether it is still the very file that was read, to the last moment before another takes its place. */
async function requireSame({ file, digest }: Rewriting): Promise<void> {
  const before = await stateAt(file.path);
  const hash = createHash("sha256");
  for await (const chunk of bytesOf(file)) hash.update(chunk);
  if (hash.digest("hex") !== digest || (await stateAt(file.path)) !== before) throw changedMeanwhile();
}

async function toDisk(folder: string): Promise<void> {
  // Windows opens no folders, and writes names down by itself.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away what one that died had begun to write: it holds people. */
async function sweep(path: string): Promise<void> {
  const begun = new RegExp(`^\\.${literally(basename(path))}\\.(\\d+)-[0-9a-f]{12}\\.oubli-new$`);
  for (const name of await readdir(dirname(path))) {
    const [, writer] = begun.exec(name) ?? [];
    if (writer !== undefined && !isAlive(Number(writer)))
      await rm(join(dirname(path), name), { force: true });
  }
}

function isAlive(writer: number): boolean {
  if (writer === process.pid) return false;
  try {
    return process.kill(writer, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
