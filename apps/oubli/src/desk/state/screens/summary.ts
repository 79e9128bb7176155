import { absenceText, answerParts, count, hopsLeftText, nearMissText } from "@oubli/core/words";
import type { CaseView } from "@oubli/engine";
import { absenceOf, answerOf, type CaseFacts, outcomeOf, verdictOf, wasSent } from "@oubli/model";
import { shortHash, verdictWord, type Word } from "../tones.ts";

/** What the last search of a case said, in one line. Only a complete one can say that no data was found. */
export function searchWord({ report, facts }: Pick<CaseView, "report" | "facts">): Word {
  if (facts.shredded)
    return { text: "Shredded: what the case held about the person can no longer be read", tone: "warn" };
  const answer = answerOf(report);
  switch (answer.answer) {
    case "none":
      return { text: "No search was made yet", tone: "dim" };
    case "nothing-found":
      return withOpen({ text: "No data found; every account was asked", tone: "good" }, facts);
    case "found":
      return withOpen({ text: recordsText(answer.findings), tone: "plain" }, facts);
    case "partial":
    case "incomplete": {
      const [first] = answerParts(report);
      const why = first?.is === "line" ? first.text : "COULD NOT LOOK EVERYWHERE";
      const seen = answer.findings.length === 0 ? "" : `${recordsText(answer.findings)}; `;
      return withOpen({ text: `${seen}${why}`, tone: "bad" }, facts);
    }
  }
}

/** What a search left to decide, behind what it said. */
function withOpen({ text, tone }: Word, { nearMisses, hops }: CaseFacts): Word {
  const open = [
    ...(nearMisses === 0 ? [] : [nearMissText(nearMisses)]),
    ...(hops === 0 ? [] : [hopsLeftText(hops)]),
  ];
  return { text: [text, ...open].join("; "), tone };
}

function recordsText(findings: readonly { readonly account: string }[]): string {
  const accounts = new Set(findings.map(({ account }) => account)).size;
  return `${count(findings.length, "record")} at ${count(accounts, "account")}`;
}

/** What a plan does, in one line; `undefined` where there is none. */
export function planWord({ plan, case: it }: Pick<CaseView, "plan" | "case">): Word | undefined {
  if (!plan) return undefined;
  const { steps, retained, tasks } = plan;
  const text = `plan ${shortHash(it.planHash ?? "")}…  ${count(steps.length, "call")}, ${retained.length} kept, ${count(tasks.length, "manual task")}`;
  return { text, tone: "plain" };
}

/** What became of an erasure, in one line; `undefined` before the first call. */
export function resultWord({ plan, steps, tasks, verification }: CaseView): Word | undefined {
  if (!plan || !steps.some(wasSent)) return undefined;
  const outcome = outcomeOf({ plan, steps, tasks, verification });
  const seen = `${outcome.verified} of ${count(steps.length, "call")} verified absent`;
  const absence = verification && absenceOf(verification);
  if (absence && absence.absence !== "absent")
    return { text: `${seen}; ${absenceText(absence)}`, tone: "bad" };
  const verdict = verdictWord(verdictOf(outcome));
  const open = outcome.openTasks === 0 ? "" : `: ${count(outcome.openTasks, "manual task")} open`;
  return { text: `${seen}; ${verdict.text}${open}`, tone: verdict.tone };
}
