// Names of things
export {
  type AccountId,
  type CaseId,
  caseIdOf,
  type OfficerId,
  parseAccountId,
  parseCaseId,
  isWorkerId,
  newOfficerId,
  newWorkerId,
  parseOfficerId,
  type VendorId,
  vendorIdOf,
} from "./ids.ts";

// The law's own words
export {
  EXTENSION_REASONS,
  type ExtensionReason,
  REGIME_IDS,
  type RegimeId,
  RIGHTS,
  type Right,
  SUSPENSION_REASONS,
  type SuspensionReason,
} from "./legal-words.ts";

// Whom a case is about, and who acts in it
export {
  CONTROLLERS_OWN,
  IDENTIFIER_KINDS,
  type Identifier,
  type IdentifierKind,
  isIdentifierKind,
  isOwnKind,
  kindInWords,
  meansOneAccount,
  OWN_KIND_WORD,
  type OwnKind,
  partsOfOwnKind,
  masked,
  normalise,
  sameIdentifier,
} from "./identifier.ts";
export { parseIdentifier, type ReadIdentifier, readIdentifier, splitIdentifiers } from "./read-identifier.ts";
export { may, type Officer, ROLES, type Role } from "./officer.ts";
export { officerName } from "./officer-name.ts";
export { isSecretReference, REFERENCE_FORMS } from "./secret-reference.ts";

// The case and its dates
export {
  type Approval,
  CASE_KINDS,
  CASE_STATES,
  type Case,
  type CaseDeadline,
  type CaseKind,
  type CaseState,
  CHANNELS,
  type Channel,
  DECISIONS,
  DISMISSALS,
  type Dismissal,
  HOLDS,
  type Hold,
  IDENTITY_LEVELS,
  type IdentityLevel,
  hasRunBegun,
  hasRunEnded,
  isErased,
  RESOLUTIONS,
  RUN_WHEN_DUE,
  type Resolution,
} from "./case.ts";
export { STATE_WORDS } from "./state-words.ts";
export { type CaseClock, type ExtensionNotice, openSuspension, type Suspension } from "./case-clock.ts";
export { civilDate, isCivilDate } from "./civil-date.ts";
export { DAY_MS } from "./day.ts";
export { byUrgency, type Deadline, type DeadlineStanding, deadlineOf } from "./deadline.ts";

// What can happen to a case: the table, the guards, and why not
export { CASE_EVENTS, CASE_TABLE, type CaseEvent, type CaseRow, rowOf } from "./case-table.ts";
export type { Need } from "./need.ts";
export type { CaseFacts } from "./needs.ts";
export { type Possible, possible, possibleNow } from "./possible.ts";
export { leadsTo } from "./leads-to.ts";
export { type Reason, reasonText } from "./reason.ts";
export { OubliError, type OubliErrorCode, refusalOf } from "./errors.ts";

// What vendors hold, and what a search of them said
export type { CoverageLine, Finding, Recipient, SearchReport, Subject } from "./finding.ts";
export {
  answerAt,
  answeredAt,
  answerOf,
  gapAt,
  gapsIn,
  gapText,
  isGap,
  isWhole,
  type NamedGap,
  namedGaps,
  withUnknownKinds,
  openGapsIn,
  rejectedIn,
  type SearchAnswer,
} from "./search-answer.ts";
export {
  asksByAll,
  fits,
  isByLetter,
  LETTER_ANSWERS,
  LETTER_REQUESTS,
  type LetterAnswer,
  type LetterRequest,
  type LetterSaid,
  letterTo,
  remindersOfLetters,
  type WrittenLetter,
} from "./letter.ts";
export { type AcceptedGap, accepting, withAccepted } from "./accepted-gap.ts";

// Whose the found records are
export {
  type Decidable,
  decidableIn,
  type Conflict,
  type Disjoint,
  HOP_RULES,
  type Hop,
  type HopPolicy,
  type HopRule,
  type NearMiss,
  NOTHING_IN_DOUBT,
  recordName,
  type Sought,
  sorted,
  soughtBy,
  undecidedIn,
  undecidedNearIn,
  type Whose,
  type WhoseDecision,
  whoseOf,
} from "./whose.ts";
export { type Nearness, nearnessOf } from "./near-miss.ts";

// What is to be done, and what became of it
export type {
  Covered,
  Json,
  ManualTask,
  Plan,
  PlannedCall,
  PlannedEffect,
  PlannedJob,
  PlannedStep,
  Retained,
  StepAction,
  Target,
} from "./plan.ts";
export { mustStandBefore, takesAway } from "./plan.ts";
export {
  cancellableUntil,
  hasGivenUp,
  isDue,
  JOB_REASONS,
  type JobReason,
  remindersOf,
  STEP_STATES,
  type StepRecord,
  type StepState,
  wasSent,
} from "./step.ts";
export { TASK_END_EVENTS, TASK_STATES, type Task, type TaskRecord, type TaskState } from "./task.ts";
export { type Absence, absenceOf, isSettled, type Verification } from "./absence.ts";
export { afterDeciding, type Reconciled, reconcile, type Seen } from "./reconcile.ts";
export {
  accessVerdictOf,
  closedAs,
  type ErasureFacts,
  type Outcome,
  outcomeOf,
  type Verdict,
  verdictOf,
} from "./verdict.ts";

// What a home does by itself
export { WORK_KINDS, type WorkFacts, type WorkKind, type WorkTiming, workIn } from "./work.ts";

// What takes two officers
export {
  allowsSecond,
  DUAL_EVENTS,
  type DualEntry,
  type DualEvent,
  dualEventOf,
  EFFECTS,
  isAlone,
  isDual,
  isEffect,
  type PendingAct,
  SECOND_OFFICER,
  SETTING_NAMES,
  type Settings,
  settingOf,
} from "./dual-control.ts";
export {
  isDatedAhead,
  isOver,
  LONE_ADMISSION_DAYS,
  LONE_WORDS,
  type LoneAdmission,
  loneAdmission,
  mayAdmitAlone,
  type Waiting,
} from "./lone-admission.ts";
export { type Agreement, type Proposed, type SecondFault, secondFault } from "./second-word.ts";

// Text of strangers: what of it is visible, and how a screen shows it
export { hasUnseen, markUnseen, withoutUnseen } from "./visible.ts";
export { terminalJson, terminalLine, terminalText } from "./terminal-text.ts";
export { visibleText, visibleTexts } from "./visible-text.ts";

// What is written down about it
export { wordsIn } from "./words.ts";
export { AUDIT_EVENTS, type AuditEntry, type AuditEvent, type Effect } from "./audit-entry.ts";
export { covers, endsCase, leads, mayChange, maySign, mayTouch, needsAnother } from "./authority.ts";
export {
  type IssuedCertificate,
  type KeptAnswer,
  readSealed,
  type SealedJob,
  type SealedName,
  type SealedValue,
} from "./sealed.ts";
