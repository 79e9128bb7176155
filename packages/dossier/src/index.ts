// What a person receives: the data package, and the certificate of erasure

// The data package (Art. 15): prepare it, have its digest recorded, then sign and encrypt it with the proof
export type { Controller, DossierSettings } from "./settings.ts";
export { type PreparedPackage, preparePackage } from "./prepare.ts";
export type { Manifest, ManifestFile } from "./manifest.ts";
export type { PackageFile } from "./files.ts";
export type { DossierProof } from "./proof.ts";
export { encryptPackage, encryptPackageStream } from "./encrypt-package.ts";
export type { DecryptionKey, EncryptionKey } from "./encryption.ts";
export { generatePassphrase } from "./passphrase.ts";

// Decrypting and verifying one, without a store
export { type OpenedPackage, openPackage, type PackageCheck, verifyPackage } from "./verify.ts";

// The certificate of erasure (Art. 17, 19): prepare it, have its digest recorded, then sign it with the proof
export {
  type CertificateProof,
  type PreparedCertificate,
  prepareCertificate,
  signCertificate,
} from "./certificate.ts";
export type { CertifiedApproval, CertifiedKey, KnownKey, SignedApproval } from "./certified-approvals.ts";
export type { CertificateFacts, CertifiedVerification, VerifiedAccount } from "./certificate-facts.ts";
export type { CertifiedCover, CertifiedGroup } from "./certified-steps.ts";
export type { CertifiedRetention } from "./certified-kept.ts";
export type { CertifiedRecipient, CertifiedTask } from "./certified-tasks.ts";
export type { GroundInLaw, KeptOn } from "./kept-on.ts";

// Verifying one, without a store
export {
  type CertificateCheck,
  type CheckedCertificate,
  keyInside,
  verifyCertificate,
} from "./verify-certificate.ts";
export type { Fault } from "./verify-approval.ts";

// Tables that are safe in a spreadsheet
export { type Cell, formatCsv } from "./csv.ts";

// Leaving out what a copy must not hold is "@oubli/dossier/redaction", which loads nothing that makes packages.
// Not exported on purpose: the parts of pages, and anything that makes HTML. What is shown is decided here.
