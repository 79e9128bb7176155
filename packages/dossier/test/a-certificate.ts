import { hashPlan, redactedPlan } from "@oubli/engine";
import { type Ed25519Signer, formatVerifierKey, generateSigner, signNote } from "@oubli/tlog";
import { actText, argsOf, canonicalJson, type Recorded } from "@oubli/trail";
import { CERTIFICATE_FORMAT, type CertificateFacts } from "../src/certificate-facts.ts";
import { CERTIFICATE_FILES } from "../src/certificate-files.ts";
import { certificateVerifyText } from "../src/certificate-verify-text.ts";
import { sha256, textFile } from "../src/files.ts";
import { type PackageFile, prepareCertificate, type SignedApproval, signCertificate } from "../src/index.ts";
import { noteText } from "../src/proof.ts";
import { builtEntry, bytes, openTrail, type Trail } from "./a-trail.ts";
import { certificateMaterial, SETTINGS } from "./material.ts";

/** The one who plans, the one who approves, and the trail. */
export interface People {
  readonly trail: Trail;
  readonly author: Ed25519Signer;
  readonly approver: Ed25519Signer;
}

export function people(): People {
  return {
    trail: openTrail(),
    author: generateSigner("o_abcd1234"),
    approver: generateSigner("o_efgh5678"),
  };
}

/** What is approved, and for which case. */
export interface Approved {
  readonly ref?: string;
  readonly nonce?: string;
  readonly signer?: Ed25519Signer;
}

export const MATERIAL: ReturnType<typeof certificateMaterial> = certificateMaterial();

/** An approval by the approver, or by another key. */
export function approvalBy({ trail, author, approver }: People, change: Approved = {}): SignedApproval {
  const plan = { ...MATERIAL.plan, nonce: change.nonce ?? "n" };
  const by = change.signer ?? approver;
  const [at, until] = ["2026-11-18T11:00:00.000Z", "2026-11-25T11:00:00.000Z"];
  const about = { v: 2, at, ev: "plan.approved", actor: by.name } as const;
  const hash = hashPlan(plan);
  const entry: Recorded = {
    ...about,
    req: change.ref ?? MATERIAL.case.ref,
    plan: hash,
    until,
    pos: 9,
    root: "r",
  };
  const act = actText({
    v: 1,
    origin: trail.signer.name,
    officer: by.name,
    n: 1,
    action: entry.ev,
    args: argsOf(entry),
    on: { size: 2, root: "r" },
  });
  const known = (signer: Ed25519Signer, role: "officer" | "approver") => ({
    roles: [role],
    key: formatVerifierKey(signer.verifier),
  });
  return {
    round: 1,
    redacted: redactedPlan(plan),
    hash,
    at,
    until,
    unattended: false,
    author: known(author, "officer"),
    approver: known(by, "approver"),
    entry: bytes(canonicalJson({ ...entry, act: signNote(act, [by]) })),
  };
}

/** All files of a certificate as oubli makes it. */
export function certificateFiles(
  who: People,
  approval: SignedApproval = approvalBy(who),
): readonly PackageFile[] {
  const { author: _a, approver: _b, entry: _e, ...plan } = approval;
  const [author, approver] = [MATERIAL.plan.madeBy, MATERIAL.plan.madeBy];
  const material = { ...MATERIAL, approved: [{ ...plan, author, approver, entry: 2 }] };
  const prepared = prepareCertificate(material, SETTINGS, [approval]);
  const built = builtEntry("certificate.built", prepared.facts.ref, prepared.manifestDigest);
  const [approved, proof] = who.trail.append(approval.entry, built);
  if (!approved || !proof) throw new RangeError("two entries have two proofs");
  return signCertificate(
    prepared,
    { ...proof, approvals: [approved.proof], witnesses: [] },
    who.trail.signer,
  );
}

export function without(files: readonly PackageFile[], name: string): readonly PackageFile[] {
  return files.filter(({ path }) => path !== name);
}

/** The same files, one of them replaced. */
export function replaced(files: readonly PackageFile[], by: PackageFile): readonly PackageFile[] {
  return [...without(files, by.path), by];
}

export function fileIn(files: readonly PackageFile[], name: string): PackageFile {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new RangeError(`there is no ${name}`);
  return file;
}

/** What a holder of the trail's key can do: facts that were changed, signed and recorded as if they were true. */
export function resigned(
  files: readonly PackageFile[],
  { trail }: People,
  change: (facts: CertificateFacts) => CertificateFacts,
): readonly PackageFile[] {
  const text = Buffer.from(fileIn(files, CERTIFICATE_FILES.facts).bytes).toString("utf8");
  const facts = change(JSON.parse(text) as CertificateFacts);
  const json = textFile(CERTIFICATE_FILES.facts, canonicalJson(facts));
  const entry = builtEntry("certificate.built", facts.ref, sha256(json.bytes, "base64url"));
  const [approved, proof] = trail.append(fileIn(files, "approval.entry.json").bytes, entry);
  const note = signNote(noteText(CERTIFICATE_FORMAT, facts.ref, sha256(json.bytes)), [trail.signer]);
  return [
    json,
    textFile(CERTIFICATE_FILES.note, note),
    textFile(CERTIFICATE_FILES.verify, certificateVerifyText(facts, trail.trailKey)),
    textFile(CERTIFICATE_FILES.proof, proof?.proof ?? ""),
    { path: CERTIFICATE_FILES.entry, bytes: entry },
    textFile("approval.tlog-proof", approved?.proof ?? ""),
  ].reduce(replaced, files);
}
