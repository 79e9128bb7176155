import type {
  Approval,
  Case,
  CaseId,
  IdentityLevel,
  Officer,
  OfficerId,
  SearchReport,
  Subject,
  TaskRecord,
} from "@oubli/model";
import {
  type CertificateMaterial,
  certificateMaterial,
  type PackageMaterial,
  packageMaterial,
  type Recorded,
  recordDossier,
} from "./answer.ts";
import { closeCase, endEarly } from "./closing.ts";
import { approve, reject, submit } from "./deciding.ts";
import { acceptGap } from "./gap.ts";
import { placeHold, releaseHold } from "./holding.ts";
import { addOfficer } from "./officers.ts";
import { type Opened, type OpenRequest, openCase, verifyIdentity } from "./open-case.ts";
import { type HashedPlan, makePlan } from "./planning.ts";
import type { Ports } from "./ports.ts";
import { type Recheck, recheck } from "./recheck.ts";
import { type RunOptions, type RunResult, run } from "./run.ts";
import { find, look, type SearchOptions } from "./search.ts";
import { type Aside, setAside } from "./setting-aside.ts";
import { shred } from "./shredding.ts";
import { endTask, type TaskEnding } from "./tasks.ts";
import { extendTerm, pauseTerm, resumeTerm } from "./term.ts";
import { type CaseView, listCases, readCase, viewCase } from "./viewing.ts";

/**
 * What can be done about people's requests. Every method that changes something is durable, audit entry
 * included, when its promise resolves. The promises of each are those of the function it stands for.
 */
export interface Engine {
  open(request: OpenRequest, by: OfficerId): Promise<Opened>;
  verifyIdentity(id: CaseId, level: IdentityLevel, by: OfficerId): Promise<Case>;
  look(subject: Subject, by: OfficerId, options: SearchOptions): Promise<SearchReport>;
  find(id: CaseId, by: OfficerId, options: SearchOptions): Promise<SearchReport>;
  plan(id: CaseId, by: OfficerId): Promise<HashedPlan>;
  submit(id: CaseId, by: OfficerId): Promise<Case>;
  approve(id: CaseId, by: OfficerId, planHash: string): Promise<Approval>;
  reject(id: CaseId, by: OfficerId, planHash: string): Promise<Approval>;
  acceptGap(id: CaseId, by: OfficerId): Promise<Case>;
  run(id: CaseId, by: OfficerId, options: RunOptions): Promise<RunResult>;
  packageMaterial(id: CaseId, by: OfficerId, signal: AbortSignal): Promise<PackageMaterial>;
  certificateMaterial(id: CaseId): Promise<CertificateMaterial>;
  recordDossier(
    id: CaseId,
    by: OfficerId,
    what: "package" | "certificate",
    manifest: string,
  ): Promise<Recorded>;
  endTask(id: CaseId, task: string, ending: TaskEnding, by: OfficerId): Promise<TaskRecord>;
  extendTerm(id: CaseId, notice: Parameters<typeof extendTerm>[2], by: OfficerId): Promise<Case>;
  pauseTerm(id: CaseId, pause: Parameters<typeof pauseTerm>[2], by: OfficerId): Promise<Case>;
  resumeTerm(id: CaseId, at: string, by: OfficerId): Promise<Case>;
  placeHold(id: CaseId, by: OfficerId): Promise<Case>;
  releaseHold(id: CaseId, by: OfficerId): Promise<Case>;
  withdraw(id: CaseId, by: OfficerId): Promise<Case>;
  refuse(id: CaseId, by: OfficerId, ground: string): Promise<Case>;
  setAside(id: CaseId, by: OfficerId, aside: Aside): Promise<Case>;
  close(id: CaseId, by: OfficerId): Promise<Case>;
  recheck(id: CaseId, by: OfficerId, options: SearchOptions): Promise<Recheck>;
  shred(id: CaseId, by: OfficerId): Promise<void>;
  cases(): Promise<readonly Case[]>;
  view(id: CaseId, by: OfficerId): Promise<CaseView>;
  read(id: CaseId): Promise<CaseView>;
  addOfficer(officer: Officer, by: OfficerId | "system"): Promise<void>;
  officers(): Promise<readonly Officer[]>;
}

/** Ties the engine to a world. Cheap: nothing is opened or asked before the first call. */
export function createEngine(ports: Ports): Engine {
  return {
    open: (request, by) => openCase(ports, request, by),
    verifyIdentity: (id, level, by) => verifyIdentity(ports, id, level, by),
    look: (subject, by, options) => look(ports, subject, by, options),
    find: (id, by, options) => find(ports, id, by, options),
    plan: (id, by) => makePlan(ports, id, by),
    submit: (id, by) => submit(ports, id, by),
    approve: (id, by, planHash) => approve(ports, id, by, planHash),
    reject: (id, by, planHash) => reject(ports, id, by, planHash),
    acceptGap: (id, by) => acceptGap(ports, id, by),
    run: (id, by, options) => run(ports, id, by, options),
    packageMaterial: (id, by, signal) => packageMaterial(ports, id, by, signal),
    certificateMaterial: (id) => certificateMaterial(ports, id),
    recordDossier: (id, by, what, manifest) => recordDossier(ports, id, by, what, manifest),
    endTask: (id, task, ending, by) => endTask(ports, id, task, ending, by),
    extendTerm: (id, notice, by) => extendTerm(ports, id, notice, by),
    pauseTerm: (id, pause, by) => pauseTerm(ports, id, pause, by),
    resumeTerm: (id, at, by) => resumeTerm(ports, id, at, by),
    placeHold: (id, by) => placeHold(ports, id, by),
    releaseHold: (id, by) => releaseHold(ports, id, by),
    withdraw: (id, by) => endEarly(ports, id, by, { how: "withdraw" }),
    refuse: (id, by, ground) => endEarly(ports, id, by, { how: "refuse", ground }),
    setAside: (id, by, aside) => setAside(ports, id, by, aside),
    close: (id, by) => closeCase(ports, id, by),
    recheck: (id, by, options) => recheck(ports, id, by, options),
    shred: (id, by) => shred(ports, id, by),
    cases: () => listCases(ports),
    view: (id, by) => viewCase(ports, id, by),
    read: (id) => readCase(ports, id),
    addOfficer: (officer, by) => addOfficer(ports, officer, by),
    officers: () => ports.store.read((reader) => reader.officers()),
  };
}
