import { findGround, groundsFor, type RegimeId } from "@oubli/law";
import {
  type Case,
  type CaseId,
  isComplete,
  type OfficerId,
  OubliError,
  type Plan,
  type Resolution,
  type SearchReport,
} from "@oubli/model";
import { entry, instant, requireCase, requireMove, requireOfficer } from "./acting.ts";
import type { Ports, Reader } from "./ports.ts";

/**
 * Closes a case with the resolution its facts allow: nobody chooses "fulfilled". A request of which nobody has proven who
 * wrote it ends as `unverified`.
 *
 * @throws {OubliError} `NOT_ALLOWED` while a manual task is open, or when nothing was found by a search that
 * could not look everywhere.
 */
export async function closeCase(ports: Ports, id: CaseId, by: OfficerId): Promise<Case> {
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "officer");
    const it = await requireCase(writer, id);
    const state = requireMove(it, "close");
    const resolution = await resolutionOf(writer, it);
    const plan = await writer.unseal<Plan>(id, "plan");
    const kept = [...new Set(plan?.retained.map(({ ground }) => findGround(ground)?.id ?? ground))];
    const end = {
      state,
      resolution,
      closedAt: instant(ports.clock),
      ...(kept.length === 0 ? {} : { grounds: kept }),
    };
    await writer.updateCase(id, end);
    await writer.append(entry(ports.clock, "request.closed", by, it, { code: resolution }));
    return { ...it, ...end };
  });
}

/** Why a case ends before it was carried out: the person takes the request back, or it is refused on a ground. */
export type EarlyEnd = { readonly how: "withdraw" } | { readonly how: "refuse"; readonly ground: string };

/**
 * Ends a case early. Only before any call.
 *
 * @throws {OubliError} `USAGE` for a ground the case's law does not give for its kind of request, `NOT_ALLOWED` once
 * calls were sent.
 */
export async function endEarly(ports: Ports, id: CaseId, by: OfficerId, ending: EarlyEnd): Promise<Case> {
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "officer");
    const it = await requireCase(writer, id);
    const state = requireMove(it, ending.how);
    if ((await writer.steps(id)).some((step) => step.fence > 0)) {
      throw new OubliError("NOT_ALLOWED", `calls of case ${id} have already been sent`, {
        hint: "finish it, then tell the person what is gone",
      });
    }
    const closedAt = instant(ports.clock);
    if (ending.how === "withdraw") {
      const end = { state, resolution: "withdrawn" as const, closedAt };
      await writer.updateCase(id, end);
      await writer.append(entry(ports.clock, "request.withdrawn", by, it, { code: "subject" }));
      return { ...it, ...end };
    }
    const ground = requireGround(it, ending.ground);
    const end = { state, resolution: "refused" as const, closedAt, grounds: [ground] };
    await writer.updateCase(id, end);
    await writer.append(entry(ports.clock, "request.refused", by, it, { code: ground }));
    return { ...it, ...end };
  });
}

/** The id of a ground the law of a case gives for not acting on it. @throws {OubliError} `USAGE` for any other. */
function requireGround({ id, kind, regime }: Case, ground: string): string {
  const possible = groundsFor(kind, regime as RegimeId).map((known) => known.id);
  const meant = findGround(ground)?.id;
  if (meant !== undefined && possible.includes(meant)) return meant;
  throw new OubliError("USAGE", `this is no ground to refuse case ${id}`, {
    hint: possible.length === 0 ? `we know of none under ${regime}` : `grounds: ${possible.join(", ")}`,
  });
}

async function resolutionOf(reader: Reader, it: Case): Promise<Resolution> {
  if (it.state === "received") return "unverified";
  const report = await reader.unseal<SearchReport>(it.id, "search");
  if (it.state === "scoped") {
    if (report && report.findings.length === 0 && isComplete(report.coverage)) return "nothing-held";
    throw new OubliError("NOT_ALLOWED", `case ${it.id} cannot be closed as nothing held`, {
      hint: "records were found, or a vendor could not be asked",
    });
  }
  const tasks = await reader.tasks(it.id);
  const open = tasks.filter((task) => task.state === "open");
  if (open.length > 0) {
    throw new OubliError(
      "NOT_ALLOWED",
      `${open.length} manual tasks of case ${it.id} are open: ${open.map((task) => task.id).join(", ")}`,
      {
        hint: `end each with: oubli case task ${it.id} <task> --done "<proof>" or --declined "<reason>"`,
      },
    );
  }
  if (it.kind === "access")
    return report && isComplete(report.coverage) && tasks.every((task) => task.state === "done")
      ? "fulfilled"
      : "partial";
  const plan = await reader.unseal<Plan>(it.id, "plan");
  const steps = await reader.steps(it.id);
  const byHand = new Set(tasks.filter((task) => task.state === "done").map((task) => task.id));
  // Art. 19 lets a notice be left undone with a reason; the person's data is gone all the same.
  const notices = new Set(plan?.tasks.filter((task) => task.tells).map((task) => task.id));
  const whole =
    (plan?.retained.length ?? 0) === 0 &&
    steps.every((step) => step.state === "verified" || byHand.has(`t-${step.id}`)) &&
    tasks.every((task) => task.state === "done" || notices.has(task.id));
  return whole ? "fulfilled" : "partial";
}
