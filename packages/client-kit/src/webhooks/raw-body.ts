import type { Bytes } from "../bytes.ts";
import { type Refused, refused } from "./verdict.ts";

/**
 * The bytes of a body exactly as they came: a signature is over them, not over what they mean.
 *
 * @param largest Bytes; reading stops when there are more.
 */
export async function readBody(
  request: Request,
  largest: number,
): Promise<{ readonly ok: true; readonly bytes: Bytes } | Refused> {
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return { ok: true, bytes: joined(parts, size) };
      size += value.byteLength;
      if (size > largest) {
        await reader?.cancel().catch(() => undefined);
        return refused("TOO_LARGE");
      }
      parts.push(value);
    }
  } catch {
    return refused("UNREADABLE");
  }
}

function joined(parts: readonly Uint8Array[], size: number): Bytes {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
