import type { SearchProgress } from "@oubli/engine";
import { type CoverageLine, isComplete, type SearchReport } from "@oubli/model";
import type { Ending, Part, Progress } from "../action/action.ts";

const RESULT: Readonly<Record<CoverageLine["result"], string>> = {
  found: "found",
  "nothing-found": "nothing found",
  "could-not-look": "COULD NOT LOOK",
  "not-supported": "not possible",
};

/** What was asked of which account, and what the answer was. */
export function coverageParts(coverage: readonly CoverageLine[]): readonly Part[] {
  return [
    {
      is: "table",
      head: ["account", "question", "result", "records", "others"],
      rows: coverage.map(({ account, question, result, reason, records, others }) => [
        account,
        question,
        reason === undefined ? RESULT[result] : `${RESULT[result]} (${reason})`,
        String(records),
        String(others),
      ]),
    },
  ];
}

/** How many records of which kind each account holds. */
export function findingsParts({ findings }: Pick<SearchReport, "findings">): readonly Part[] {
  const counts = new Map<string, { readonly row: readonly [string, string]; count: number }>();
  for (const { account, title } of findings) {
    const key = `${account}\t${title}`;
    const known = counts.get(key) ?? { row: [account, title], count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  if (counts.size === 0) return [{ is: "line", text: "nothing found" }];
  return [
    {
      is: "table",
      head: ["account", "kind", "records"],
      rows: [...counts.values()].map(({ row, count }) => [...row, String(count)]),
    },
  ];
}

/** How a search ended: a rejected key is told apart, because another search will not help. */
export function searchEnding({ coverage }: Pick<SearchReport, "coverage">): Ending {
  if (coverage.length > 0 && isComplete(coverage)) return "done";
  return coverage.some(({ reason }) => KEY_REJECTED.has(reason ?? "")) ? "credentials-rejected" : "failed";
}

// The connector's words for it.
const KEY_REJECTED: ReadonlySet<string> = new Set(["the key was rejected", "the key may not do this"]);

/** Progress of a search: a line for each question, which its end replaces. */
export function searchProgress(event: SearchProgress): Progress {
  const { account, question, state, records } = event;
  const ends = { asking: "…", done: `- ${records} records`, failed: "- could not look" };
  return {
    key: `${account}/${question}`,
    text: `${account}: ${question} ${ends[state]}`,
    ...(state === "asking" ? { passing: true } : {}),
    state: state === "asking" ? "began" : state === "done" ? "ended" : "failed",
    detail: event,
  };
}
