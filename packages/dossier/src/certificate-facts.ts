import type { CertificateMaterial } from "@oubli/engine";
import {
  type Absence,
  absenceOf,
  answerAt,
  answeredAt,
  answerOf,
  type CaseKind,
  gapsIn,
  isWhole,
  type Outcome,
  outcomeOf,
  type RegimeId,
  type StepState,
  type Verdict,
  verdictOf,
} from "@oubli/model";
import { type CertifiedApproval, certifiedApprovals, type SignedApproval } from "./certified-approvals.ts";
import { type CertifiedRetention, retainedOf } from "./certified-kept.ts";
import { type CertifiedCover, type CertifiedGroup, coveredOf, groupsOf } from "./certified-steps.ts";
import { type CertifiedRecipient, type CertifiedTask, recipientsOf, tasksOf } from "./certified-tasks.ts";
import type { Controller, DossierSettings } from "./settings.ts";
import { vendorName } from "./vendor-names.ts";

/** The format of certificates; a change in what they say is a new word. */
export const CERTIFICATE_FORMAT = "oubli-certificate/v2";

/** What a certificate says: counts, dates and grounds, never the data that was erased. */
export interface CertificateFacts {
  readonly format: typeof CERTIFICATE_FORMAT;
  readonly ref: string;
  readonly case: string;
  readonly kind: CaseKind;
  readonly regime: RegimeId;
  readonly controller: Controller;
  readonly toolVersion: string;
  readonly receivedAt: string;
  readonly plannedAt: string;
  readonly madeAt: string;
  /** The certificate that this one takes the place of: when it was built, and the SHA-256 of its manifest. Absent in the first. */
  readonly supersedes?: { readonly manifest: string; readonly at: string };
  /** How the request was answered: the same word as everywhere else. */
  readonly verdict: Verdict;
  /** What the verdict follows from. */
  readonly outcome: Outcome;
  /** Records, each counted once; a group counts calls, and a record may need two. */
  readonly totals: {
    readonly records: number;
    /** Records of which every step was verified, and that the search afterwards did not find. */
    readonly verifiedAbsent: number;
    /** Records that stay on a ground of the law, by the plan or by the end of a manual task. */
    readonly kept: number;
  };
  readonly groups: readonly CertifiedGroup[];
  /** Records without a call of their own, which go with others. */
  readonly covered: readonly CertifiedCover[];
  readonly retained: readonly CertifiedRetention[];
  readonly tasks: readonly CertifiedTask[];
  readonly recipients: readonly CertifiedRecipient[];
  readonly verification: CertifiedVerification;
  /** Who has approved what was done, for each plan of the case. */
  readonly approvals: readonly CertifiedApproval[];
  /** How many entries of the audit trail were about the case when this was made. */
  readonly entries: number;
}

/** The search after the erasure. */
export interface CertifiedVerification {
  readonly at: string;
  readonly absence: Absence["absence"];
  /** Whether every question could be asked; `false` when there was none. */
  readonly complete: boolean;
  /** Records that were found and should not have been there. */
  readonly remaining: number;
  readonly accounts: readonly VerifiedAccount[];
}

/** What one account was asked after the erasure, in counts of questions by their answer. */
export interface VerifiedAccount {
  readonly vendorName: string;
  readonly account: string;
  readonly answered: number;
  /** Questions that could not be asked. */
  readonly gaps: number;
  readonly notSupported: number;
}

/** Gathers what the certificate says. Pure. */
export function certificateFacts(
  material: CertificateMaterial,
  settings: DossierSettings,
  approvals: readonly SignedApproval[],
): CertificateFacts {
  const { case: request, plan } = material;
  const outcome = outcomeOf(material);
  return {
    format: CERTIFICATE_FORMAT,
    ref: request.ref,
    case: request.id,
    kind: request.kind,
    regime: request.regime,
    controller: settings.controller,
    toolVersion: settings.toolVersion,
    receivedAt: request.receivedAt,
    plannedAt: plan.madeAt,
    madeAt: material.madeAt,
    ...(material.supersedes ? { supersedes: material.supersedes } : {}),
    verdict: verdictOf(outcome),
    outcome,
    totals: totalsOf(material),
    groups: groupsOf(material),
    covered: coveredOf(material),
    retained: retainedOf(material),
    tasks: tasksOf(material),
    recipients: recipientsOf(material),
    verification: verificationOf(material),
    approvals: certifiedApprovals(approvals),
    entries: material.entries,
  };
}

function totalsOf({ plan, steps, tasks, verification }: CertificateMaterial): CertificateFacts["totals"] {
  const settled: readonly StepState[] = ["verified", "superseded"];
  const verified = new Set(steps.filter((step) => settled.includes(step.state)).map((step) => step.id));
  const acted = new Set(plan.steps.map((step) => step.finding));
  const open = new Set([
    ...plan.steps.filter((step) => !verified.has(step.id)).map((step) => step.finding),
    ...tasks.flatMap(({ task }) => task.findings),
    ...verification.remaining,
  ]);
  const kept = new Set([
    ...plan.retained.map((row) => row.finding),
    ...tasks.filter(({ record }) => record.state === "kept").flatMap(({ task }) => task.findings),
  ]);
  return {
    records: new Set([...plan.findings, ...acted, ...open, ...kept]).size,
    verifiedAbsent: [...acted].filter((finding) => !open.has(finding) && !kept.has(finding)).length,
    kept: kept.size,
  };
}

function verificationOf(material: CertificateMaterial): CertifiedVerification {
  const { verification } = material;
  return {
    at: verification.at,
    absence: absenceOf(verification).absence,
    complete: isWhole(answerOf(verification.report)),
    remaining: verification.remaining.length,
    accounts: accountsOf(material),
  };
}

function accountsOf(material: CertificateMaterial): readonly VerifiedAccount[] {
  const { report } = material.verification;
  const places = new Map(report.coverage.map(({ vendor, account }) => [account, { vendor, account }]));
  return [...places.values()].map(({ vendor, account }) => {
    const own = report.coverage.filter((line) => line.account === account);
    const gaps = gapsIn(answerAt(report, account)).length;
    const notSupported = own.filter((line) => line.result === "not-supported").length;
    const answered = answeredAt(report, account);
    return { vendorName: vendorName(material, vendor), account, answered, gaps, notSupported };
  });
}
