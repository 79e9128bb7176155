import type { PackageMaterial } from "@oubli/engine";
import { type AnswerItem, missingFrom, type RegimeId } from "@oubli/law";
import { isComplete } from "@oubli/model";
import { coverageFile, dataFiles, redactionsFile } from "./data-files.ts";
import { dataPackageFile } from "./data-package.ts";
import { jsonFile, type PackageFile, sha256, textFile } from "./files.ts";
import { holdingsOf } from "./holdings.ts";
import { type InformationAnswer, informationOf } from "./information.ts";
import { formatManifest, type Manifest, manifestOf } from "./manifest.ts";
import { packagePage } from "./package-page.ts";
import type { DossierSettings } from "./settings.ts";

/** A package with everything in it but the proof: what is recorded in the audit trail before it is sealed. */
export interface Prepared {
  /** In fixed order, by path below the top folder. */
  readonly files: readonly PackageFile[];
  readonly manifest: Manifest;
  /** SHA-256 of the manifest's canonical JSON, base64url: what the entry `package.built` carries. */
  readonly manifestDigest: string;
  /** What the law wants said that this package does not say; empty when the answer is whole. */
  readonly unanswered: readonly AnswerItem[];
}

/**
 * Makes the files of an access package (Art. 15). Pure: the same material gives the same bytes. Nothing found
 * makes a package too, with the answer that nothing is held, or that we could not look everywhere.
 */
export function preparePackage(material: PackageMaterial, settings: DossierSettings): Prepared {
  const holdings = holdingsOf(material);
  const regime = material.case.regime as RegimeId;
  const information = informationOf(regime, holdings, material.report.recipients, settings);
  const { ref, id } = material.case;
  const data = dataFiles(holdings);
  const about = { ref, title: `Personal data, request ${id}`, created: material.madeAt };
  const files = [
    textFile("index.html", packagePage({ material, holdings, information, settings })),
    jsonFile("information.json", { controller: settings.controller, information }),
    ...data,
    coverageFile(material),
    redactionsFile(holdings),
    dataPackageFile(about, holdings, data),
  ];
  const manifest = manifestOf(material, settings.toolVersion, files);
  return {
    files,
    manifest,
    manifestDigest: sha256(formatManifest(manifest), "base64url"),
    unanswered: missingFrom("access", saidBy(material, information), regime),
  };
}

/** The ids of what a package says: with a gap in the search, neither "nothing is held" nor "this is all" can be said. */
function saidBy({ report }: PackageMaterial, information: readonly InformationAnswer[]): readonly string[] {
  const whole = isComplete(report.coverage);
  return [
    ...(whole || report.findings.length > 0 ? ["confirmation"] : []),
    ...(whole ? ["copy"] : []),
    ...information.filter(({ from }) => from !== "ask").map(({ id }) => id),
  ];
}
