import type { PreparedRequest } from "./attempt.ts";
import { InputProblem } from "./input-problem.ts";
import type { RawAnswer } from "./judge.ts";
import { hex } from "./webhooks/text.ts";

/** Keyed digests of what went out and what came back: 64 lower-case hexadecimal digits of HMAC-SHA-256. */
export interface Digests {
  /** Of the method, a space, path and query as sent, a line feed, and the bytes of the body, but for forms with files and streams: their bytes are made on the way. */
  ofRequest(request: PreparedRequest): Promise<string>;
  /** Of the status in digits, a line feed, and the bytes of the body as `fetch` gives them, content encoding undone. */
  ofAnswer(answer: RawAnswer): Promise<string>;
}

// Half of what SHA-256 gives out, and out of reach of guessing.
const SHORTEST_KEY_BYTES = 16;

const ALGORITHM = { name: "HMAC", hash: "SHA-256" } as const;

/**
 * Takes a copy of the key; WebCrypto is first asked for when a digest is.
 *
 * @throws {InputProblem} For a key of fewer than 16 bytes: an e-mail address behind a weak key could be guessed.
 */
export function createDigests(digestKey: Uint8Array): Digests {
  if (!(digestKey instanceof Uint8Array) || digestKey.length < SHORTEST_KEY_BYTES)
    throw new InputProblem(`the digest key has fewer than ${SHORTEST_KEY_BYTES} bytes`);
  const bytes = new Uint8Array(digestKey);
  let key: Promise<CryptoKey> | undefined;
  const digest = async (
    head: string,
    body: string | ArrayBuffer | Blob | Uint8Array<ArrayBuffer>,
  ): Promise<string> => {
    key ??= crypto.subtle.importKey("raw", bytes, ALGORITHM, false, ["sign"]);
    // Writes text as UTF-8 and bytes as they are.
    const message = await new Blob([head, body]).arrayBuffer();
    return hex(new Uint8Array(await crypto.subtle.sign(ALGORITHM, await key, message)));
  };
  return {
    ofRequest: ({ method, url, body = "" }) => {
      const { pathname, search } = new URL(url);
      // The bytes of a form with files or of a stream are made while they are sent.
      if (body instanceof FormData || body instanceof ReadableStream)
        return digest(`${method} ${pathname}${search}\n`, "");
      return digest(`${method} ${pathname}${search}\n`, body);
    },
    ofAnswer: ({ status, bytes, text }) => digest(`${status}\n`, bytes ?? text),
  };
}
