import {
  cancellableUntil,
  isDue,
  type Plan,
  type PlannedJob,
  type Retained,
  remindersOf,
  type StepRecord,
} from "@oubli/model";
import type { Part } from "../action/action.ts";
import { count } from "./count.ts";
import { stepText } from "./terms.ts";

/** What a call counts as in law where it is less than deletion; the engine's `effectsInLaw`. */
export interface EffectInLaw {
  readonly action: string;
  readonly countsAs: string;
  readonly warning?: string;
}

/** Where a step stands, as far as it is told. */
type Step = Pick<StepRecord, "id" | "state" | "due" | "intentAt" | "reason">;

/** Every call a plan makes, its side effects, what it keeps, and what is left to manual tasks. */
export function planParts(
  plan: Plan,
  hash: string,
  effects: readonly EffectInLaw[],
  steps: readonly Step[] = [],
): readonly Part[] {
  const text = (text: string, tone?: "warn"): Part => ({ is: "line", text, ...(tone ? { tone } : {}) });
  return [
    { is: "fact", label: "plan", text: hash },
    ...callsParts(plan, steps),
    ...sideEffects(plan).map((one) => text(one, "warn")),
    ...later(plan).map((one) => text(one)),
    ...waiting(plan, steps).map((one) => text(one)),
    ...effects.flatMap(({ action, countsAs, warning }) =>
      warning === undefined
        ? []
        : [text(`${action} counts as ${countsAs}, not as deletion. ${warning}`, "warn")],
    ),
    ...plan.covered.map((row) =>
      text(`with the ${row.goesWith.toLowerCase()}: ${row.account} ${row.title} ${row.recordId}`),
    ),
    ...plan.retained.map((kept) =>
      text(
        `kept: ${kept.account} ${kept.title} ${kept.recordId} (${kept.ground}${untilWords(kept)}): ${kept.because}`,
      ),
    ),
    ...plan.tasks.map((task) =>
      text(`manual task ${task.id}: ${task.account} ${task.what} Why: ${task.because} Ask: ${task.ask}`),
    ),
  ];
}

/** How long a record stays, behind its ground; nothing where nobody can say. */
export function untilWords({ until }: Pick<Retained, "until">): string {
  return until === undefined ? "" : `, until ${until}`;
}

function callsParts(plan: Plan, steps: readonly Step[]): readonly Part[] {
  if (plan.steps.length === 0) return [{ is: "line", text: "no calls" }];
  const records = new Map(steps.map((record) => [record.id, record]));
  const rows = plan.steps.map((step) => [
    step.id,
    step.account,
    step.action,
    `${step.title} ${step.recordId}`,
    `${step.call.method} ${step.call.template}`,
    ...(steps.length === 0
      ? []
      : [stepText(records.get(step.id)?.state ?? "ready", records.get(step.id)?.reason)]),
  ]);
  const head = ["step", "account", "action", "record", "call", ...(steps.length === 0 ? [] : ["state"])];
  return [{ is: "table", head, rows }];
}

function sideEffects({ steps }: Plan): readonly string[] {
  return [
    ...new Set(
      steps.flatMap(({ account, call, effects }) =>
        effects.map(({ note }) => `${account} ${call.operation}: ${note}`),
      ),
    ),
  ];
}

/** What the vendors accept and do later, and until when. */
function later({ steps }: Plan): readonly string[] {
  return [
    ...new Set(
      steps.flatMap(({ account, call, takes }) =>
        takes === undefined
          ? []
          : [
              `${account} ${call.operation}: the service does it later, ` +
                `${takes.usualMs === undefined ? "" : `usually within ${spanWords(takes.usualMs)}, `}` +
                `at the latest after ${spanWords(takes.longestMs)}`,
              ...cancelWords(takes).map((words) => `${account} ${call.operation}: ${words}`),
            ],
      ),
    ),
  ];
}

/** How what was accepted can be taken back, and how long an officer is reminded of it. */
function cancelWords({ cancel, remindMs = [] }: PlannedJob): readonly string[] {
  const by = cancel?.byHand === undefined ? "" : `: ${cancel.byHand}`;
  return [
    ...(cancel === undefined
      ? []
      : [`can be taken back for ${spanWords(cancel.withinMs)} after the call${by}`]),
    ...(remindMs.length === 0
      ? []
      : [`an officer is reminded of it after ${remindMs.map(spanWords).join(", ")}`]),
  ];
}

/** What services have accepted and are to do, with the dates that matter now. */
function waiting({ steps }: Plan, records: readonly Step[]): readonly string[] {
  return steps.flatMap((step): readonly string[] => {
    const record = records.find(({ id }) => id === step.id);
    if (record?.due === undefined || !isDue(record)) return [];
    const until = cancellableUntil(step, record);
    const reminders = remindersOf(step, record).map(minute);
    return [
      `${step.id}: accepted, due by ${minute(record.due)}` +
        (until === undefined ? "" : `; can be taken back until ${minute(until)}`) +
        (reminders.length === 0 ? "" : `; reminders on ${reminders.join(", ")}`),
    ];
  });
}

function minute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

const HOUR_MS = 3_600_000;

function spanWords(ms: number): string {
  if (ms % (24 * HOUR_MS) === 0) return count(ms / (24 * HOUR_MS), "day");
  return ms % HOUR_MS === 0 ? count(ms / HOUR_MS, "hour") : count(ms / 60_000, "minute");
}

/** What a plan does, in a few lines: shown before it is approved or carried out. */
export function planFacts(plan: Plan): readonly (readonly [label: string, text: string])[] {
  const accounts = Map.groupBy(plan.steps, ({ account }) => account);
  const calls = [...accounts].map(([account, steps]) => `${account} ${steps.length}`).join(", ");
  const effects = new Set(sideEffects(plan)).size;
  return [
    ["calls", plan.steps.length === 0 ? "none" : `${plan.steps.length} (${calls})`],
    ["kept", plan.retained.length === 0 ? "nothing" : count(plan.retained.length, "record")],
    ["manual", plan.tasks.length === 0 ? "nothing" : count(plan.tasks.length, "task")],
    ["side effects", effects === 0 ? "none" : String(effects)],
  ];
}

/** A plan in counts, for programs and agents: nothing of a record. The whole of it is shown with its case. */
export function planJson(plan: Plan): object {
  return {
    calls: plan.steps.map(({ id, account, action, kind, call }) => ({
      id,
      account,
      action,
      kind,
      operation: call.operation,
    })),
    covered: plan.covered.length,
    kept: plan.retained.length,
    tasks: plan.tasks.length,
    sideEffects: sideEffects(plan),
  };
}
