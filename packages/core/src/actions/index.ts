import type { Action } from "../action/action.ts";
import { actConfirm } from "./act/confirm.ts";
import { actList } from "./act/list.ts";
import { actWithdraw } from "./act/withdraw.ts";
import { settingList } from "./setting/list.ts";
import { settingSet } from "./setting/set.ts";
import { auditCheckpoint } from "./audit/checkpoint.ts";
import { auditExport } from "./audit/export.ts";
import { auditKeys } from "./audit/keys.ts";
import { auditList } from "./audit/list.ts";
import { auditProve } from "./audit/prove.ts";
import { auditRetireKey } from "./audit/retire-key.ts";
import { auditRotateKey } from "./audit/rotate-key.ts";
import { auditShow } from "./audit/show.ts";
import { auditTrust } from "./audit/trust.ts";
import { auditVerify } from "./audit/verify.ts";
import { auditWitness } from "./audit/witness.ts";
import { backup } from "./backup/make.ts";
import { restore } from "./backup/restore.ts";
import { backupVerify } from "./backup/verify.ts";
import { caseAcceptGap } from "./case/accept-gap.ts";
import { caseAcceptResidualRisk } from "./case/accept-residual-risk.ts";
import { caseApprove } from "./case/approve.ts";
import { caseCancelJob } from "./case/cancel-job.ts";
import { caseCertificate } from "./case/certificate.ts";
import { caseClose } from "./case/close.ts";
import { caseConfirm } from "./case/confirm.ts";
import { caseCut } from "./case/cut.ts";
import { caseDismiss } from "./case/dismiss.ts";
import { caseExtend } from "./case/extend.ts";
import { caseFind } from "./case/find.ts";
import { caseHold } from "./case/hold.ts";
import { caseIdentity } from "./case/identity.ts";
import { caseLetter } from "./case/letter.ts";
import { caseLetterAnswer } from "./case/letter-answer.ts";
import { caseList } from "./case/list.ts";
import { caseExclude } from "./case/exclude.ts";
import { caseFollow } from "./case/follow.ts";
import { caseNote } from "./case/note.ts";
import { caseOpen } from "./case/open.ts";
import { casePackage } from "./case/package.ts";
import { casePlan } from "./case/plan.ts";
import { caseRefuse } from "./case/refuse.ts";
import { caseRegister } from "./case/register.ts";
import { caseReject } from "./case/reject.ts";
import { caseRelease } from "./case/release.ts";
import { caseResume } from "./case/resume.ts";
import { caseReverify } from "./case/reverify.ts";
import { caseRun } from "./case/run.ts";
import { caseShow } from "./case/show.ts";
import { caseShred } from "./case/shred.ts";
import { caseSubmit } from "./case/submit.ts";
import { caseSuspend } from "./case/suspend.ts";
import { caseWithdraw } from "./case/withdraw.ts";
import { certificateVerify } from "./certificate/verify.ts";
import { doctor } from "./doctor.ts";
import { erase } from "./erase.ts";
import { exportData } from "./export.ts";
import { find } from "./find.ts";
import { init } from "./init.ts";
import { lawDeadline } from "./law/deadline.ts";
import { lawGrounds } from "./law/grounds.ts";
import { lawLetter } from "./law/letter.ts";
import { lawRegimes } from "./law/regimes.ts";
import { officerAdd } from "./officer/add.ts";
import { lock } from "./lock.ts";
import { officerList } from "./officer/list.ts";
import { officerRemove } from "./officer/remove.ts";
import { officerRequest } from "./officer/request.ts";
import { officerRoles } from "./officer/roles.ts";
import { officerRotateKey } from "./officer/rotate-key.ts";
import { packageVerify } from "./package/verify.ts";
import { taskComplete } from "./task/complete.ts";
import { taskKeep } from "./task/keep.ts";
import { taskWaive } from "./task/waive.ts";
import { vendorAccept } from "./vendor/accept.ts";
import { vendorAdd } from "./vendor/add.ts";
import { vendorCheck } from "./vendor/check.ts";
import { vendorDrift } from "./vendor/drift.ts";
import { vendorList } from "./vendor/list.ts";
import { vendorNew } from "./vendor/new.ts";
import { vendorRehearse } from "./vendor/rehearse.ts";
import { vendorTest } from "./vendor/test.ts";
import { unlock } from "./unlock.ts";
import { witnessServe } from "./witness/serve.ts";
import { work } from "./work.ts";
import { workerAdd } from "./worker/add.ts";

/** Everything that can be done, in the order of help. An action costs its words only: what it does is loaded when it is done. */
export const ACTIONS: readonly Action[] = [
  // The home
  init,
  doctor,
  unlock,
  lock,
  officerList,
  officerRequest,
  officerAdd,
  officerRoles,
  officerRemove,
  officerRotateKey,
  workerAdd,
  backup,
  backupVerify,
  restore,
  settingList,
  settingSet,
  actList,
  actConfirm,
  actWithdraw,
  vendorList,
  vendorNew,
  vendorCheck,
  vendorRehearse,
  vendorAdd,
  vendorAccept,
  vendorTest,
  vendorDrift,
  // A request in one go
  find,
  exportData,
  erase,
  // A case, in the order of its life
  caseOpen,
  caseList,
  caseShow,
  caseRegister,
  caseNote,
  caseIdentity,
  caseFind,
  caseAcceptGap,
  caseConfirm,
  caseExclude,
  caseFollow,
  caseCut,
  casePlan,
  caseSubmit,
  caseApprove,
  caseReject,
  caseRun,
  caseAcceptResidualRisk,
  caseCancelJob,
  caseLetter,
  caseLetterAnswer,
  taskComplete,
  taskWaive,
  taskKeep,
  casePackage,
  caseCertificate,
  caseSuspend,
  caseResume,
  caseExtend,
  caseHold,
  caseRelease,
  caseDismiss,
  caseWithdraw,
  caseRefuse,
  caseClose,
  caseReverify,
  caseShred,
  // What a home does by itself
  work,
  // Proof
  packageVerify,
  certificateVerify,
  auditList,
  auditShow,
  auditVerify,
  auditProve,
  auditCheckpoint,
  auditWitness,
  auditTrust,
  witnessServe,
  auditKeys,
  auditRotateKey,
  auditRetireKey,
  auditExport,
  // The law
  lawDeadline,
  lawRegimes,
  lawGrounds,
  lawLetter,
];

/** @returns `undefined` for an unknown id. */
export function findAction(id: string): Action | undefined {
  return ACTIONS.find((action) => action.id === id);
}
