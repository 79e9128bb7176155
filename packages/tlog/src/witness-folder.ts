import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { replaceDurably, unlessAbsent } from "./durable-files.ts";
import { HASH_BYTES } from "./hash-bytes.ts";
import type { TreeHead } from "./head.ts";
import { fromBase64, parseDecimal, toBase64, toUtf8 } from "./text.ts";
import type { WitnessStorage } from "./witness.ts";

/**
 * Keeps what a witness cosigned in a folder, one small file per log: size and root, two lines. A head is on the disk
 * before the witness answers. Only one process may use a folder at a time. Whoever loses it must make a new key.
 */
export function createWitnessFolder(folder: string): WitnessStorage {
  let last: Promise<unknown> = Promise.resolve();
  return {
    latest: (origin) => readHead(fileOf(folder, origin)),
    replace: (origin, from, head) => {
      const done = last.then(() => replace(fileOf(folder, origin), from, head));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

// An origin may hold whatever a file name must not.
function fileOf(folder: string, origin: string): string {
  return join(folder, createHash("sha256").update(origin).digest("hex"));
}

async function readHead(file: string): Promise<TreeHead | undefined> {
  const text = await readFile(file, "utf8").catch(unlessAbsent);
  if (text === undefined) return undefined;
  const [sizeText = "", rootText = ""] = text.split("\n");
  const size = parseDecimal(sizeText);
  const root = fromBase64(rootText);
  // A witness that forgot must not begin anew: it would cosign a second history.
  if (size === undefined || root?.length !== HASH_BYTES)
    throw new Error("a head of the witness is malformed");
  return { size, root };
}

async function replace(path: string, from: number, { size, root }: TreeHead): Promise<boolean> {
  const known = await readHead(path);
  if ((known?.size ?? 0) !== from) return false;
  await replaceDurably(path, toUtf8(`${size}\n${toBase64(root)}\n`));
  return true;
}
