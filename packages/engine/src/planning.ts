import type {
  CaseId,
  Covered,
  ManualTask,
  OfficerId,
  Plan,
  PlannedStep,
  Retained,
  Target,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { hashPlan } from "./hash.ts";
import { noticesTo } from "./notices.ts";
import { permit } from "./permit.ts";
import { basisOf } from "./plan-basis.ts";
import type { Ports, Proposal } from "./ports.ts";
import { proposalsFor } from "./proposals.ts";
import { replacePlan } from "./replace-plan.ts";
import { openTask } from "./tasks.ts";

/** A plan together with the hash an approver signs. */
export interface HashedPlan {
  readonly plan: Plan;
  readonly hash: string;
}

/** What surrounds the proposals of a plan. */
export interface PlanFrame
  extends Pick<Plan, "case" | "round" | "nonce" | "madeAt" | "madeBy" | "madeVia" | "findings"> {
  /** Where each account's calls go; of an account without a step it is left out. */
  readonly targets?: readonly Target[];
  /** Whom to tell that something is gone; left out when no call makes anything go. */
  readonly notices?: Proposal["tasks"];
  /** Steps and tasks of earlier plans of the case: the numbers of this one begin after theirs. */
  readonly after?: { readonly steps: number; readonly tasks: number };
}

/**
 * Puts the proposals of all accounts into one numbered plan. Pure.
 *
 * Accounts keep their order and so do the steps within an account: what depends on what is known there.
 */
export function assemblePlan(
  { notices = [], after = { steps: 0, tasks: 0 }, targets = [], ...frame }: PlanFrame,
  proposals: readonly Proposal[],
): Plan {
  const steps: readonly PlannedStep[] = proposals
    .flatMap((proposal) => proposal.steps)
    .map((step, index) => ({ id: `s${after.steps + index + 1}`, ...step }));
  const tasks: readonly ManualTask[] = proposals
    .flatMap((proposal) => proposal.tasks)
    .concat(steps.length === 0 ? [] : notices)
    .map((task, index) => ({ id: `t${after.tasks + index + 1}`, ...task }));
  const covered: readonly Covered[] = proposals.flatMap((proposal) => proposal.covered);
  const retained: readonly Retained[] = proposals.flatMap((proposal) => proposal.retained);
  const called = new Set(steps.map(({ account }) => account));
  const places = targets.filter(({ account }) => called.has(account));
  return { format: 1, ...frame, targets: places, steps, covered, retained, tasks };
}

/**
 * Decides what is to be done about the findings of an erasure case. Calls no vendor.
 *
 * Once calls of a plan were sent, the next one is a plan of its own: it is made from what the verification has seen, about what the
 * earlier one left, and needs an approval of its own.
 *
 * @param via The agent that makes it in the name of the officer; its name becomes part of what is hashed and approved.
 * @throws {OubliError} As `permit` for `plan`: not after a search that could not look everywhere, unless its gaps were accepted, since a
 * plan that forgets a vendor must not be approved by mistake, not after one that found nothing, and not while a call may be on its
 * way; `SETUP` when an account that holds a record is not configured any more.
 */
export async function makePlan(ports: Ports, id: CaseId, by: OfficerId, via?: string): Promise<HashedPlan> {
  const { store, clock, random } = ports;
  const basis = await store.read(async (reader) => {
    const { it } = await permit(reader, id, "plan", by);
    return basisOf(reader, it);
  });
  const { report, earlier } = basis;
  const proposals = await proposalsFor(ports, basis, id);
  const after = {
    steps: earlier.flatMap((plan) => plan.steps).length,
    tasks: earlier.flatMap((plan) => plan.tasks).length,
  };
  const { plan, hash } = typeable(() =>
    assemblePlan(
      {
        case: id,
        ...(earlier.length === 0 ? {} : { round: earlier.length + 1 }),
        nonce: random(26),
        madeAt: instant(clock),
        madeBy: by,
        ...(via === undefined ? {} : { madeVia: via }),
        findings: [
          ...new Set([...report.findings, ...basis.findings].map(({ id: finding }) => finding)),
        ].toSorted(),
        notices: earlier.length === 0 ? noticesTo(report.recipients, basis.it.regime) : [],
        after,
        targets: ports.connectors.map((connector) => connector.target()),
      },
      proposals,
    ),
  );
  await store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "plan", by);
    await replacePlan(writer, it, plan, basis);
    await writer.updateCase(id, { state: to, planHash: hash, planBy: by });
    await writer.append(entry(clock, audit, { actor: by, about: it }, { plan: hash, n: plan.steps.length }));
    for (const task of plan.tasks) await openTask(writer, clock, task, { it, by, planned: true });
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
