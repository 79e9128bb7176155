// The access package (Art. 15): prepare it, have its digest recorded, seal it with the proof

export type { PackageFile } from "./files.ts";
export type { Manifest, ManifestFile } from "./manifest.ts";
export { type Prepared, preparePackage } from "./prepare.ts";
export type { DossierProof } from "./proof.ts";
export { folderOf, sealPackage, sealPackageStream, signedZip } from "./seal.ts";
export type { Controller, DossierSettings } from "./settings.ts";

// Locks, and what opens them

export type { Key, Lock } from "./lock.ts";
export { generatePassphrase } from "./passphrase.ts";

// Opening and checking, usable without a store at hand

export { type OpenedPackage, openPackage, type Verdict, verifyPackage } from "./verify.ts";

// The certificate of erasure (Art. 17, 19): the same steps, without a lock

export {
  type CertificateVerdict,
  certificate,
  finishCertificate,
  type PreparedCertificate,
  verifyCertificate,
} from "./certificate.ts";
export type {
  CertificateFacts,
  CertifiedGroup,
  CertifiedRecipient,
  CertifiedRetention,
  CertifiedTask,
  LookedAgain,
} from "./certificate-facts.ts";

// Tables that are safe in a spreadsheet
export { type Cell, formatCsv } from "./csv.ts";

// Leaving out what the copy must not hold; also as "@oubli/dossier/redaction", without what makes packages
export { ABOUT_ANOTHER, type Redaction, type Redactor, redactorOf, WITHHELD_SECRET } from "./redaction.ts";

// Not exported on purpose: the parts of pages, and anything that makes HTML. What is shown is decided here.
