import { type DeadlineQuestion, type Deadlines, deadlinesOf, extend } from "@oubli/law";
import {
  type Case,
  type CaseClock,
  type CaseEvent,
  type CaseId,
  type ExtensionNotice,
  type OfficerId,
  OubliError,
  openSuspension,
  type Suspension,
  wordsIn,
} from "@oubli/model";
import { entry, keepWords } from "./acting.ts";
import { permit } from "./permit.ts";
import type { CasePorts, Clock } from "./ports.ts";

/** That the person was told, and what shows it: sealed with the case, its keyed digest in the audit trail. */
export interface Extending extends ExtensionNotice {
  readonly evidence: string;
}

/**
 * Extends the deadline of a case, once, after the person was told and why (GDPR Art. 12(3)).
 *
 * @throws {OubliError} As `permit` for `extend`; `USAGE` for a notice that lies in the future, or without evidence.
 * @throws {LawError} What the law does not allow: too late, another reason, or at all.
 */
export async function extendDeadline(
  ports: CasePorts,
  id: CaseId,
  by: OfficerId,
  { evidence, ...notice }: Extending,
): Promise<Case> {
  requirePast(ports.clock, notice.toldAt);
  const words = wordsIn(evidence);
  if (words === undefined)
    throw new OubliError("USAGE", "it is not said what shows that the person was told");
  return change(ports, id, by, {
    event: "extend",
    code: notice.because,
    words,
    decide: (it) => ({
      dates: extend(questionOf(it), notice).deadlines,
      clock: { ...it.clock, extension: notice },
    }),
  });
}

/**
 * Suspends the deadline because the person was asked for something the law lets the controller wait for.
 *
 * @throws {OubliError} As `permit` for `suspend`; `USAGE` for a moment that lies in the future.
 * @throws {LawError} When the law does not suspend the deadline for that reason, or suspensions overlap.
 */
export async function suspendDeadline(
  ports: CasePorts,
  id: CaseId,
  by: OfficerId,
  suspension: Omit<Suspension, "to">,
): Promise<Case> {
  requirePast(ports.clock, suspension.from);
  return change(ports, id, by, {
    event: "suspend",
    code: suspension.because,
    decide: (it) => {
      const clock = { ...it.clock, suspensions: [...it.clock.suspensions, suspension] };
      return { dates: deadlinesOf(questionOf({ ...it, clock })), clock };
    },
  });
}

/**
 * Resumes a suspended deadline. The dates move by the calendar days it was suspended.
 *
 * @throws {OubliError} As `permit` for `resume`; `USAGE` for a moment in the future.
 * @throws {LawError} For a moment before the suspension began.
 */
export async function resumeDeadline(
  ports: CasePorts,
  id: CaseId,
  by: OfficerId,
  { at }: { readonly at: string },
): Promise<Case> {
  requirePast(ports.clock, at);
  return change(ports, id, by, {
    event: "resume",
    decide: (it) => {
      const open = openSuspension(it.clock);
      const ended = open ? [...it.clock.suspensions.slice(0, -1), { ...open, to: at }] : it.clock.suspensions;
      const clock = { ...it.clock, suspensions: ended };
      return { dates: deadlinesOf(questionOf({ ...it, clock })), clock };
    },
  });
}

/** The question whose answer are the dates of a case. An open suspension has moved nothing yet: never later than the law. */
export function questionOf(it: Case): DeadlineQuestion {
  return {
    regime: it.regime,
    version: it.lawVersion,
    country: it.country,
    ...(it.region === undefined ? {} : { region: it.region }),
    received: it.receivedAt,
    zone: it.zone,
    suspensions: it.clock.suspensions.map((one) => ({ ...one, to: one.to ?? one.from })),
    extended: it.clock.extension !== undefined,
  };
}

/** What a case keeps of the dates that were counted for it. */
export function caseDeadlineOf({ targetDate, deadline, extendedDeadline }: Deadlines): Case["deadline"] {
  return { targetDate, statutory: deadline, ifExtended: extendedDeadline };
}

interface Change {
  readonly event: Extract<CaseEvent, "extend" | "suspend" | "resume">;
  readonly code?: string;
  /** What is kept sealed of it. */
  readonly words?: string;
  readonly decide: (it: Case) => { readonly dates: Deadlines; readonly clock: CaseClock };
}

async function change(
  ports: CasePorts,
  id: CaseId,
  by: OfficerId,
  { event, code, words, decide }: Change,
): Promise<Case> {
  return ports.store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, event, by);
    const { dates, clock } = decide(it);
    const deadline = caseDeadlineOf(dates);
    await writer.updateCase(id, { deadline, clock });
    const why = words === undefined ? {} : await keepWords(writer, id, words);
    const facts = { ...(code === undefined ? {} : { code }), ...why };
    await writer.append(entry(ports.clock, audit, { actor: by, about: it }, facts));
    return { ...it, deadline, clock };
  });
}

/** A minute is how far two well-kept clocks may differ. */
const TOLERANCE_MS = 60_000;

function requirePast(clock: Clock, at: string): void {
  if (!(Date.parse(at) > clock.wall() + TOLERANCE_MS)) return;
  throw new OubliError("USAGE", "that moment lies in the future");
}
