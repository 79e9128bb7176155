// Deadlines: what is asked, the days that follow, each of them explained, the next one, and more time
export type { DeadlineQuestion } from "./deadline-question.ts";
export { type Deadlines, deadlinesOf } from "./deadlines.ts";
export type { Suspension } from "./suspensions.ts";
export { type ExplainedDate, explainDates } from "./explain-dates.ts";
export { deadlineSentence } from "./deadline-sentence.ts";
export { nextDeadline } from "./next-deadline.ts";
export { extend } from "./extend.ts";

// The laws behind them, as data, in every version
export type { Period, Regime, Source } from "./regimes/regime.ts";
export { regimes, regimeVersion, versionsOf } from "./regimes.ts";
export { NOT_ADVICE } from "./not-advice.ts";

// Days on the calendar
export { addMonths } from "./civil-day.ts";

// Where to count, and the rest days there
export { type Place, placeUnder } from "./place.ts";
export { restDays } from "./rest-days.ts";

// The rights a request can exercise, and the grounds to refuse or to keep data
export { rightArticle, rightEntries } from "./right-entries.ts";
export { findGround, type Ground, groundArticle, grounds, groundsFor } from "./grounds.ts";

// What an answer must say, and the rights the person still has
export { type AnswerItem, contentsOf, missingFrom } from "./answer-contents.ts";
export {
  type InformationId,
  type InformationItem,
  informationIds,
  informationToBeGiven,
} from "./information.ts";
export { type FurtherRight, furtherRightsUnder } from "./further-rights.ts";

// What erasing means
export { type ErasureStrategy, effectOf, type StrategyEffect } from "./erasure-strategies.ts";

// Letters to the person, and to those who received the data
export { type Letter, writeLetter } from "./letters/write-letter.ts";
export { type Language, languages } from "./letters/languages.ts";
export { type LetterKind, letterVariables } from "./letters/letter-kinds.ts";
export { readVariables } from "./letters/read-variables.ts";
export type { LetterText } from "./letters/language-pack.ts";
export { letterTemplate, readTemplate, templateFile } from "./letters/template.ts";

// When a question cannot be answered
export { LawError } from "./law-error.ts";
