import { derKey } from "./der-key.ts";
import type { Manifest } from "./manifest.ts";

/** How to check a data package with common tools, and with ours. With that of a certificate the only text of ours that names commands. */
export function verifyText(manifest: Manifest, trailKey: string): string {
  return `How to check this data package

  request           ${manifest.case} (${manifest.ref})
  made              ${manifest.created}
  audit-trail key   ${trailKey}

Compare the audit-trail key with the one the controller has published. A key
that came only with the package proves that nothing changed since, not who made
it.

1. Decrypt what you received, with your key. Where you were told a passphrase,
   leave out "-i KEY.txt": your age program asks for it.

     age --decrypt -i KEY.txt -o package.zip FILE.zip.age

2. Compare every file with its fingerprint, in the folder of this text.

     sha256sum -c manifest-sha256.txt

3. Check the signature on the fingerprints. The note is three lines, an empty
   line and the signature: a dash, a name, and base64 of four bytes of key id
   followed by the 64 bytes of an Ed25519 signature.

     head -n 3 manifest.note > note.txt
     tail -n 1 manifest.note | cut -d' ' -f3 | base64 -d | tail -c 64 > note.sig
     echo ${derKey(trailKey)} | base64 -d > key.der
     openssl pkeyutl -verify -rawin -pubin -inkey key.der -keyform DER \\
       -in note.txt -sigfile note.sig
     tail -n 1 note.txt; sha256sum manifest.json

   The last two lines show the same fingerprint.

4. Check that the audit trail holds an entry for this package.

     npx @oubli/tlog check-proof manifest.tlog-proof \\
       --entry manifest.entry.json --key '${trailKey}'
     openssl dgst -sha256 -binary manifest.json | base64 | tr '+/' '-_' | tr -d =
     grep -o '"manifest":"[^"]*"' manifest.entry.json

   The last two lines show the same fingerprint.

Or all of it at once:

     oubli package verify package.zip --key '${trailKey}'

The formats: age (age-encryption.org/v1), signed notes and proofs of
transparency logs (c2sp.org/signed-note, c2sp.org/tlog-proof), RFC 8785 for
manifest.json. manifest.entry.json is the entry, byte for byte.
`;
}
