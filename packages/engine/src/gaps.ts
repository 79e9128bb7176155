import {
  type AcceptedGap,
  accepting,
  type CaseId,
  civilDate,
  gapText,
  isCivilDate,
  type ManualTask,
  type NamedGap,
  namedGaps,
  type OfficerId,
  OubliError,
  refusalOf,
  type SearchReport,
  withAccepted,
} from "@oubli/model";
import { entry, instant, keepReason } from "./acting.ts";
import { rewriteFound } from "./found-so-far.ts";
import { latestReport } from "./latest-report.ts";
import { permit } from "./permit.ts";
import type { CasePorts, Reader, Writer } from "./ports.ts";
import { openTask } from "./tasks.ts";

/** What an officer says of the gaps they accept. */
export interface AcceptingGap {
  /** The gap's name, such as `g2`; may be left out where there is only one. */
  readonly gap?: string;
  readonly reason: string;
  /** The civil date on which it is asked again. */
  readonly lookAgainOn: string;
}

/**
 * Lets one gap of a search stand, by name, so that the rest of the case can go on. It becomes a manual task, and the case can no
 * longer end as wholly fulfilled, or without data held.
 *
 * @throws {OubliError} As `permit` for `accept-gap`; `USAGE` without a reason, for a gap that is not there or is not named among several,
 * and for a day that does not exist or has passed.
 */
export async function acceptGap(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { gap, reason, lookAgainOn }: AcceptingGap,
): Promise<AcceptedGap> {
  return store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, "accept-gap", by);
    if (!isCivilDate(lookAgainOn) || lookAgainOn <= civilDate(it.zone, clock.wall()))
      throw new OubliError("USAGE", "the day to look again is not a day to come");
    const { line, name } = theGap(await latestReport(writer, it), gap, id);
    const known = await acceptedGaps(writer, id);
    const task = `t-gap-${known.length + 1}`;
    const accepted = accepting(line, { task, by, at: instant(clock), lookAgainOn });
    await writer.seal(id, "gaps", [...known, accepted]);
    await markAccepted(writer, id);
    await openTask(writer, clock, taskFor({ line, name }, task), { it, by, planned: false });
    const why = await keepReason(writer, id, reason);
    const facts = { vendor: line.vendor, account: line.account, task, ...why };
    await writer.append(entry(clock, audit, { actor: by, about: it }, facts));
    return accepted;
  });
}

/** What officers have accepted so far that could not be looked at. */
export async function acceptedGaps(reader: Reader, id: CaseId): Promise<readonly AcceptedGap[]> {
  return (await reader.unseal(id, "gaps")) ?? [];
}

function theGap(report: SearchReport | undefined, name: string | undefined, id: CaseId): NamedGap {
  const open = namedGaps(report).filter(({ line }) => line.accepted === undefined);
  const [only, ...others] = open;
  const meant = name === undefined && others.length === 0 ? only : open.find((gap) => gap.name === name);
  if (meant) return meant;
  throw refusalOf(
    { why: "which-gap", gaps: open.map(({ name: one, line }) => `${one} ${gapText(line)}`) },
    id,
  );
}

/** Both searches may hold the gap; what is accepted is accepted in both. */
async function markAccepted(writer: Writer, id: CaseId): Promise<void> {
  const accepted = await acceptedGaps(writer, id);
  const search = (report: SearchReport) => withAccepted(report, accepted);
  await rewriteFound(writer, id, { search, verification: (one) => ({ ...one, report: search(one.report) }) });
}

function taskFor({ line, name }: NamedGap, id: string): ManualTask {
  const { account, vendor, question, reason = "no answer" } = line;
  return {
    id,
    account,
    vendor,
    // The records themselves go on as planned; the task is about what could not be read of them.
    findings: [],
    title: `What could not be looked at (${name})`,
    what: `Look at ${account} by other means, ${question}, and deal with what is there.`,
    because: `It could not be asked: ${reason}.`,
    ask: `${vendor} support`,
  };
}
