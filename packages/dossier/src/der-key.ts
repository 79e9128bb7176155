import { parseVerifierKey } from "@oubli/tlog";

// The fixed head of an Ed25519 public key in DER (RFC 8410 section 4): with it, OpenSSL reads the raw key.
const SPKI_HEAD = "302a300506032b6570032100";

/** A verifier key as OpenSSL reads it, in base64. */
export function derKey(verifierKey: string): string {
  const key = parseVerifierKey(verifierKey)?.publicKey ?? new Uint8Array();
  return Buffer.concat([Buffer.from(SPKI_HEAD, "hex"), key]).toString("base64");
}
