import { type CaseView, effectsInLaw, type Task } from "@oubli/engine";
import { groundArticle, groundsFor, type RegimeId } from "@oubli/law";
import type { Case, CaseId, Plan } from "@oubli/model";
import { count, coverageWord, moment, shortHash, stepWord } from "../words.ts";
import type { DeskState } from "./desk-state.ts";
import type { Ask, Choose, Dialog, Option, Tell, TellPart, TypeWord } from "./dialog.ts";
import { LIST_START } from "./list.ts";
import type { PaneItem } from "./panes.ts";
import { EMPTY_FIELD } from "./text-field.ts";

/** Four eyes: the approver sees what they sign, and types the case number. */
export function approveDialog(state: DeskState, view: CaseView): TypeWord {
  const { case: it, plan } = view;
  const author = state.officers.find((one) => one.id === it.planBy)?.name ?? it.planBy ?? "";
  return {
    is: "type-word",
    title: `Approve the plan of ${it.id}`,
    facts: [
      ["plan", `${shortHash(it.planHash ?? "")}…  made by ${author}`],
      ...(plan ? planFacts(plan) : []),
    ],
    warning: "Your key signs exactly this plan. Whoever carries it out cannot change a single call.",
    word: it.id,
    yes: "Approve",
    danger: false,
    ...UNTOUCHED,
    leadsTo: { do: "approve", case: it.id, hash: it.planHash ?? "" },
  };
}

/** The last question before data is destroyed. */
export function runDialog({ case: it, plan, steps }: CaseView): TypeWord {
  const begun = steps.some((step) => step.fence > 0);
  return {
    is: "type-word",
    title: begun ? `Go on with the erasure of ${it.id}` : `Erase: ${it.id}`,
    facts: plan ? planFacts(plan) : [],
    warning: "What is erased cannot be brought back by anybody.",
    word: it.id,
    yes: begun ? "Go on" : "Erase",
    danger: true,
    ...UNTOUCHED,
    leadsTo: { do: "run", case: it.id },
  };
}

const UNTOUCHED = { field: EMPTY_FIELD, changedAt: Number.NEGATIVE_INFINITY, complaint: undefined };

/** What a plan does, in a few lines. */
export function planFacts(plan: Plan): readonly (readonly [string, string])[] {
  const perAccount = new Map<string, number>();
  for (const step of plan.steps) perAccount.set(step.account, (perAccount.get(step.account) ?? 0) + 1);
  const calls = [...perAccount].map(([account, number]) => `${account} ${number}`).join(", ");
  const effects = new Set(plan.steps.flatMap((step) => step.effects.map((effect) => effect.note)));
  return [
    ["calls", plan.steps.length === 0 ? "none" : `${plan.steps.length} (${calls})`],
    ...effectsInLaw(plan).map(({ action, countsAs }): readonly [string, string] => [
      `${action} is`,
      countsAs,
    ]),
    ["kept", plan.retained.length === 0 ? "nothing" : count(plan.retained.length, "record")],
    ["by hand", plan.tasks.length === 0 ? "nothing" : count(plan.tasks.length, "task")],
    [
      "also",
      effects.size === 0
        ? "no side effects"
        : count(effects.size, "kind of side effect", "kinds of side effects"),
    ],
  ];
}

/** Yes or no, for what changes a case and cannot simply be undone. */
export function askDialog(
  id: "reject" | "accept-gap" | "close" | "hold" | "withdraw",
  { case: it }: CaseView,
): Ask {
  const base = { is: "ask" as const, on: "no" as const };
  switch (id) {
    case "reject":
      return {
        ...base,
        title: `Send the plan of ${it.id} back?`,
        text: "The case goes back to its plan. An approval given before no longer counts.",
        yes: "Send back",
        leadsTo: { do: "reject", case: it.id, hash: it.planHash ?? "" },
      };
    case "accept-gap":
      return {
        ...base,
        title: `Hand the rest of ${it.id} to people?`,
        text: "Every call that did not end well, and every record still found, becomes a task by hand. Nothing is sent.",
        yes: "Hand over",
        leadsTo: { do: "accept-gap", case: it.id },
      };
    case "close":
      return {
        ...base,
        title: `Close ${it.id}?`,
        text:
          it.state === "received"
            ? "Nobody has proven who they are, so it ends as not verified. Tell the person, and where to complain. A closed case stays closed."
            : "The resolution follows from the facts. A closed case stays closed.",
        yes: "Close",
        leadsTo: { do: "close", case: it.id },
      };
    case "hold":
      return it.hold === "held"
        ? {
            ...base,
            title: `Release the legal hold of ${it.id}?`,
            text: "Erasing becomes possible again.",
            yes: "Release",
            leadsTo: { do: "hold", case: it.id, hold: "release" },
          }
        : {
            ...base,
            title: `Place ${it.id} on legal hold?`,
            text: "Nothing is erased while it is held; a run under way stops before its next call.",
            yes: "Place hold",
            leadsTo: { do: "hold", case: it.id, hold: "place" },
          };
    case "withdraw":
      return {
        ...base,
        title: `Did the person take the request of ${it.id} back?`,
        text: "The case is closed as withdrawn.",
        yes: "Withdraw",
        leadsTo: { do: "withdraw", case: it.id },
      };
  }
}

/** A new search voids what was planned after the last one. */
export function searchAgainDialog(id: CaseId): Ask {
  return {
    is: "ask",
    title: `Search again for ${id}?`,
    text: "The plan that was made, and its approval, will no longer count.",
    yes: "Search",
    on: "no",
    leadsTo: { do: "find", case: id },
  };
}

/** The grounds the law of a case gives for not acting on its request. */
export function refuseDialog({ id, kind, regime }: Case): Choose {
  return {
    is: "choose",
    title: `Refuse ${id}?`,
    text: "The case is closed as refused, and the trail names the ground. Tell the person why, and where to complain.",
    options: groundsFor(kind, regime as RegimeId)
      .filter((ground) => ground.effect !== "redaction")
      .map(
        (ground): Option => ({
          label: groundArticle(ground, regime as RegimeId) ?? ground.id,
          detail: ground.title,
          leadsTo: { command: { do: "refuse", case: id, ground: ground.id } },
        }),
      ),
    list: LIST_START,
  };
}

/** Why a case needs no answer of its own; of which case it is a duplicate is typed. */
export function setAsideDialog({ id }: Case): Choose {
  const of: Dialog = {
    is: "ask-text",
    title: `${id} is the same request as which case?`,
    text: "Its number, such as C-4. It must be of the same kind, share an identifier, and its person must be verified.",
    field: EMPTY_FIELD,
    complaint: undefined,
    leadsTo: { with: "set-aside", case: id },
  };
  return {
    is: "choose",
    title: `Set ${id} aside?`,
    text: "The case is closed without an answer of its own. That cannot be taken back; a new case can be opened with the day of this one.",
    options: [
      { label: "no request", detail: "spam, or a test", leadsTo: { command: { do: "set-aside", case: id } } },
      { label: "duplicate", detail: "another case answers it", leadsTo: { dialog: of } },
    ],
    list: LIST_START,
  };
}

/** How a task by hand ended: first which way, then the words. */
export function taskDialog(id: CaseId, { task, record }: Task): Choose {
  const question = (state: "done" | "declined"): Dialog => ({
    is: "ask-text",
    title: state === "done" ? `${task.id}: what proves it?` : `${task.id}: why is it not done?`,
    text:
      state === "done"
        ? "Say where the proof lies: a ticket, a letter, a confirmation. It is sealed with the case."
        : "The certificate will say that it was not done, with this reason.",
    field: EMPTY_FIELD,
    complaint: undefined,
    leadsTo: { with: "end-task", case: id, task: task.id, state },
  });
  return {
    is: "choose",
    title: `${task.id}  ${task.account}: ${task.title}`,
    text: `${task.what}\nWhy: ${task.because}\nAsk: ${task.ask}${record.state === "open" ? "" : `\nNow: ${record.state}`}`,
    options: [
      { label: "It is done", detail: "with a proof", leadsTo: { dialog: question("done") } },
      { label: "It stays undone", detail: "with a reason", leadsTo: { dialog: question("declined") } },
    ],
    list: LIST_START,
  };
}

/** The whole hash, in groups that can be read out. */
export function hashDialog({ case: it }: CaseView): Tell {
  const hash = it.planHash ?? "";
  return tell(`Plan of ${it.id}`, [
    { is: "text", text: "SHA-256 of the plan in base64url. Both officers must see the same." },
    { is: "secret", text: hash.replaceAll(/(.{11})(?=.)/g, "$1 ") },
  ]);
}

/** Everything about one line of a tab. */
export function stepDialog(state: DeskState, item: PaneItem): Dialog {
  switch (item.is) {
    case "step":
    case "outcome":
      return tell(`${item.step.id}  ${item.step.action} at ${item.step.account}`, [
        ...(item.is === "outcome" ? [fact("outcome", outcomeText(item))] : []),
        fact("record", `${item.step.title} ${item.step.recordId}`),
        fact("call", `${item.step.call.method} ${item.step.call.template}`),
        ...Object.entries(item.step.call.path).map(([name, value]) => fact(name, value)),
        ...Object.entries(item.step.call.query).map(([name, value]) => fact(name, value)),
        ...(item.step.call.body === null
          ? []
          : [fact("body", JSON.stringify(item.step.call.body, undefined, 1))]),
        ...item.step.effects.map(
          (effect): TellPart => ({ is: "text", text: `! ${effect.note}`, tone: "warn" }),
        ),
      ]);
    case "effect":
      return tell(`Happens besides, at ${item.account}`, [
        fact("what", item.note),
        fact("with", item.steps.join(", ")),
      ]);
    case "covered":
      return tell(`${item.covered.title} ${item.covered.recordId}`, [
        fact("account", item.covered.account),
        fact("goes", `together with the ${item.covered.goesWith}; it needs no call of its own`),
      ]);
    case "retained":
      return tell(`Kept: ${item.kept.title} ${item.kept.recordId}`, [
        fact("account", item.kept.account),
        fact("ground", item.kept.ground),
        fact("because", item.kept.because),
      ]);
    case "manual":
      return tell(`${item.task.id}  by hand at ${item.task.account}`, [
        fact("what", item.task.what),
        fact("because", item.task.because),
        fact("ask", item.task.ask),
      ]);
    case "coverage":
      return tell(item.line.question, [
        fact("account", item.line.account),
        fact("answer", coverageWord(item.line).text),
        ...(item.line.reason === undefined ? [] : [fact("reason", item.line.reason)]),
        fact(
          "records",
          `${item.line.records} about this person, ${item.line.others} about others, set aside`,
        ),
        fact("call", item.line.operation),
        fact("asked at", moment(item.line.at)),
      ]);
    case "approval":
      return tell(`${item.approval.decision} by ${nameOf(state, item.approval.by)}`, [
        fact("at", moment(item.approval.at)),
        fact("plan", item.approval.planHash),
        { is: "text", text: "The signed note, checkable with the officer's public key:", tone: "dim" },
        { is: "text", text: item.approval.note },
      ]);
    case "written":
      return tell(`The ${item.written.what}`, [
        fact("lies in", item.written.path),
        fact("entry", `${item.written.entry} of the audit trail vouches for it`),
      ]);
    default:
      return tell("Nothing", []);
  }
}

function outcomeText(item: Extract<PaneItem, { is: "outcome" }>): string {
  const word = stepWord(item.state).text;
  return item.reason === undefined ? word : `${word} (${item.reason})`;
}

function nameOf(state: DeskState, id: string): string {
  return state.officers.find((one) => one.id === id)?.name ?? id;
}

export function tell(title: string, parts: readonly TellPart[]): Tell {
  return { is: "tell", title, parts, top: 0 };
}

export function fact(label: string, text: string): TellPart {
  return { is: "fact", label, text };
}
