import type { PackageMaterial } from "@oubli/engine";
import { type AnswerItem, missingFrom } from "@oubli/law";
import { answerOf, isWhole } from "@oubli/model";
import { coverageFile, dataFiles, redactionsFile } from "./data-files.ts";
import { descriptorFile } from "./descriptor.ts";
import { jsonFile, type PackageFile, sha256, textFile } from "./files.ts";
import { holdingsOf } from "./holdings.ts";
import { type InformationAnswer, informationOf } from "./information.ts";
import { formatManifest, type Manifest, manifestOf } from "./manifest.ts";
import { packagePage } from "./package-page.ts";
import type { DossierSettings } from "./settings.ts";

/** A data package with everything in it but the proof: what is recorded in the audit trail before it is signed and encrypted. */
export interface PreparedPackage {
  /** In fixed order, by path below the top folder. */
  readonly files: readonly PackageFile[];
  readonly manifest: Manifest;
  /** SHA-256 of the manifest's canonical JSON, base64url: what the entry `package.built` carries. */
  readonly manifestDigest: string;
  /** What is missing from the response (Art. 15); empty when it says all that the law asks for. */
  readonly missing: readonly AnswerItem[];
}

/**
 * Makes the files of an access package (Art. 15). Pure: the same material gives the same bytes. Nothing found
 * makes a package too, with the answer that no data is held, or that we could not search everywhere.
 */
export function preparePackage(material: PackageMaterial, settings: DossierSettings): PreparedPackage {
  const holdings = holdingsOf(material);
  const { regime } = material.case;
  const information = informationOf(regime, holdings, material.report, settings);
  const { ref, id } = material.case;
  const data = dataFiles(holdings);
  const about = { ref, title: `Personal data, request ${id}`, created: material.madeAt };
  const files = [
    textFile("index.html", packagePage({ material, holdings, information, settings })),
    jsonFile("information.json", { controller: settings.controller, information }),
    ...data,
    coverageFile(material),
    redactionsFile(holdings),
    descriptorFile(about, holdings, data),
  ];
  const manifest = manifestOf(material, settings.toolVersion, files);
  return {
    files,
    manifest,
    manifestDigest: sha256(formatManifest(manifest), "base64url"),
    missing: missingFrom("access", saidBy(material, information), regime),
  };
}

/** The ids of what a package says: after an incomplete search neither "no data is held" nor "this is all" can be said. */
function saidBy({ report }: PackageMaterial, information: readonly InformationAnswer[]): readonly string[] {
  const whole = isWhole(answerOf(report));
  return [
    ...(whole || report.findings.length > 0 ? ["confirmation"] : []),
    ...(whole ? ["copy"] : []),
    ...information.filter(({ from }) => from !== "ask").map(({ id }) => id),
  ];
}
