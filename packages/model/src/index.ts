// Names of things

// What is written down about it
export { AUDIT_EVENTS, type AuditEntry, type AuditEvent } from "./audit-entry.ts";
// The case and its life
export {
  type Approval,
  CASE_KINDS,
  CASE_STATES,
  type Case,
  type CaseKind,
  type CaseState,
  CHANNELS,
  type Channel,
  IDENTITY_LEVELS,
  type IdentityLevel,
  isErased,
  RESOLUTIONS,
  type Resolution,
  type TaskRecord,
} from "./case.ts";
export { CASE_EVENTS, type CaseEvent, type Move, move, possibleEvents, TRANSITIONS } from "./case-machine.ts";
export { type CasePause, type CaseTerm, openPause } from "./case-term.ts";
// What can go wrong
export { OubliError, type OubliErrorCode } from "./errors.ts";
// What vendors hold
export {
  type CoverageLine,
  type Finding,
  isComplete,
  type Recipient,
  type SearchReport,
  type Subject,
} from "./finding.ts";
// Who a case is about
export {
  IDENTIFIER_KINDS,
  type Identifier,
  type IdentifierKind,
  masked,
  normalise,
  parseIdentifier,
  sameIdentifier,
} from "./identifier.ts";
export {
  type AccountId,
  type CaseId,
  caseIdOf,
  type OfficerId,
  parseAccountId,
  parseCaseId,
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
export { type Officer, ROLES, type Role } from "./officer.ts";
// What is to be done, and what became of it
export type {
  Covered,
  Json,
  ManualTask,
  Plan,
  PlannedCall,
  PlannedEffect,
  PlannedStep,
  Retained,
} from "./plan.ts";
export { hasBegun, isSettled, STEP_STATES, type StepRecord, type StepState } from "./step.ts";
