import {
  type Approval,
  type Case,
  type CaseEvent,
  type CaseId,
  type OfficerId,
  type Plan,
  possibleEvents,
  type SearchReport,
  type StepRecord,
  type Subject,
} from "@oubli/model";
import { entry, requireCase } from "./acting.ts";
import type { Ports, Reader } from "./ports.ts";
import { type Task, tasksOf } from "./tasks.ts";
import type { Verification } from "./verify.ts";

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
  readonly approvals: readonly Approval[];
  readonly possible: readonly CaseEvent[];
}

/** All cases, the nearest safe date first; closed ones last, newest first. Holds no personal data. */
export async function listCases(ports: Ports): Promise<readonly Case[]> {
  const cases = await ports.store.read((reader) => reader.cases());
  const open = cases
    .filter((it) => it.state !== "closed")
    .toSorted((a, b) => (a.due.safe < b.due.safe ? -1 : a.due.safe > b.due.safe ? 1 : 0));
  return [...open, ...cases.filter((it) => it.state === "closed")];
}

/** Opens one case's personal data. That somebody looked is itself an entry of the audit trail. */
export async function viewCase(ports: Ports, id: CaseId, by: OfficerId): Promise<CaseView> {
  return ports.store.change(async (writer) => {
    const it = await requireCase(writer, id);
    await writer.append(entry(ports.clock, "access.viewed", by, it));
    return gather(writer, it);
  });
}

/** The same without an entry: for whoever has just acted on the case and needs to see the effect. */
export async function readCase(ports: Ports, id: CaseId): Promise<CaseView> {
  return ports.store.read(async (reader) => gather(reader, await requireCase(reader, id)));
}

async function gather(reader: Reader, it: Case): Promise<CaseView> {
  return {
    case: it,
    subject: await reader.unseal<Subject>(it.id, "subject"),
    report: await reader.unseal<SearchReport>(it.id, "search"),
    plan: await reader.unseal<Plan>(it.id, "plan"),
    verification: await reader.unseal<Verification>(it.id, "verification"),
    steps: await reader.steps(it.id),
    tasks: await tasksOf(reader, it.id),
    approvals: await reader.approvals(it.id),
    possible: possibleEvents(it),
  };
}
