import type { CaseView } from "@oubli/engine";
import {
  type Case,
  type CaseEvent,
  civilDate,
  type Deadline,
  deadlineOf,
  type Officer,
  possibleNow,
  STATE_WORDS,
} from "@oubli/model";
import type { Part } from "../action/action.ts";
import type { WrittenWords } from "../world/written-words.ts";
import { count } from "./count.ts";
import { type EffectInLaw, planParts } from "./plan.ts";
import { answerParts } from "./search.ts";
import { RESOLUTION_WORDS, STANDING_WORDS, TASK_WORDS } from "./terms.ts";
import { whoseParts } from "./whose.ts";

/** Where a case stands, in two or three words: `searched`, `closed: fulfilled`. */
export function stateText({ state, resolution }: Pick<Case, "state" | "resolution">): string {
  if (state === "closed" && resolution !== undefined) return `closed: ${RESOLUTION_WORDS[resolution]}`;
  return STATE_WORDS[state];
}

/** What a deadline means today: `23 days left`, `2 days overdue`, `target date missed, 3 days left`. */
export function timeText(deadline: Deadline): string {
  const { standing, daysLeft } = deadline;
  switch (standing) {
    case "on-time":
      return `${count(daysLeft, "day")} left`;
    case "target-missed":
      return `${STANDING_WORDS[standing]}, ${count(daysLeft, "day")} left`;
    case "overdue":
      return `${count(-daysLeft, "day")} overdue`;
    case "answered":
      return deadline.inTime === false ? "answered late" : STANDING_WORDS[standing];
    default:
      return STANDING_WORDS[standing];
  }
}

/** The dates of a case: `target date 2026-12-04, deadline 2026-12-11`. */
export function datesText({ deadline }: Pick<Case, "deadline">): string {
  return `target date ${deadline.targetDate}, deadline ${deadline.statutory}`;
}

const HEAD = ["case", "right", "state", "target date", "deadline", "time"];

/** One line for each case; a sentence when there are none. `now`: milliseconds since 1970. */
export function casesParts(cases: readonly Case[], now: number): readonly Part[] {
  if (cases.length === 0) return [{ is: "line", text: "no cases" }];
  return [{ is: "table", head: HEAD, rows: cases.map((it) => caseRow(it, now)) }];
}

function caseRow(it: Case, now: number): readonly string[] {
  const deadline = deadlineOf(it, civilDate(it.zone, now));
  const state = it.hold === "held" ? `${stateText(it)} (ON LEGAL HOLD)` : stateText(it);
  return [it.id, it.kind, state, deadline.targetDate, deadline.statutory, timeText(deadline)];
}

/** How a request came, and under which law it is answered. */
export function arrivalText(it: Case): string {
  const { receivedAt, channel, followUpOf, sameAs, regime, country, region } = it;
  const came =
    followUpOf === undefined
      ? `received at ${receivedAt}${channel === undefined ? "" : ` by ${channel}`}`
      : `follow-up of ${followUpOf}: its data reappeared, seen at ${receivedAt}`;
  const answered = sameAs === undefined ? "" : `; answered in ${sameAs}`;
  return `${came}${answered}; ${regime}, ${region === undefined ? country : `${country}-${region}`}`;
}

/** What was done to a deadline, a line each; none when nothing was. */
export function clockParts({ clock: { suspensions, extension } }: Case): readonly Part[] {
  const suspended = suspensions.map(({ from, to, because }) => {
    const until = to === undefined ? "until the answer comes" : `to ${to.slice(0, 10)}`;
    return `the deadline was suspended (${because}) from ${from.slice(0, 10)} ${until}`;
  });
  const extended =
    extension === undefined
      ? []
      : [`extended (${extension.because}); the person was told on ${extension.toldAt.slice(0, 10)}`];
  return [...suspended, ...extended].map((text) => ({ is: "line", text }));
}

/** What is known beside a case when it is shown. */
export interface Beside {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Who looks: what is possible is listed for them. */
  readonly officer: Officer;
  readonly effects: readonly EffectInLaw[];
  /** What officers wrote about it. */
  readonly written: readonly WrittenWords[];
}

/** Everything about one case. */
export function caseParts(view: CaseView, { now, officer, effects, written }: Beside): readonly Part[] {
  const { case: it, facts } = view;
  const blank: Part = { is: "line", text: "" };
  return [
    ...casesParts([it], now),
    blank,
    { is: "line", text: arrivalText(it) },
    ...clockParts(it),
    blank,
    ...(facts.shredded
      ? [{ is: "line", text: "shredded: what the case held about the person can no longer be read" } as const]
      : answerParts(view.report)),
    ...whoseParts(view),
    ...(view.plan === undefined || it.planHash === undefined
      ? []
      : [blank, ...planParts(view.plan, it.planHash, effects, view.steps)]),
    ...(view.tasks.length === 0 ? [] : [blank]),
    ...view.tasks.map(
      ({ task, record }): Part => ({
        is: "line",
        text: `task ${task.id}: ${TASK_WORDS[record.state]} - ${task.what}`,
      }),
    ),
    ...(written.length === 0 ? [] : [blank]),
    ...written.map((one): Part => ({ is: "line", text: writtenText(one) })),
    blank,
    { is: "line", text: `possible now: ${possibleText(possibleNow(facts, officer))}` },
  ];
}

function writtenText({ at, by, event, task, words }: WrittenWords): string {
  const about = task === undefined ? event : `${event} ${task}`;
  return `${at.slice(0, 16).replace("T", " ")} ${by} ${about}: ${words}`;
}

function possibleText(events: readonly CaseEvent[]): string {
  const acts = events.filter((event) => event !== "view");
  return acts.length === 0 ? "nothing" : acts.map((event) => CALLED[event] ?? event).join(", ");
}

/** Events whose act is called otherwise. */
const CALLED: Readonly<Partial<Record<CaseEvent, string>>> = {
  "verify-identity": "identity",
  "end-task": "task complete, waive or keep",
};
