import type { RegimeId } from "@oubli/law";
import {
  type Case,
  type CaseId,
  isComplete,
  isErased,
  type OfficerId,
  OubliError,
  type Plan,
  type SearchReport,
  type Subject,
} from "@oubli/model";
import { entry, instant, requireCase, requireOfficer } from "./acting.ts";
import { draftOf, type NewCase } from "./open-case.ts";
import type { Ports, Reader, Writer } from "./ports.ts";
import { requireSubject, type SearchOptions, searchAll, searchEntries } from "./search.ts";
import { type Task, tasksOf } from "./tasks.ts";

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

/**
 * Looks whether anything of a closed erasure is back, by every identifier at every account. A vendor may restore a backup, a
 * shop may import an old list. What is back becomes a case of its own, searched already: its term runs from now.
 *
 * May be done any number of times, until the case is shredded, or until a case that it has opened has erased in its turn: from
 * then on that one is looked at.
 *
 * @throws {OubliError} `NOT_ALLOWED` for a case that is no closed erasure or has such a successor, `NOT_FOUND` once it is
 * shredded, `CANCELLED`.
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
interface Erased {
  readonly it: Case;
  readonly subject: Subject;
  readonly plan: Plan;
  readonly tasks: readonly Task[];
}

async function erasureIn(reader: Reader, id: CaseId): Promise<Erased> {
  const it = await requireCase(reader, id);
  if (!isErased(it))
    throw new OubliError("NOT_ALLOWED", `case ${id} is no erasure that was carried out and closed`, {
      hint:
        it.state === "closed"
          ? "there is nothing that could be back"
          : "close it first; until then it looks again by itself",
    });
  const successor = (await reader.cases()).find((one) => one.parent === id && isErased(one));
  if (successor)
    throw new OubliError("NOT_ALLOWED", `case ${successor.id} has erased what was back of case ${id}`, {
      hint: `oubli case recheck ${successor.id}`,
    });
  const subject = await requireSubject(reader.unseal<Subject>(id, "subject"), it);
  const plan = await reader.unseal<Plan>(id, "plan");
  if (!plan) throw new OubliError("NOT_FOUND", `case ${id} has no plan`);
  return { it, subject, plan, tasks: await tasksOf(reader, id) };
}

/** All findings but those that were kept with a ground, and those that were left to people and not removed. Pure. */
function findingsBack({ plan, tasks }: Erased, report: SearchReport): readonly string[] {
  const undone = tasks.filter(({ record }) => record.state !== "done");
  const stay = new Set([
    ...plan.retained.map((kept) => kept.finding),
    ...undone.flatMap(({ task }) => task.findings),
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
  const { country, region, zone, identity } = it;
  const about: NewCase = {
    kind: "erasure",
    state: "scoped",
    parent: it.id,
    regime: it.regime as RegimeId,
    country,
    zone,
    receivedAt: instant(ports.clock),
    ...(region === undefined ? {} : { region }),
    ...(identity === undefined ? {} : { identity }),
  };
  const child = await writer.openCase(draftOf(ports, about, by));
  await writer.seal(child.id, "subject", subject);
  await writer.seal(child.id, "search", report);
  await writer.append(
    entry(ports.clock, "request.received", by, child, { kind: "erasure", code: "reappeared" }),
  );
  for (const line of searchEntries(ports, child, report, by)) await writer.append(line);
  return child;
}
