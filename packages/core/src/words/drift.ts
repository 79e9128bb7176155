import type { DriftLine, DriftReport } from "@oubli/connector";
import type { Ending, Part } from "../action/action.ts";
import { count } from "./count.ts";

/** Failed where answers leave the page, and where not one came; uncertain where no record came that could have shown it. */
export function driftEnding(report: DriftReport): Ending {
  const { lines, looked, rejected } = report;
  if (rejected) return "credentials-rejected";
  if (lines.length > 0 || looked.length === 0) return "failed";
  return recordsIn(report) === 0 ? "uncertain" : "done";
}

function recordsIn({ looked }: DriftReport): number {
  return looked.reduce((sum, one) => sum + one.records, 0);
}

/** What was found, as lines for SOURCES.md; then what was looked at and what was not. */
export function driftParts(report: DriftReport): readonly Part[] {
  const { lines, looked, notLooked } = report;
  const records = recordsIn(report);
  const calls = new Set(looked.map(({ call }) => call)).size;
  const seen = `looked at ${count(calls, "call")} and ${count(records, "record")}`;
  return [
    ...lines.map((one): Part => ({ is: "line", text: markdownLine(one) })),
    ...(lines.length === 0 && looked.length > 0 ? [noDrift(records)] : []),
    looked.length === 0
      ? { is: "line", text: "NOTHING COULD BE LOOKED AT: this says nothing about the page", tone: "bad" }
      : { is: "note", text: seen },
    ...notLooked.map(
      ({ what, because }): Part => ({ is: "note", text: `not looked at: ${what} (${because})` }),
    ),
  ];
}

function noDrift(records: number): Part {
  return records === 0
    ? {
        is: "line",
        text: "NO RECORD CAME: this says nothing about the page; give identifiers of a person the vendor holds",
        tone: "warn",
      }
    : { is: "line", text: "the answers are as page and description say", tone: "good" };
}

function markdownLine({ call, kind, ...line }: DriftLine): string {
  const where = line.at === "" ? "the whole" : `\`${line.at}\``;
  return `- \`${call}\`${kind === undefined ? "" : `, ${kind}`}: ${sentence(line, where)}`;
}

function sentence({ what, expected, found }: Omit<DriftLine, "call">, where: string): string {
  switch (what) {
    case "unnamed":
      return `${where} is in the answer and not in the page`;
    case "missing":
      return `${where} is promised and not in the answer`;
    case "no-id":
      return `${where} should be the id, and is not in the answer`;
    case "other-type":
      return `${where} is ${found}, described as ${expected}`;
    case "moved":
      return `the records should be at ${where} as ${expected}, and there is ${found}`;
    case "not-shown":
      return `the control does not show what it must at ${where}`;
  }
}
