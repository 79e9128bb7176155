import {
  absenceOf,
  type Case,
  type CaseId,
  closedAs,
  type OfficerId,
  outcomeOf,
  type Plan,
  type Resolution,
  reconcile,
  type SearchReport,
  type StepRecord,
  type Subject,
  type Verification,
  verdictOf,
} from "@oubli/model";
import { entry, identifierDigests, instant } from "./acting.ts";
import { draftOf, type NewCase } from "./open-case.ts";
import { permit } from "./permit.ts";
import { wholePlan } from "./plans.ts";
import type { CasePorts, Ports, Reader, Sighting, Writer } from "./ports.ts";
import { whoseDecisions } from "./read-whose.ts";
import { requireSubject, type SearchOptions, searchCase, searchEntries } from "./search.ts";
import { tasksOf } from "./tasks.ts";
import { ABSENCE_EVENTS, applyTruth, lookAgain, verificationOf } from "./verify.ts";

/** What verifying a closed erasure again brought. `remaining`: ids of findings that reappeared. */
export interface Reverification extends Verification {
  /** The case as it is now: what was seen may have moved its resolution. */
  readonly case: Case;
  /** The case in which the data that reappeared is erased: a new one, or the one that was opened for it before. */
  readonly followUp?: Case;
}

/**
 * Verifies a closed erasure again, by every identifier at every account. A vendor may restore a backup, a shop may import an
 * old list. Data that reappeared opens a follow-up case, searched already: its deadline runs from now. Steps, resolution and whatever
 * certificate is built from now on say what was seen; a certificate that was handed out stays, and the next one names it.
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
  const { subject, plan, steps } = await store.read(async (reader) => erasureIn(reader, id, by));
  const sightings = await lookAgain(ports, id, { plan, steps }, options.signal);
  const report = await searchCase(ports, id, { ...options, pass: "reverify" });
  return store.change(async (writer) => {
    const { it } = await permit(writer, id, "reverify", by);
    const seen = await reassess(ports, writer, { it, plan }, { report, sightings });
    const { absence } = absenceOf(seen);
    const event = absence === "still-there" ? "data.reappeared" : ABSENCE_EVENTS[absence];
    const facts = { n: seen.remaining.length + (seen.left ?? []).length, code: "all-identifiers" };
    await writer.append(entry(clock, event, { actor: by, about: it }, facts));
    const resolution = await moveResolution({ writer, clock }, { it, plan, seen }, by);
    const followUp =
      absence === "still-there"
        ? await openFollowUp(ports, writer, { it, subject }, { report, by })
        : undefined;
    return { ...seen, case: { ...it, resolution }, ...(followUp ? { followUp } : {}) };
  });
}

/** What a closed erasure has left to compare with. */
interface Erased {
  readonly it: Case;
  readonly subject: Subject;
  readonly plan: Plan;
  readonly steps: readonly StepRecord[];
}

async function erasureIn(reader: Reader, id: CaseId, by: OfficerId): Promise<Erased> {
  const { it } = await permit(reader, id, "reverify", by);
  const subject = await requireSubject(reader, id);
  const plan = (await wholePlan(reader, id)) ?? nothingPlanned(it);
  return { it, subject, plan, steps: await reader.steps(id) };
}

/** A case that ended over an accepted gap, where nothing was found, has no plan: all that is found now has reappeared. */
function nothingPlanned({ id, openedAt, openedBy }: Case): Plan {
  const frame = { format: 1, case: id, nonce: "", madeAt: openedAt, madeBy: openedBy } as const;
  return { ...frame, findings: [], targets: [], steps: [], covered: [], retained: [], tasks: [] };
}

/** Brings what was seen together with what the closed case says, and keeps it. */
async function reassess(
  ports: Ports,
  writer: Writer,
  { it, plan }: Pick<Erased, "it" | "plan">,
  { report, sightings }: { readonly report: SearchReport; readonly sightings: readonly Sighting[] },
): Promise<Verification> {
  const [steps, tasks] = [await writer.steps(it.id), await tasksOf(writer, it.id)];
  const truth = reconcile({ plan, steps, tasks, report, sightings, now: ports.clock.wall(), closed: true });
  await applyTruth({ ...ports, writer }, it, plan, truth);
  const verification = verificationOf(truth, report, instant(ports.clock));
  await writer.seal(it.id, "verification", verification);
  await writer.forget(it.id, "answer");
  return verification;
}

/** Lets a closed case stand under the word that fits what is known now. @returns That word. */
export async function moveResolution(
  { writer, clock }: Pick<CasePorts, "clock"> & { readonly writer: Writer },
  { it, plan, seen }: { readonly it: Case; readonly plan: Plan; readonly seen: Verification },
  by: OfficerId,
): Promise<Resolution> {
  const resolution = await resolutionNow(writer, it, plan, seen);
  if (resolution === it.resolution) return resolution;
  await writer.updateCase(it.id, { resolution });
  await writer.append(entry(clock, "case.reassessed", { actor: by, about: it }, { code: resolution }));
  return resolution;
}

/** How the case ended, by what is known now. What could not be looked at moves nothing. */
async function resolutionNow(
  reader: Reader,
  it: Case,
  plan: Plan,
  verification: Verification,
): Promise<Resolution> {
  const before = it.resolution ?? closedAs("open");
  const isSeen = absenceOf(verification).absence !== "unverified";
  if (!isSeen || plan.steps.length + plan.tasks.length + plan.retained.length === 0) return before;
  const [steps, tasks] = [await reader.steps(it.id), await tasksOf(reader, it.id)];
  return closedAs(verdictOf(outcomeOf({ plan, steps, tasks, verification })));
}

async function openFollowUp(
  ports: Ports,
  writer: Writer,
  { it, subject }: Pick<Erased, "it" | "subject">,
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
  // Whose a record is, does not change with the case it is dealt with in.
  await writer.seal(opened.id, "whose", await whoseDecisions(writer, it.id));
  const ids = await identifierDigests(writer, opened.id, subject);
  await writer.append(
    entry(ports.clock, "request.received", who, { kind: "erasure", code: "reappeared", ids }),
  );
  for (const line of searchEntries(ports, report, who)) await writer.append(line);
  return opened;
}
