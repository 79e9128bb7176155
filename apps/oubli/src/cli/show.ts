import { type CaseView, effectsInLaw, type RunEvent, type SearchProgress } from "@oubli/engine";
import type { Case, CaseTerm, CoverageLine, Plan, SearchReport, StepRecord } from "@oubli/model";
import { table } from "./table.ts";

export { table };

const RESULT: Readonly<Record<CoverageLine["result"], string>> = {
  found: "found",
  "nothing-found": "nothing found",
  "could-not-look": "COULD NOT LOOK",
  "not-supported": "not possible",
};

/** What was asked of whom, and what came of it. */
export function coverageText(coverage: readonly CoverageLine[]): string {
  return table([
    ["account", "question", "result", "records", "others"],
    ...coverage.map((line) => [
      line.account,
      line.question,
      line.reason === undefined ? RESULT[line.result] : `${RESULT[line.result]} (${line.reason})`,
      String(line.records),
      String(line.others),
    ]),
  ]);
}

/** How many records of which kind each account holds. */
export function findingsText(report: SearchReport): string {
  const counts = new Map<string, number>();
  for (const finding of report.findings) {
    const key = `${finding.account}\t${finding.title}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) return "nothing found";
  return table([
    ["account", "kind", "records"],
    ...[...counts].map(([key, count]) => [...key.split("\t"), String(count)]),
  ]);
}

/** Every call a plan makes, what it keeps, and what is left to people. */
export function planText(plan: Plan, hash: string, steps: readonly StepRecord[] = []): string {
  const state = (id: string) => steps.find((step) => step.id === id)?.state ?? "";
  const parts = [
    `plan ${hash}`,
    plan.steps.length === 0
      ? "no calls"
      : table(
          plan.steps.map((step) => [
            step.id,
            step.account,
            step.action,
            `${step.title} ${step.recordId}`,
            `${step.call.method} ${step.call.template}`,
            state(step.id),
          ]),
        ),
    ...[
      ...new Set(
        plan.steps.flatMap((step) =>
          step.effects.map((effect) => `! ${step.account} ${step.call.operation}: ${effect.note}`),
        ),
      ),
    ],
    ...effectsInLaw(plan).flatMap(({ action, countsAs, warning }) =>
      warning === undefined ? [] : [`! ${action} counts as ${countsAs}, not as deletion. ${warning}`],
    ),
    ...plan.covered.map(
      (row) => `with the ${row.goesWith.toLowerCase()}: ${row.account} ${row.title} ${row.recordId}`,
    ),
    ...plan.retained.map(
      (kept) => `kept: ${kept.account} ${kept.title} ${kept.recordId} (${kept.ground}): ${kept.because}`,
    ),
    ...plan.tasks.map(
      (task) => `by hand ${task.id}: ${task.account} ${task.what} Why: ${task.because} Ask: ${task.ask}`,
    ),
  ];
  return parts.join("\n");
}

/** One line about a case. */
export function caseLine(it: Case): readonly string[] {
  const state = it.resolution === undefined ? it.state : `closed: ${it.resolution}`;
  return [it.id, it.kind, it.hold === "held" ? `${state} (HELD)` : state, it.due.safe, it.due.legal];
}

export function casesText(cases: readonly Case[]): string {
  if (cases.length === 0) return 'no cases; open one with "oubli case open"';
  return table([["case", "kind", "state", "aim for", "last day"], ...cases.map(caseLine)]);
}

export function caseText(view: CaseView): string {
  const { case: it } = view;
  const parts = [
    table([["case", "kind", "state", "aim for", "last day"], caseLine(it)]),
    arrivalLine(it),
    ...termLines(it.term),
    view.report === undefined ? "nobody has searched yet" : findingsText(view.report),
    ...(view.plan === undefined || it.planHash === undefined
      ? []
      : [planText(view.plan, it.planHash, view.steps)]),
    ...view.tasks.map(({ task, record }) => `task ${task.id}: ${record.state} - ${task.what}`),
    `possible now: ${view.possible.join(", ") || "nothing, the case is closed"}`,
  ];
  return parts.join("\n\n");
}

function arrivalLine({ receivedAt, channel, parent, sameAs, regime, country, region }: Case): string {
  const how = channel === undefined ? "" : ` by ${channel}`;
  const came =
    parent === undefined
      ? `it came at ${receivedAt}${how}`
      : `what is back of ${parent}, seen at ${receivedAt}`;
  const answered = sameAs === undefined ? "" : `; answered in ${sameAs}`;
  return `${came}${answered}; ${regime}, ${region === undefined ? country : `${country}-${region}`}`;
}

/** What was done to a term, a line each; none when nothing was. */
function termLines({ pauses, extension }: CaseTerm): readonly string[] {
  const stood = pauses.map(({ from, to, why }) => {
    const until = to === undefined ? "until the answer comes" : `to ${to.slice(0, 10)}`;
    return `the clock stood still for ${why} from ${from.slice(0, 10)} ${until}`;
  });
  if (extension === undefined) return stood;
  return [
    ...stood,
    `extended (${extension.reason}); the person was told on ${extension.toldAt.slice(0, 10)}`,
  ];
}

/** Progress of a search, one line for each question that ends. */
export function searchLine(progress: SearchProgress): string | undefined {
  if (progress.state === "asking") return undefined;
  return `${progress.account}: ${progress.question} - ${progress.state === "failed" ? "could not look" : `${progress.records} records`}`;
}

/** Progress of a run, one line for each thing that happens. */
export function runLine(event: RunEvent): string {
  switch (event.type) {
    case "phase":
      return {
        "looking-again": "looking once more before anything is sent",
        acting: "carrying out the plan",
        verifying: "looking whether everything is gone",
      }[event.phase];
    case "waiting":
      return `${event.step}: was interrupted; waiting until ${new Date(event.until).toISOString()} before looking whether it happened`;
    case "step":
      return `${event.step}: ${event.state}${event.reason === undefined ? "" : ` (${event.reason})`}`;
  }
}
