import {
  answerOf,
  type Case,
  type CaseEvent,
  type CaseFacts,
  type CaseId,
  type CaseRow,
  type CaseState,
  cancellableUntil,
  gapText,
  hasRunEnded,
  isAlone,
  isByLetter,
  isDue,
  isErased,
  namedGaps,
  type OfficerId,
  openGapsIn,
  type Plan,
  possible,
  type Reason,
  refusalOf,
  rejectedIn,
  rowOf,
  type SearchReport,
  type StepRecord,
  undecidedIn,
  wasSent,
} from "@oubli/model";
import { requireCase } from "./acting.ts";
import { allowedByLaw } from "./allowed-by-law.ts";
import { followUpThatErased } from "./follow-up.ts";
import { latestReport } from "./latest-report.ts";
import type { Reader } from "./ports.ts";
import { readWhose } from "./read-whose.ts";

/** A case an officer may act on now, as the transaction sees it. */
export interface Permit {
  readonly it: Case;
  /** The state the event takes the case to; the present one for an event that does not move it. */
  readonly to: CaseState;
  /** What the audit trail says of the event. */
  readonly audit: CaseRow["audit"];
}

/**
 * Lets an officer bring an event about, or refuses. Call it inside the transaction that changes the case: the facts are read
 * by the same reader, so nothing can slip in between.
 *
 * @throws {OubliError} with the reason that `possible` gives to every face.
 */
export async function permit(reader: Reader, id: CaseId, event: CaseEvent, by: OfficerId): Promise<Permit> {
  const officer = await reader.officer(by);
  if (!officer) throw refusalOf({ why: "no-such-officer", officer: by }, undefined);
  const it = await requireCase(reader, id);
  const answer = possible(event, await factsOf(reader, it), officer);
  if (!answer.ok) throw refusalOf(answer.reason, id);
  return { it, to: answer.to, audit: rowFor(event, it).audit };
}

/** The same for what the engine brings about in the course of an event that was permitted. */
export function moveOn(it: Case, event: CaseEvent): Permit {
  const { to, audit } = rowFor(event, it);
  return { it, to: to === "same" ? it.state : to, audit };
}

function rowFor(event: CaseEvent, it: Case): CaseRow {
  const row = rowOf(event, it.state);
  if (row) return row;
  throw refusalOf({ why: "state", state: it.state, event }, it.id);
}

/** What the guards look at, of one case at one moment. */
export async function factsOf(reader: Reader, it: Case): Promise<CaseFacts> {
  // Once another identifier is to be asked, what was found before is no answer any more.
  const report = it.state === "verified" ? undefined : await latestReport(reader, it);
  const plan = await reader.unseal(it.id, "plan");
  const [steps, tasks] = [await reader.steps(it.id), await reader.tasks(it.id)];
  const whose = await readWhose(reader, it, report);
  const followUp = isErased(it) ? await followUpThatErased(reader, it.id) : undefined;
  return {
    case: it,
    law: allowedByLaw(it),
    shredded: !(await reader.isReadable(it.id)),
    ...searchFacts(report),
    undecided: undecidedIn(whose).length,
    hops: whose.proposed.length,
    nearMisses: whose.nearMisses.length,
    confirmed: whose.confirmed.length,
    excluded: whose.excluded.length,
    unread: whose.unread.length + (canSearch(it, steps) ? whose.readOn.length : 0),
    unattended: await isUnattended(reader, it),
    alone: isAlone(await reader.settings()),
    ...authorOf(plan),
    sent: steps.filter(wasSent).length,
    onTheWay: steps.filter((step) => step.state === "intent").length,
    due: steps.filter(isDue).length,
    cancellable: steps.filter((record) => isCancellable(plan, record)).length,
    byLetter: (report?.coverage ?? []).filter(isByLetter).length,
    letters: ((await reader.unseal(it.id, "letters")) ?? []).length,
    unknown: steps.filter((step) => step.state === "unknown").length,
    carriedOut: hasRunEnded(it) && plan !== undefined && (await reader.isSealed(it.id, "verification")),
    tasks: tasks.length,
    openTasks: tasks.filter((task) => task.state === "open").map((task) => task.id),
    ...(followUp ? { followedUpBy: followUp.id } : {}),
  };
}

/** Whether a call could take back what a step waits for, as far as its time allows. */
function isCancellable(plan: Plan | undefined, record: StepRecord): boolean {
  const step = plan?.steps.find(({ id }) => id === record.id);
  return step !== undefined && cancellableUntil(step, record) !== undefined;
}

/** Whether a case may be searched anew; once calls were sent, or it is closed, what stands there stays. */
function canSearch({ state }: Case, steps: readonly StepRecord[]): boolean {
  return rowOf("find", state) !== undefined && !steps.some(wasSent);
}

function searchFacts(
  report: SearchReport | undefined,
): Pick<CaseFacts, "search" | "found" | "searchedBy" | "gaps" | "gapNames" | "rejected"> {
  const answer = answerOf(report);
  return {
    search: answer.answer,
    found: report?.findings.length ?? 0,
    ...(report?.by === undefined ? {} : { searchedBy: report.by }),
    gaps: openGapsIn(answer).map(gapText),
    gapNames: namedGaps(report).flatMap(({ name, line }) => (line.accepted === undefined ? [name] : [])),
    rejected: rejectedIn(report),
  };
}

/** Whether the latest word on the plan in force is an approval to carry it out when it is due. */
async function isUnattended(reader: Reader, { id, planHash }: Case): Promise<boolean> {
  const latest = (await reader.approvals(id)).findLast((one) => one.planHash === planHash);
  return latest?.decision === "approved" && latest.unattended;
}

function authorOf(plan: Plan | undefined): Pick<CaseFacts, "author"> {
  return plan ? { author: plan.madeBy } : {};
}

/** @throws {OubliError} `VENDOR`, or `AUTH` where credentials were rejected, naming the questions that could not be asked. */
export function requireCompleteSearch(report: SearchReport, id: CaseId | undefined): void {
  const { search, gaps, rejected } = searchFacts(report);
  if (search !== "incomplete") return;
  const reason: Reason = { why: "search-incomplete", gaps, rejected };
  throw refusalOf(reason, id);
}
