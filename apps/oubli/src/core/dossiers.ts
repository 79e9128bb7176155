import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DossierProof } from "@oubli/dossier";
import { coversEverything } from "@oubli/engine";
import type { AnswerItem } from "@oubli/law";
import { type CaseId, OubliError } from "@oubli/model";
import { formatTlogProof } from "@oubli/tlog";
import type { App } from "./app.ts";
import { makePrivateFolder, writePrivateFile } from "./home.ts";
import { logKeyOf, readLogSigners } from "./log-keys.ts";
import { VERSION } from "./version.ts";

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
  app: App,
  id: CaseId,
  lock: Lock,
  signal: AbortSignal,
): Promise<WrittenPackage> {
  const { generatePassphrase, preparePackage, sealPackage } = await import("@oubli/dossier");
  const material = await app.engine.packageMaterial(id, app.officer(), signal);
  const prepared = preparePackage(material, settingsOf(app));
  const { index } = await app.engine.recordDossier(id, app.officer(), "package", prepared.manifestDigest);
  const passphrase = "recipient" in lock ? undefined : (lock.passphrase ?? generatePassphrase());
  const sealed = await sealPackage(
    prepared,
    proofOf(app, index),
    readLogSigners(app.home)[0],
    "recipient" in lock ? { recipient: lock.recipient } : { passphrase: passphrase ?? "" },
  );
  const file = fileIn(app, id, `dsr-${material.case.ref}-${index}.zip.age`);
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
export async function writeCertificate(app: App, id: CaseId): Promise<WrittenCertificate> {
  const { certificate, finishCertificate } = await import("@oubli/dossier");
  const material = await app.engine.certificateMaterial(id);
  const prepared = certificate(material, settingsOf(app));
  const { index } = await app.engine.recordDossier(id, app.officer(), "certificate", prepared.manifestDigest);
  const files = finishCertificate(prepared, proofOf(app, index), readLogSigners(app.home)[0]);
  const folder = fileIn(app, id, `certificate-${index}`);
  makePrivateFolder(folder);
  for (const { path, bytes } of files) writePrivateFile(join(folder, path), bytes);
  return { folder, page: join(folder, "certificate.html"), entry: index, unanswered: prepared.unanswered };
}

/** Removes a case's sealed packages from this home. @returns How many there were. */
export function removePackages(app: App, id: CaseId): number {
  const folder = join(app.home.out, id);
  const packages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".zip.age")) : [];
  for (const name of packages) rmSync(join(folder, name));
  return packages.length;
}

/** The proof that an entry stands in the audit trail as it is now signed. */
export function proofOf(app: App, index: number): DossierProof {
  const checkpoint = app.store.audit.checkpoint();
  if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
  return {
    checkpoint,
    entry: app.store.audit.entryAt(index),
    proof: formatTlogProof({ index, proof: app.store.audit.prove(index), checkpoint }),
    logKey: logKeyOf(app.home),
  };
}

function settingsOf(app: App) {
  const { name, contact, address } = app.config.controller;
  return {
    controller: { name, contact, ...(address === undefined ? {} : { address }) },
    information: app.config.information,
    toolVersion: VERSION,
  };
}

// The folder is named by the case number, the files by the random reference: no name of a person anywhere.
function fileIn(app: App, id: CaseId, name: string): string {
  const folder = join(app.home.out, id);
  makePrivateFolder(folder);
  return join(folder, name);
}
