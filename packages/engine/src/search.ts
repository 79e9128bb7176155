import {
  type AccountId,
  type AuditEntry,
  answerAt,
  type Case,
  type CaseId,
  type Finding,
  isWhole,
  type OfficerId,
  OubliError,
  refusalOf,
  type SearchReport,
  type Sought,
  type Subject,
  sorted,
  soughtBy,
  type VendorId,
  withAccepted,
  withUnknownKinds,
} from "@oubli/model";
import { entry, requireOfficer } from "./acting.ts";
import { accountsOf, gapsOfMissing } from "./configured.ts";
import { acceptedGaps } from "./gaps.ts";
import { hopBySettings, MOST_HOPS } from "./hop-policy.ts";
import { keepAnswers, type Pass } from "./kept-answers.ts";
import { permit } from "./permit.ts";
import type { Connector, KeptAnswers, Ports, Reader, SearchProgress, Writer } from "./ports.ts";
import { whoseDecisions } from "./read-whose.ts";
import { beyondReach, openTask } from "./tasks.ts";

export interface SearchOptions {
  readonly signal: AbortSignal;
  readonly observe: (progress: SearchProgress) => void;
}

/** Which search of a case it is, for what was answered before it was interrupted. */
export interface CaseSearchOptions extends SearchOptions {
  readonly pass: Pass;
}

/**
 * Asks every account at once for everything about a subject.
 *
 * The report's findings are sorted by account, kind and id, so that the same holdings give the same report.
 * @throws {OubliError} `CANCELLED` when the signal is aborted.
 */
async function searchAll(
  connectors: readonly Connector[],
  subject: Sought,
  { observe, signal, kept }: SearchOptions & { readonly kept?: KeptAnswers },
): Promise<SearchReport> {
  try {
    const reports = await Promise.all(
      connectors.map((connector) => connector.search(subject, observe, signal, kept)),
    );
    const nearMisses = byId(reports.flatMap((report) => report.nearMisses ?? []));
    return {
      findings: byId(reports.flatMap((report) => report.findings)),
      coverage: withUnknownKinds(reports.flatMap((report) => report.coverage)),
      recipients: reports.flatMap((report) => report.recipients),
      ...(nearMisses.length === 0 ? {} : { nearMisses }),
    };
  } catch (error) {
    if (signal.aborted)
      throw new OubliError("CANCELLED", "the search was stopped; nothing was changed", { cause: error });
    throw error;
  }
}

function byId(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The same for a case: the only way one is searched. An account that the case has dealt with and that is not configured any
 * more becomes a question that could not be asked. One that was interrupted goes on with what was answered until then; who writes its
 * result down forgets those answers.
 *
 * @throws {OubliError} `NOT_FOUND` when the case's key was destroyed; `CANCELLED`.
 */
export async function searchCase(
  ports: Ports,
  id: CaseId,
  options: CaseSearchOptions,
): Promise<SearchReport> {
  const { subject, accounts, accepted, decisions, letters } = await ports.store.read(async (reader) => ({
    subject: await requireSubject(reader, id),
    accounts: await accountsOf(reader, id),
    accepted: await acceptedGaps(reader, id),
    decisions: await whoseDecisions(reader, id),
    letters: await reader.unseal(id, "letters"),
  }));
  const sought = { ...soughtBy(subject, decisions), ...(letters === undefined ? {} : { letters }) };
  const kept = keepAnswers(ports, id, options.pass);
  const report = await searchAll(ports.connectors, sought, { ...options, kept });
  const missing = gapsOfMissing(ports, accounts);
  for (const { account, question } of missing)
    options.observe({ account, question, state: "failed", records: 0, pages: 0 });
  const whole = { ...report, coverage: [...report.coverage, ...missing] };
  return withAccepted(sorted(whole, decisions), accepted);
}

/**
 * Searches for a case's subject and keeps the result sealed beside the case. A new search voids an older plan.
 *
 * @throws {OubliError} As `permit` for `find`: not once calls of an erasure were sent. What they did is told by the run's own
 * verification, and a search that finds nothing would pass for "no data held".
 */
export async function find(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  options: SearchOptions,
): Promise<SearchReport> {
  const { store } = ports;
  await store.read((reader) => permit(reader, id, "find", by));
  const report = { ...(await searchOn(ports, id, by, options)), by };
  await store.change(async (writer) => {
    const { it, to } = await permit(writer, id, "find", by);
    await writer.seal(id, "search", report);
    await writer.forget(id, "answer");
    await writer.updateCase(id, { state: to });
    for (const line of searchEntries(ports, report, { actor: by, about: it })) await writer.append(line);
    // An erasure's tasks belong to its plan; a copy has no plan, and silence would pass for completeness.
    if (it.kind === "access") await replaceTasks(ports, writer, it, { report, by });
  });
  return report;
}

/** Searches, and as often again as the settings say that what was found is asked by, too. */
async function searchOn(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  options: SearchOptions,
): Promise<SearchReport> {
  const search = () => searchCase(ports, id, { ...options, pass: "find" });
  let report = await search();
  for (let hops = 0; hops < MOST_HOPS && (await hopBySettings(ports, id, by, report)); hops += 1)
    report = await search();
  return report;
}

/** Makes a task of everything no call reaches, in place of those of an earlier search. */
async function replaceTasks(
  { connectors, clock }: Pick<Ports, "connectors" | "clock">,
  writer: Writer,
  it: Case,
  { report, by }: { readonly report: SearchReport; readonly by: OfficerId },
): Promise<void> {
  // What was accepted by name stays accepted, whatever is found now.
  const kept = (await writer.tasks(it.id)).filter(({ id }) => id.startsWith("t-gap-"));
  await writer.putSteps(it.id, [], kept);
  for (const { task } of beyondReach(connectors, report, "access"))
    await openTask(writer, clock, task, { it, by, planned: false });
}

/**
 * Searches without a case. Nothing about the person is kept; that a search was made is an entry of the audit trail.
 */
export async function lookUp(
  ports: Ports,
  subject: Subject,
  by: OfficerId,
  options: SearchOptions,
): Promise<SearchReport> {
  await ports.store.read((reader) => requireOfficer(reader, by, "officer"));
  const report = await searchAll(ports.connectors, subject, options);
  await ports.store.change(async (writer) => {
    for (const line of searchEntries(ports, report, { actor: by })) await writer.append(line);
  });
  return report;
}

/**
 * Notes in the audit trail that an officer read records of one account outside of a case, such as to compare answers with
 * their description. Less than a search: not every question was asked.
 */
export async function noteLook(
  { store, clock }: Pick<Ports, "store" | "clock">,
  {
    vendor,
    account,
    records,
  }: { readonly vendor: VendorId; readonly account: AccountId; readonly records: number },
  by: OfficerId,
): Promise<void> {
  const facts = { vendor, account, n: records, code: "incomplete" };
  await store.change((writer) => writer.append(entry(clock, "search.ended", { actor: by }, facts)));
}

/** One entry for each account, a missing one included, and one where there is none: how many records, and whether every question could be asked. */
export function searchEntries(
  { connectors, clock }: Pick<Ports, "connectors" | "clock">,
  report: SearchReport,
  who: { readonly actor: OfficerId; readonly about?: Case },
): readonly AuditEntry[] {
  const vendors = new Map([...connectors, ...report.coverage].map((place) => [place.account, place.vendor]));
  // Where no account is configured nothing was asked.
  if (vendors.size === 0) return [entry(clock, "search.ended", who, { n: 0, code: "incomplete" })];
  return [...vendors].map(([account, vendor]) => {
    return entry(clock, "search.ended", who, {
      vendor,
      account,
      n: report.findings.filter((finding) => finding.account === account).length,
      code: isWhole(answerAt(report, account)) ? "complete" : "incomplete",
    });
  });
}

/** Whom a case is about. @throws {OubliError} `NOT_FOUND` when the case's key was destroyed. */
export async function requireSubject(reader: Reader, id: CaseId): Promise<Subject> {
  const subject = await reader.unseal(id, "subject");
  if (subject) return subject;
  throw refusalOf({ why: "shredded" }, id);
}
