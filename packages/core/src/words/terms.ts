import type { WorkDone } from "@oubli/engine";
import {
  type CaseKind,
  type Channel,
  type CoverageLine,
  type DeadlineStanding,
  type Dismissal,
  type DualEvent,
  type ExtensionReason,
  type IdentityLevel,
  JOB_REASONS,
  type JobReason,
  type LetterRequest,
  type LetterSaid,
  type Nearness,
  type RegimeId,
  type Resolution,
  type Role,
  type StepState,
  type SuspensionReason,
  type TaskState,
  type Verdict,
  type WorkKind,
} from "@oubli/model";

/*
 * What each code of the model means to people, once for every face: options of a field, cells of a table, lines of the desk.
 */

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const KIND_WORDS: Words<CaseKind> = {
  access: "a copy of their data (Art. 15)",
  erasure: "erasure of their data (Art. 17)",
};

export const RESOLUTION_WORDS: Words<Resolution> = {
  fulfilled: "fulfilled",
  "fulfilled-on-word": "fulfilled, in part on a vendor's or officer's word",
  "partially-fulfilled": "partially fulfilled",
  "no-data-held": "no data held",
  withdrawn: "withdrawn",
  refused: "refused",
  "identity-not-verified": "identity not verified",
  spam: "not a data subject request",
  duplicate: "duplicate",
};

export const VERDICT_WORDS: Words<Verdict> = {
  open: "not answered in full yet",
  "partially-fulfilled": RESOLUTION_WORDS["partially-fulfilled"],
  "fulfilled-on-word": RESOLUTION_WORDS["fulfilled-on-word"],
  fulfilled: RESOLUTION_WORDS.fulfilled,
};

/** How a near miss is nearly the person's. */
export const NEARNESS_WORDS: Words<Nearness["how"]> = {
  spelling: "in another spelling",
  tag: "with another plus-tag",
  letter: "one letter off",
  name: "the same, beside other identifiers",
  brought: "the service compares whole values, and brought it for this one",
};

export const IDENTITY_WORDS: Words<IdentityLevel> = {
  "self-declared": "the person says so; nothing was checked",
  "email-verified": "the request came from, or was confirmed from, their e-mail address",
  "id-document": "an ID document was checked",
};

export const CHANNEL_WORDS: Words<Channel> = {
  email: "by e-mail",
  form: "through a form",
  telephone: "by telephone",
  post: "by post",
  "in-person": "in person",
};

export const REGIME_WORDS: Words<RegimeId> = {
  gdpr: "EU General Data Protection Regulation",
  "uk-gdpr": "UK GDPR",
  ccpa: "California Consumer Privacy Act",
  lgpd: "Brazil's Lei Geral de Proteção de Dados",
  shopify: "Shopify's mandatory webhooks",
};

export const DISMISSAL_WORDS: Words<Dismissal> = {
  spam: "not a data subject request",
  duplicate: "already handled in another case",
};

export const SUSPENSION_WORDS: Words<SuspensionReason> = {
  identity: "the person was asked to prove who they are",
  clarification: "the person was asked what they mean",
  fee: "the person was asked to pay a fee",
};

export const EXTENSION_WORDS: Words<ExtensionReason> = {
  complexity: "the request is complex",
  "number-of-requests": "many requests came at once",
  other: "another reason that the law gives",
};

export const DUAL_WORDS: Words<DualEvent> = {
  "request.refused": "refuse a request",
  "request.dismissed": "dismiss a case",
  "hold.released": "release a legal hold",
  "case.shredded": "shred a case",
  "officer.added": "admit an officer",
  "officer.removed": "remove an officer",
  "officer.roles-changed": "change an officer's roles",
  "target.accepted": "accept where an account's credentials go",
  "setting.weakened": "let one officer decide alone",
};

export const ROLE_WORDS: Words<Role> = {
  officer: "opens cases, searches, plans, carries out, answers",
  approver: "approves another officer's plan",
  legal: "places and releases legal holds",
  auditor: "reads everything, changes nothing",
  admin: "all of it, and officers, keys and shredding",
  worker: "does by itself what was decided; decides nothing",
};

/** The roles of people; a worker has one of its own. */
export const OFFICER_ROLE_WORDS: Omit<Words<Role>, "worker"> = without(ROLE_WORDS);

function without({ worker: _, ...others }: Words<Role>): Omit<Words<Role>, "worker"> {
  return others;
}

export const STEP_WORDS: Words<StepState> = {
  ready: "not sent yet",
  intent: "calling",
  accepted: "accepted by the vendor",
  verified: "verified absent",
  present: "STILL THERE",
  unverifiable: "cannot be verified",
  refused: "refused by the vendor",
  failed: "failed, nothing happened",
  unknown: "OUTCOME UNKNOWN",
  superseded: "left to a later plan",
};

export const JOB_WORDS: Words<JobReason> = {
  "job-running": "the service says that it is under way",
  "job-done": "the service says that it is done",
  "job-failed": "the service says that it has failed",
  "job-cancelled": "taken back by an officer",
  "job-unclear": "could not look how far the service is",
};

/** Where a step stands, and why where that is known. */
export function stepText(state: StepState, reason: string | undefined): string {
  if (reason === undefined) return STEP_WORDS[state];
  const job = JOB_REASONS.find((one) => one === reason);
  return `${STEP_WORDS[state]} (${job === undefined ? reason : JOB_WORDS[job]})`;
}

export const LETTER_REQUEST_WORDS: Words<LetterRequest> = {
  access: "what they hold",
  erasure: "that they erase it",
};

export const LETTER_ANSWER_WORDS: Words<LetterSaid> = {
  nothing: "they hold nothing",
  data: "they hold data, which is in the file",
  erased: "they have erased it",
};

export const TASK_WORDS: Words<TaskState> = {
  open: "open",
  completed: "completed",
  waived: "waived",
  kept: "data kept",
};

export const WORK_WORDS: Words<WorkKind> = {
  run: "carry out what was approved to be carried out when due",
  look: "look whether the vendor is done",
  expire: "the approval is too old",
  "look-again": "look again at what could not be looked at",
  remind: "the deadline is near",
  reverify: "verify the closed erasure again",
  chase: "remind the service of what it has accepted",
};

export const WORK_OUTCOME_WORDS: Words<WorkDone["outcome"]> = {
  done: "done",
  due: "an officer has to act",
  late: "STILL THERE, OR BACK AGAIN",
  taken: "another process does it",
  failed: "FAILED, tried again next time",
};

export const RESULT_WORDS: Words<CoverageLine["result"]> = {
  found: "found",
  "nothing-found": "nothing found",
  "could-not-look": "COULD NOT LOOK",
  "not-supported": "not possible",
  "not-kept": "none kept there",
};

export const STANDING_WORDS: Words<DeadlineStanding> = {
  answered: "answered",
  suspended: "suspended",
  overdue: "overdue",
  "due-today": "due today",
  "target-missed": "target date missed",
  "on-time": "on time",
};
