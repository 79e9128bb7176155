import {
  type AuditEntry,
  type Case,
  type CaseId,
  type OfficerId,
  OubliError,
  type SearchReport,
  type Subject,
} from "@oubli/model";
import { entry, requireCase, requireMove, requireOfficer } from "./acting.ts";
import type { Ports, Reader, SearchProgress, Writer } from "./ports.ts";
import { beyondReach } from "./tasks.ts";

export interface SearchOptions {
  readonly signal: AbortSignal;
  readonly observe: (progress: SearchProgress) => void;
}

/**
 * Asks every account at once for everything about a subject.
 *
 * The report's findings are sorted by account, kind and id, so that the same holdings give the same report.
 * @throws {OubliError} `CANCELLED` when the signal is aborted.
 */
export async function searchAll(
  ports: Ports,
  subject: Subject,
  options: SearchOptions,
): Promise<SearchReport> {
  try {
    const reports = await Promise.all(
      ports.connectors.map((connector) => connector.search(subject, options.observe, options.signal)),
    );
    return {
      findings: reports.flatMap((report) => report.findings).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      coverage: reports.flatMap((report) => report.coverage),
      recipients: reports.flatMap((report) => report.recipients),
    };
  } catch (error) {
    if (options.signal.aborted)
      throw new OubliError("CANCELLED", "the search was stopped", {
        hint: "nothing was changed",
        cause: error,
      });
    throw error;
  }
}

/**
 * Searches for a case's subject and keeps the result sealed beside the case. A new search voids an older plan.
 *
 * @throws {OubliError} `NOT_ALLOWED` once calls of an erasure were sent: what they did is told by the run's own
 * looking again, and a search that finds nothing would pass for "nothing held".
 */
export async function find(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  options: SearchOptions,
): Promise<SearchReport> {
  const { it, subject } = await ports.store.read(async (reader) => {
    await requireOfficer(reader, by, "officer");
    const it = await requireCase(reader, id);
    await requireNothingSent(reader, it);
    requireMove(it, "find");
    return { it, subject: await requireSubject(reader.unseal<Subject>(id, "subject"), it) };
  });
  const report = await searchAll(ports, subject, options);
  await ports.store.change(async (writer) => {
    const now = await requireCase(writer, id);
    await requireNothingSent(writer, now);
    const state = requireMove(now, "find");
    await writer.seal(id, "search", report);
    await writer.updateCase(id, { state });
    for (const line of searchEntries(ports, it, report, by)) await writer.append(line);
    // An erasure's tasks belong to its plan; a copy has no plan, and silence would pass for completeness.
    if (it.kind === "access") await openTasks(ports, writer, it, report, by);
  });
  return report;
}

async function requireNothingSent(reader: Reader, it: Case): Promise<void> {
  if ((await reader.steps(it.id)).every((step) => step.fence === 0)) return;
  throw new OubliError("NOT_ALLOWED", `calls of case ${it.id} have already been sent`, {
    hint: `finish it with: oubli case run ${it.id}; for what appeared since, open a new case`,
  });
}

/** Makes a task of everything no call reaches, in place of those of an earlier search. */
async function openTasks(
  ports: Ports,
  writer: Writer,
  it: Case,
  report: SearchReport,
  by: OfficerId,
): Promise<void> {
  const tasks = beyondReach(ports.connectors, report, "access").map(({ task }) => task);
  await writer.putSteps(
    it.id,
    [],
    tasks.map((task) => ({ case: it.id, id: task.id, state: "open" as const })),
  );
  for (const task of tasks) {
    await writer.seal(it.id, `task/${task.id}`, task);
    await writer.append(
      entry(ports.clock, "task.opened", by, it, {
        task: task.id,
        vendor: task.vendor,
        account: task.account,
      }),
    );
  }
}

/**
 * Searches without a case. Nothing about the person is kept; that somebody looked is an entry of the audit trail.
 */
export async function look(
  ports: Ports,
  subject: Subject,
  by: OfficerId,
  options: SearchOptions,
): Promise<SearchReport> {
  await ports.store.read((reader) => requireOfficer(reader, by, "officer"));
  const report = await searchAll(ports, subject, options);
  await ports.store.change(async (writer) => {
    for (const line of searchEntries(ports, undefined, report, by)) await writer.append(line);
  });
  return report;
}

/** One entry for each account: how many records, how many questions, and whether all could be asked. */
export function searchEntries(
  ports: Ports,
  it: Case | undefined,
  report: SearchReport,
  by: OfficerId | "system",
): readonly AuditEntry[] {
  return ports.connectors.map(({ account, vendor }) => {
    const lines = report.coverage.filter((line) => line.account === account);
    const complete = lines.every((line) => line.result !== "could-not-look");
    return entry(ports.clock, "search.done", by, it, {
      vendor,
      account,
      n: report.findings.filter((finding) => finding.account === account).length,
      code: complete ? "complete" : "incomplete",
    });
  });
}

/** @throws {OubliError} `NOT_FOUND` when the case's key was destroyed. */
export async function requireSubject(unsealed: Promise<Subject | undefined>, it: Case): Promise<Subject> {
  const subject = await unsealed;
  if (subject) return subject;
  throw new OubliError("NOT_FOUND", `what case ${it.id} held about the person has been shredded`);
}
