import type { About } from "./about.ts";
import type { Action, Sheet } from "./action.ts";
import type { Field, Options } from "./fields.ts";
import { type Confirmed, confirmationOf } from "./perform.ts";
import { type Given, isAsked, isNeeded, readFields, wordsOf } from "./read-fields.ts";

/** What a face with a person before it asks next. */
export type Question =
  /** One of some words. Without `options` they depend on the case: see `optionsOf`. */
  | { readonly is: "choose"; readonly field: string; readonly of: Field<unknown>; readonly options?: Options }
  | { readonly is: "write"; readonly field: string; readonly of: Field<unknown> }
  /** Is it meant? The word has to be typed, and a reason given where one is wanted. */
  | { readonly is: "sheet"; readonly sheet: Sheet; readonly word: string; readonly reason: boolean }
  | { readonly is: "nothing" };

/**
 * The next thing to ask before an action can be done: first what is needed and not yet given, then whether it is meant. Pure:
 * the desk makes a dialog of it and the command line a prompt.
 *
 * @param about What is known of the case, for the sheet.
 */
export function nextQuestion(
  action: Action,
  given: Given,
  about?: About,
  confirmed: Confirmed = {},
): Question {
  for (const [name, field] of Object.entries(action.fields)) {
    if (wordsOf(given[name]) !== undefined || !isAsked(field, given) || !isNeeded(field)) continue;
    return questionOf(name, field);
  }
  const asked = confirmationOf(action, given);
  if (asked === undefined) return { is: "nothing" };
  const isAnswered = confirmed.typed !== undefined && (!asked.reason || confirmed.reason !== undefined);
  if (isAnswered) return { is: "nothing" };
  return { is: "sheet", sheet: sheetOf(action, given, about), ...asked };
}

/** The words that can be chosen for a field, those that depend on the case first; `undefined` when there are none to show. */
export async function optionsOf(
  field: Field<unknown>,
  about: About | undefined,
): Promise<Options | undefined> {
  return (await field.suggest?.(about)) ?? field.options;
}

function questionOf(field: string, of: Field<unknown>): Question {
  if (of.many || (of.options === undefined && of.suggest === undefined)) return { is: "write", field, of };
  return { is: "choose", field, of, ...(of.options === undefined ? {} : { options: of.options }) };
}

function sheetOf(action: Action, given: Given, about: About | undefined): Sheet {
  const read = readFields(action.fields, given);
  if (action.sheet && read.ok) return action.sheet(read.values, about);
  const subject = wordsOf(given.case)?.[0];
  return {
    title: `${action.summary}${subject === undefined ? "" : `: ${subject}`}`,
    facts: [],
    warning:
      action.danger === "erases" ? "What is erased cannot be brought back." : "This cannot be taken back.",
    yes: "Go on",
  };
}
