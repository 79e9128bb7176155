import type { SearchProgress } from "@oubli/engine";
import {
  answerOf,
  type CoverageLine,
  type Finding,
  gapText,
  isWhole,
  namedGaps,
  rejectedIn,
  type SearchReport,
  undecidedNearIn,
} from "@oubli/model";
import type { Ending, Part, Progress } from "../action/action.ts";
import { count } from "./count.ts";
import { RESULT_WORDS } from "./terms.ts";
import { nearMissText } from "./whose.ts";

type Answered = Pick<SearchReport, "findings" | "coverage" | "nearMisses">;

/** What a search said, and how many near misses are undecided. Only a complete one can say that nothing was found. */
export function answerParts(report: Answered | undefined): readonly Part[] {
  const near = report === undefined ? 0 : undecidedNearIn(report).length;
  const parts = sayAnswer(report);
  if (near === 0) return parts;
  return [...parts, { is: "line", text: `${nearMissText(near)}, and not counted as found`, tone: "warn" }];
}

function sayAnswer(report: Answered | undefined): readonly Part[] {
  const answer = answerOf(report);
  switch (answer.answer) {
    case "none":
      return [{ is: "line", text: "no search was made yet" }];
    case "nothing-found":
      return [{ is: "line", text: "no data found; every account was asked", tone: "good" }];
    case "found":
      return [findingsTable(answer.findings)];
    case "partial": {
      const { findings, accepted } = answer;
      const text = `could not look everywhere: ${count(accepted.length, "question")} could not be asked, and an officer has accepted that`;
      return [
        { is: "line", text, tone: "bad" },
        ...gapsParts(report),
        ...(findings.length === 0 ? [] : [findingsTable(findings)]),
      ];
    }
    case "incomplete": {
      const { findings, gaps } = answer;
      const asked =
        gaps.length === 0
          ? "no question could be asked"
          : `${count(gaps.length, "question")} could not be asked`;
      const text = `COULD NOT LOOK EVERYWHERE: ${asked}; this is not an answer that no data is held`;
      return [
        { is: "line", text, tone: "bad" },
        ...gapsParts(report),
        ...(findings.length === 0 ? [] : [findingsTable(findings)]),
      ];
    }
  }
}

/** What a search could not look at, by the names under which it can be accepted. */
function gapsParts(report: Pick<SearchReport, "coverage"> | undefined): readonly Part[] {
  const rows = namedGaps(report).map(({ name, line }) => [
    name,
    withSetting(gapText(line), line),
    line.accepted === undefined ? "" : `accepted (task ${line.accepted})`,
  ]);
  return rows.length === 0 ? [] : [{ is: "table", head: ["gap", "could not look at", ""], rows }];
}

/** How an action ends that has searched. */
export function searchEnding(report: Pick<SearchReport, "findings" | "coverage">): Ending {
  if (rejectedIn(report).length > 0) return "credentials-rejected";
  return isWhole(answerOf(report)) ? "done" : "failed";
}

/** What was asked of which account, and what the answer was. */
export function coverageParts(coverage: readonly CoverageLine[]): readonly Part[] {
  if (coverage.length === 0) return [];
  return [
    {
      is: "table",
      head: ["account", "question", "result", "records", "others"],
      rows: coverage.map((line) => [
        line.account,
        line.question,
        resultText(line),
        String(line.records),
        String(line.others),
      ]),
    },
  ];
}

function resultText(line: CoverageLine): string {
  const { result, reason } = line;
  return reason === undefined
    ? RESULT_WORDS[result]
    : `${RESULT_WORDS[result]} (${withSetting(reason, line)})`;
}

/** What could not be looked at because it was too much, with the setting that lets it be more. */
function withSetting(text: string, { bound, account }: CoverageLine): string {
  return bound === undefined
    ? text
    : `${text}; bounds.${bound} of the account ${account} in oubli.config.yaml raises it`;
}

/** How many records of which kind each account holds. */
function findingsTable(findings: readonly Finding[]): Part {
  const kinds = Map.groupBy(findings, ({ account, title }) => `${account}\t${title}`);
  const rows = [...kinds].map(([kind, found]) => [
    ...kind.split("\t"),
    String(found.length),
    unnamedText(found),
  ]);
  const isNamed = rows.every((row) => row.at(-1) === "");
  return isNamed
    ? { is: "table", head: ["account", "kind", "records"], rows: rows.map((row) => row.slice(0, -1)) }
    : { is: "table", head: ["account", "kind", "records", "not described"], rows };
}

/** Which fields of some records nobody named, each once; empty when all were. */
export function unnamedText(findings: readonly Pick<Finding, "unnamed">[]): string {
  const pointers = [...new Set(findings.flatMap(({ unnamed = [] }) => unnamed))];
  return pointers.length === 0
    ? ""
    : `${count(pointers.length, "field")} nobody named: ${pointers.join(", ")}`;
}

/** Progress of a search: a line for each question, which its end replaces. */
export function searchProgress(event: SearchProgress): Progress {
  const { account, question, state, records } = event;
  const ends = { asking: "…", done: `- ${count(records, "record")}`, failed: "- could not look" };
  return {
    key: `${account}/${question}`,
    text: `${account}: ${question} ${ends[state]}`,
    state: state === "asking" ? "began" : state === "done" ? "ended" : "failed",
    ...(state === "asking" ? { passing: true } : {}),
    detail: event,
  };
}
