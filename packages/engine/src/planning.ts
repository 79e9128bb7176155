import {
  type Case,
  type CaseId,
  type Covered,
  type Finding,
  type ManualTask,
  type OfficerId,
  type Plan,
  type PlannedStep,
  type Retained,
  type SearchReport,
  type StepRecord,
  wasSent,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { requireConfigured } from "./configured.ts";
import { foundBefore } from "./found-before.ts";
import { hashPlan } from "./hash.ts";
import { latestReport } from "./latest-report.ts";
import { noticesTo } from "./notices.ts";
import { permit } from "./permit.ts";
import { plansOf, roundOf, stepsOf } from "./plans.ts";
import type { Ports, Proposal, Reader, Writer } from "./ports.ts";
import { openTask, tasksOf } from "./tasks.ts";

/** A plan together with the hash an approver signs. */
export interface HashedPlan {
  readonly plan: Plan;
  readonly hash: string;
}

/** What surrounds the proposals of a plan. */
export interface PlanFrame
  extends Pick<Plan, "case" | "round" | "nonce" | "madeAt" | "madeBy" | "madeVia" | "findings"> {
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
  { notices = [], after = { steps: 0, tasks: 0 }, ...frame }: PlanFrame,
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
  return { format: 1, ...frame, steps, covered, retained, tasks };
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
        findings: report.findings.map((finding) => finding.id).toSorted(),
        notices: earlier.length === 0 ? noticesTo(report.recipients, basis.it.regime) : [],
        after,
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

/** What a plan is made from. */
interface Basis {
  readonly it: Case;
  readonly report: SearchReport;
  /** The findings it is about. */
  readonly findings: readonly Finding[];
  /** The plans of the case of which calls were sent. */
  readonly earlier: readonly Plan[];
}

// The guard has seen that there was a search; this only satisfies the type.
const NOTHING: SearchReport = { findings: [], coverage: [], recipients: [] };

async function basisOf(reader: Reader, it: Case): Promise<Basis> {
  const plans = await plansOf(reader, it.id);
  const steps = await reader.steps(it.id);
  const last = plans.at(-1);
  const isSent = last !== undefined && stepsOf(last, steps).some(wasSent);
  const earlier = isSent ? plans : plans.slice(0, -1);
  const report = (await latestReport(reader, it)) ?? NOTHING;
  if (earlier.length === 0) return { it, report, findings: report.findings, earlier };
  const tasks = await tasksOf(reader, it.id);
  const byHand = new Set(tasks.flatMap(({ task }) => task.findings));
  const remaining = (await reader.unseal(it.id, "verification"))?.remaining ?? [];
  const before = await foundBefore(reader, it.id);
  const seen = new Set(report.findings.map((finding) => finding.id));
  // What was reached only by a record that is gone is in no search any more: it stands as it was found before.
  const hidden = before.filter((finding) => remaining.includes(finding.id) && !seen.has(finding.id));
  const findings = [...report.findings, ...hidden].filter((finding) => !byHand.has(finding.id));
  return { it, report, findings, earlier };
}

/** Puts a plan in the place of the one that was not carried out, or beside those that were. */
async function replacePlan(writer: Writer, it: Case, plan: Plan, { report, earlier }: Basis): Promise<void> {
  const carriedOut = new Set(earlier.flatMap(({ steps }) => steps.map((step) => step.id)));
  const dropped = new Set((await writer.unseal(it.id, "plan"))?.tasks.map((task) => task.id));
  for (const task of earlier.flatMap(({ tasks }) => tasks)) dropped.delete(task.id);
  const steps = (await writer.steps(it.id)).filter((step) => carriedOut.has(step.id)).map(superseded);
  const tasks = (await writer.tasks(it.id)).filter((task) => !dropped.has(task.id));
  const last = earlier.at(-1);
  if (last) await writer.seal(it.id, `plan/${roundOf(last)}`, last);
  if (last) {
    await writer.seal(it.id, "before", await foundBefore(writer, it.id));
    await writer.seal(it.id, "search", report);
  }
  await writer.seal(it.id, "plan", plan);
  await writer.putSteps(it.id, [...steps, ...plan.steps.map((step) => readyStep(it.id, step))], tasks);
}

/** A step of an earlier plan: what it left undone is the business of the new one. */
function superseded(step: StepRecord): StepRecord {
  return LEFT_UNDONE.has(step.state) ? { ...step, state: "superseded" } : step;
}

const LEFT_UNDONE: ReadonlySet<StepRecord["state"]> = new Set(["ready", "failed", "unknown", "present"]);

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

/** @throws {OubliError} `SETUP` when an account that holds a record is not configured any more, and nobody has accepted that. */
async function proposalsFor(
  { connectors, random }: Pick<Ports, "connectors" | "random">,
  { report, findings }: Basis,
  id: CaseId,
): Promise<readonly Proposal[]> {
  const lost = new Set(
    report.coverage.flatMap((line) => (line.accepted === undefined ? [] : [line.account])),
  );
  const configured = new Set(connectors.map(({ account }) => account));
  const stranded = findings.filter(({ account }) => !configured.has(account) && lost.has(account));
  requireConfigured(
    { connectors },
    findings.filter((finding) => !stranded.includes(finding)),
    id,
  );
  const proposed = await Promise.all(
    connectors.map(({ account, propose }) =>
      propose(
        findings.filter((finding) => finding.account === account),
        random,
      ),
    ),
  );
  return [...proposed, byHandOnly(stranded)];
}

/** What an account that cannot be reached any more holds: only people can deal with it. */
function byHandOnly(findings: readonly Finding[]): Proposal {
  const tasks = findings.map(({ id, account, vendor, title, recordId }) => ({
    account,
    vendor,
    findings: [id],
    title: `${title} ${recordId}`,
    what: `Have this ${title.toLowerCase()} removed by other means, and keep the answer as proof.`,
    because: "This account is not configured any more, so that no call can reach it.",
    ask: `${vendor} support`,
  }));
  return { steps: [], covered: [], retained: [], tasks };
}
