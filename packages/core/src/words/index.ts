// What the codes of the model mean to people, once for every face. For a face that draws more than an action tells.

export { arrivalText, datesText, stateText, timeText } from "./case.ts";
export { count } from "./count.ts";
export { type EffectInLaw, planFacts, untilWords } from "./plan.ts";
export { absenceText } from "./run.ts";
export { answerParts } from "./search.ts";
export {
  CHANNEL_WORDS,
  DISMISSAL_WORDS,
  EXTENSION_WORDS,
  IDENTITY_WORDS,
  KIND_WORDS,
  REGIME_WORDS,
  RESOLUTION_WORDS,
  RESULT_WORDS,
  ROLE_WORDS,
  STANDING_WORDS,
  STEP_WORDS,
  SUSPENSION_WORDS,
  TASK_WORDS,
  VERDICT_WORDS,
} from "./terms.ts";
export { hopsLeftText, nearMissText } from "./whose.ts";
