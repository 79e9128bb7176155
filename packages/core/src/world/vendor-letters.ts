import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  answerLetter,
  type ComposedLetter,
  type LetterOrder,
  type LetterReply,
  writeLetter,
} from "@oubli/engine";
import { type CaseId, type OfficerId, OubliError, type WrittenLetter } from "@oubli/model";
import { makePrivateFolder, writePrivateFile } from "./home.ts";
import { mailMessage } from "./mail-message.ts";
import type { World } from "./world.ts";

/** A letter that lies there to be sent. */
export interface LetterFiles {
  readonly letter: ComposedLetter;
  readonly written: WrittenLetter;
  /** As a mail program opens it, and as plain text. */
  readonly files: readonly string[];
}

const ADDRESS = /^[!#$%&'*+/=?^_`{|}~.\w-]{1,64}@[A-Za-z0-9.-]{1,255}$/;

/**
 * Writes a letter of a case into the case's folder, which only its owner may enter, as a message and as plain text. Their names say
 * nothing of the person. Nothing is sent.
 *
 * @throws {OubliError} As the engine's `writeLetter`; `STORAGE`.
 */
export async function writeVendorLetter(
  world: World,
  by: OfficerId,
  id: CaseId,
  order: LetterOrder,
): Promise<LetterFiles> {
  const { letter, written, entry } = await writeLetter(await world.vendorPorts(), id, by, order);
  const { name, contact } = (await world.config()).controller;
  const from = ADDRESS.test(contact) ? { name, address: contact } : undefined;
  const at = new Date(written.at);
  const folder = join(world.home.out, id);
  makePrivateFolder(folder);
  const file = (ending: string) => join(folder, `letter-${order.account}-${order.asks}-${entry}.${ending}`);
  const plain = `To: ${letter.to}\nSubject: ${letter.subject}\n\n${letter.text}`;
  writePrivateFile(file("eml"), mailMessage({ from, ...letter, at }));
  writePrivateFile(file("txt"), plain.endsWith("\n") ? plain : `${plain}\n`);
  return { letter, written, files: [file("eml"), file("txt")] };
}

/** Enters what came back, with the file that proves it. @throws {OubliError} As the engine's `answerLetter`; `USAGE` without a file. */
export async function enterAnswer(
  world: World,
  by: OfficerId,
  id: CaseId,
  { file, ...reply }: Omit<LetterReply, "file"> & { readonly file: string },
): Promise<WrittenLetter> {
  return answerLetter(await world.ports(), id, by, { ...reply, file: bytesOf(file) });
}

// More than the engine takes; what is far larger is not even read.
const LARGEST = 64 * 1024 * 1024;

function bytesOf(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    // A device or a pipe would never end.
    if (!stat.isFile()) throw new Error("no file");
    if (stat.size <= LARGEST) return readFileSync(file);
  } catch (error) {
    throw new OubliError("USAGE", "the file of the answer cannot be read", { cause: error });
  }
  throw new OubliError("USAGE", "the file of the answer is too large to be kept with a case");
}
