import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Call, type DataMap, draftVendor, pageText, readVendor } from "@oubli/datamap";
import { interleave, report } from "../measure.ts";

const SPECS = fileURLToPath(new URL("../../../../specs/", import.meta.url));
const VENDORS = ["fera", "partnero", "loyalty-lt"];

/** What is guessed of a vendor, against the page that people have written: how much of it is right, and how much of that is found. */
export async function guessing(rounds: number): Promise<string> {
  const rows = VENDORS.map((vendor) => {
    const [guessed, written] = [guessedMap(vendor), writtenMap(vendor)];
    const counted = [
      countedIn(callsIn(guessed), callsIn(written)),
      countedIn(personalIn(guessed), personalIn(written)),
    ];
    const kinds = written.records.filter(({ kind }) =>
      guessed.records.some((one) => one.kind === kind),
    ).length;
    return `| ${vendor} | ${kinds} of ${written.records.length} | ${counted.join(" | ")} |`;
  });
  const times = await interleave(
    VENDORS.map((vendor) => ({
      name: `a page for ${vendor}`,
      unit: "ms",
      once: async () => timeOf(() => pageOf(vendor)),
    })),
    rounds,
  );
  return [
    "### What is guessed of a description, beside the page people wrote",
    "",
    "| | kinds | calls: right of guessed, found of written | personal fields: the same |",
    "|---|---|---|---|",
    ...rows,
    "",
    report("Guessing a first page", times),
  ].join("\n");
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const textOf = (file: string): string => readFileSync(file, "utf8");

function pageOf(vendor: string): string {
  const reading = draftVendor("openapi.yaml", (name) => textOf(join(SPECS, vendor, name)));
  if (!reading.ok) throw new Error(`${vendor} cannot be read`);
  return pageText(
    reading.draft,
    {},
    { id: vendor, name: vendor, document: "openapi.yaml", sha256: reading.sha256 },
  );
}

function guessedMap(vendor: string): DataMap {
  return mapOf(pageOf(vendor), join(SPECS, vendor, "privacy.yaml"));
}

function writtenMap(vendor: string): DataMap {
  const file = join(SPECS, vendor, "privacy.yaml");
  return mapOf(textOf(file), file);
}

function mapOf(page: string, file: string): DataMap {
  const reading = readVendor(page, file, (name) =>
    textOf(join(dirname(file), name.split("/").at(-1) ?? name)),
  );
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
}

/** Each use of a call by a kind of record. */
function callsIn({ records }: DataMap): ReadonlySet<string> {
  const uses = records.flatMap(({ kind, find, read, leadsTo, erasure }) => {
    const calls: readonly Call[] = [...find, ...(read ? [read] : []), ...leadsTo, ...erasure];
    return calls.map(({ operation }) => `${kind} ${operation}`);
  });
  return new Set(uses);
}

function personalIn({ records }: DataMap): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ kind, properties }) =>
      properties.filter(({ category }) => category !== undefined).map(({ pointer }) => `${kind} ${pointer}`),
    ),
  );
}

function countedIn(guessed: ReadonlySet<string>, written: ReadonlySet<string>): string {
  const right = [...guessed].filter((one) => written.has(one)).length;
  const share = (of: number) => (of === 0 ? "–" : `${Math.round((100 * right) / of)} %`);
  return `${share(guessed.size)} of ${guessed.size}, ${share(written.size)} of ${written.size}`;
}
