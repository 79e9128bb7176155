import type { RegimeId } from "@oubli/law";
import {
  type Case,
  type CaseId,
  type Covered,
  isComplete,
  type ManualTask,
  type OfficerId,
  OubliError,
  type Plan,
  type PlannedStep,
  type Retained,
  type SearchReport,
  type StepRecord,
} from "@oubli/model";
import { entry, instant, requireCase, requireMove, requireOfficer } from "./acting.ts";
import { hashPlan } from "./hash.ts";
import { noticesTo } from "./notices.ts";
import type { Connector, Ports, Proposal, Random, Reader } from "./ports.ts";

/** A plan together with the hash an approver signs. */
export interface HashedPlan {
  readonly plan: Plan;
  readonly hash: string;
}

/**
 * Puts the proposals of all accounts into one numbered plan. Pure.
 *
 * Accounts keep their order and so do the steps within an account: what depends on what is known there.
 *
 * @param notices Whom to tell that something is gone; left out when no call makes anything go.
 */
export function assemblePlan(
  frame: Pick<Plan, "case" | "nonce" | "madeAt" | "madeBy" | "findings">,
  proposals: readonly Proposal[],
  notices: Proposal["tasks"] = [],
): Plan {
  const steps: readonly PlannedStep[] = proposals
    .flatMap((proposal) => proposal.steps)
    .map((step, index) => ({ id: `s${index + 1}`, ...step }));
  const tasks: readonly ManualTask[] = proposals
    .flatMap((proposal) => proposal.tasks)
    .concat(steps.length === 0 ? [] : notices)
    .map((task, index) => ({ id: `t${index + 1}`, ...task }));
  const covered: readonly Covered[] = proposals.flatMap((proposal) => proposal.covered);
  const retained: readonly Retained[] = proposals.flatMap((proposal) => proposal.retained);
  return { format: 1, ...frame, steps, covered, retained, tasks };
}

/**
 * Decides what is to be done about the findings of an erasure case. Calls no vendor.
 *
 * @throws {OubliError} `VENDOR` when the last search could not look everywhere: a plan that forgets a vendor
 * must not be approved by mistake. `NOT_ALLOWED` when a destructive call has already been sent, and when nothing was
 * found: an empty plan would ask somebody to approve nothing.
 */
export async function makePlan(ports: Ports, id: CaseId, by: OfficerId): Promise<HashedPlan> {
  const { report, regime } = await ports.store.read(async (reader) => {
    await requireOfficer(reader, by, "officer");
    const it = await requirePlannable(reader, id);
    const report = await reader.unseal<SearchReport>(id, "search");
    if (!report)
      throw new OubliError("NOT_ALLOWED", `nobody has searched for case ${id}`, {
        hint: `oubli case find ${id}`,
      });
    return { report, regime: it.regime as RegimeId };
  });
  requireWholeSearch(report);
  if (report.findings.length === 0)
    throw new OubliError("NOT_ALLOWED", `nobody holds anything for case ${id}: there is nothing to plan`, {
      hint: `oubli case close ${id}`,
    });
  const proposals = await proposalsFor(ports.connectors, report, ports.random);
  const { plan, hash } = typeable(() =>
    assemblePlan(
      {
        case: id,
        nonce: ports.random(26),
        madeAt: instant(ports.clock),
        madeBy: by,
        findings: report.findings.map((finding) => finding.id).toSorted(),
      },
      proposals,
      noticesTo(report.recipients, regime),
    ),
  );
  await ports.store.change(async (writer) => {
    const it = await requirePlannable(writer, id);
    await writer.seal(id, "plan", plan);
    await writer.putSteps(
      id,
      plan.steps.map((step) => readyStep(id, step)),
      plan.tasks.map((task) => ({ case: id, id: task.id, state: "open" as const })),
    );
    await writer.updateCase(id, { state: requireMove(it, "plan"), planHash: hash, planBy: by });
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
  });
  return { plan, hash };
}

// One hash in 64 begins with a dash; so many in a row only where chance is not random at all.
const TRIES = 32;

/** A plan whose hash can be typed after a flag: one that begins with a dash would be taken for a flag itself. */
function typeable(assemble: () => Plan, tries = TRIES): HashedPlan {
  const plan = assemble();
  const hash = hashPlan(plan);
  return hash.startsWith("-") && tries > 1 ? typeable(assemble, tries - 1) : { plan, hash };
}

async function requirePlannable(reader: Reader, id: CaseId): Promise<Case> {
  const it = await requireCase(reader, id);
  requireMove(it, "plan");
  if ((await reader.steps(id)).every((step) => step.fence === 0)) return it;
  throw new OubliError("NOT_ALLOWED", `calls of case ${id} have already been sent`, {
    hint: `finish them with: oubli case run ${id}`,
  });
}

function readyStep(id: CaseId, step: PlannedStep): StepRecord {
  const { account, vendor, action } = step;
  return {
    case: id,
    id: step.id,
    account,
    vendor,
    operation: step.call.operation,
    action,
    state: "ready",
    fence: 0,
  };
}

async function proposalsFor(
  connectors: readonly Connector[],
  report: SearchReport,
  random: Random,
): Promise<readonly Proposal[]> {
  return Promise.all(
    connectors.map((connector) =>
      connector.propose(
        report.findings.filter((finding) => finding.account === connector.account),
        random,
      ),
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
