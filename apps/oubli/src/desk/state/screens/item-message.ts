import { count, TASK_WORDS } from "@oubli/core/words";
import type { Task } from "@oubli/model";
import type { DeskState } from "../desk-state.ts";
import type { Message, MessagePart } from "../dialogs/dialog.ts";
import { withNames } from "../remedy.ts";
import { coverageWord, moment, stepWord } from "../tones.ts";
import type { PaneItem } from "./pane-items.ts";

/** Everything about one line of a tab. */
export function itemMessage(
  state: DeskState,
  item: Exclude<PaneItem, { is: "finding" | "question" }>,
): Message {
  switch (item.is) {
    case "step":
    case "outcome":
      return callMessage(item);
    case "effect":
      return message(`Side effect at ${item.account}`, [
        fact("what", item.note),
        fact("with", `${count(item.steps.length, "call")}: ${item.steps.join(", ")}`),
      ]);
    case "covered":
      return message(`${item.covered.title} ${item.covered.recordId}`, [
        fact("account", item.covered.account),
        fact("goes", `together with the ${item.covered.goesWith}; it needs no call of its own`),
      ]);
    case "retained":
      return message(`Kept: ${item.kept.title} ${item.kept.recordId}`, [
        fact("account", item.kept.account),
        fact("ground", item.kept.ground),
        fact("because", item.kept.because),
        ...(item.kept.until === undefined ? [] : [fact("until", item.kept.until)]),
      ]);
    case "manual":
      return message(`${item.task.id}  manual task at ${item.task.account}`, [
        fact("what", item.task.what),
        fact("because", item.task.because),
        fact("ask", item.task.ask),
      ]);
    case "coverage":
      return message(item.line.question, [
        fact("account", item.line.account),
        fact("answer", coverageWord(item.line).text),
        ...(item.line.reason === undefined ? [] : [fact("reason", item.line.reason)]),
        fact("records", `${item.line.records} about this person, ${item.line.others} about others, left out`),
        fact("call", item.line.operation),
        fact("asked at", moment(item.line.at)),
      ]);
    case "approval":
      return message(`${item.approval.decision} by ${withNames(state, item.approval.by)}`, [
        fact("at", moment(item.approval.at)),
        fact("plan", item.approval.planHash),
        fact("counts until", moment(item.approval.until)),
        fact("signed in", `entry ${item.approval.entry} of the audit trail`),
      ]);
    case "written":
      return message(
        `The ${item.written.what}`,
        item.written.facts.map(([label, text]) => fact(label, text)),
      );
    case "task":
      return taskMessage(item.task);
  }
}

function callMessage(item: Extract<PaneItem, { is: "step" | "outcome" }>): Message {
  const { id, action, account, title, recordId, call, effects } = item.step;
  return message(`${id}  ${action} at ${account}`, [
    ...(item.is === "outcome" ? [fact("outcome", outcomeText(item))] : []),
    fact("record", `${title} ${recordId}`),
    fact("call", `${call.method} ${call.template}`),
    ...Object.entries(call.path).map(([name, value]) => fact(name, value)),
    ...Object.entries(call.query).map(([name, value]) => fact(name, value)),
    ...(call.body === null ? [] : [fact("body", JSON.stringify(call.body, undefined, 1))]),
    ...effects.map(({ note }): MessagePart => ({ is: "text", text: `! ${note}`, tone: "warn" })),
  ]);
}

function outcomeText({ state, reason }: Extract<PaneItem, { is: "outcome" }>): string {
  const word = stepWord(state).text;
  return reason === undefined ? word : `${word} (${reason})`;
}

function taskMessage({ task, record }: Task): Message {
  return message(task.title, [
    fact("task", `${task.id}, ${TASK_WORDS[record.state]}`),
    fact("what", task.what),
    fact("because", task.because),
    fact("ask", task.ask),
    ...(record.at === undefined ? [] : [fact("ended", moment(record.at))]),
  ]);
}

export function message(title: string, parts: readonly MessagePart[]): Message {
  return { is: "message", title, parts, top: 0 };
}

export function fact(label: string, text: string): MessagePart {
  return { is: "fact", label, text };
}
