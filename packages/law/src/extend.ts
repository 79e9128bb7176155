import type { ExtensionReason } from "@oubli/model";
import { isoDay, parseInstant } from "./civil-day.ts";
import { type DueDates, type DueQuestion, dueDates } from "./due-dates.ts";
import { LawError } from "./law-error.ts";
import { regimeVersion } from "./regimes.ts";
import { dayNumberIn } from "./zone-day.ts";

/** What an extension rests on. Keep the proof that the notice was sent. */
export interface ExtensionNotice {
  /** RFC 3339 instant at which the person is told. */
  readonly toldAt: string;
  readonly reason: ExtensionReason;
}

/** An extension that the law allows. */
export interface Extension {
  /** The same question, now extended. */
  readonly question: DueQuestion;
  readonly dates: DueDates;
  /** The last day on which the person could be told. */
  readonly noticeBy: string;
  readonly toldOn: string;
  readonly reason: ExtensionReason;
}

/**
 * Extends the term of a request, once, if the law allows it and the person is told in time.
 *
 * @throws {LawError} `EXTENSION_NOT_ALLOWED`, `EXTENSION_TWICE`, `EXTENSION_WITHOUT_REASON`, `EXTENSION_BEFORE_RECEIPT`,
 * `EXTENSION_TOO_LATE` when the first term has ended, and whatever `dueDates` throws about the question itself.
 */
export function extend(question: DueQuestion, { toldAt, reason }: ExtensionNotice): Extension {
  if (question.extended) throw new LawError("EXTENSION_TWICE", "extended: a term can be extended only once");
  const before = dueDates(question);
  const regime = regimeVersion(before.regime, before.version);
  if (regime.extendedTerm === undefined)
    throw new LawError("EXTENSION_NOT_ALLOWED", `extended: ${regime.id} knows no extension`);
  if (!regime.extensionReasons.includes(reason))
    throw new LawError(
      "EXTENSION_WITHOUT_REASON",
      `reason: must be one of ${regime.extensionReasons.join(", ")} (${regime.because.extension})`,
    );
  const told = parseInstant(toldAt, "toldAt");
  if (told < parseInstant(question.received, "received"))
    throw new LawError("EXTENSION_BEFORE_RECEIPT", "toldAt: must not be before the request was received");
  const toldOn = isoDay(dayNumberIn(question.zone, told));
  if (toldOn > before.legal)
    throw new LawError(
      "EXTENSION_TOO_LATE",
      `toldAt: the person must be told by the end of the first term, ${before.legal} (${regime.because.extension})`,
    );
  const extended = { ...question, version: before.version, extended: true };
  return { question: extended, dates: dueDates(extended), noticeBy: before.legal, toldOn, reason };
}
