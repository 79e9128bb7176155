import type { AcceptedGap } from "./accepted-gap.ts";
import { type Approval, type Case, isErased } from "./case.ts";
import { DAY_MS } from "./day.ts";
import { isDue, type StepRecord } from "./step.ts";

/**
 * What a home does by itself when its time has come. `look`: reads whether a vendor that needs days is done. `expire`: an approval has
 * become too old. `look-again`: the day on which an accepted gap is to be looked at. `remind`: the last lawful day is near. `reverify`:
 * a closed erasure is verified again. `chase`: an officer is to remind who has accepted something and has not done it.
 */
export const WORK_KINDS = ["look", "run", "expire", "look-again", "remind", "reverify", "chase"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** What it is decided from. */
export interface WorkFacts {
  readonly case: Pick<Case, "state" | "kind" | "resolution" | "closedAt" | "deadline" | "hold" | "planHash">;
  readonly steps: readonly StepRecord[];
  /** When an officer is to be reminded of what was accepted and is not seen to be done, in milliseconds since the epoch. */
  readonly reminders: readonly number[];
  readonly approvals: readonly Pick<Approval, "planHash" | "decision" | "at" | "until" | "unattended">[];
  readonly gaps: readonly Pick<AcceptedGap, "lookAgainOn">[];
  /** RFC 3339 instant at which the vendors were last searched; absent before the first search, and once the case is shredded. */
  readonly lookedAt?: string;
  /** Whether the case still holds what it would be compared with, and no follow-up case has erased in its turn. */
  readonly comparable: boolean;
}

/** How long things take, in milliseconds. */
export interface WorkTiming {
  readonly reverifyMs: number;
  readonly remindMs: number;
  /** RFC 3339 instant at which the home was restored from a backup; absent for one that never was. */
  readonly restoredAt?: string;
}

/**
 * What is to be done in a case and from when on (milliseconds since the epoch), the earliest first; empty when it needs nothing by
 * itself. The only place that decides it. Pure: it follows from the case, so that a lost list of work loses nothing.
 */
export function workIn(
  facts: WorkFacts,
  timing: WorkTiming,
): readonly { readonly what: WorkKind; readonly at: number }[] {
  const { case: it } = facts;
  const all = [
    ...(it.state === "waiting" && it.hold === "none" ? [{ what: "look" as const, at: nextLook(facts) }] : []),
    ...(it.state === "approved" ? approved(facts) : []),
    ...chase(facts),
    ...lookAgain(facts),
    ...(it.state === "closed" ? [] : [{ what: "remind" as const, at: lastDay(it) - timing.remindMs }]),
    ...reverification(facts, timing),
  ];
  return all.toSorted((a, b) => a.at - b.at);
}

/** Once a day, and on the day it is due. */
function nextLook({ steps, lookedAt }: WorkFacts): number {
  const due = steps.filter(isDue).map((step) => step.due ?? 0);
  const tomorrow = (lookedAt === undefined ? 0 : Date.parse(lookedAt)) + DAY_MS;
  return Math.min(tomorrow, ...due);
}

/** Each of them once: when the vendors were looked at since, an officer has had it before them. */
function chase({ case: it, reminders, lookedAt = "" }: WorkFacts) {
  if (it.state === "closed") return [];
  return reminders
    .filter((at) => at > (lookedAt === "" ? 0 : Date.parse(lookedAt)))
    .map((at) => ({ what: "chase" as const, at }));
}

function approved({ case: it, approvals }: WorkFacts) {
  const latest = approvals.findLast(({ planHash }) => planHash === it.planHash);
  if (latest?.decision !== "approved") return [];
  const end = { what: "expire" as const, at: Date.parse(latest.until) };
  const isLeft = latest.unattended && it.hold === "none";
  return isLeft ? [{ what: "run" as const, at: Date.parse(latest.at) }, end] : [end];
}

function lookAgain({ gaps, lookedAt = "", comparable }: WorkFacts) {
  return gaps
    .filter(({ lookAgainOn }) => comparable && lookedAt.slice(0, 10) < lookAgainOn)
    .map(({ lookAgainOn }) => ({ what: "look-again" as const, at: Date.parse(lookAgainOn) }));
}

function reverification(
  { case: it, lookedAt = "", comparable }: WorkFacts,
  { reverifyMs, restoredAt = "" }: WorkTiming,
) {
  if (it.state !== "closed" || !isErased(it) || !comparable || it.closedAt === undefined) return [];
  // What was seen after the backup was made is forgotten: it is looked at again at once.
  if (lookedAt < restoredAt) return [{ what: "reverify" as const, at: Date.parse(restoredAt) }];
  return lookedAt > it.closedAt
    ? []
    : [{ what: "reverify" as const, at: Date.parse(it.closedAt) + reverifyMs }];
}

function lastDay({ deadline }: Pick<Case, "deadline">): number {
  return Date.parse(deadline.statutory);
}
