import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DossierProof, SignedApproval } from "@oubli/dossier";
import { type ApprovedPlan, certificateMaterial, packageMaterial, recordDossier } from "@oubli/engine";
import { type AnswerItem, informationIds } from "@oubli/law";
import { answerOf, type CaseId, isWhole, type OfficerId, OubliError, type Verdict } from "@oubli/model";
import type { AuditLog } from "@oubli/store";
import { formatTlogProof, type TlogProof, verifyTlogProof } from "@oubli/tlog";
import type { Config } from "./config.ts";
import { type Home, makePrivateFolder, writePrivateFile } from "./home.ts";
import { logKeyOf, logVerifiers } from "./log-keys.ts";
import { officerAt } from "./officer-at.ts";
import { VERSION } from "./version.ts";
import { askForHandingOut, type WitnessedHead, type WitnessOf, witnessedHead } from "./witnessed-head.ts";
import type { World } from "./world.ts";

/** Which package is made, and for whom. */
export interface PackageOrder {
  readonly case: CaseId;
  /** The person's own age key; a passphrase is made when there is none. */
  readonly recipient?: string;
}

/** Something the law requires a response to say, and whether the configuration can say it for every response. */
export interface Unsaid extends Pick<AnswerItem, "id" | "article" | "plain"> {
  readonly sayable: boolean;
}

function unsaid({ id, article, plain }: AnswerItem): Unsaid {
  return { id, article, plain, sayable: informationIds.some((known) => known === id) };
}

/** A package that was written. */
export interface WrittenPackage {
  readonly file: string;
  readonly bytes: number;
  /** To be sent to the person through a separate channel; absent when it is locked to their key. */
  readonly passphrase?: string;
  readonly records: number;
  /** `false`: a vendor could not be asked, and the package says so. */
  readonly complete: boolean;
  /** What the law requires the response to say, and the package does not. */
  readonly unanswered: readonly Unsaid[];
  /** Index of the entry of the audit trail that vouches for it. */
  readonly entry: number;
}

/**
 * Builds, records, encrypts and writes the package of a case's last search.
 *
 * The entry is written before the package is encrypted, because its proof goes inside; a package that could not be
 * written afterwards leaves an entry that says it was built, and building again makes a new one.
 */
export async function writePackage(
  world: World,
  by: OfficerId,
  { case: id, recipient }: PackageOrder,
  signal: AbortSignal,
): Promise<WrittenPackage> {
  const { generatePassphrase, preparePackage, encryptPackage } = await import("@oubli/dossier");
  const ports = await world.vendorPorts();
  const { audit } = await world.store();
  const material = await packageMaterial(ports, id, by, signal);
  const prepared = preparePackage(material, settingsOf(await world.config()));
  const { index } = await recordDossier(ports, id, by, {
    what: "package",
    manifest: prepared.manifestDigest,
  });
  await askForHandingOut(world);
  const passphrase = recipient === undefined ? generatePassphrase() : undefined;
  const encrypted = await encryptPackage(
    prepared,
    await proofOf(world.home, audit, index),
    (await world.keyring()).logSigners()[0],
    recipient === undefined ? { passphrase: passphrase ?? "" } : { recipient },
  );
  const file = fileIn(world.home, id, `dsr-${material.case.ref}-${index}.zip.age`);
  writePrivateFile(file, encrypted);
  return {
    file,
    bytes: encrypted.length,
    records: material.report.findings.length,
    complete: isWhole(answerOf(material.report)),
    unanswered: prepared.missing.map(unsaid),
    entry: index,
    ...(passphrase === undefined ? {} : { passphrase }),
  };
}

/** A certificate that was written, as a folder of files. */
export interface WrittenCertificate {
  readonly folder: string;
  readonly page: string;
  readonly entry: number;
  readonly verdict: Verdict;
  /** Who has cosigned the head that its proof leads to. */
  readonly witnesses: readonly WitnessOf[];
  /** What the law requires the response to an erasure to say, and the certificate does not. */
  readonly unanswered: readonly Unsaid[];
}

/** Builds, records and writes the certificate of a case's erasure. */
export async function writeCertificate(world: World, by: OfficerId, id: CaseId): Promise<WrittenCertificate> {
  const { prepareCertificate, signCertificate } = await import("@oubli/dossier");
  const ports = await world.vendorPorts();
  const { audit } = await world.store();
  const material = await certificateMaterial(ports, id, by);
  const approvals = await Promise.all(material.approved.map((plan) => signedApproval(audit, plan)));
  const prepared = prepareCertificate(material, settingsOf(await world.config()), approvals);
  const { index } = await recordDossier(ports, id, by, {
    what: "certificate",
    manifest: prepared.manifestDigest,
  });
  await askForHandingOut(world);
  const proof = await proofOf(world.home, audit, index);
  const proofs: string[] = [];
  for (const { entry } of material.approved)
    proofs.push(formatTlogProof(await provenAt(audit, entry, proof.checkpoint)));
  const witnesses = proof.witnesses.map(({ key }) => key);
  const [signer] = (await world.keyring()).logSigners();
  const files = signCertificate(prepared, { ...proof, approvals: proofs, witnesses }, signer);
  const folder = fileIn(world.home, id, `certificate-${index}`);
  makePrivateFolder(folder);
  for (const { path, bytes } of files) writePrivateFile(join(folder, path), bytes);
  return {
    folder,
    page: join(folder, "certificate.html"),
    entry: index,
    verdict: prepared.facts.verdict,
    witnesses: proof.witnesses,
    unanswered: prepared.missing.map(unsaid),
  };
}

/** An approved plan with what proves that it was: the entry, and the keys as they were then. */
async function signedApproval(
  audit: AuditLog,
  { author, approver, entry, ...plan }: ApprovedPlan,
): Promise<SignedApproval> {
  const [bytes = new Uint8Array()] = await audit.entriesAt([entry]);
  return {
    ...plan,
    author: await officerAt(audit, author, entry),
    approver: await officerAt(audit, approver, entry),
    entry: bytes,
  };
}

async function provenAt(audit: AuditLog, index: number, checkpoint: string): Promise<TlogProof> {
  return { index, proof: await audit.proveInclusion(index), checkpoint };
}

/** Removes a case's data packages from this home. @returns How many there were. */
export function removePackages(home: Home, id: CaseId): number {
  const folder = join(home.out, id);
  const packages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".zip.age")) : [];
  for (const name of packages) rmSync(join(folder, name));
  return packages.length;
}

/**
 * The proof that an entry stands in the audit trail as it is now signed, with the cosignatures there are of this head. It was checked as its reader will check it.
 * @throws {OubliError} `NOT_AUTHENTIC` where no proof that holds can be made.
 */
export async function proofOf(
  home: Home,
  audit: AuditLog,
  index: number,
): Promise<DossierProof & Pick<WitnessedHead, "witnesses">> {
  const signed = await audit.checkpoint();
  if (signed === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
  const { checkpoint, witnesses } = witnessedHead(home, signed);
  const [entry = new Uint8Array()] = await audit.entriesAt([index]);
  const proof = formatTlogProof(await provenAt(audit, index, checkpoint));
  if (verifyTlogProof({ text: proof, entry, verifiers: logVerifiers(home) }))
    return { checkpoint, entry, proof, trailKey: logKeyOf(home), witnesses };
  throw new OubliError(
    "NOT_AUTHENTIC",
    "no proof can be made: the head of the audit trail is not signed by its key",
    {
      hint: "keep this home as it is, and verify the audit trail",
    },
  );
}

function settingsOf({ controller, information }: Config) {
  const { name, contact, address } = controller;
  return {
    controller: { name, contact, ...(address === undefined ? {} : { address }) },
    information,
    toolVersion: VERSION,
  };
}

// The folder is named by the case number, the files by the random reference: no name of a person anywhere.
function fileIn(home: Home, id: CaseId, name: string): string {
  const folder = join(home.out, id);
  makePrivateFolder(folder);
  return join(folder, name);
}
