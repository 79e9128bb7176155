import {
  type CaseId,
  isComplete,
  type ManualTask,
  type OfficerId,
  OubliError,
  type Plan,
  type PlannedStep,
  type Retained,
  type SearchReport,
} from "@oubli/model";
import { entry, instant, requireCase, requireMove, requireOfficer } from "./acting.ts";
import { hashPlan } from "./hash.ts";
import type { Connector, Ports, Proposal, Random } from "./ports.ts";

/** A plan together with the hash an approver signs. */
export interface HashedPlan {
  readonly plan: Plan;
  readonly hash: string;
}

/**
 * Puts the proposals of all accounts into one numbered plan. Pure.
 *
 * Accounts keep their order and so do the steps within an account: what depends on what is known there.
 */
export function assemblePlan(
  frame: Pick<Plan, "case" | "nonce" | "madeAt" | "madeBy" | "findings">,
  proposals: readonly Proposal[],
): Plan {
  const steps: readonly PlannedStep[] = proposals
    .flatMap((proposal) => proposal.steps)
    .map((step, index) => ({ id: `s${index + 1}`, ...step }));
  const tasks: readonly ManualTask[] = proposals
    .flatMap((proposal) => proposal.tasks)
    .map((task, index) => ({ id: `t${index + 1}`, ...task }));
  const retained: readonly Retained[] = proposals.flatMap((proposal) => proposal.retained);
  return { format: 1, ...frame, steps, retained, tasks };
}

/**
 * Decides what is to be done about the findings of an erasure case. Calls no vendor.
 *
 * @throws {OubliError} `VENDOR` when the last search could not look everywhere: a plan that forgets a vendor
 * must not be approved by mistake. `NOT_ALLOWED` when a destructive call has already been sent.
 */
export async function makePlan(ports: Ports, id: CaseId, by: OfficerId): Promise<HashedPlan> {
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "officer");
    const it = await requireCase(writer, id);
    const state = requireMove(it, "plan");
    const begun = (await writer.steps(id)).some((step) => step.fence > 0);
    if (begun) {
      throw new OubliError("NOT_ALLOWED", `calls of case ${id} have already been sent`, {
        hint: `finish them with: oubli case run ${id}`,
      });
    }
    const report = await writer.unseal<SearchReport>(id, "search");
    if (!report)
      throw new OubliError("NOT_ALLOWED", `nobody has searched for case ${id}`, {
        hint: `oubli case find ${id}`,
      });
    requireWholeSearch(report);
    const plan = assemblePlan(
      {
        case: id,
        nonce: ports.random(26),
        madeAt: instant(ports.clock),
        madeBy: by,
        findings: report.findings.map((finding) => finding.id).toSorted(),
      },
      proposalsFor(ports.connectors, report, ports.random),
    );
    const hash = hashPlan(plan);
    await writer.seal(id, "plan", plan);
    await writer.putSteps(
      id,
      plan.steps.map((step) => ({
        case: id,
        id: step.id,
        account: step.account,
        vendor: step.vendor,
        operation: step.call.operation,
        action: step.action,
        state: "ready" as const,
        fence: 0,
      })),
      plan.tasks.map((task) => ({ case: id, id: task.id, state: "open" as const })),
    );
    await writer.updateCase(id, { state, planHash: hash, planBy: by });
    await writer.append(entry(ports.clock, "plan.made", by, it, { plan: hash, n: plan.steps.length }));
    for (const task of plan.tasks) {
      await writer.append(
        entry(ports.clock, "task.opened", by, it, {
          task: task.id,
          vendor: task.vendor,
          account: task.account,
        }),
      );
    }
    return { plan, hash };
  });
}

function proposalsFor(
  connectors: readonly Connector[],
  report: SearchReport,
  random: Random,
): readonly Proposal[] {
  return connectors.map((connector) =>
    connector.propose(
      report.findings.filter((finding) => finding.account === connector.account),
      random,
    ),
  );
}

/** @throws {OubliError} `VENDOR` naming the questions that could not be asked. */
export function requireWholeSearch(report: SearchReport): void {
  if (isComplete(report.coverage)) return;
  const gaps = report.coverage.filter((line) => line.result === "could-not-look");
  const names = gaps.map((line) => `${line.account}: ${line.question} (${line.reason ?? "no answer"})`);
  throw new OubliError("VENDOR", `could not look everywhere: ${names.join("; ")}`, {
    hint: "mend the account and search again; what nobody looked at cannot be signed for",
  });
}
