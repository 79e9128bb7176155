import { SIGNATURE_BYTES } from "./ed25519-strict.ts";
import { concat, isCount, toUtf8 } from "./text.ts";

/** Length of the time at the start of a cosignature, in bytes. */
export const TIME_BYTES = 8;

/**
 * What a cosigner signs: two lines, `cosignature/v1` and `time` with the seconds since 1970, then the text of the note
 * (C2SP tlog-cosignature v1.0.1). The first line keeps it apart from everything else the key might sign.
 */
export function cosignedMessage(time: number, text: Uint8Array): Uint8Array {
  return concat(toUtf8(`cosignature/v1\ntime ${time}\n`), text);
}

/** The time of a cosignature: eight bytes, big-endian, before the Ed25519 signature. `undefined` for other bytes. */
export function timeOfCosignature(signature: Uint8Array): number | undefined {
  if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) return undefined;
  const time = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0));
  // The specification ends at 2^63-1; the years this refuses beyond 2^53 are no one's clock.
  return isCount(time) ? time : undefined;
}
