import { parseVerifierKey } from "@oubli/tlog";
import type { Manifest } from "./manifest.ts";

// The fixed head of an Ed25519 public key in DER (RFC 8410 section 4): with it, OpenSSL reads the raw key.
const SPKI_HEAD = "302a300506032b6570032100";

/** How to check a data package with common tools, and with ours. The only text of ours that names commands. */
export function verifyText(manifest: Manifest, trailKey: string): string {
  const key = parseVerifierKey(trailKey)?.publicKey ?? new Uint8Array();
  const der = Buffer.concat([Buffer.from(SPKI_HEAD, "hex"), key]).toString("base64");
  return `How to check this data package

  request           ${manifest.case} (${manifest.ref})
  made              ${manifest.created}
  audit-trail key   ${trailKey}

Compare the audit-trail key with the one the controller has published. A key
that came only with the package proves that nothing changed since, not who made
it.

1. Decrypt what you received. Your age program asks for your key or passphrase.

     age --decrypt -o package.zip FILE.zip.age

2. Compare every file with its fingerprint, in the folder of this text.

     sha256sum -c manifest-sha256.txt

3. Check the signature on the fingerprints. The note is three lines, an empty
   line and the signature: a dash, a name, and base64 of four bytes of key id
   followed by the 64 bytes of an Ed25519 signature.

     head -n 3 manifest.note > note.txt
     tail -n 1 manifest.note | cut -d' ' -f3 | base64 -d | tail -c 64 > note.sig
     echo ${der} | base64 -d > key.der
     openssl pkeyutl -verify -rawin -pubin -inkey key.der -keyform DER \\
       -in note.txt -sigfile note.sig
     tail -n 1 note.txt; sha256sum manifest.json

   The last two lines show the same fingerprint.

Or all of it at once, with the proof that the audit trail holds an entry for
this package:

     oubli package verify package.zip --key '${trailKey}'

The formats: age (age-encryption.org/v1), signed notes and proofs of
transparency logs (c2sp.org/signed-note, c2sp.org/tlog-proof), RFC 8785 for
manifest.json. manifest.entry.json is the entry, byte for byte.
`;
}
