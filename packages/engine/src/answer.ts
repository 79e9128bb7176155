import {
  type Case,
  type CaseId,
  type Finding,
  isComplete,
  type OfficerId,
  OubliError,
  type Plan,
  type SearchReport,
  type StepRecord,
  type Subject,
} from "@oubli/model";
import { entry, instant, requireCase, requireMove, requireOfficer } from "./acting.ts";
import type { Bundle, Ports, VendorDescription } from "./ports.ts";
import { requireSubject } from "./search.ts";
import { beyondReach, type Task, tasksOf } from "./tasks.ts";
import type { Verification } from "./verify.ts";

/** Everything an access package is made from. Personal data. */
export interface PackageMaterial {
  readonly case: Case;
  readonly subject: Subject;
  readonly report: SearchReport;
  readonly bundles: readonly Bundle[];
  readonly vendors: readonly VendorDescription[];
  readonly tasks: readonly Task[];
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
  readonly vendors: readonly VendorDescription[];
  readonly madeAt: string;
}

/**
 * Gathers what a package holds: the findings of the last search and the vendors' own exports.
 *
 * @throws {OubliError} `NOT_ALLOWED` before a search; a search with gaps is allowed, and the coverage says so.
 */
export async function packageMaterial(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  signal: AbortSignal,
): Promise<PackageMaterial> {
  const held = await ports.store.read(async (reader) => {
    await requireOfficer(reader, by, "officer");
    const it = await requireCase(reader, id);
    const report = await reader.unseal<SearchReport>(id, "search");
    if (!report)
      throw new OubliError("NOT_ALLOWED", `nobody has searched for case ${id}`, {
        hint: `oubli case find ${id}`,
      });
    return {
      it,
      report,
      subject: await requireSubject(reader.unseal<Subject>(id, "subject"), it),
      tasks: await tasksOf(reader, id),
    };
  });
  const bundles = await Promise.all(
    ports.connectors.map((connector) =>
      connector.bundles(ofAccount(held.report.findings, connector.account), signal),
    ),
  );
  return {
    case: held.it,
    subject: held.subject,
    report: held.report,
    bundles: bundles.flat(),
    vendors: ports.connectors.map((connector) => connector.describe()),
    tasks: held.it.kind === "access" ? held.tasks : gapsOf(ports, held.it, held.report),
    madeAt: instant(ports.clock),
  };
}

/** What a copy made in the course of an erasure leaves out; nobody keeps tasks about it, the erasure has its own. */
function gapsOf(ports: Ports, it: Case, report: SearchReport): readonly Task[] {
  return beyondReach(ports.connectors, report, "access").map(({ task }) => ({
    task,
    record: { case: it.id, id: task.id, state: "open" },
  }));
}

/** @throws {OubliError} `NOT_ALLOWED` before an erasure was carried out and looked at again. */
export async function certificateMaterial(ports: Ports, id: CaseId): Promise<CertificateMaterial> {
  return ports.store.read(async (reader) => {
    const it = await requireCase(reader, id);
    const plan = await reader.unseal<Plan>(id, "plan");
    const verification = await reader.unseal<Verification>(id, "verification");
    if (!plan || !verification) {
      throw new OubliError("NOT_ALLOWED", `case ${id} has no erasure to certify`, {
        hint: `carry out its plan first: oubli case run ${id}`,
      });
    }
    const search = await reader.unseal<SearchReport>(id, "search");
    return {
      case: it,
      subject: await requireSubject(reader.unseal<Subject>(id, "subject"), it),
      plan,
      steps: await reader.steps(id),
      tasks: await tasksOf(reader, id),
      recipients: search?.recipients ?? [],
      verification,
      vendors: ports.connectors.map((connector) => connector.describe()),
      madeAt: instant(ports.clock),
    };
  });
}

/** Where an entry of the audit trail stands. */
export interface Recorded {
  readonly index: number;
}

/**
 * Records that a package or certificate with this manifest was made, before it is sealed, so that the proof
 * can go inside. For an access case this is the answer: the case goes to review.
 *
 * @param manifest SHA-256 of the manifest, base64url.
 */
export async function recordDossier(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  what: "package" | "certificate",
  manifest: string,
): Promise<Recorded> {
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "officer");
    const it = await requireCase(writer, id);
    if (what === "package" && it.kind === "access" && it.state === "scoped") {
      await writer.updateCase(id, { state: requireMove(it, "answer") });
    }
    return writer.append(
      entry(ports.clock, what === "package" ? "package.built" : "certificate.built", by, it, { manifest }),
    );
  });
}

/** Whether the answer may say that every vendor was asked everything. */
export function coversEverything(material: PackageMaterial): boolean {
  return isComplete(material.report.coverage);
}

function ofAccount(findings: readonly Finding[], account: string): readonly Finding[] {
  return findings.filter((finding) => finding.account === account);
}
