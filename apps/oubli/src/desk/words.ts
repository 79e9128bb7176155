import type {
  AuditEvent,
  Case,
  CaseState,
  CoverageLine,
  IdentityLevel,
  Resolution,
  StepState,
} from "@oubli/model";
import type { Tone } from "./text/rows.ts";

/** A word and how to take it. The word alone says everything. */
export interface Word {
  readonly text: string;
  readonly tone: Tone;
}

const STATE: Readonly<Record<CaseState, Word>> = {
  received: { text: "identity open", tone: "warn" },
  verified: { text: "ready to search", tone: "accent" },
  scoped: { text: "searched", tone: "accent" },
  planned: { text: "planned", tone: "accent" },
  "awaiting-approval": { text: "waits for approval", tone: "warn" },
  approved: { text: "approved", tone: "accent" },
  executing: { text: "erasure begun", tone: "warn" },
  blocked: { text: "stuck", tone: "bad" },
  review: { text: "to be answered", tone: "accent" },
  closed: { text: "closed", tone: "dim" },
};

const RESOLUTION: Readonly<Record<Resolution, string>> = {
  fulfilled: "fulfilled",
  partial: "partly fulfilled",
  "nothing-held": "nothing held",
  withdrawn: "withdrawn",
  refused: "refused",
  unverified: "not verified",
  junk: "no request",
  duplicate: "duplicate",
};

/** Where a case stands, in two or three words. */
export function stateWord(it: Pick<Case, "state" | "resolution">): Word {
  if (it.state === "closed" && it.resolution !== undefined)
    return { text: `closed: ${RESOLUTION[it.resolution]}`, tone: "dim" };
  return STATE[it.state];
}

const STEP: Readonly<Record<StepState, Word>> = {
  ready: { text: "not sent yet", tone: "dim" },
  intent: { text: "calling", tone: "accent" },
  accepted: { text: "accepted by the vendor", tone: "accent" },
  verified: { text: "verified absent", tone: "good" },
  present: { text: "STILL THERE", tone: "bad" },
  unverifiable: { text: "cannot be checked", tone: "warn" },
  refused: { text: "refused by the vendor", tone: "warn" },
  failed: { text: "failed, nothing happened", tone: "bad" },
  unknown: { text: "OUTCOME UNKNOWN", tone: "bad" },
};

/** What became of a step. `accepted` is the vendor's word, `verified absent` what we saw ourselves. */
export function stepWord(state: StepState): Word {
  return STEP[state];
}

/** The answer to one question. The four are four different answers. */
export function coverageWord(line: CoverageLine): Word {
  switch (line.result) {
    case "found":
      return { text: `found ${count(line.records, "record")}`, tone: "good" };
    case "nothing-found":
      return { text: "asked: nothing there", tone: "plain" };
    case "could-not-look":
      return { text: "COULD NOT LOOK", tone: "bad" };
    case "not-supported":
      return { text: "cannot be asked", tone: "warn" };
  }
}

const IDENTITY: Readonly<Record<IdentityLevel | "not-yet", string>> = {
  "not-yet": "not verified yet",
  attested: "the person says so",
  mailbox: "wrote from the mailbox",
  documents: "documents seen",
};

export function identityWord(level: IdentityLevel | "not-yet"): string {
  return IDENTITY[level];
}

/** A number and its noun: `1 record`, `3 records`. */
export function count(number: number, noun: string, plural: string = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

const DAY_MS = 86_400_000;

// Two working weeks: time enough to fetch a second officer and a missing vendor.
const SOON_DAYS = 14;

/** How long until a date. Both are ISO dates. */
export function daysLeft(due: string, today: string): Word {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);
  if (days < 0) return { text: `${count(-days, "day")} late`, tone: "bad" };
  if (days === 0) return { text: "due today", tone: "bad" };
  return { text: `${count(days, "day")} left`, tone: days <= SOON_DAYS ? "warn" : "plain" };
}

/** A moment for people, without a formatter: `2026-11-20 23:56 UTC`, as the trail has it. */
export function moment(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

/** The first characters of a hash, enough to tell two plans apart on a screen. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}

/** An entry of the audit trail as a sentence's beginning: `vendor.erase.accepted` is `vendor: erase accepted`. */
export function eventWord(event: AuditEvent): string {
  const [about = "", ...what] = event.split(".");
  return `${about}: ${what.join(" ")}`;
}
