// The engine: everything that can be done about a person's request

// Who may do what, and how it is written down
export { entry, requireOfficer } from "./acting.ts";
// What an answer is made from
export { type CertificateMaterial, coversEverything, type PackageMaterial, type Recorded } from "./answer.ts";
// Deciding without a world: for tests, dry runs and other clients
export { approvalHolds, approvalText } from "./approval.ts";
export { createEngine, type Engine } from "./engine.ts";
export { canonicalJson, hashPlan } from "./hash.ts";
export type { Opened, OpenRequest } from "./open-case.ts";
export type { HashedPlan } from "./planning.ts";
export { assemblePlan, requireWholeSearch } from "./planning.ts";
// What it needs from the world
export type {
  Bundle,
  Clock,
  Connector,
  OfficerKeys,
  Performed,
  Ports,
  Proposal,
  Random,
  Reader,
  RunnerLease,
  SealedName,
  SearchProgress,
  Store,
  Timing,
  VendorDescription,
  Writer,
} from "./ports.ts";
export type { Recheck } from "./recheck.ts";
export type { RunOptions, RunResult } from "./run.ts";
export type { RunEvent } from "./run-step.ts";
export type { SearchOptions } from "./search.ts";
export type { Aside } from "./setting-aside.ts";
export { effectsInLaw } from "./strategies.ts";
export type { Task, TaskEnding } from "./tasks.ts";
// The term of a case
export { questionOf } from "./term.ts";
export type { Verification } from "./verify.ts";
export { remainingFindings } from "./verify.ts";
export type { CaseView } from "./viewing.ts";
