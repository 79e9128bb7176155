import type { CaseView } from "@oubli/engine";
import { isComplete, isErased } from "@oubli/model";
import type { ActionId } from "../input/key-map.ts";
import { count } from "../words.ts";
import type { DeskState } from "./desk-state.ts";

/** What a case waits for: an action of the key map where there is one, and a sentence. */
export interface NextStep {
  readonly action?: ActionId;
  readonly text: string;
}

/** What to do next about a case. Pure: an officer who follows it brings the case to its end. */
export function nextStep(state: DeskState, view: CaseView): NextStep {
  const { case: it, report } = view;
  switch (it.state) {
    case "received":
      return { action: "verify-identity", text: "say how the person's identity was verified" };
    case "verified":
      return { action: "find", text: "search all accounts for the person" };
    case "scoped":
      return afterSearch(view);
    case "planned":
      return { action: "submit", text: "read the plan (tab 3), then submit it for approval" };
    case "awaiting-approval":
      return it.planBy === state.officer
        ? { action: "officer", text: "another officer has to approve: switch, or call them" }
        : { action: "approve", text: "read the plan (tab 3), then approve it or send it back" };
    case "approved":
      return it.hold === "held"
        ? { action: "hold", text: "the case is on legal hold; nothing is erased before it is released" }
        : { action: "run", text: "carry out the approved plan" };
    case "executing":
      return {
        action: "run",
        text: "go on; what was interrupted is settled by looking, never by calling twice",
      };
    case "blocked":
      return { action: "run", text: "go on; or another officer hands the rest to people (m)" };
    case "review":
      return afterAnswer(view, state, report !== undefined);
    case "closed":
      return afterClosing(view);
  }
}

function afterClosing({ case: it, subject }: CaseView): NextStep {
  return isErased(it) && subject
    ? { action: "recheck", text: "nothing more to do; from time to time, look whether something is back" }
    : { text: "nothing more to do" };
}

function afterSearch({ case: it, report }: CaseView): NextStep {
  if (!report) return { action: "find", text: "search all accounts for the person" };
  if (!isComplete(report.coverage))
    return { action: "find", text: "a vendor could not be asked (tab 2): mend the account and search again" };
  if (report.findings.length === 0) return { action: "close", text: "nobody holds anything: close the case" };
  return it.kind === "access"
    ? { action: "package", text: "seal the package for the person" }
    : { action: "plan", text: "make the plan of the erasure" };
}

function afterAnswer(view: CaseView, state: DeskState, searched: boolean): NextStep {
  const open = view.tasks.filter(({ record }) => record.state === "open").length;
  if (open > 0)
    return { action: "pane-6", text: `${count(open, "task")} by hand: end each with a proof or a reason` };
  const certified = state.written.some((one) => one.case === view.case.id && one.what === "certificate");
  if (view.case.kind === "erasure" && view.verification && !certified)
    return { action: "certificate", text: "write the certificate" };
  return { action: searched ? "close" : "find", text: "close the case" };
}
