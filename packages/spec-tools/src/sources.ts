import type { ApiDocument } from "@oubli/datamap";
import { extensionsOf } from "@oubli/datamap/extensions";
import type { Problem } from "./problem.ts";

/**
 * Checks that every source an operation names is explained.
 *
 * @param sources The text of SOURCES.md; `undefined` when there is no such file.
 * @param page The name of the page beside which it should be.
 * @returns One problem for each unexplained tag, at the first operation that uses it.
 */
export function unexplainedSources(
  document: ApiDocument,
  sources: string | undefined,
  page: string,
): readonly Problem[] {
  if (sources === undefined)
    return [
      {
        file: page,
        line: 1,
        message: "there is no SOURCES.md beside it",
        remedy: "write one that explains every x-source tag",
      },
    ];
  const words = wordsOf(sources);
  const uses = document.calls.flatMap((call) =>
    (extensionsOf(call).sources ?? []).map((tag): readonly [string, typeof call] => [tag, call]),
  );
  const first = new Map(uses.toReversed());
  return [...first]
    .filter(([tag]) => !words.has(tag))
    .map(([tag, { place }]) => ({
      file: place.file.name,
      line: place.file.lineOf([...place.path, "x-source"]),
      message: `the source ${tag} is not explained`,
      remedy: `explain ${tag} in SOURCES.md`,
    }));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[A-Za-z0-9]+/g));
}
