// Everything oubli can do: one table of actions over a home. Its parts, where more is needed, are in @oubli/core/world.

// The table
export { ACTIONS, findAction } from "./actions/index.ts";

// Doing what is in it
export { actingOfficer } from "./world/acting.ts";
export { type Home, locateHome } from "./world/home.ts";
export { openWorld } from "./world/open-world.ts";
export { hasOfficerKey, keysInTheOpen } from "./world/keys/officer-files.ts";
export { readSecret } from "./world/secrets.ts";
export { admissionTexts } from "./world/admission-words.ts";
export { entriesAt, type ReadEntry, readEntries } from "./world/trail.ts";
export type { AccountState, Env, World } from "./world/world.ts";
export {
  type Confirmation,
  type Confirmed,
  confirmationOf,
  FieldError,
  NotConfirmed,
  perform,
  prepare,
} from "./action/perform.ts";
export type { Given, Problem } from "./action/read-fields.ts";

// Asking a person for what is missing
export { needsKey, openKey } from "./action/open-key.ts";
export type { AskedPassphrase, AskPassphrase } from "./world/keys/passphrase.ts";
export type { About } from "./action/about.ts";
export { aboutOf } from "./action/read-about.ts";
export { nextQuestion, optionsOf, type Question } from "./action/ask.ts";
export {
  conditionText,
  isAsked,
  isNeeded,
  readFields,
  type ReadFields,
  wordsOf,
} from "./action/read-fields.ts";

// Spelling it: commands, flags, paths, tools, schemas, exit codes
export {
  BUG,
  ENDINGS,
  ERRORS,
  EXITS,
  type Failure,
  failureOf,
  type Outcome,
  UNCONFIRMED,
} from "./action/outcomes.ts";
export { type Remedy, REMEDIES } from "./action/remedies.ts";
export { nextByFacts } from "./action/next.ts";
export { type Schema, schemaOf } from "./action/schema.ts";
export { cliWords, flagOf, methodOf, pathOf, toolName } from "./action/spelling.ts";

// An action, and what a face sees of it
export {
  type Acting,
  type AskWords,
  type Action,
  type ActionSpec,
  type Danger,
  defineAction,
  type DeskEntry,
  type Doing,
  done,
  type Ending,
  forAgents,
  isAboutCase,
  type Keeper,
  type Next,
  type Part,
  type Progress,
  type Sheet,
  type Told,
} from "./action/action.ts";
export { flag, optional, path } from "./action/fields.ts";
export type {
  Field,
  FieldKind,
  Fields,
  FieldsOf,
  NeededField,
  OptionalField,
  Options,
} from "./action/fields.ts";
