import {
  absenceOf,
  type Case,
  type CaseId,
  type OfficerId,
  type Plan,
  refusalOf,
  type SearchReport,
  type Subject,
  type Task,
  type Verification,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { draftOf, type NewCase } from "./open-case.ts";
import { permit } from "./permit.ts";
import type { Ports, Reader, Writer } from "./ports.ts";
import { requireSubject, type SearchOptions, searchCase, searchEntries } from "./search.ts";
import { tasksOf } from "./tasks.ts";
import { ABSENCE_EVENTS } from "./verify.ts";

/** What verifying a closed erasure again brought. `remaining`: ids of findings that reappeared. */
export interface Reverification extends Verification {
  /** The case in which the data that reappeared is erased: a new one, or the one that was opened for it before. */
  readonly followUp?: Case;
}

/**
 * Verifies a closed erasure again, by every identifier at every account. A vendor may restore a backup, a shop may import an
 * old list. Data that reappeared opens a follow-up case, searched already: its deadline runs from now.
 *
 * May be done any number of times, until the case is shredded, or until its follow-up case has erased in its turn: from
 * then on that one is verified again.
 *
 * @throws {OubliError} As `permit` for `reverify`; `CANCELLED`.
 */
export async function reverify(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  options: SearchOptions,
): Promise<Reverification> {
  const { store, clock } = ports;
  const erased = await store.read(async (reader) => erasureIn(reader, id, by));
  const report = await searchCase(ports, id, options);
  const verification = { at: instant(clock), report, remaining: reappeared(erased, report) };
  const { absence } = absenceOf(verification);
  const followUp = await store.change(async (writer) => {
    const { it } = await permit(writer, id, "reverify", by);
    const event = absence === "still-there" ? "data.reappeared" : ABSENCE_EVENTS[absence];
    const facts = { n: verification.remaining.length, code: "all-identifiers" };
    await writer.append(entry(clock, event, { actor: by, about: it }, facts));
    return absence === "still-there"
      ? openFollowUp(ports, writer, { ...erased, it }, { report, by })
      : undefined;
  });
  return { ...verification, ...(followUp ? { followUp } : {}) };
}

/** What a closed erasure has left to compare with. */
interface Erased {
  readonly it: Case;
  readonly subject: Subject;
  readonly plan: Plan;
  readonly tasks: readonly Task[];
}

async function erasureIn(reader: Reader, id: CaseId, by: OfficerId): Promise<Erased> {
  const { it } = await permit(reader, id, "reverify", by);
  const subject = await requireSubject(reader, id);
  const plan = await reader.unseal(id, "plan");
  if (!plan) throw refusalOf({ why: "nothing-erased" }, id);
  return { it, subject, plan, tasks: await tasksOf(reader, id) };
}

/** All findings but those that were kept on a ground, and those whose manual task did not remove them. Pure. */
function reappeared({ plan, tasks }: Erased, report: SearchReport): readonly string[] {
  const undone = tasks.filter(({ record }) => record.state !== "completed");
  const stay = new Set([
    ...plan.retained.map((kept) => kept.finding),
    ...undone.flatMap(({ task }) => task.findings),
  ]);
  return report.findings.map((finding) => finding.id).filter((finding) => !stay.has(finding));
}

async function openFollowUp(
  ports: Ports,
  writer: Writer,
  { it, subject }: Erased,
  { report, by }: { readonly report: SearchReport; readonly by: OfficerId },
): Promise<Case> {
  const known = (await writer.cases()).find((one) => one.followUpOf === it.id && one.state !== "closed");
  if (known) return known;
  const { country, region, zone, identity, regime } = it;
  const about: NewCase = {
    kind: "erasure",
    state: "scoped",
    followUpOf: it.id,
    regime,
    country,
    zone,
    receivedAt: instant(ports.clock),
    ...(region === undefined ? {} : { region }),
    ...(identity === undefined ? {} : { identity }),
  };
  const opened = await writer.openCase(draftOf(ports, about, by));
  const who = { actor: by, about: opened };
  await writer.seal(opened.id, "subject", subject);
  await writer.seal(opened.id, "search", report);
  await writer.append(entry(ports.clock, "request.received", who, { kind: "erasure", code: "reappeared" }));
  for (const line of searchEntries(ports, report, who)) await writer.append(line);
  return opened;
}
