import { ACTIONS } from "@oubli/core";
import type { CaseView } from "@oubli/engine";
import { type CaseEvent, leadsTo, possible } from "@oubli/model";
import type { DeskState } from "./desk-state.ts";
import { actBindingOf, type Binding, ownBinding } from "./keys/bindings.ts";
import { refusalText, remedyBinding, whyNot } from "./remedy.ts";

/** What a case waits for: what a key means, where there is one, and a sentence. */
export interface NextStep {
  readonly binding?: Binding;
  readonly text: string;
}

/**
 * What to do next about a case, as the case leads on: the first action that is possible for the officer who acts; why not, and
 * what helps, where none is.
 */
export function nextStep(state: DeskState, view: CaseView): NextStep {
  const officer = state.officers.find(({ id }) => id === state.officer);
  if (!officer) return { binding: ownBinding("officer"), text: "choose who acts" };
  const events = eventsOf(state, view);
  const event = events.find((one) => possible(one, view.facts, officer).ok);
  if (event !== undefined) return stepOf(event, view);
  const [wanted] = events;
  const answer = wanted === undefined ? undefined : possible(wanted, view.facts, officer);
  if (answer === undefined || answer.ok || view.case.state === "closed")
    return { text: "nothing more to do" };
  const binding = remedyBinding(answer.reason);
  // Without a key of its own, what helps stands in the words.
  if (!binding) return { text: refusalText(state, answer.reason, view.case.id) };
  return { binding, text: whyNot(state, answer.reason, view.case.id) };
}

/** What the case leads to, without a certificate that was written already; to verify again once it is closed. */
function eventsOf({ written }: DeskState, { case: it, facts }: CaseView): readonly CaseEvent[] {
  if (it.state === "closed") return ["reverify"];
  const certified = written.some((one) => one.case === it.id && one.action === "case.certificate");
  return leadsTo(facts).filter((event) => !(event === "certificate" && certified));
}

function stepOf(event: CaseEvent, view: CaseView): NextStep {
  // A manual task is ended where the tasks stand.
  if (event === "end-task") return { binding: ownBinding("pane-6"), text: tasksText(view) };
  const action = ACTIONS.find((one) => one.event === event);
  const binding = actBindingOf(action?.id);
  return { ...(binding ? { binding } : {}), text: leadOf(view) + (action?.summary ?? "") };
}

function tasksText({ facts: { openTasks } }: CaseView): string {
  return openTasks.length === 1
    ? "end the manual task that is open"
    : `end the ${openTasks.length} manual tasks that are open`;
}

/** What is said before the action. */
function leadOf({ case: it, facts }: CaseView): string {
  if (it.state === "scoped" && facts.search === "incomplete")
    return "not every account could be asked (tab 2); fix that, then ";
  if (it.state === "awaiting-approval") return "read the plan (tab 3), then ";
  return it.state === "closed" ? "nothing more to do; from time to time " : "";
}
