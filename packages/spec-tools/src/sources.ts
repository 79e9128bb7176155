import type { DataMap } from "@oubli/datamap";
import type { Problem } from "./problem.ts";

/**
 * Checks that every source an operation names is explained.
 *
 * @param sources The text of SOURCES.md; `undefined` when there is no such file.
 * @returns One problem for each unexplained tag, at the first line that uses it.
 */
export function unexplainedSources(
  map: DataMap,
  sources: string | undefined,
  spec: { readonly name: string; readonly text: string },
): readonly Problem[] {
  if (sources === undefined)
    return [
      {
        file: spec.name,
        line: 1,
        message: "there is no SOURCES.md beside it",
        remedy: "write one that explains every x-source tag",
      },
    ];
  const words = wordsOf(sources);
  const tags = [...new Set(map.operations.flatMap((operation) => operation.sources))];
  return tags
    .filter((tag) => !words.has(tag))
    .map((tag) => ({
      file: spec.name,
      line: firstUse(tag, spec.text),
      message: `the source ${tag} is not explained`,
      remedy: `explain ${tag} in SOURCES.md`,
    }));
}

function firstUse(tag: string, text: string): number {
  const uses = (line: string): boolean => wordsOf(line.split("x-source:")[1] ?? "").has(tag);
  return Math.max(text.split("\n").findIndex(uses), 0) + 1;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[A-Za-z0-9]+/g));
}
