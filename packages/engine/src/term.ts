import { type DueDates, type DueQuestion, dueDates, extend, type RegimeId } from "@oubli/law";
import {
  type AuditEvent,
  type Case,
  type CaseId,
  type CasePause,
  type CaseTerm,
  type OfficerId,
  OubliError,
  openPause,
} from "@oubli/model";
import { entry, instant, requireCase, requireOfficer } from "./acting.ts";
import type { Clock, Ports } from "./ports.ts";

type Notice = NonNullable<CaseTerm["extension"]>;

/**
 * Extends the term of a case, once, after the person was told and why (GDPR Art. 12(3)).
 *
 * @throws {OubliError} `NOT_ALLOWED` for a closed or paused case, `USAGE` for a notice that lies in the future.
 * @throws {LawError} What the law does not allow: a second time, too late, another reason, or at all.
 */
export async function extendTerm(ports: Ports, id: CaseId, notice: Notice, by: OfficerId): Promise<Case> {
  requirePast(ports.clock, notice.toldAt, "--told");
  return change(ports, id, by, "term.extended", notice.reason, (it) => {
    requireRunning(it);
    return { dates: extend(questionOf(it), notice).dates, term: { ...it.term, extension: notice } };
  });
}

/**
 * Stops the clock because the person was asked for something the law lets us wait for.
 *
 * @throws {OubliError} `NOT_ALLOWED` for a closed or already paused case, `USAGE` for a moment that lies in the future.
 * @throws {LawError} When the law does not stop the clock for that reason, or pauses overlap.
 */
export async function pauseTerm(
  ports: Ports,
  id: CaseId,
  pause: Omit<CasePause, "to">,
  by: OfficerId,
): Promise<Case> {
  requirePast(ports.clock, pause.from, "--from");
  return change(ports, id, by, "term.paused", pause.why, (it) => {
    requireRunning(it);
    const term = { ...it.term, pauses: [...it.term.pauses, pause] };
    return { dates: dueDates(questionOf({ ...it, term })), term };
  });
}

/**
 * Lets the clock run again. The dates move by the calendar days it stood still.
 *
 * @throws {OubliError} `NOT_ALLOWED` for a case that is closed or not paused, `USAGE` for a moment in the future.
 * @throws {LawError} For a moment before the pause began.
 */
export async function resumeTerm(ports: Ports, id: CaseId, at: string, by: OfficerId): Promise<Case> {
  requirePast(ports.clock, at, "--at");
  return change(ports, id, by, "term.resumed", undefined, (it) => {
    const open = openPause(it.term);
    if (!open)
      throw new OubliError("NOT_ALLOWED", `the clock of case ${id} is running`, {
        hint: "there is nothing to resume",
      });
    const term = { ...it.term, pauses: [...it.term.pauses.slice(0, -1), { ...open, to: at }] };
    return { dates: dueDates(questionOf({ ...it, term })), term };
  });
}

/** The question whose answer are the dates of a case. An open pause has stopped nothing yet: never later than the law. */
export function questionOf(it: Case): DueQuestion {
  return {
    regime: it.regime as RegimeId,
    version: it.lawVersion,
    country: it.country,
    ...(it.region === undefined ? {} : { region: it.region }),
    received: it.receivedAt,
    zone: it.zone,
    pauses: it.term.pauses.map((pause) => ({ ...pause, to: pause.to ?? pause.from })),
    extended: it.term.extension !== undefined,
  };
}

/** What a case keeps of the dates that were counted for it. */
export function dueOf(dates: DueDates): Case["due"] {
  return { legal: dates.due, safe: dates.safe, extended: dates.extendedLegal };
}

async function change(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  event: AuditEvent,
  code: string | undefined,
  decide: (it: Case) => { readonly dates: DueDates; readonly term: CaseTerm },
): Promise<Case> {
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "officer");
    const it = await requireCase(writer, id);
    if (it.state === "closed")
      throw new OubliError("NOT_ALLOWED", `case ${id} is closed`, {
        hint: "a closed case has no term any more",
      });
    const { dates, term } = decide(it);
    const due = dueOf(dates);
    await writer.updateCase(id, { due, term });
    await writer.append(entry(ports.clock, event, by, it, code === undefined ? {} : { code }));
    return { ...it, due, term };
  });
}

function requireRunning({ id, term }: Case): void {
  if (!openPause(term)) return;
  throw new OubliError("NOT_ALLOWED", `the clock of case ${id} stands still`, {
    hint: `let it run again first: oubli case resume ${id}`,
  });
}

function requirePast(clock: Clock, at: string, flag: string): void {
  if (!(Date.parse(at) > clock.wall() + 60_000)) return;
  throw new OubliError("USAGE", `it cannot have happened after now (${instant(clock)})`, {
    hint: `check ${flag}`,
  });
}
