/** What is hashed for one entry: 0x00 || entry (RFC 6962 section 2.1). */
export function leafInput(entry: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + entry.length);
  input.set(entry, 1);
  return input;
}

/** What is hashed for an inner node: 0x01 || left || right (RFC 6962 section 2.1). The prefix keeps an entry from posing as a node. */
export function nodeInput(left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + left.length + right.length);
  input[0] = 0x01;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return input;
}
