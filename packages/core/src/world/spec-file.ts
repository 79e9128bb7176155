import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import type { DataMap, Note, Problem } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import { diskFailure } from "./disk-failure.ts";
import { galleryNames, galleryPage } from "./gallery.ts";

/** What a page says, and what its author should know. */
export interface PageReading {
  readonly map: DataMap;
  readonly notes: readonly Note[];
}

/**
 * Reads a page of privacy marks with the files it names, or a description that carries the marks itself.
 *
 * @param named A file, or the name of a page that comes with the program.
 * @param detailsOf How the problems are written into the details of the error: in the order in which to mend them.
 * @throws {OubliError} `USAGE` when it cannot be used; its details name the problems with line and remedy.
 */
export async function readPageFile(
  named: string,
  detailsOf: (problems: readonly Problem[]) => readonly string[] = firstOf,
): Promise<PageReading> {
  const file = galleryPage(named) ?? named;
  const text = readRegularFile(file);
  if (text === undefined)
    throw new OubliError("USAGE", `there is no file ${file}`, {
      hint: `give the path of a page of privacy marks, or of an OpenAPI description that carries the marks itself; pages that come with oubli: ${galleryNames().join(", ")}`,
    });
  const { readVendor } = await import("@oubli/datamap");
  const reading = readVendor(text, file, readRegularFile);
  if (reading.ok) return { map: reading.map, notes: reading.notes };
  const { length } = reading.problems;
  throw new OubliError("USAGE", `${file} has ${length === 1 ? "a problem" : `${length} problems`}`, {
    hint: "the marks are described in specs/README.md",
    details: detailsOf(reading.problems),
  });
}

// Later ones often go with the first ones, and nobody mends more at a time.
const SHOWN = 20;

export function firstOf(problems: readonly Problem[]): readonly string[] {
  const more = problems.length - SHOWN;
  return [...problems.slice(0, SHOWN).map(plainLine), ...(more > 0 ? [`and ${more} more`] : [])];
}

function plainLine({ file, line, message, remedy }: Problem): string {
  const [said, mended] = [message, remedy].map((text) => text.replaceAll(/[\r\n\u2028\u2029]+/g, " "));
  return `${file}:${line}  ${said}\n    ${mended}`;
}

// The largest public descriptions have a tenth of this.
const LARGEST = 64 * 1024 * 1024;

/**
 * The text of a file that a page may name, wherever it is. Devices, pipes and folders are no such file: reading them could wait
 * or go on without end.
 *
 * @returns `undefined` when there is none.
 * @throws {OubliError} `USAGE` for a file too large to be a description; `STORAGE` for one that cannot be read.
 */
export function readRegularFile(file: string): string | undefined {
  let handle: number | undefined;
  try {
    // A pipe would wait for its other end.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
    handle = openSync(file, "r");
    const stat = fstatSync(handle);
    if (!stat.isFile()) return undefined;
    if (stat.size > LARGEST)
      throw new OubliError("USAGE", `${file} is larger than ${LARGEST / 1024 / 1024} MB`, {
        hint: "name the description itself, or split it",
      });
    return readFileSync(handle, "utf8");
  } catch (error) {
    throw diskFailure(error, file) ?? error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
