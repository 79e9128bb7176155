// The engine: everything that can be done about a person's request

// What it needs from the world
export type {
  Bundle,
  ComposedLetter,
  CasePorts,
  Clock,
  Connector,
  KeptAnswers,
  NextWork,
  OfficerKeys,
  Pending,
  JobOfStep,
  JobWord,
  Performed,
  Ports,
  Proposal,
  Random,
  Reader,
  RunnerLease,
  SearchProgress,
  Sighting,
  Store,
  Tested,
  Timing,
  VendorDescription,
  WorkItem,
  Writer,
} from "./ports.ts";

// Who may act, by the case table and the facts; and how it is written down
export { entry, keepWords, requireOfficer } from "./acting.ts";
export {
  addOfficer,
  type Beginning,
  beginTrail,
  changeRoles,
  type KeyChange,
  keyEffect,
  laterOfficerEffect,
  officerEffect,
  removalEffect,
  removeOfficer,
  replaceOfficerKey,
  rolesEffect,
} from "./officers.ts";
export {
  changeSetting,
  confirming,
  openActs,
  type Proposal as ActProposal,
  propose,
  type ReadPending,
  readPending,
  requireConfirmer,
  type WaitingAdmission,
  waitingAdmissions,
  withdrawAct,
} from "./dual-control.ts";
export { factsOf, permit, requireCompleteSearch } from "./permit.ts";

// Where credentials may go
export {
  acceptAdded,
  acceptTarget,
  hostOf,
  isHostOf,
  noteVendor,
  requireAccepted,
  targetEffect,
} from "./targets.ts";

// A case, from its arrival to the search
export { type Opened, type OpenRequest, openCase, verifyIdentity } from "./open-case.ts";
export { type CaseView, listCases, readCase, viewCase } from "./viewing.ts";
export {
  confirmRecord,
  cutHop,
  type DecidedHop,
  type DecidingHop,
  type DecidingRecord,
  excludeRecord,
  followHop,
} from "./whose.ts";
export { type AcceptingGap, acceptGap } from "./gaps.ts";
export { find, lookUp, noteLook, type SearchOptions } from "./search.ts";

// A plan, its approval, and carrying it out
export { hashPlan, redactedPlan } from "./hash.ts";
export { assemblePlan, type HashedPlan, makePlan } from "./planning.ts";
export { type Approving, approve, reject, submit } from "./approving.ts";
export { approvalHolds } from "./approval.ts";
export type { ApprovedPlan } from "./approved.ts";
export { type RunOptions, type RunResult, run } from "./run.ts";
export type { RunEvent } from "./run-step.ts";
export { acceptResidualRisk } from "./residual-risk.ts";
export { type CancelledJob, type CancellingJob, cancelJob } from "./cancel-job.ts";
export { effectsInLaw } from "./strategies.ts";

// What only people can do
export { endTask, type TaskEnding } from "./tasks.ts";

// Services that are reached by letters
export {
  answerLetter,
  type LetterOrder,
  type LetterReply,
  type LetterToSend,
  writeLetter,
} from "./letters.ts";

// What a response is made from
export {
  type CertificateMaterial,
  certificateMaterial,
  type Dossier,
  type PackageMaterial,
  packageMaterial,
  type Recorded,
  recordDossier,
} from "./answer.ts";

// The deadline, and what stops everything
export { extendDeadline, questionOf, resumeDeadline, suspendDeadline } from "./deadline.ts";
export { placeHold, releaseHold } from "./holding.ts";

// The end of a case, and what comes after
export { type Dismissing, dismiss, dismissalEffect } from "./dismissing.ts";
export { groundsOf } from "./grounds.ts";
export { closeCase, refusalEffect, refuse, withdraw } from "./closing.ts";
export { type Reverification, reverify } from "./reverify.ts";

// What a home does by itself
export { nextWork } from "./schedule.ts";
export { sweep, type WorkDone, type WorkOptions, work, workDue } from "./work.ts";
export { shred } from "./shredding.ts";
