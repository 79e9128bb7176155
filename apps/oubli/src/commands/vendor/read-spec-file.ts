import { readIfThere } from "@oubli/core/world";
import type { DataMap } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import type { World } from "../../cli/world.ts";

/**
 * Reads a marked spec, printing every problem with its line and remedy.
 * @throws {OubliError} `USAGE` when it cannot be used.
 */
export async function readSpecFile(file: string, world: World): Promise<DataMap> {
  const { readSpec } = await import("@oubli/datamap");
  const text = readIfThere(file);
  if (text === undefined)
    throw new OubliError("USAGE", `there is no file ${file}`, {
      hint: "give the path of an OpenAPI 3.1 description",
    });
  const reading = readSpec(text, file);
  if (reading.ok) return reading.map;
  for (const problem of reading.problems)
    world.err(`${problem.file}:${problem.line}  ${problem.message}\n    ${problem.remedy}`);
  throw new OubliError("USAGE", `${file} has ${reading.problems.length} problems`, {
    hint: "the marks are described in specs/README.md",
  });
}
