import type { Bytes } from "./bytes.ts";
/** The body of an answer; `undefined` when it has more bytes than are taken. */
export interface Body {
  readonly text: string;
  readonly bytes: Bytes | undefined;
  /** It is no UTF-8. Guessing letters would make another person's address of one. */
  readonly isGarbled?: true;
}

// Pieces are gathered in blocks: one run of bytes that doubles would leave as many behind again.
const LARGEST_BLOCK = 1024 * 1024;

/**
 * Reads a body and stops at the first byte too many, so that memory stays flat whatever a compressed
 * answer unfolds to and however small the pieces are in which it comes. Letters are made of it only once it is whole.
 *
 * @param largest Bytes, any compression undone.
 * @param keepBytes Whether the bytes are wanted beside the text.
 * @throws What the stream ends with when it breaks off.
 */
export async function readBody(
  response: Response,
  largest: number,
  keepBytes: boolean,
): Promise<Body | undefined> {
  const whole = response.body ? await readBytes(response.body.getReader(), largest) : new Uint8Array();
  return whole && { ...lettersOf(whole), bytes: keepBytes ? whole : undefined };
}

async function readBytes(
  reader: ReadableStreamDefaultReader<Bytes>,
  largest: number,
): Promise<Bytes | undefined> {
  const blocks: Bytes[] = [];
  let [size, room] = [0, 0];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const { value } = piece;
    if (size + value.length > largest) {
      // Nobody waits for the rest to be called off: the answer is known already.
      reader.cancel().catch(() => {});
      return undefined;
    }
    // Most bodies come in one piece, which need not be copied.
    if (size === 0) {
      if (value.length > 0) blocks.push(value);
      size = value.length;
      continue;
    }
    const fits = Math.min(room, value.length);
    const last = blocks.at(-1);
    last?.set(value.subarray(0, fits), last.length - room);
    room -= fits;
    if (fits < value.length) {
      const block = new Uint8Array(Math.max(value.length - fits, Math.min(size, LARGEST_BLOCK)));
      block.set(value.subarray(fits));
      blocks.push(block);
      room = block.length - (value.length - fits);
    }
    size += value.length;
  }
  return joined(blocks, size);
}

function joined(blocks: readonly Bytes[], size: number): Bytes {
  const [only] = blocks;
  if (only?.length === size) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const block of blocks) {
    bytes.set(block.subarray(0, size - at), at);
    at += block.length;
  }
  return bytes;
}

function lettersOf(bytes: Uint8Array): Pick<Body, "text" | "isGarbled"> {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder().decode(bytes), isGarbled: true };
  }
}
