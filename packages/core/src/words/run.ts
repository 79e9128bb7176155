import type { RunEvent } from "@oubli/engine";
import { type Absence, absenceOf, type StepRecord, type Verification } from "@oubli/model";
import type { Part, Progress } from "../action/action.ts";
import { count } from "./count.ts";
import { stepText } from "./terms.ts";

/** What became of each call. */
export function stepsParts(steps: readonly StepRecord[]): readonly Part[] {
  if (steps.length === 0) return [{ is: "line", text: "no calls" }];
  return [
    {
      is: "table",
      head: ["step", "account", "call", "outcome"],
      rows: steps.map(({ id, account, operation, state, reason }) => [
        id,
        account,
        operation,
        stepText(state, reason),
      ]),
    },
  ];
}

/** What a search after an erasure said. Only a complete one can say that nothing is left. */
export function absenceText(absence: Absence): string {
  switch (absence.absence) {
    case "absent":
      return "verified absent: every account was asked by every identifier that it can be asked by, and no data is left that should be gone";
    case "still-there":
      return `${count(absence.remaining.length, "record")} still there: ${placesOf(absence.remaining).join(", ")}`;
    case "due":
      return `${count(absence.due.length, "record")} still there, and the vendor may take until a date: ${placesOf(absence.due).join(", ")}`;
    case "left":
      return `everything else was seen to be gone; left to manual tasks: ${count(absence.left.length, "record")}, ${placesOf(absence.left).join(", ")}`;
    case "unchecked":
      return `seen to be gone, but for ${beside(absence)}`;
    case "unverified":
      return unverifiedText(absence);
  }
}

function beside({ unchecked, onWord = [] }: Extract<Absence, { absence: "unchecked" }>): string {
  return [
    ...(unchecked.length === 0 ? [] : [uncheckedText(unchecked)]),
    ...(onWord.length === 0 ? [] : [`what only a letter of the vendor says: ${onWord.join(", ")}`]),
  ].join(" and ");
}

function uncheckedText(unchecked: readonly string[]): string {
  return `${count(unchecked.length, "record")} that could not be looked at again: ${placesOf(unchecked).join(", ")}`;
}

function unverifiedText({ gaps, open, unchecked }: Extract<Absence, { absence: "unverified" }>): string {
  const rest = [
    ...(gaps.length === 0 ? [] : [`${count(gaps.length, "question")} that could not be asked`]),
    ...(unchecked.length === 0 ? [] : [uncheckedText(unchecked)]),
  ].join(" and ");
  if (open === 0) return `seen to be gone, but for ${rest}`;
  return rest === "" ? "NOT VERIFIED: no question could be asked" : `NOT VERIFIED: ${rest}`;
}

export function absenceParts(verification: Verification): readonly Part[] {
  const absence = absenceOf(verification);
  return [{ is: "line", text: absenceText(absence), tone: absence.absence === "absent" ? "good" : "bad" }];
}

/** Accounts and kinds of findings, each once; the id of a record may be personal. */
function placesOf(findings: readonly string[]): readonly string[] {
  return [...new Set(findings.map((id) => id.split("/").slice(0, 2).join("/")))];
}

const PHASE: Readonly<Record<Extract<RunEvent, { type: "phase" }>["phase"], string>> = {
  searching: "searching once more before anything is sent",
  acting: "carrying out the plan",
  verifying: "verifying that everything is gone",
};

/** Progress of a run: a line for each phase and each step. */
export function runProgress(event: RunEvent): Progress {
  switch (event.type) {
    case "phase":
      return { key: "phase", text: PHASE[event.phase], state: "began", detail: event };
    case "waiting": {
      const until = new Date(event.until).toISOString();
      const text = `${event.step}: was interrupted; waiting until ${until} before reading whether it happened`;
      return { key: event.step, text, state: "began", detail: event };
    }
    case "step": {
      const { step, state, reason } = event;
      const text = `${step}: ${stepText(state, reason)}`;
      const ended = state !== "ready" && state !== "intent";
      return { key: step, text, state: ended ? "ended" : "began", detail: event };
    }
  }
}
