/** The body of an answer; `undefined` when it has more bytes than are taken. */
export interface Body {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  /** It is no UTF-8; then the text ends before what is not. Guessing letters would make another person's address of one. */
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
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [size, text, isGarbled] = [0, "", false];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > largest) {
      // Nobody waits for the rest to be called off: the answer is known already.
      reader.cancel().catch(() => {});
      return undefined;
    }
    if (keepBytes) pieces.push(piece.value);
    if (isGarbled) continue;
    const decoded = decode(decoder, piece.value);
    isGarbled = decoded === undefined;
    text += decoded ?? "";
  }
  const rest = isGarbled ? undefined : decode(decoder);
  const bytes = keepBytes ? joined(pieces, size) : undefined;
  return rest === undefined ? { text, bytes, isGarbled: true } : { text: text + rest, bytes };
}

/** The next letters, or the last ones without a piece; `undefined` for what is no UTF-8. */
function decode(decoder: TextDecoder, piece?: Uint8Array): string | undefined {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return undefined;
  }
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
