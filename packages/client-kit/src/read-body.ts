/** The body of an answer; `undefined` when it has more bytes than are taken. */
export interface Body {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
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
  let [size, text] = [0, ""];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > largest) {
      // Nobody waits for the rest to be called off: the answer is known already.
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(piece.value, { stream: true });
    if (keepBytes) pieces.push(piece.value);
  }
  return { text: text + decoder.decode(), bytes: keepBytes ? joined(pieces, size) : undefined };
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
