import {
  type Approval,
  byUrgency,
  type Case,
  type CaseFacts,
  type CaseId,
  type OfficerId,
  type Plan,
  type SearchReport,
  type StepRecord,
  type Subject,
  type Task,
  type Verification,
  type Whose,
} from "@oubli/model";
import { entry, requireCase } from "./acting.ts";
import { latestReport } from "./latest-report.ts";
import { factsOf, permit } from "./permit.ts";
import type { CasePorts, Reader } from "./ports.ts";
import { readWhose } from "./read-whose.ts";
import { tasksOf } from "./tasks.ts";

/** Everything about one case at one moment. Personal data where it was sealed. */
export interface CaseView {
  readonly case: Case;
  /** `undefined` once the case was shredded; so are the next ones, or before they exist. */
  readonly subject: Subject | undefined;
  readonly report: SearchReport | undefined;
  readonly plan: Plan | undefined;
  readonly verification: Verification | undefined;
  readonly steps: readonly StepRecord[];
  readonly tasks: readonly Task[];
  /** What is to be decided about whose the found records are. */
  readonly whose: Whose;
  readonly approvals: readonly Approval[];
  /** What `possible` decides by: a face that asks it cannot disagree with the engine. */
  readonly facts: CaseFacts;
}

/** All cases, the most urgent first; closed ones last, newest first. Holds no personal data. */
export async function listCases({ store }: Pick<CasePorts, "store">): Promise<readonly Case[]> {
  const cases = await store.read((reader) => reader.cases());
  const open = cases.filter((it) => it.state !== "closed").toSorted(byUrgency);
  return [...open, ...cases.filter((it) => it.state === "closed")];
}

/**
 * Opens one case's personal data. That it was viewed is itself an entry of the audit trail.
 * @throws {OubliError} As `permit` for `view`.
 */
export async function viewCase(
  { store, clock }: Pick<CasePorts, "store" | "clock">,
  id: CaseId,
  by: OfficerId,
): Promise<CaseView> {
  return store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, "view", by);
    await writer.append(entry(clock, audit, { actor: by, about: it }));
    return gather(writer, it);
  });
}

/** The same without an entry: for an officer who has just acted on the case and needs to see the effect. */
export async function readCase({ store }: Pick<CasePorts, "store">, id: CaseId): Promise<CaseView> {
  return store.read(async (reader) => gather(reader, await requireCase(reader, id)));
}

async function gather(reader: Reader, it: Case): Promise<CaseView> {
  return {
    case: it,
    subject: await reader.unseal(it.id, "subject"),
    report: await reader.unseal(it.id, "search"),
    plan: await reader.unseal(it.id, "plan"),
    verification: await reader.unseal(it.id, "verification"),
    steps: await reader.steps(it.id),
    tasks: await tasksOf(reader, it.id),
    whose: await readWhose(reader, it, await latestReport(reader, it)),
    approvals: await reader.approvals(it.id),
    facts: await factsOf(reader, it),
  };
}
