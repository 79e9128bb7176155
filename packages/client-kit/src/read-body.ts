/** The body of an answer; `undefined` when it has more bytes than are taken. */
export interface Body {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  /** It is no UTF-8. Guessing letters would make another person's address of one. */
  readonly isGarbled?: true;
}

/**
 * Reads a body piece by piece and stops at the first byte too many, so that memory stays flat whatever a compressed answer
 * unfolds to.
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
  if (!response.body) return { text: "", bytes: keepBytes ? new Uint8Array() : undefined };
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const pieces: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let [size, text, written] = [0, "", 0];
  let tail: number[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > largest) {
      // Nobody waits for the rest to be called off: the answer is known already.
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(piece.value, { stream: true });
    written += replacementsIn(piece.value) + replacementsIn([...tail, ...piece.value.subarray(0, 2)]);
    tail = [...tail, ...piece.value.subarray(-2)].slice(-2);
    if (keepBytes) pieces.push(piece.value);
  }
  text += decoder.decode();
  const bytes = keepBytes ? joined(pieces, size) : undefined;
  const isGarbled = text.includes("\ufffd") && text.split("\ufffd").length - 1 > written;
  return { text, bytes, ...(isGarbled ? { isGarbled: true } : {}) };
}

/** How often the sign for what is no letter was written by the vendor itself: a decoder puts the same in the place of bytes it cannot read. */
function replacementsIn(bytes: Uint8Array | readonly number[]): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  return count;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
