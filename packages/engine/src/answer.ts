import {
  type Case,
  type CaseId,
  type Finding,
  type IssuedCertificate,
  isAlone,
  may,
  type OfficerId,
  type Plan,
  refusalOf,
  type SearchReport,
  type StepRecord,
  type Subject,
  type Task,
  type Verification,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { type ApprovedPlan, approvedPlans } from "./approved.ts";
import { requireConfigured } from "./configured.ts";
import { moveOn, permit } from "./permit.ts";
import { wholePlan } from "./plans.ts";
import type { Bundle, CasePorts, Ports, Reader, VendorDescription } from "./ports.ts";
import { requireSubject } from "./search.ts";
import { beyondReach, tasksOf } from "./tasks.ts";

/** Everything an access package is made from. Personal data. */
export interface PackageMaterial {
  readonly case: Case;
  readonly subject: Subject;
  readonly report: SearchReport;
  readonly bundles: readonly Bundle[];
  readonly vendors: readonly VendorDescription[];
  readonly tasks: readonly Task[];
  /** Whether one officer decides alone in this home, and so nobody else has looked at it. */
  readonly alone: boolean;
  /** Whether an officer who may approve was admitted by another alone. */
  readonly admittedAlone: boolean;
  readonly madeAt: string;
}

/** Everything a certificate of erasure is made from. */
export interface CertificateMaterial {
  readonly case: Case;
  readonly subject: Subject;
  readonly plan: Plan;
  readonly steps: readonly StepRecord[];
  readonly tasks: readonly Task[];
  readonly recipients: SearchReport["recipients"];
  readonly verification: Verification;
  /** The certificate that was built before, which this one supersedes; absent for the first. */
  readonly supersedes?: IssuedCertificate;
  readonly vendors: readonly VendorDescription[];
  readonly approved: readonly ApprovedPlan[];
  /** How many entries of the audit trail are about the case so far. */
  readonly entries: number;
  readonly madeAt: string;
}

/**
 * Gathers what a package holds: the findings of the last search and the vendors' own exports. A search with gaps is allowed,
 * and the coverage says so.
 *
 * @throws {OubliError} As `permit` for `package`; `SETUP` when an account that holds a record is not configured any more: only its
 * description says what is about others, and must be left out.
 */
export async function packageMaterial(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  signal: AbortSignal,
): Promise<PackageMaterial> {
  const { store, connectors, clock } = ports;
  const held = await store.read(async (reader) => {
    const { it } = await permit(reader, id, "package", by);
    const report = await reader.unseal(id, "search");
    if (!report) throw refusalOf({ why: "not-searched" }, id);
    const [subject, tasks] = [await requireSubject(reader, id), await tasksOf(reader, id)];
    const admittedAlone = await isAnyAdmittedAlone(reader);
    return { it, report, subject, tasks, alone: isAlone(await reader.settings()), admittedAlone };
  });
  requireConfigured(ports, held.report.findings, id);
  const bundles = await Promise.all(
    connectors.map((connector) =>
      connector.bundles(ofAccount(held.report.findings, connector.account), signal),
    ),
  );
  return {
    case: held.it,
    subject: held.subject,
    report: held.report,
    bundles: bundles.flat(),
    vendors: connectors.map((connector) => connector.describe()),
    tasks: held.it.kind === "access" ? held.tasks : gapsOf(ports, held.it, held.report),
    alone: held.alone,
    admittedAlone: held.admittedAlone,
    madeAt: instant(clock),
  };
}

async function isAnyAdmittedAlone(reader: Reader): Promise<boolean> {
  const alone = await reader.admittedAlone();
  return (await reader.officers()).some((one) => alone.includes(one.id) && may(one, "approver"));
}

/** What a copy made in the course of an erasure leaves out; it has no tasks of its own, the erasure has. */
function gapsOf(ports: Pick<Ports, "connectors">, it: Case, report: SearchReport): readonly Task[] {
  return beyondReach(ports.connectors, report, "access").map(({ task }) => ({
    task,
    record: { case: it.id, id: task.id, state: "open" },
  }));
}

/** @throws {OubliError} As `permit` for `certificate`: not before an erasure was carried out and verified. */
export async function certificateMaterial(
  { store, connectors, clock }: Pick<Ports, "store" | "connectors" | "clock">,
  id: CaseId,
  by: OfficerId,
): Promise<CertificateMaterial> {
  return store.read(async (reader) => {
    const { it } = await permit(reader, id, "certificate", by);
    const [plan, verification] = [await wholePlan(reader, id), await reader.unseal(id, "verification")];
    const before = (await reader.unseal(id, "certificates"))?.at(-1);
    if (!plan || !verification) throw refusalOf({ why: "not-carried-out" }, id);
    return {
      case: it,
      subject: await requireSubject(reader, id),
      plan,
      steps: await reader.steps(id),
      tasks: await tasksOf(reader, id),
      recipients: (await reader.unseal(id, "search"))?.recipients ?? [],
      verification,
      ...(before ? { supersedes: before } : {}),
      vendors: connectors.map((connector) => connector.describe()),
      approved: await approvedPlans(reader, id),
      entries: await reader.entries(id),
      madeAt: instant(clock),
    };
  });
}

/** Where an entry of the audit trail stands. */
export interface Recorded {
  readonly index: number;
}

/** What is recorded of a package or certificate. */
export interface Dossier {
  readonly what: "package" | "certificate";
  /** SHA-256 of the manifest, base64url. */
  readonly manifest: string;
}

/**
 * Records that a package or certificate was made, before it is encrypted, so that the proof can go inside. For an access case
 * this is the answer: the case goes to review.
 */
export async function recordDossier(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { what, manifest }: Dossier,
): Promise<Recorded> {
  return store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, what, by);
    if (what === "package" && it.kind === "access" && it.state === "scoped")
      await writer.updateCase(id, { state: moveOn(it, "answer").to });
    if (what === "certificate") {
      const before = (await writer.unseal(id, "certificates")) ?? [];
      await writer.seal(id, "certificates", [...before, { manifest, at: instant(clock) }]);
    }
    return writer.append(entry(clock, audit, { actor: by, about: it }, { manifest }));
  });
}

function ofAccount(findings: readonly Finding[], account: string): readonly Finding[] {
  return findings.filter((finding) => finding.account === account);
}
