import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DossierProof } from "@oubli/dossier";
import { coversEverything } from "@oubli/engine";
import type { AnswerItem } from "@oubli/law";
import { type CaseId, type OfficerId, OubliError } from "@oubli/model";
import type { AuditLog } from "@oubli/store";
import { formatTlogProof } from "@oubli/tlog";
import { certificateMaterial, packageMaterial, recordDossier } from "../engine-to-be.ts";
import type { Config } from "./config.ts";
import { type Home, makePrivateFolder, writePrivateFile } from "./home.ts";
import { logKeyOf, readLogSigners } from "./log-keys.ts";
import { VERSION } from "./version.ts";
import type { World } from "./world.ts";

/** How a package is locked: to the person's age key, or by a passphrase (made here when none is given). */
export type Lock = { readonly recipient: string } | { readonly passphrase?: string };

/** A package that was written. */
export interface WrittenPackage {
  readonly file: string;
  readonly bytes: number;
  /** To be told to the person by another way than the package; absent when it is locked to their key. */
  readonly passphrase?: string;
  readonly records: number;
  /** `false`: a vendor could not be asked, and the package says so. */
  readonly complete: boolean;
  /** What the law wants said that the package does not say. */
  readonly unanswered: readonly AnswerItem[];
  /** Index of the entry of the audit trail that vouches for it. */
  readonly entry: number;
}

/**
 * Builds, records, seals and writes the package of a case's last search.
 *
 * The entry is written before the package is sealed, because its proof goes inside; a package that could not be
 * written afterwards leaves an entry that says it was built, and building again makes a new one.
 */
export async function writePackage(
  world: World,
  by: OfficerId,
  { case: id, lock }: { readonly case: CaseId; readonly lock: Lock },
  signal: AbortSignal,
): Promise<WrittenPackage> {
  const { generatePassphrase, preparePackage, sealPackage } = await import("@oubli/dossier");
  const ports = await world.vendorPorts();
  const { audit } = await world.store();
  const material = await packageMaterial(ports, id, by, signal);
  const prepared = preparePackage(material, settingsOf(await world.config()));
  const { index } = await recordDossier(ports, id, by, ["package", prepared.manifestDigest]);
  const passphrase = "recipient" in lock ? undefined : (lock.passphrase ?? generatePassphrase());
  const sealed = await sealPackage(
    prepared,
    proofOf(world.home, audit, index),
    readLogSigners(world.home)[0],
    "recipient" in lock ? { recipient: lock.recipient } : { passphrase: passphrase ?? "" },
  );
  const file = fileIn(world.home, id, `dsr-${material.case.ref}-${index}.zip.age`);
  writePrivateFile(file, sealed);
  return {
    file,
    bytes: sealed.length,
    records: material.report.findings.length,
    complete: coversEverything(material),
    unanswered: prepared.unanswered,
    entry: index,
    ...(passphrase === undefined ? {} : { passphrase }),
  };
}

/** A certificate that was written, as a folder of files. */
export interface WrittenCertificate {
  readonly folder: string;
  readonly page: string;
  readonly entry: number;
  /** What the law wants said of an erasure that the certificate does not say. */
  readonly unanswered: readonly AnswerItem[];
}

/** Builds, records and writes the certificate of a case's erasure. */
export async function writeCertificate(world: World, by: OfficerId, id: CaseId): Promise<WrittenCertificate> {
  const { certificate, finishCertificate } = await import("@oubli/dossier");
  const ports = await world.vendorPorts();
  const { audit } = await world.store();
  const material = await certificateMaterial(ports, id);
  const prepared = certificate(material, settingsOf(await world.config()));
  const { index } = await recordDossier(ports, id, by, ["certificate", prepared.manifestDigest]);
  const files = finishCertificate(prepared, proofOf(world.home, audit, index), readLogSigners(world.home)[0]);
  const folder = fileIn(world.home, id, `certificate-${index}`);
  makePrivateFolder(folder);
  for (const { path, bytes } of files) writePrivateFile(join(folder, path), bytes);
  return { folder, page: join(folder, "certificate.html"), entry: index, unanswered: prepared.unanswered };
}

/** Removes a case's sealed packages from this home. @returns How many there were. */
export function removePackages(home: Home, id: CaseId): number {
  const folder = join(home.out, id);
  const packages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".zip.age")) : [];
  for (const name of packages) rmSync(join(folder, name));
  return packages.length;
}

/** The proof that an entry stands in the audit trail as it is now signed. */
export function proofOf(home: Home, audit: AuditLog, index: number): DossierProof {
  const checkpoint = audit.checkpoint();
  if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
  return {
    checkpoint,
    entry: audit.entryAt(index),
    proof: formatTlogProof({ index, proof: audit.prove(index), checkpoint }),
    logKey: logKeyOf(home),
  };
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
