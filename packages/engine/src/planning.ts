import type {
  Case,
  CaseId,
  Covered,
  ManualTask,
  OfficerId,
  Plan,
  PlannedStep,
  Retained,
  SearchReport,
  StepRecord,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { requireConfigured } from "./configured.ts";
import { hashPlan } from "./hash.ts";
import { noticesTo } from "./notices.ts";
import { permit } from "./permit.ts";
import type { Connector, Ports, Proposal, Random } from "./ports.ts";
import { openTask } from "./tasks.ts";

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
  frame: Pick<Plan, "case" | "nonce" | "madeAt" | "madeBy" | "madeVia" | "findings">,
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
 * @param via The agent that makes it in the name of the officer; its name becomes part of what is hashed and approved.
 * @throws {OubliError} As `permit` for `plan`: not after a search that could not look everywhere, since a plan that forgets a
 * vendor must not be approved by mistake, not after one that found nothing, and not once a call was sent; `SETUP` when an account
 * that holds a record is not configured any more.
 */
export async function makePlan(ports: Ports, id: CaseId, by: OfficerId, via?: string): Promise<HashedPlan> {
  const { store, clock, random, connectors } = ports;
  const { it: before, report } = await store.read(async (reader) => {
    const { it } = await permit(reader, id, "plan", by);
    return { it, report: (await reader.unseal(id, "search")) ?? NOTHING };
  });
  requireConfigured(ports, report.findings, id);
  const proposals = await proposalsFor(connectors, report, random);
  const { plan, hash } = typeable(() =>
    assemblePlan(
      {
        case: id,
        nonce: random(26),
        madeAt: instant(clock),
        madeBy: by,
        ...(via === undefined ? {} : { madeVia: via }),
        findings: report.findings.map((finding) => finding.id).toSorted(),
      },
      proposals,
      noticesTo(report.recipients, before.regime),
    ),
  );
  await store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "plan", by);
    await writer.seal(id, "plan", plan);
    await writer.putSteps(
      id,
      plan.steps.map((step) => readyStep(id, step)),
      [],
    );
    await writer.updateCase(id, { state: to, planHash: hash, planBy: by });
    await writer.append(entry(clock, audit, about(it, by), { plan: hash, n: plan.steps.length }));
    for (const task of plan.tasks) await openTask(writer, clock, task, { it, by, planned: true });
  });
  return { plan, hash };
}

const about = (it: Case, by: OfficerId) => ({ actor: by, about: it });

// The guard has seen that there was a search; this only satisfies the type.
const NOTHING: SearchReport = { findings: [], coverage: [], recipients: [] };

// One hash in 64 begins with a dash; so many in a row only where chance is not random at all.
const TRIES = 32;

/** A plan whose hash can be typed after a flag: one that begins with a dash would be taken for a flag itself. */
function typeable(assemble: () => Plan, tries = TRIES): HashedPlan {
  const plan = assemble();
  const hash = hashPlan(plan);
  return hash.startsWith("-") && tries > 1 ? typeable(assemble, tries - 1) : { plan, hash };
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
