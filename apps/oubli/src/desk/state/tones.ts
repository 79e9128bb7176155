import { count, RESULT_WORDS, STEP_WORDS, stateText, VERDICT_WORDS } from "@oubli/core/words";
import type {
  AuditEvent,
  Case,
  CaseState,
  CoverageLine,
  DeadlineStanding,
  StepState,
  Verdict,
} from "@oubli/model";
import type { Tone } from "../text/rows.ts";

/** A word and how to take it. The word alone says everything. */
export interface Word {
  readonly text: string;
  readonly tone: Tone;
}

const STATES: Readonly<Record<CaseState, Tone>> = {
  received: "warn",
  verified: "accent",
  scoped: "accent",
  planned: "accent",
  "awaiting-approval": "warn",
  approved: "accent",
  executing: "warn",
  waiting: "warn",
  blocked: "bad",
  review: "accent",
  closed: "dim",
};

/** Where a case stands, in two or three words. */
export function stateWord(it: Pick<Case, "state" | "resolution">): Word {
  return { text: stateText(it), tone: STATES[it.state] };
}

const STEPS: Readonly<Record<StepState, Tone>> = {
  ready: "dim",
  intent: "accent",
  accepted: "accent",
  verified: "good",
  present: "bad",
  unverifiable: "warn",
  refused: "warn",
  failed: "bad",
  unknown: "bad",
  superseded: "dim",
};

/** What became of a step. `accepted` is the vendor's word, `verified absent` what we saw ourselves. */
export function stepWord(state: StepState): Word {
  return { text: STEP_WORDS[state], tone: STEPS[state] };
}

const RESULTS: Readonly<Record<CoverageLine["result"], Tone>> = {
  found: "good",
  "nothing-found": "plain",
  "could-not-look": "bad",
  "not-supported": "warn",
  "not-kept": "plain",
};

/** The answer to one question. The four are four different answers. */
export function coverageWord({ result, records }: CoverageLine): Word {
  const text = RESULT_WORDS[result];
  return { text: result === "found" ? `${text} ${count(records, "record")}` : text, tone: RESULTS[result] };
}

/** Red only past the statutory deadline. */
export const STANDING_TONES: Readonly<Record<DeadlineStanding, Tone>> = {
  answered: "dim",
  suspended: "warn",
  overdue: "bad",
  "due-today": "warn",
  "target-missed": "warn",
  "on-time": "plain",
};

const VERDICTS: Readonly<Record<Verdict, Tone>> = {
  open: "warn",
  "partially-fulfilled": "warn",
  "fulfilled-on-word": "good",
  fulfilled: "good",
};

/** How an erasure ended. */
export function verdictWord(verdict: Verdict): Word {
  return { text: VERDICT_WORDS[verdict], tone: VERDICTS[verdict] };
}

/** A moment for people, without a formatter: `2026-11-20 23:56 UTC`, as the audit trail has it. */
export function moment(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

/** The first characters of a hash, enough to tell two plans apart on a screen. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}

/** An entry of the audit trail as a sentence's beginning: `step.accepted` is `step: accepted`. */
export function eventWord(event: AuditEvent): string {
  const [about = "", ...what] = event.split(".");
  return `${about}: ${what.join(" ")}`;
}
