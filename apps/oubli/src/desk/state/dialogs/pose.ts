import {
  type Action,
  type Field,
  findAction,
  type Given,
  isAboutCase,
  nextQuestion,
  type Options,
  type Question,
  wordsOf,
} from "@oubli/core";
import { CASE_STATES, type CaseState, possible, STATE_WORDS } from "@oubli/model";
import { capital, sentence } from "../../text/sentence.ts";
import { ask, openDialog } from "../change.ts";
import type { Command } from "../command.ts";
import type { DeskState } from "../desk-state.ts";
import { withNames } from "../remedy.ts";
import { aboutOpenCase, caseUnder } from "../screens/case-under.ts";
import { markedRecord, recordCalled } from "../screens/marked-record.ts";
import { EMPTY_FIELD, fieldOf } from "../text-field.ts";
import type { Asking } from "./asking.ts";
import type { Ask, Choose, Sheet, Write } from "./dialog.ts";

/** Begins an action of the table with what the screen already says: the case, the plan as it was read there, and the record that is marked. */
export function begin(state: DeskState, action: Action, more: Given = {}): DeskState {
  return pose(state, { action: action.id, given: { ...givenBy(state, action), ...more } });
}

function givenBy(state: DeskState, action: Action): Given {
  const screen = caseUnder(state);
  if (!screen || action.fields.case?.positional !== true) return {};
  const plan = action.fields.plan && screen.view?.case.planHash;
  const record = markedRecord(state, action);
  return {
    case: screen.case,
    ...(plan === undefined ? {} : { plan }),
    ...(record === undefined ? {} : { record }),
  };
}

/** Asks the next question of an action as a dialog, or does it when nothing is left to ask. */
export function pose(state: DeskState, asking: Asking): DeskState {
  const action = findAction(asking.action);
  if (!action) return state;
  const question = nextQuestion(action, asking.given, aboutOpenCase(state));
  switch (question.is) {
    case "choose":
      if (question.of.suggest === undefined)
        return openDialog(state, chooseDialog(asking, question.field, question.of, question.options));
      return ask(openDialog(state, chooseDialog(asking, question.field, question.of, undefined)), {
        do: "suggest",
        asking,
        field: question.field,
      });
    case "write":
      return openDialog(state, writeDialog(asking, question.field, question.of));
    case "sheet":
      return openDialog(state, sheetDialog(state, asking, action, question));
    case "nothing": {
      const command: Command = { do: "act", action: asking.action, given: asking.given };
      const back = takesBack(state, action);
      return back === undefined ? ask(state, command) : openDialog(state, backDialog(asking, back, command));
    }
  }
}

/** The words that can be chosen were read: they stand in the dialog that waits for them; without any, words are written. */
export function offer(
  state: DeskState,
  { asking, field }: { readonly asking: Asking; readonly field: string },
  options: Options | undefined,
): DeskState {
  const top = state.dialogs.at(-1);
  const of = findAction(asking.action)?.fields[field];
  if (top?.is !== "choose" || top.options !== undefined || top.of?.asking !== asking || !of) return state;
  const closed = { ...state, dialogs: state.dialogs.slice(0, -1) };
  return openDialog(
    closed,
    options === undefined || Object.keys(options).length === 0
      ? writeDialog(asking, field, of)
      : chooseDialog(asking, field, of, options),
  );
}

// None is chosen before the officer has said so.
const ON_NONE = { cursor: -1, top: 0 };

function chooseDialog(asking: Asking, field: string, of: Field<unknown>, options?: Options): Choose {
  return {
    is: "choose",
    title: titleOf(asking),
    text: sentence(capital(of.says)),
    options:
      options &&
      Object.entries(options).map(([word, detail]) => ({
        label: word,
        detail,
        leadsTo: { asking: { ...asking, given: { ...asking.given, [field]: word } } },
      })),
    list: ON_NONE,
    of: { asking, field },
  };
}

function writeDialog(asking: Asking, field: string, of: Field<unknown>): Write {
  return {
    is: "write",
    title: titleOf(asking),
    text: `${sentence(of.says)} Write ${of.expected}.`,
    asking,
    field,
    hidden: of.sensitive === "secret",
    input: fieldOf(asking.draft?.[field] ?? ""),
    complaint: undefined,
  };
}

function sheetDialog(
  state: DeskState,
  asking: Asking,
  { danger }: Action,
  { sheet, word, reason }: Extract<Question, { is: "sheet" }>,
): Sheet {
  return {
    is: "sheet",
    sheet: {
      ...sheet,
      facts: sheet.facts.map(([label, text]) => [
        label,
        label === "record" ? recordCalled(state, text) : withNames(state, text),
      ]),
    },
    asking,
    danger: danger === "erases" ? "erases" : "final",
    word,
    on: "word",
    typed: EMPTY_FIELD,
    reason: reason ? EMPTY_FIELD : undefined,
    changedAt: Number.NEGATIVE_INFINITY,
    complaint: undefined,
  };
}

/** The state an action takes the open case back to: what was decided since then no longer counts, so the desk asks first. */
export function takesBack(state: DeskState, { event }: Action): CaseState | undefined {
  const view = caseUnder(state)?.view;
  const officer = state.officers.find(({ id }) => id === state.officer);
  if (!view || event === undefined || !officer) return undefined;
  const answer = possible(event, view.facts, officer);
  if (!answer.ok) return undefined;
  return CASE_STATES.indexOf(answer.to) < CASE_STATES.indexOf(view.case.state) ? answer.to : undefined;
}

function backDialog(asking: Asking, to: CaseState, leadsTo: Command): Ask {
  return {
    is: "ask",
    title: titleOf(asking),
    text: `The case goes back: ${STATE_WORDS[to]}. What was decided since then, a plan and its approval, no longer counts.`,
    yes: capital(labelOf(asking.action)),
    on: "no",
    leadsTo,
  };
}

/** What an action is called where it stands alone. */
export function labelOf(id: string): string {
  return findAction(id)?.desk?.label ?? (id.split(".").at(-1) ?? id).replaceAll("-", " ");
}

/** What a dialog or a message about an action is called: `Dismiss C-7`, or the whole sentence for what is about no case. */
export function titleOf({ action: id, given }: Asking): string {
  const action = findAction(id);
  if (action && !isAboutCase(action)) return capital(action.summary);
  const about = [wordsOf(given.case)?.[0], wordsOf(given.task)?.[0]].filter((word) => word !== undefined);
  return [capital(labelOf(id)), ...about].join(" ");
}
