import {
  type Case,
  type CaseId,
  type ManualTask,
  type OfficerId,
  OubliError,
  type Plan,
  type StepRecord,
} from "@oubli/model";
import { entry, requireCase, requireMove, requireOfficer } from "./acting.ts";
import type { Connector, Ports, Writer } from "./ports.ts";
import type { Verification } from "./verify.ts";

/**
 * Lets a blocked case go on with what could not be erased handed to people: every step that did not end well,
 * and every record that is still found, becomes a manual task. Nothing is sent and nothing is forgotten.
 *
 * @throws {OubliError} `NOT_ALLOWED` for whoever made the plan, and while a call may still be on its way.
 */
export async function acceptGap(ports: Ports, id: CaseId, by: OfficerId): Promise<Case> {
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "approver");
    const it = await requireCase(writer, id);
    const state = requireMove(it, "accept-gap");
    const plan = await writer.unseal<Plan>(id, "plan");
    // The sealed plan names its author; the row beside it could have been changed.
    if (by === it.planBy || by === plan?.madeBy) {
      throw new OubliError("NOT_ALLOWED", `officer ${by} made the plan of case ${id}`, {
        hint: "another officer has to accept what it left undone",
      });
    }
    const steps = await writer.steps(id);
    if (steps.some((step) => step.state === "intent")) {
      throw new OubliError("NOT_ALLOWED", `a call of case ${id} may still be on its way`, {
        hint: `settle it first: oubli case run ${id}`,
      });
    }
    const tasks = [
      ...(await stepTasks(ports.connectors, writer, it, steps)),
      ...(await leftoverTasks(ports.connectors, writer, it)),
    ];
    for (const task of tasks) {
      await writer.seal(id, `task/${task.id}`, task);
      await writer.updateTask({ case: id, id: task.id, state: "open" });
      await writer.append(
        entry(ports.clock, "task.opened", by, it, {
          task: task.id,
          vendor: task.vendor,
          account: task.account,
        }),
      );
    }
    await writer.updateCase(id, { state });
    await writer.append(entry(ports.clock, "gap.accepted", by, it, { n: tasks.length }));
    return { ...it, state };
  });
}

/** Steps that ended well enough to need nobody, or have their task already. */
const SETTLED: ReadonlySet<StepRecord["state"]> = new Set(["verified", "unverifiable", "refused"]);

async function stepTasks(
  connectors: readonly Connector[],
  writer: Writer,
  it: Case,
  steps: readonly StepRecord[],
): Promise<readonly ManualTask[]> {
  const plan = await writer.unseal<Plan>(it.id, "plan");
  const open = steps.filter((step) => !SETTLED.has(step.state));
  return open.flatMap((record) => {
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
  unknown: "Nobody can say whether the call happened.",
};

/** Records that were found afterwards and belong to no step. */
async function leftoverTasks(
  connectors: readonly Connector[],
  writer: Writer,
  it: Case,
): Promise<readonly ManualTask[]> {
  const verification = await writer.unseal<Verification>(it.id, "verification");
  const plan = await writer.unseal<Plan>(it.id, "plan");
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
    what: `Deal with this ${finding.title.toLowerCase()}, which was found after the erasure: by hand, or in a case of its own.`,
    because: "The plan did not know it.",
    ask: `${nameOf(connectors, finding.vendor)} support`,
  }));
}

function nameOf(connectors: readonly Connector[], vendor: string): string {
  return connectors.find((connector) => connector.vendor === vendor)?.vendorName ?? vendor;
}
