import type { ExtensionReason } from "@oubli/model";
import { isoDay, parseInstant } from "./civil-day.ts";
import type { DeadlineQuestion } from "./deadline-question.ts";
import { type Deadlines, deadlinesOf } from "./deadlines.ts";
import { LawError } from "./law-error.ts";
import { regimeVersion } from "./regimes.ts";
import { dayNumberIn } from "./zone-day.ts";

/** What an extension rests on. Keep the proof that the notice was sent. */
export interface ExtensionNotice {
  /** RFC 3339 instant at which the person is told. */
  readonly toldAt: string;
  readonly because: ExtensionReason;
}

/** An extension that the law allows. */
export interface Extension {
  /** The same question, now extended. */
  readonly question: DeadlineQuestion;
  readonly deadlines: Deadlines;
  /** The last day on which the person could be told. */
  readonly noticeBy: string;
  readonly toldOn: string;
  readonly because: ExtensionReason;
}

/**
 * Extends the deadline of a request, once, if the law allows it and the person is told in time.
 *
 * @throws {LawError} `EXTENSION_NOT_ALLOWED`, `EXTENSION_TWICE`, `EXTENSION_WITHOUT_REASON`, `EXTENSION_BEFORE_RECEIPT`,
 * `EXTENSION_TOO_LATE` when the first deadline has passed, and whatever `deadlinesOf` throws about the question itself.
 */
export function extend(question: DeadlineQuestion, { toldAt, because }: ExtensionNotice): Extension {
  if (question.extended)
    throw new LawError("EXTENSION_TWICE", "extended: a deadline can be extended only once");
  const before = deadlinesOf(question);
  const regime = regimeVersion(before.regime, before.version);
  if (regime.extendedPeriod === undefined)
    throw new LawError("EXTENSION_NOT_ALLOWED", `extended: ${regime.id} does not allow an extension`);
  if (!regime.extensionReasons.includes(because))
    throw new LawError(
      "EXTENSION_WITHOUT_REASON",
      `because: must be one of ${regime.extensionReasons.join(", ")} (${regime.because.extension})`,
    );
  const told = parseInstant(toldAt, "toldAt");
  if (told < parseInstant(question.received, "received"))
    throw new LawError("EXTENSION_BEFORE_RECEIPT", "toldAt: must not be before the request was received");
  const toldOn = isoDay(dayNumberIn(question.zone, told));
  const noticeBy = before.firstDeadline;
  if (toldOn > noticeBy)
    throw new LawError(
      "EXTENSION_TOO_LATE",
      `toldAt: the person must be told by the first deadline, ${noticeBy} (${regime.because.extension})`,
    );
  const extended = { ...question, version: before.version, extended: true };
  return { question: extended, deadlines: deadlinesOf(extended), noticeBy, toldOn, because };
}
