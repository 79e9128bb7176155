import { type DataMap, readSpec } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import { readIfThere } from "./home.ts";

/**
 * Reads a marked spec.
 * @throws {OubliError} `USAGE` when it cannot be used; its details name every problem with its line and remedy.
 */
export async function readSpecFile(file: string): Promise<DataMap> {
  const text = readIfThere(file);
  if (text === undefined)
    throw new OubliError("USAGE", `there is no file ${file}`, {
      hint: "give the path of an OpenAPI 3.1 description",
    });
  const reading = readSpec(text, file);
  if (reading.ok) return reading.map;
  throw new OubliError("USAGE", `${file} has ${reading.problems.length} problems`, {
    hint: "the marks are described in specs/README.md",
    details: reading.problems.map(
      (problem) => `${problem.file}:${problem.line}  ${problem.message}\n    ${problem.remedy}`,
    ),
  });
}
