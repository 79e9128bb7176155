import { OubliError } from "@oubli/model";
import {
  type Ed25519Signer,
  type Ed25519Verifier,
  formatVerifierKey,
  openNote,
  parseTlogProof,
  parseVerifierKey,
  verifyTlogProof,
} from "@oubli/tlog";

/** What the caller brings back once the making of a package or certificate is an entry of the audit trail. */
export interface DossierProof {
  /** The proof that the entry is in the trail (C2SP tlog-proof@v1). */
  readonly proof: string;
  /** The signed checkpoint the proof leads to. */
  readonly checkpoint: string;
  /** The trail's public key (C2SP signed-note, as `formatVerifierKey` writes it). */
  readonly trailKey: string;
  /** The entry itself, byte for byte: without it the proof could not be checked. */
  readonly entry: Uint8Array;
}

/** What an entry must say to be the one that recorded a package or certificate. */
export interface RecordedAs {
  readonly event: "package.built" | "certificate.built";
  readonly ref: string;
  /** SHA-256 base64url. */
  readonly digest: string;
}

/** Reads the public key of a trail. @throws {OubliError} `USAGE` for any other text. */
export function readTrailKey(trailKey: string): Ed25519Verifier {
  const verifier = parseVerifierKey(trailKey.trim());
  if (verifier) return verifier;
  throw new OubliError("USAGE", "the key of the audit trail cannot be read", {
    hint: "a key looks like name+1a2b3c4d+AbCd\u2026 and is printed in VERIFY.txt",
  });
}

/**
 * Makes sure, before anything is signed, that the person who opens it can verify it.
 *
 * @throws {OubliError} `NOT_AUTHENTIC` when the proof does not hold, is about something else, or the signer's
 * key is not the trail's.
 */
export function requireProof(proof: DossierProof, recorded: RecordedAs, signer: Ed25519Signer): void {
  const verifier = readTrailKey(proof.trailKey);
  const same =
    formatVerifierKey(signer.verifier) === proof.trailKey &&
    parseTlogProof(proof.proof)?.checkpoint === proof.checkpoint;
  if (same && provenIndex(proof.proof, proof.entry, recorded, verifier) !== undefined) return;
  throw new OubliError(
    "NOT_AUTHENTIC",
    "the proof of the audit trail is not about this package or certificate",
    {
      hint: "record it again, and use the proof of that entry",
    },
  );
}

/**
 * Checks that the trail of this key holds an entry that recorded exactly this.
 *
 * @returns The entry's index; `undefined` when anything about it does not hold.
 */
export function provenIndex(
  proof: string,
  entry: Uint8Array,
  recorded: RecordedAs,
  verifier: Ed25519Verifier,
): number | undefined {
  const proven = verifyTlogProof({ text: proof, entry, verifiers: [verifier], origin: verifier.name });
  return proven && says(entry, recorded) ? proven.index : undefined;
}

function says(entry: Uint8Array, { event, ref, digest }: RecordedAs): boolean {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(entry).toString("utf8"));
  } catch {
    return false;
  }
  if (typeof value !== "object" || value === null) return false;
  const { ev, req, manifest } = value as Readonly<Record<string, unknown>>;
  return ev === event && req === ref && manifest === digest;
}

/**
 * The text that a note signs: the format of what is signed, the case's pseudonym and the SHA-256 of what is
 * signed, in hex, each on its line.
 */
export function noteText(format: string, ref: string, sha256Hex: string): string {
  return `${format}\n${ref}\n${sha256Hex}\n`;
}

/** What a note signed by this key says; `undefined` when it is malformed or not signed by it. */
export function openSignedText(note: string, verifier: Ed25519Verifier): string | undefined {
  return openNote(note, [verifier])?.text;
}
