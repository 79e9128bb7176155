import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { type Call, type DataMap, draftVendor, pageText, readVendor } from "@oubli/datamap";
import { calledAs } from "@oubli/datamap/record";
import { interleave, report } from "../measure.ts";

const SPECS = fileURLToPath(new URL("../../../../specs/", import.meta.url));
const HOUSE = ["fera", "partnero", "loyalty-lt"];

/** A description to guess from, and the page that people wrote of the same vendor. */
interface Pair {
  readonly name: string;
  readonly document: string;
  readonly page: string;
}

/**
 * What is guessed of a description, against the page that people have written: how much of it is right, and how much of that is found. The
 * excerpts of the gallery hold little besides what a case needs; a folder named in OUBLI_DOCUMENTS holds vendors' whole descriptions, each named
 * after the gallery's page of the vendor, such as klaviyo.json.
 */
export async function guessing(rounds: number): Promise<string> {
  const house = HOUSE.map((vendor) => pairIn(vendor, join(SPECS, vendor)));
  const gallery = readdirSync(join(SPECS, "gallery"))
    .map((vendor) => pairIn(vendor, join(SPECS, "gallery", vendor)))
    .filter(({ document }) => existsSync(document));
  return [
    "### What is guessed of a description, beside the page people wrote",
    "",
    ...tableOf("our descriptions", house),
    "",
    ...tableOf("excerpts of the gallery", gallery),
    ...wholeOnes(),
    "",
    report(
      "Guessing a first page",
      await interleave(
        house.map((pair) => ({
          name: `a page for ${pair.name}`,
          unit: "ms",
          once: async () => timeOf(() => guessedPage(pair)),
        })),
        rounds,
      ),
    ),
  ].join("\n");
}

function pairIn(name: string, folder: string): Pair {
  return { name, document: join(folder, "openapi.yaml"), page: join(folder, "privacy.yaml") };
}

function wholeOnes(): readonly string[] {
  const folder = process.env.OUBLI_DOCUMENTS;
  if (folder === undefined) return [];
  const pairs = readdirSync(folder)
    .toSorted()
    .map((file) => ({ file, page: join(SPECS, "gallery", parse(file).name, "privacy.yaml") }))
    .filter(({ page }) => existsSync(page))
    .map(({ file, page }): Pair => ({ name: parse(file).name, document: join(folder, file), page }));
  return ["", ...tableOf("whole descriptions", pairs)];
}

function tableOf(title: string, pairs: readonly Pair[]): readonly string[] {
  return [
    `| ${title} | kinds found | calls: right of guessed, found of written | personal fields of kinds in both: the same |`,
    "|---|---|---|---|",
    ...pairs.map(rowOf),
  ];
}

function rowOf(pair: Pair): string {
  const written = mapOf(readFileSync(pair.page, "utf8"), pair.page);
  if (written === undefined) throw new Error(`the page of ${pair.name} does not pass its check`);
  const guessed = guessedMap(pair);
  if (guessed === undefined) return `| ${pair.name} | no page that passes its check | | |`;
  const both = written.records.flatMap((one) => {
    const calls = callsOf(written, one);
    const same = guessed.records.find((other) => shared(calls, callsOf(guessed, other)) > 0);
    return same ? [[same, one] as const] : [];
  });
  const [fieldsGuessed, fieldsWritten] = [0, 1].map(
    (side) => new Set(both.flatMap((two, at) => personalIn(two[side as 0 | 1]).map((one) => `${at} ${one}`))),
  );
  return `| ${[
    pair.name,
    `${both.length} of ${written.records.length}`,
    countedIn(allCalls(guessed), allCalls(written)),
    countedIn(fieldsGuessed ?? new Set(), fieldsWritten ?? new Set()),
  ].join(" | ")} |`;
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** A description that is split has its other files beside it. */
function beside(file: string): (name: string) => string {
  return (name) =>
    readFileSync(join(dirname(file), name === parse(file).base ? parse(file).base : name), "utf8");
}

function guessedPage({ name, document }: Pair): string {
  const { base } = parse(document);
  const reading = draftVendor(base, beside(document));
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return pageText(reading.draft, {}, { id: name, name, document: base, sha256: reading.sha256 });
}

function guessedMap(pair: Pair): DataMap | undefined {
  return mapOf(guessedPage(pair), join(dirname(pair.document), "privacy.yaml"));
}

function mapOf(page: string, file: string): DataMap | undefined {
  const read = beside(file);
  const reading = readVendor(page, file, (name) => read(name.replace(`${dirname(file)}/`, "")));
  return reading.ok ? reading.map : undefined;
}

type Kind = DataMap["records"][number];

/** The calls a kind of record is found, read, followed and erased by; whatever a description calls what stands in a path. */
function callsOf(map: DataMap, { find, read, leadsTo, erasure }: Kind): ReadonlySet<string> {
  const calls: readonly Call[] = [...find, ...(read ? [read] : []), ...leadsTo, ...erasure];
  return new Set(calls.map((call) => lineOf(map, call)));
}

function allCalls(map: DataMap): ReadonlySet<string> {
  return new Set(map.records.flatMap((kind) => [...callsOf(map, kind)]));
}

function lineOf(map: DataMap, { operation }: Call): string {
  const found = map.operations.find(({ id }) => id === operation);
  if (found === undefined) return operation;
  const { verb, place } = calledAs(map, found);
  return `${verb} ${place.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

function personalIn({ properties }: Kind): readonly string[] {
  return properties.filter(({ category }) => category !== undefined).map(({ pointer }) => pointer);
}

function countedIn(guessed: ReadonlySet<string>, written: ReadonlySet<string>): string {
  const right = shared(guessed, written);
  const share = (of: number) => (of === 0 ? "–" : `${Math.round((100 * right) / of)} %`);
  return `${share(guessed.size)} of ${guessed.size}, ${share(written.size)} of ${written.size}`;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((member) => other.has(member)).length;
}
