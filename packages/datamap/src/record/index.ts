// Values at JSON pointers, as a page means them
export { escapeToken, hasStar, indexOf, isEmpty, isPresent, tokensOf, valueAt, valuesAt } from "./pointer.ts";

// What a page says about one record
export { type ConditionedAnswer, holds, oneAnswerHolds, oneHolds } from "./condition.ts";
export { type Drift, driftOf } from "./drift.ts";
export { idPointers } from "./id-pointers.ts";
export { AND_MORE, shownPointer, shownPointers, unnamedIn } from "./unnamed.ts";

// What a page says about a call
export { type Called, calledAs } from "./called.ts";
export { onlyLooks } from "./looking.ts";
export { stepCalls } from "./step-calls.ts";
export { FILTER_NAMES, type FilterName, type Variable, variablesIn } from "./template.ts";
export { withoutIdentifier } from "./without-identifier.ts";
export { fieldsThatTell } from "./whose.ts";
