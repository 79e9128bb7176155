// When an answer is due, and why

// Working days of a place
export { type Place, type WorkingCalendar, workingCalendar } from "./calendar.ts";
// Dates: the count, each date explained, what is due next, and more time
export { type DueDates, type DueQuestion, dueDates } from "./due-dates.ts";
export { daysLeft, dueSentence } from "./due-sentence.ts";
export { type ExplainedDate, explainDates } from "./explain-dates.ts";
export { type Extension, type ExtensionNotice, extend } from "./extend.ts";
// What can be asked for, what must be said, and what may be refused
export {
  type Ground,
  type GroundId,
  grounds,
  groundsFor,
  type RequestKind,
  type RequestKindEntry,
  requestKinds,
} from "./grounds.ts";
export { type InformationId, type InformationItem, informationToBeGiven } from "./information.ts";
// When a question cannot be answered
export { LawError, type LawErrorCode } from "./law-error.ts";
export { type NextDue, nextDue } from "./next-due.ts";
export { NOT_ADVICE } from "./not-advice.ts";
export type { Pause } from "./pauses.ts";
// The laws behind the dates, as data, in every version
export type { ExtensionReason, PauseReason, Regime, Source, Term } from "./regimes/regime.ts";
export { type RegimeId, regimeAt, regimes, regimeVersion, versionsOf } from "./regimes.ts";
export { type RestDay, restDays } from "./rest-days.ts";
