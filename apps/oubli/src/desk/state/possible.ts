import type { CaseView } from "@oubli/engine";
import { isComplete, isErased, move } from "@oubli/model";
import type { ActionId, Binding } from "../input/key-map.ts";
import { bindingOf, spelled } from "../input/key-map.ts";
import { count, stateWord } from "../words.ts";
import type { CaseScreen, DeskState } from "./desk-state.ts";
import { runOf, searchOf } from "./panes.ts";

/** Whether something can be done now, and if not, why, in words that name the remedy. */
export type Possible = { readonly ok: true } | { readonly ok: false; readonly why: string };

const YES: Possible = { ok: true };
const no = (why: string): Possible => ({ ok: false, why });

/** Whether an action can be done on the screen that is seen. */
export function possible(state: DeskState, binding: Binding): Possible {
  const screen = state.screens.at(-1);
  if (binding.id === "back") return state.screens.length > 1 ? YES : no("this is the first screen; q leaves");
  if (screen?.id !== "case" || !CASE_ACTIONS.has(binding.id)) return YES;
  if (!screen.view) return no("the case is still being read");
  if (state.officer === undefined)
    return no(`nobody acts yet; press ${keyOf("officer")} to choose an officer`);
  if (searchOf(state, screen)) return no("a search is under way; Ctrl+C stops it");
  if (runOf(state, screen)) return no("the erasure is under way; Ctrl+C stops it after the call being made");
  return byEvent(screen.view, binding) ?? byFacts(state, screen, screen.view, binding.id);
}

const CASE_ACTIONS: ReadonlySet<ActionId> = new Set([
  "verify-identity",
  "find",
  "plan",
  "submit",
  "approve",
  "reject",
  "run",
  "accept-gap",
  "package",
  "certificate",
  "recheck",
  "close",
  "hold",
  "clock",
  "set-aside",
  "withdraw",
  "refuse",
  "hash",
]);

/** What the life of a case says; `undefined` when it says nothing against it. */
function byEvent(view: CaseView, { event, label }: Binding): Possible | undefined {
  if (event === undefined) return undefined;
  const decided = move(view.case, event);
  if (decided.ok) return undefined;
  if (decided.why === "held") return no(`the case is on legal hold; release it first (${keyOf("hold")})`);
  if (decided.why === "kind") return no(`"${label}" is not for ${view.case.kind} cases`);
  return no(`"${label}" is not possible: the case is ${inState(view)}`);
}

function inState(view: CaseView): string {
  if (view.case.state === "awaiting-approval") return "waiting for approval";
  return view.case.state === "received"
    ? "waiting for the identity to be verified"
    : stateWord(view.case).text;
}

/** What the case itself and the acting officer say. */
function byFacts(state: DeskState, screen: CaseScreen, view: CaseView, id: ActionId): Possible {
  switch (id) {
    case "approve":
    case "reject":
    case "accept-gap":
      return mayDecide(state, view);
    case "plan":
      return mayPlan(view);
    case "close":
      return mayClose(view);
    case "package":
      return view.report ? YES : no(`nobody has searched yet; press ${keyOf("find")}`);
    case "certificate":
      return view.verification ? YES : no("there is no erasure to certify yet");
    case "recheck":
      return mayRecheck(view);
    case "hash":
      return view.case.planHash === undefined ? no("there is no plan yet") : YES;
    case "hold":
      return mayHold(state, screen);
    case "clock":
      return view.case.state === "closed" ? no("a closed case has no term any more") : YES;
    default:
      return YES;
  }
}

function mayDecide(state: DeskState, view: CaseView): Possible {
  if (view.case.planBy !== state.officer) {
    const acting = state.officers.find((one) => one.id === state.officer);
    const may = acting?.roles.some((role) => role === "approver" || role === "admin") ?? false;
    return may
      ? YES
      : no(
          `${acting?.name ?? "this officer"} may not approve; ${keyOf("officer")} switches to another officer`,
        );
  }
  const author = state.officers.find((one) => one.id === view.case.planBy)?.name ?? "whoever acts";
  const others = state.officers.some((one) => one.keyHere && one.id !== view.case.planBy);
  return no(
    others
      ? `${author} made this plan; another officer has to decide: ${keyOf("officer")} switches`
      : `${author} made this plan; another officer has to decide, on their machine`,
  );
}

function mayPlan(view: CaseView): Possible {
  if (!view.report) return no(`nobody has searched yet; press ${keyOf("find")}`);
  if (!isComplete(view.report.coverage))
    return no(`a vendor could not be asked; mend the account and search again (${keyOf("find")})`);
  if (view.report.findings.length === 0)
    return no(`nobody holds anything; press ${keyOf("close")} to close the case`);
  if (view.steps.some((step) => step.fence > 0))
    return no(`calls have been sent already; press ${keyOf("run")} to go on with them`);
  return YES;
}

function mayRecheck({ case: it, subject }: CaseView): Possible {
  if (it.kind !== "erasure" || it.state !== "closed") return no("this is for an erasure that is closed");
  if (!isErased(it)) return no("nothing was erased in this case, so nothing can be back");
  return subject ? YES : no("the case is shredded: nobody knows any more whom to look for");
}

function mayClose(view: CaseView): Possible {
  const open = view.tasks.filter(({ record }) => record.state === "open").length;
  if (open > 0) return no(`${count(open, "task")} by hand still open: end each in tab 6`);
  if (view.case.state !== "scoped") return YES;
  if (view.report && view.report.findings.length > 0)
    return no("records were found: the case needs an answer first");
  return view.report && isComplete(view.report.coverage) ? YES : no("a vendor could not be asked");
}

function mayHold(state: DeskState, screen: CaseScreen): Possible {
  if (screen.view?.case.state === "closed") return no("the case is closed");
  const acting = state.officers.find((one) => one.id === state.officer);
  const may = acting?.roles.some((role) => role === "legal" || role === "admin") ?? false;
  return may ? YES : no(`${acting?.name ?? "this officer"} has not the role legal`);
}

function keyOf(id: ActionId): string {
  return spelled(bindingOf(id).keys[0] ?? "");
}
