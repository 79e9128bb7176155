import { type ApiDocument, type DocumentCall, valueAt } from "@oubli/datamap";
import { extensionsOf } from "@oubli/datamap/extensions";
import { bodiesOf } from "./certainty.ts";
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
    sourcesOf(call).map((tag): readonly [string, typeof call] => [tag, call]),
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

/** Of an operation, and of its request and answers where they have sources of their own. */
function sourcesOf(call: DocumentCall): readonly string[] {
  const parts = Object.values(bodiesOf(call)).map((part) => valueAt(part, "/x-source"));
  const texts = parts.flat().filter((tag) => typeof tag === "string");
  return [...(extensionsOf(call).sources ?? []), ...texts];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[A-Za-z0-9]+/g));
}
