import type { PackageMaterial } from "@oubli/engine";
import { answerOf, isWhole } from "@oubli/model";
import { formatCsv } from "./csv.ts";
import { pathPart } from "./file-name.ts";
import { jsonFile, type PackageFile, textFile } from "./files.ts";
import { columnsOf } from "./flat-view.ts";
import type { HeldKind, Holdings } from "./holdings.ts";

/**
 * The data itself: for each account and kind a lossless JSON file and a flat CSV view, then the vendors' own
 * exports, then the schemas of what was found.
 */
export function dataFiles({ accounts }: Holdings): readonly PackageFile[] {
  const kinds = accounts.flatMap((account) => account.kinds);
  const bundles = accounts.flatMap((account) => account.bundles);
  const schemas = new Map(
    accounts.flatMap(({ vendor, kinds: own }) =>
      own.flatMap(({ kind, description }) =>
        description ? [[schemaPath(vendor, kind), description.schema] as const] : [],
      ),
    ),
  );
  return [
    ...kinds.flatMap((kind) => [jsonFile(`${kind.path}.json`, kind.records), csvFile(kind)]),
    ...bundles.map(({ path, operation, readAt, body }) => jsonFile(path, { operation, readAt, body })),
    ...[...schemas].map(([path, schema]) => jsonFile(path, schema)),
  ];
}

/** Where the schema (JSON Schema 2020-12) of a kind of record lies. */
export function schemaPath(vendor: string, kind: string): string {
  return `schema/${pathPart(vendor)}/${pathPart(kind)}.schema.json`;
}

/** What was asked where, and what came of it: every line as the search wrote it down. */
export function coverageFile({ report }: PackageMaterial): PackageFile {
  const { coverage, recipients } = report;
  return jsonFile("coverage.json", { complete: isWhole(answerOf(report)), questions: coverage, recipients });
}

/** What was left out of the copy, where, and on which ground. */
export function redactionsFile({ redactions }: Holdings): PackageFile {
  return jsonFile("redactions.json", {
    grounds: {
      "art-15-4": "GDPR Art. 15(4): the copy must not harm the rights and freedoms of others.",
      secret: "A link or code with which other people could act in your name.",
    },
    by: "the marks in the description of each service, not a person's choice",
    redactions,
  });
}

function csvFile(kind: HeldKind): PackageFile {
  const columns = columnsOf(kind);
  const rows = kind.records.map((record) => columns.map((column) => column.cell(record)));
  return textFile(`${kind.path}.csv`, formatCsv([columns.map((column) => column.name), ...rows]));
}
