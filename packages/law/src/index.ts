// When an answer is due, and why

// What an answer must say
export { type AnswerItem, type AnswerKind, contentsOf, missingFrom } from "./answer-contents.ts";
// Working days of a place
export { type Place, placeUnder } from "./place.ts";
// Dates: the count, each date explained, what is due next, and more time
export { daysLeft } from "./days-left.ts";
export type { DeadlineQuestion } from "./deadline-question.ts";
export { deadlineSentence } from "./deadline-sentence.ts";
export { type Deadlines, deadlinesOf } from "./deadlines.ts";
// What erasing means, and what may stay
export {
  type ErasureStrategy,
  effectOf,
  erasureStrategies,
  type StrategyEffect,
} from "./erasure-strategies.ts";
export { type ExplainedDate, explainDates } from "./explain-dates.ts";
export { type Extension, type ExtensionNotice, extend } from "./extend.ts";
// What can be asked for, and what may be refused
export { findGround, type Ground, type GroundId, groundArticle, grounds, groundsFor } from "./grounds.ts";
export {
  type InformationId,
  type InformationItem,
  informationIds,
  informationToBeGiven,
} from "./information.ts";
// When a question cannot be answered
export { LawError, type LawErrorCode } from "./law-error.ts";
// Letters to the person, and to those who received the data
export type { LetterText } from "./letters/language-pack.ts";
export { type Language, languages } from "./letters/languages.ts";
export {
  type LetterKind,
  type LetterVariables,
  letterVariables,
  type PersonName,
  type VariableType,
} from "./letters/letter-kinds.ts";
export { readVariables } from "./letters/read-variables.ts";
export { letterTemplate, readTemplate, templateFile } from "./letters/template.ts";
export { type Letter, type LetterOrder, writeLetter } from "./letters/write-letter.ts";
export { type NextDeadline, nextDeadline } from "./next-deadline.ts";
export { NOT_ADVICE } from "./not-advice.ts";
export type { Suspension } from "./suspensions.ts";
export {
  CCPA_RECORD_MONTHS,
  ccpaRecordFields,
  mayStayAfterErasure,
  type RecordItem,
  recipientDuties,
} from "./records.ts";
// The laws behind the dates, as data, in every version
export type { Period, Regime, Source } from "./regimes/regime.ts";
export { regimeAt, regimes, regimeVersion, versionsOf } from "./regimes.ts";
export { type RightEntry, rightArticle, rightEntries } from "./right-entries.ts";
export { type RestDay, restDays } from "./rest-days.ts";
// What the person can do next
export { type FurtherRight, furtherRightsUnder } from "./further-rights.ts";
