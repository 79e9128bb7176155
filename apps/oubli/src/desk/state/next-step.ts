import { findAction } from "@oubli/core";
import type { CaseView } from "@oubli/engine";
import { possible } from "@oubli/model";
import type { DeskState } from "./desk-state.ts";
import { actBindingOf, type Binding, ownBinding } from "./keys/bindings.ts";
import { refusalText, remedyBinding, whyNot } from "./remedy.ts";

/** What a case waits for: what a key means, where there is one, and a sentence. */
export interface NextStep {
  readonly binding?: Binding;
  readonly text: string;
}

/**
 * What to do next about a case: an officer who follows it brings the case to its end. The action its state and the last search
 * lead to, as far as it is possible for the officer who acts; why not, and what helps, where it is not.
 */
export function nextStep(state: DeskState, view: CaseView): NextStep {
  const officer = state.officers.find(({ id }) => id === state.officer);
  if (!officer) return { binding: ownBinding("officer"), text: "choose who acts" };
  const ways = waysOf(state, view).map((id) => ({ id, answer: answerFor(id, view, officer) }));
  const way = ways.find(({ answer }) => answer.ok) ?? ways[0];
  if (way?.answer.ok) {
    const binding = actBindingOf(way.id);
    return { ...(binding ? { binding } : {}), text: leadOf(view) + (findAction(way.id)?.summary ?? "") };
  }
  if (way === undefined || way.answer.ok || view.case.state === "closed")
    return { text: "nothing more to do" };
  const { reason } = way.answer;
  const binding = remedyBinding(reason);
  // Without a key of its own, what helps stands in the words.
  if (!binding) return { text: refusalText(state, reason, view.case.id) };
  return { binding, text: whyNot(state, reason, view.case.id) };
}

function answerFor(id: string, { facts }: CaseView, officer: Parameters<typeof possible>[2]) {
  const event = findAction(id)?.event;
  return possible(event ?? "view", facts, officer);
}

/** The actions a case in its state leads to, the first that is possible counting. */
function waysOf({ written }: DeskState, { case: it, facts }: CaseView): readonly string[] {
  switch (it.state) {
    case "received":
      return ["case.identity"];
    case "verified":
      return ["case.find"];
    case "scoped":
      return [AFTER_SEARCH[facts.search] ?? (it.kind === "access" ? "case.package" : "case.plan")];
    case "planned":
      return ["case.submit"];
    case "awaiting-approval":
      return ["case.approve"];
    case "approved":
    case "executing":
      return ["case.run"];
    case "blocked":
      return ["case.run", "case.accept-residual-risk"];
    case "review": {
      const certified = written.some((one) => one.case === it.id && one.action === "case.certificate");
      const certifies = it.kind === "erasure" && facts.openTasks.length === 0 && !certified;
      return certifies ? ["case.certificate", "case.close"] : ["case.close"];
    }
    case "closed":
      return ["case.reverify"];
  }
}

/** What a search leads to that has not simply found something. */
const AFTER_SEARCH: Readonly<Partial<Record<CaseView["facts"]["search"], string>>> = {
  none: "case.find",
  incomplete: "case.find",
  "nothing-found": "case.close",
};

/** What is said before the action. */
function leadOf({ case: it, facts }: CaseView): string {
  if (it.state === "scoped" && facts.search === "incomplete")
    return "not every account could be asked (tab 2); fix that, then ";
  if (it.state === "awaiting-approval") return "read the plan (tab 3), then ";
  return it.state === "closed" ? "nothing more to do; from time to time " : "";
}
