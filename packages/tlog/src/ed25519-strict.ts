/** Length of a raw Ed25519 key, secret or public, in bytes. */
export const KEY_BYTES = 32;

/** Length of an Ed25519 signature in bytes: the point R, then the number S. */
export const SIGNATURE_BYTES = 64;

/**
 * Tells whether 32 bytes may be trusted as a public key: one spelling per point (RFC 8032 section 5.1.3), and none of
 * the points of small order. For those, some signatures hold for every text, and libraries differ in whether they say so.
 */
export function isStrictPublicKey(key: Uint8Array): boolean {
  if (key.length !== KEY_BYTES) return false;
  const y = fromLittleEndian(key) & Y_MASK;
  return y < P && !SMALL_ORDER_Y.includes(y);
}

/** Tells whether a signature has the one spelling RFC 8032 section 5.1.7 allows: 64 bytes, S below the group order. */
export function isStrictSignature(signature: Uint8Array): boolean {
  return signature.length === SIGNATURE_BYTES && fromLittleEndian(signature.subarray(KEY_BYTES)) < L;
}

// The field's prime and the group's order (RFC 8032 section 5.1).
const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

// The highest bit of a key is the sign of x.
const Y_MASK = 2n ** 255n - 1n;

// The y of the eight points whose order divides 8: order 1, 2, twice 4, and four of order 8 (y and -y, each with both x).
const ORDER_8_Y = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;
const SMALL_ORDER_Y: readonly bigint[] = [1n, P - 1n, 0n, ORDER_8_Y, P - ORDER_8_Y];

function fromLittleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);
}
