import { dueDates, type RegimeId } from "@oubli/law";
import {
  type Case,
  type CaseId,
  isComplete,
  type OfficerId,
  OubliError,
  type Plan,
  type SearchReport,
  type StepRecord,
  type Subject,
  type TaskRecord,
} from "@oubli/model";
import { entry, instant, requireCase, requireOfficer } from "./acting.ts";
import type { Ports, Reader, Writer } from "./ports.ts";
import { requireSubject, type SearchOptions, searchAll, searchEntries } from "./search.ts";
import { dueOf } from "./term.ts";

/** What looking again after an erasure was closed brought. */
export interface Recheck {
  readonly report: SearchReport;
  /** Ids of findings that should be gone and are there. */
  readonly back: readonly string[];
  /** Whether every account could be asked: only then does an empty `back` mean that nothing is there. */
  readonly complete: boolean;
  /** The case in which what is back is erased: a new one, or the one that an earlier look has opened. */
  readonly child?: Case;
}

const REF_LENGTH = 26;

/**
 * Looks whether anything of a closed erasure is back, by every identifier at every account. A vendor may restore a backup, a
 * shop may import an old list. What is back becomes a case of its own, searched already: its term runs from now.
 *
 * May be done any number of times, until the case is shredded.
 *
 * @throws {OubliError} `NOT_ALLOWED` for a case that is no closed erasure, `NOT_FOUND` once it is shredded, `CANCELLED`.
 */
export async function recheck(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  options: SearchOptions,
): Promise<Recheck> {
  const erased = await ports.store.read(async (reader) => {
    await requireOfficer(reader, by, "officer");
    return erasureIn(reader, id);
  });
  const report = await searchAll(ports, erased.subject, options);
  const back = findingsBack(erased, report);
  const complete = isComplete(report.coverage);
  const child = await ports.store.change(async (writer) => {
    const ev =
      back.length > 0 ? "vendor.reappeared" : complete ? "vendor.absent.verified" : "vendor.unverifiable";
    const code = complete ? "all-identifiers" : "incomplete";
    await writer.append(entry(ports.clock, ev, by, erased.it, { n: back.length, code }));
    return back.length === 0 ? undefined : openChild(ports, writer, erased, report, by);
  });
  return { report, back, complete, ...(child ? { child } : {}) };
}

/** What a closed erasure has left to compare with. */
export interface Erased {
  readonly it: Case;
  readonly subject: Subject;
  readonly plan: Plan;
  readonly steps: readonly StepRecord[];
  readonly tasks: readonly TaskRecord[];
}

async function erasureIn(reader: Reader, id: CaseId): Promise<Erased> {
  const it = await requireCase(reader, id);
  const carriedOut = it.resolution === "fulfilled" || it.resolution === "partial";
  if (it.kind !== "erasure" || !carriedOut)
    throw new OubliError("NOT_ALLOWED", `case ${id} is no erasure that was carried out and closed`, {
      hint:
        it.state === "closed"
          ? "there is nothing that could be back"
          : "close it first; until then it looks again by itself",
    });
  const subject = await requireSubject(reader.unseal<Subject>(id, "subject"), it);
  const plan = await reader.unseal<Plan>(id, "plan");
  if (!plan) throw new OubliError("NOT_FOUND", `case ${id} has no plan`);
  return { it, subject, plan, steps: await reader.steps(id), tasks: await reader.tasks(id) };
}

/**
 * Which findings should not be there: all but those that were kept with a ground, and those that neither a call nor a person
 * has removed. Pure.
 */
export function findingsBack(
  { plan, steps, tasks }: Omit<Erased, "it" | "subject">,
  report: SearchReport,
): readonly string[] {
  const done = new Set(tasks.filter((task) => task.state === "done").map((task) => task.id));
  const refused = new Set(
    steps.filter((step) => step.state === "refused" && !done.has(`t-${step.id}`)).map((step) => step.id),
  );
  const stay = new Set([
    ...plan.retained.map((kept) => kept.finding),
    ...plan.tasks.filter((task) => !done.has(task.id)).flatMap((task) => task.findings),
    ...plan.steps.filter((step) => refused.has(step.id)).map((step) => step.finding),
  ]);
  return report.findings.map((finding) => finding.id).filter((finding) => !stay.has(finding));
}

async function openChild(
  ports: Ports,
  writer: Writer,
  { it, subject }: Erased,
  report: SearchReport,
  by: OfficerId,
): Promise<Case> {
  const known = (await writer.cases()).find((one) => one.parent === it.id && one.state !== "closed");
  if (known) return known;
  const now = instant(ports.clock);
  const { regime, country, region, zone, identity } = it;
  const place = { country, ...(region === undefined ? {} : { region }) };
  const due = dueDates({ regime: regime as RegimeId, ...place, received: now, zone });
  const child = await writer.openCase({
    ref: `r_${ports.random(REF_LENGTH)}`,
    parent: it.id,
    kind: "erasure",
    state: "scoped",
    hold: "none",
    regime,
    lawVersion: due.version,
    ...place,
    zone,
    receivedAt: now,
    term: { pauses: [] },
    due: dueOf(due),
    openedAt: now,
    openedBy: by,
    ...(identity === undefined ? {} : { identity }),
  });
  await writer.seal(child.id, "subject", subject);
  await writer.seal(child.id, "search", report);
  await writer.append(
    entry(ports.clock, "request.received", by, child, { kind: "erasure", code: "reappeared" }),
  );
  for (const line of searchEntries(ports, child, report, by)) await writer.append(line);
  return child;
}
