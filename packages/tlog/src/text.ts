/** Writes bytes as standard base64 with padding (RFC 4648 section 4), the only base64 of the C2SP formats. */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}

/** Reads exactly what {@link toBase64} writes; `undefined` for the URL alphabet, missing padding, stray bits. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Buffer.from(text, "base64"));
  return toBase64(bytes) === text ? bytes : undefined;
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
