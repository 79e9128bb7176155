import type { CertificateMaterial } from "@oubli/engine";
import { type AnswerItem, missingFrom } from "@oubli/law";
import { visibleTexts } from "@oubli/model";
import { type Ed25519Signer, signNote } from "@oubli/tlog";
import { canonicalJson } from "@oubli/trail";
import { CERTIFICATE_FORMAT, type CertificateFacts, certificateFacts } from "./certificate-facts.ts";
import { certificatePage } from "./certificate-page.ts";
import { type PackageFile, sha256, textFile } from "./files.ts";
import {
  type DossierProof,
  noteText,
  openSignedText,
  provenIndex,
  readTrailKey,
  requireProof,
} from "./proof.ts";
import type { DossierSettings } from "./settings.ts";

/** A certificate with everything but the proof. */
export interface PreparedCertificate {
  /** `certificate.html` and `certificate.json`. */
  readonly files: readonly PackageFile[];
  readonly facts: CertificateFacts;
  /** SHA-256 of `certificate.json`, base64url: what the entry `certificate.built` carries. */
  readonly manifestDigest: string;
  /** What is missing from the response (Art. 12(3), 17, 19); empty when it says all that the law asks for. */
  readonly missing: readonly AnswerItem[];
}

/** The names of a certificate's files. */
const NAMES = {
  page: "certificate.html",
  facts: "certificate.json",
  note: "certificate.note",
  entry: "certificate.entry.json",
  proof: "certificate.tlog-proof",
} as const;

/**
 * Makes the certificate of an erasure. Pure. It holds none of the erased data: counts, dates and grounds only,
 * and says of each step whose word it is.
 *
 * `certificate.json` is canonical JSON (RFC 8785) and holds the SHA-256 of the page, so that signing it signs both.
 */
export function prepareCertificate(
  material: CertificateMaterial,
  settings: DossierSettings,
): PreparedCertificate {
  // Canonical JSON has one spelling of a character, the character itself: what is not visible must not get in.
  const facts = visibleTexts(certificateFacts(material, settings));
  const shown = textFile(NAMES.page, certificatePage(facts));
  const page = { path: NAMES.page, sha256: sha256(shown.bytes) };
  const json = textFile(NAMES.facts, canonicalJson({ ...facts, page }));
  return {
    files: [shown, json],
    facts,
    manifestDigest: sha256(json.bytes, "base64url"),
    missing: missingIn(facts),
  };
}

/** Every certificate says what was done, what is kept, and that the request stays on record. */
function missingIn({ regime, recipients }: CertificateFacts): readonly AnswerItem[] {
  const said = ["action", "kept", "record-kept"];
  const told = recipients.every(({ notice }) => notice !== "not-yet");
  return missingFrom("erasure", told ? [...said, "recipients-told"] : said, regime);
}

/**
 * Adds the signature and the proof: all files of the certificate, to be written or sent as they are.
 *
 * @throws {OubliError} `NOT_AUTHENTIC` when the proof is not about this certificate.
 */
export function signCertificate(
  prepared: PreparedCertificate,
  proof: DossierProof,
  signer: Ed25519Signer,
): readonly PackageFile[] {
  const { ref } = prepared.facts;
  requireProof(proof, { event: "certificate.built", ref, digest: prepared.manifestDigest }, signer);
  const hex = Buffer.from(prepared.manifestDigest, "base64url").toString("hex");
  return [
    ...prepared.files,
    textFile(NAMES.note, signNote(noteText(CERTIFICATE_FORMAT, ref, hex), [signer])),
    { path: NAMES.entry, bytes: proof.entry },
    textFile(NAMES.proof, proof.proof),
  ];
}

/** What a check brought: everything holds, or the first file that does not. */
export type CertificateCheck =
  | { readonly ok: true; readonly ref: string; readonly index: number }
  | { readonly ok: false; readonly path: string };

/**
 * Checks a certificate against the public key of the audit trail: the signature, the entry, the page.
 *
 * @throws {OubliError} `USAGE` for a malformed key of the trail.
 */
export function verifyCertificate(
  files: readonly PackageFile[],
  { trailKey }: { readonly trailKey: string },
): CertificateCheck {
  const verifier = readTrailKey(trailKey);
  const bytesOf = (name: string) => files.find(({ path }) => path === name)?.bytes ?? new Uint8Array();
  const textOf = (name: string) => Buffer.from(bytesOf(name)).toString("utf8");
  const read = readFacts(textOf(NAMES.facts));
  if (!read) return { ok: false, path: NAMES.facts };
  const signed = openSignedText(textOf(NAMES.note), verifier);
  if (signed === undefined) return { ok: false, path: NAMES.note };
  const json = bytesOf(NAMES.facts);
  if (signed !== noteText(CERTIFICATE_FORMAT, read.ref, sha256(json)))
    return { ok: false, path: NAMES.facts };
  if (sha256(bytesOf(NAMES.page)) !== read.page) return { ok: false, path: NAMES.page };
  const recorded = { event: "certificate.built", ref: read.ref, digest: sha256(json, "base64url") } as const;
  const index = provenIndex(textOf(NAMES.proof), bytesOf(NAMES.entry), recorded, verifier);
  return index === undefined ? { ok: false, path: NAMES.proof } : { ok: true, ref: read.ref, index };
}

function readFacts(text: string): { readonly ref: string; readonly page: string } | undefined {
  try {
    const { ref, page } = JSON.parse(text) as {
      readonly ref?: unknown;
      readonly page?: { sha256?: unknown };
    };
    const hash = page?.sha256;
    return typeof ref === "string" && typeof hash === "string" ? { ref, page: hash } : undefined;
  } catch {
    return undefined;
  }
}
