// When an answer is due, and why

// Working days of a place
export { type Place, type WorkingCalendar, workingCalendar } from "./calendar.ts";
export { type DueDates, type DueQuestion, dueDates, type Pause } from "./due-dates.ts";
export { daysLeft, dueSentence } from "./due-sentence.ts";
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
// The laws behind the dates, as data
export type { Regime, Source, Term } from "./regimes/regime.ts";
export { type RegimeId, regimes } from "./regimes.ts";
