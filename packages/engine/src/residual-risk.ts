import type { Case, CaseId, ManualTask, OfficerId, Plan, StepRecord, Verification } from "@oubli/model";
import { entry, keepReason } from "./acting.ts";
import { permit } from "./permit.ts";
import type { Connector, Ports } from "./ports.ts";
import { openTask } from "./tasks.ts";

/**
 * Lets a blocked case go on with what could not be erased as manual tasks: every step that did not end well,
 * and every record that is still found, becomes one. Nothing is sent and nothing is forgotten.
 *
 * @throws {OubliError} As `permit` for `accept-residual-risk`: not for the plan's author, nor while a call may be on its way.
 */
export async function acceptResidualRisk(
  { store, clock, connectors }: Pick<Ports, "store" | "clock" | "connectors">,
  id: CaseId,
  by: OfficerId,
  { reason }: { readonly reason: string },
): Promise<Case> {
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "accept-residual-risk", by);
    const [plan, verification] = [await writer.unseal(id, "plan"), await writer.unseal(id, "verification")];
    const tasks = [
      ...stepTasks(connectors, plan, await writer.steps(id)),
      ...leftoverTasks(connectors, plan, verification),
    ];
    for (const task of tasks) await openTask(writer, clock, task, { it, by, planned: false });
    const why = await keepReason(writer, id, reason);
    await writer.updateCase(id, { state: to });
    await writer.append(entry(clock, audit, { actor: by, about: it }, { n: tasks.length, ...why }));
    return { ...it, state: to };
  });
}

/** Steps that ended well enough to need no task, or have theirs already. */
const SETTLED: ReadonlySet<StepRecord["state"]> = new Set(["verified", "unverifiable", "refused"]);

function stepTasks(
  connectors: readonly Connector[],
  plan: Plan | undefined,
  steps: readonly StepRecord[],
): readonly ManualTask[] {
  return steps
    .filter((step) => !SETTLED.has(step.state))
    .flatMap((record) => {
      const step = plan?.steps.find((planned) => planned.id === record.id);
      if (!step) return [];
      const vendor = nameOf(connectors, step.vendor);
      return [
        {
          id: `t-${step.id}`,
          account: step.account,
          vendor: step.vendor,
          findings: [step.finding],
          title: `${step.title} ${step.recordId}`,
          what: `Have this ${step.title.toLowerCase()} removed by ${vendor}, and keep their answer as proof.`,
          because: BECAUSE[record.state] ?? "The call was not made.",
          ask: `${vendor} support`,
        },
      ];
    });
}

const BECAUSE: Readonly<Partial<Record<StepRecord["state"], string>>> = {
  present: "The call was accepted, but the record is still there.",
  failed: "The call failed; certainly nothing happened.",
  unknown: "It is not known whether the call happened.",
};

/** Records that were found afterwards and belong to no step. */
function leftoverTasks(
  connectors: readonly Connector[],
  plan: Plan | undefined,
  verification: Verification | undefined,
): readonly ManualTask[] {
  const planned = new Set(plan?.steps.map((step) => step.finding));
  const left = (verification?.report.findings ?? []).filter(
    (finding) => verification?.remaining.includes(finding.id) && !planned.has(finding.id),
  );
  return left.map((finding, index) => ({
    id: `t-left-${index + 1}`,
    account: finding.account,
    vendor: finding.vendor,
    findings: [finding.id],
    title: `${finding.title} ${finding.recordId}`,
    what: `Deal with this ${finding.title.toLowerCase()}, which was found after the erasure: manually, or in a case of its own.`,
    because: "The plan did not include it.",
    ask: `${nameOf(connectors, finding.vendor)} support`,
  }));
}

function nameOf(connectors: readonly Connector[], vendor: string): string {
  return connectors.find((connector) => connector.vendor === vendor)?.vendorName ?? vendor;
}
