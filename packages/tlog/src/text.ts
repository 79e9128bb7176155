/** Writes bytes as standard base64 with padding (RFC 4648 section 4), the only base64 of the C2SP formats. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // In pieces: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** Reads exactly what {@link toBase64} writes; `undefined` for the URL alphabet, missing padding, stray bits. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !BASE64.test(text) || !BASE64_END.test(text.slice(-4))) return undefined;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The UTF-8 of a text. Only for well-formed texts: half a character would become another. */
export function toUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** All bytes of the parts, one after the other, in memory of their own. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Reads a non-negative decimal number without leading zeros.
 *
 * @returns `undefined` for every other spelling, and for numbers above 2^53-1, which this package cannot count.
 */
export function parseDecimal(text: string): number | undefined {
  const value = Number(text);
  return isCount(value) && String(value) === text ? value : undefined;
}

/** Tells whether a number can be a size or an index: an integer from 0 to 2^53-1, and not minus zero. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

const PIECE = 8192;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

// Where padding stands for bytes that are not there, the bits before it that belong to them are zero.
const BASE64_END = /^(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?$/;

const encoder = new TextEncoder();
