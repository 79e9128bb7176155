import { count, TASK_WORDS, untilWords } from "@oubli/core/words";
import { type Finding, recordName, undecidedIn } from "@oubli/model";
import type { DeskState } from "../state/desk-state.ts";
import { withNames } from "../state/remedy.ts";
import { caseUnder } from "../state/screens/case-under.ts";
import type { PaneItem } from "../state/screens/pane-items.ts";
import { coverageWord, moment, shortHash, stepWord } from "../state/tones.ts";
import { span } from "../text/rows.ts";
import type { Cell } from "../text/table.ts";

/** The cells of one line of a tab; what repeats the line above it is dimmed. */
export function cellsOf(state: DeskState, item: PaneItem, before: PaneItem | undefined): readonly Cell[] {
  switch (item.is) {
    case "question": {
      const { account, question, records, pages } = item.progress;
      return [account, question, questionCell(item.progress.state), String(records), String(pages)];
    }
    case "finding": {
      const { account, id, title, recordId, via, near, excluded } = item.finding;
      const last = before?.is === "finding" ? before.finding : undefined;
      const sameAccount = last?.account === account;
      const whose = caseUnder(state)?.view?.whose;
      const inDoubt = whose !== undefined && undecidedIn(whose).includes(id);
      return [
        sameAccount ? span(account, "dim") : account,
        sameAccount && last?.title === title ? span(title, "dim") : title,
        recordId,
        inDoubt ? span("in doubt", "warn") : foundBy(item.finding),
        // The name under which it is confirmed or excluded.
        span(inDoubt || near || excluded ? `${recordName(id)} ${via}` : via, "dim"),
      ];
    }
    case "coverage": {
      const word = coverageWord(item.line);
      const reason = item.line.reason === undefined ? "" : `: ${item.line.reason}`;
      const others = item.line.others === 0 ? span("", "dim") : String(item.line.others);
      return [item.line.account, item.line.question, span(`${word.text}${reason}`, word.tone), others];
    }
    case "step":
    case "effect":
    case "covered":
    case "retained":
    case "manual":
      return planCells(item);
    case "approval": {
      const { decision, by, at, planHash } = item.approval;
      return [
        span(decision, decision === "approved" ? "good" : "warn"),
        withNames(state, by),
        moment(at),
        span(shortHash(planHash), "dim"),
      ];
    }
    case "outcome":
      return outcomeCells(item);
    case "written":
      return ["", "", span("written", "good"), item.written.what, item.written.path];
    case "task": {
      const { task, record } = item.task;
      const tone = record.state === "open" ? "warn" : record.state === "completed" ? "good" : "plain";
      return [task.id, task.account, span(TASK_WORDS[record.state], tone), task.what];
    }
  }
}

/** By what a record was recognised, or that it was not. */
function foundBy({ matchedBy, near, excluded }: Finding): Cell {
  if (excluded) return span("excluded", "dim");
  if (near !== undefined) return span("near miss", "warn");
  return matchedBy.length === 0 ? span("by a link", "dim") : matchedBy.join(", ");
}

function questionCell(state: "asking" | "done" | "failed"): Cell {
  if (state === "failed") return span("could not look", "bad");
  return state === "done" ? span("answered", "good") : span("asking …", "accent");
}

function planCells(
  item: Extract<PaneItem, { is: "step" | "effect" | "covered" | "retained" | "manual" }>,
): readonly Cell[] {
  switch (item.is) {
    case "step": {
      const { id, account, action, title, recordId, call, effects } = item.step;
      const text = `${call.method} ${call.template}`;
      const record = `${title} ${recordId}`;
      return [
        id,
        account,
        action,
        record,
        effects.length === 0 ? span(`  ${text}`, "dim") : span(`! ${text}`, "warn"),
      ];
    }
    case "effect":
      return [
        "!",
        item.account,
        span("side effect", "warn"),
        `with ${count(item.steps.length, "call")}`,
        item.note,
      ];
    case "covered": {
      const { account, title, recordId, goesWith } = item.covered;
      return ["", account, "goes along", `${title} ${recordId}`, span(`with the ${goesWith}`, "dim")];
    }
    case "retained": {
      const { account, title, recordId, ground, because } = item.kept;
      return [
        "",
        account,
        span("kept", "accent"),
        `${title} ${recordId}`,
        `${ground}${untilWords(item.kept)}: ${because}`,
      ];
    }
    case "manual":
      return [item.task.id, item.task.account, span("manual", "warn"), item.task.title, item.task.what];
  }
}

function outcomeCells({
  step,
  state,
  reason,
  waiting,
}: Extract<PaneItem, { is: "outcome" }>): readonly Cell[] {
  const word = stepWord(state);
  const outcome =
    waiting === undefined
      ? span(reason === undefined ? word.text : `${word.text} (${reason})`, word.tone)
      : span(`was interrupted; reading whether it happened in ${waiting} s`, "warn");
  return [step.id, step.account, step.action, `${step.title} ${step.recordId}`, outcome];
}
