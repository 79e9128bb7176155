import type {
  Case,
  CaseId,
  ManualTask,
  OfficerId,
  Plan,
  SearchReport,
  StepRecord,
  Verification,
} from "@oubli/model";
import { entry, keepReason } from "./acting.ts";
import { permit } from "./permit.ts";
import { wholePlan } from "./plans.ts";
import type { Connector, Ports } from "./ports.ts";
import { openTask, stepTask, tasksOf } from "./tasks.ts";

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
    const plan = await wholePlan(writer, id);
    const [search, verification] = [
      await writer.unseal(id, "search"),
      await writer.unseal(id, "verification"),
    ];
    const taken = new Set((await tasksOf(writer, id)).map(({ task }) => task.id));
    const tasks = [
      ...stepTasks(connectors, plan, await writer.steps(id)),
      ...leftoverTasks(connectors, plan, { search, verification, number: taken.size }),
    ].filter(({ id: task }) => !taken.has(task));
    for (const task of tasks) await openTask(writer, clock, task, { it, by, planned: false });
    const why = await keepReason(writer, id, reason);
    await writer.updateCase(id, { state: to });
    await writer.append(entry(clock, audit, { actor: by, about: it }, { n: tasks.length, ...why }));
    return { ...it, state: to };
  });
}

/** Steps that ended well enough to need no task, or have theirs already. */
const SETTLED: ReadonlySet<StepRecord["state"]> = new Set([
  "verified",
  "unverifiable",
  "refused",
  "superseded",
]);

function stepTasks(
  connectors: readonly Connector[],
  plan: Plan | undefined,
  steps: readonly StepRecord[],
): readonly ManualTask[] {
  return steps
    .filter((step) => !SETTLED.has(step.state))
    .flatMap((record) => {
      const step = plan?.steps.find((planned) => planned.id === record.id);
      return step ? [stepTask(connectors, step, record)] : [];
    });
}

interface Seen {
  readonly search: SearchReport | undefined;
  readonly verification: Verification | undefined;
  /** What the numbers of the tasks begin after. */
  readonly number: number;
}

/** Records that were seen afterwards and belong to no step: those that appeared, and those that outlived what they were to go with. */
function leftoverTasks(
  connectors: readonly Connector[],
  plan: Plan | undefined,
  { search, verification, number }: Seen,
): readonly ManualTask[] {
  const planned = new Set(plan?.steps.map((step) => step.finding));
  const known = new Map(
    [...(search?.findings ?? []), ...(verification?.report.findings ?? [])].map((finding) => [
      finding.id,
      finding,
    ]),
  );
  const left = (verification?.remaining ?? []).flatMap((id) => {
    const finding = known.get(id);
    return finding && !planned.has(id) ? [finding] : [];
  });
  return left.map((finding, index) => ({
    id: `t-left-${number + index + 1}`,
    account: finding.account,
    vendor: finding.vendor,
    findings: [finding.id],
    title: `${finding.title} ${finding.recordId}`,
    what: `Deal with this ${finding.title.toLowerCase()}, which was found after the erasure: manually, or in a case of its own.`,
    because: "No call of the plan removed it.",
    ask: `${nameOf(connectors, finding.vendor)} support`,
  }));
}

function nameOf(connectors: readonly Connector[], vendor: string): string {
  return connectors.find((connector) => connector.vendor === vendor)?.vendorName ?? vendor;
}
