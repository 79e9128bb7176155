/** The log that is measured: so many entries, as long as those of an audit trail are. */
export const ENTRIES = 1_000_000;

export const ENTRY_BYTES = 304;

/** The entry at an index; no two are alike. */
export function entry(index: number): Uint8Array {
  const bytes = new Uint8Array(ENTRY_BYTES);
  new DataView(bytes.buffer).setUint32(0, index);
  return bytes;
}
