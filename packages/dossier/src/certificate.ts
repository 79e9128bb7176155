import type { CertificateMaterial } from "@oubli/engine";
import { type AnswerItem, missingFrom } from "@oubli/law";
import { OubliError, visibleTexts } from "@oubli/model";
import { type Ed25519Signer, signNote } from "@oubli/tlog";
import { canonicalJson } from "@oubli/trail";
import { CERTIFICATE_FORMAT, type CertificateFacts, certificateFacts } from "./certificate-facts.ts";
import { approvalFiles, CERTIFICATE_FILES } from "./certificate-files.ts";
import { certificatePage } from "./certificate-page.ts";
import { certificateVerifyText } from "./certificate-verify-text.ts";
import type { SignedApproval } from "./certified-approvals.ts";
import { type PackageFile, sha256, textFile } from "./files.ts";
import { type DossierProof, noteText, requireProof } from "./proof.ts";
import type { DossierSettings } from "./settings.ts";
import { verifyCertificate } from "./verify-certificate.ts";

/** A certificate with everything but the proof. */
export interface PreparedCertificate {
  /** `certificate.html` and `certificate.json`. */
  readonly files: readonly PackageFile[];
  readonly approvals: readonly SignedApproval[];
  readonly facts: CertificateFacts;
  /** SHA-256 of `certificate.json`, base64url: what the entry `certificate.built` carries. */
  readonly manifestDigest: string;
  /** What is missing from the response (Art. 12(3), 17, 19); empty when it says all that the law asks for. */
  readonly missing: readonly AnswerItem[];
}

/**
 * Makes the certificate of an erasure, with the signed approvals of the material. Pure. It holds none of the erased data: counts, dates and grounds only,
 * and says of each step whose word it is.
 *
 * `certificate.json` is canonical JSON (RFC 8785) and holds the SHA-256 of the page, so that signing it signs both.
 */
export function prepareCertificate(
  material: CertificateMaterial,
  settings: DossierSettings,
  approvals: readonly SignedApproval[] = [],
): PreparedCertificate {
  if (approvals.length !== material.approved.length) throw new RangeError("an approval is left out");
  // Canonical JSON has one spelling of a character, the character itself: what is not visible must not get in.
  const facts = visibleTexts(certificateFacts(material, settings, approvals));
  const shown = textFile(CERTIFICATE_FILES.page, certificatePage(facts));
  const page = { path: CERTIFICATE_FILES.page, sha256: sha256(shown.bytes) };
  const json = textFile(CERTIFICATE_FILES.facts, canonicalJson({ ...facts, page }));
  return {
    files: [shown, json],
    approvals,
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

/** What a certificate is proven by. */
export interface CertificateProof extends DossierProof {
  /** Proofs of the entries of its approvals, in their order. */
  readonly approvals: readonly string[];
  /** Public keys of the witnesses that have cosigned the head. */
  readonly witnesses: readonly string[];
}

/**
 * Adds the signature and the proofs: all files of the certificate, to be written or sent as they are. They were checked as their
 * reader will check them.
 *
 * @throws {OubliError} `NOT_AUTHENTIC` when the proof is not about this certificate, or something in it does not hold.
 */
export function signCertificate(
  prepared: PreparedCertificate,
  proof: CertificateProof,
  signer: Ed25519Signer,
): readonly PackageFile[] {
  const { facts } = prepared;
  const { ref } = facts;
  requireProof(proof, { event: "certificate.built", ref, digest: prepared.manifestDigest }, signer);
  const hex = Buffer.from(prepared.manifestDigest, "base64url").toString("hex");
  const witnesses = proof.witnesses.map((key) => `${key}\n`).join("");
  const files = [
    textFile(CERTIFICATE_FILES.verify, certificateVerifyText(facts, proof.trailKey)),
    ...prepared.files,
    textFile(CERTIFICATE_FILES.note, signNote(noteText(CERTIFICATE_FORMAT, ref, hex), [signer])),
    { path: CERTIFICATE_FILES.entry, bytes: proof.entry },
    textFile(CERTIFICATE_FILES.proof, proof.proof),
    textFile(CERTIFICATE_FILES.key, `${proof.trailKey}\n`),
    ...(witnesses === "" ? [] : [textFile(CERTIFICATE_FILES.witnesses, witnesses)]),
    ...prepared.approvals.flatMap((approval, at) => filesOf(approval, proof.approvals[at] ?? "")),
  ];
  const checked = verifyCertificate(files, proof);
  if (checked.ok) return files;
  throw new OubliError(
    "NOT_AUTHENTIC",
    `the certificate would not hold: ${checked.path}: ${checked.reason}`,
    {
      hint: "keep this home as it is, and verify the audit trail",
    },
  );
}

function filesOf({ round, redacted, entry }: SignedApproval, proof: string): readonly PackageFile[] {
  const names = approvalFiles(round);
  return [textFile(names.plan, redacted), { path: names.entry, bytes: entry }, textFile(names.proof, proof)];
}
