import { ACTIONS, isAboutCase } from "@oubli/core";
import { TASK_WORDS } from "@oubli/core/words";
import type { CaseView } from "@oubli/engine";
import type { Task } from "@oubli/model";
import { capital } from "../../text/sentence.ts";
import { openDialog, push, say, showPane } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import type { Choose, Message, Option } from "../dialogs/dialog.ts";
import { labelOf } from "../dialogs/pose.ts";
import type { OwnId } from "../keys/own-keys.ts";
import { LIST_START } from "../list.ts";
import { actionAllowed } from "../possible.ts";
import { itemMessage, message } from "./item-message.ts";
import { paneItems } from "./pane-items.ts";
import { type CaseScreen, PANES, type Pane } from "./screen.ts";

/** What a key of the desk means on a case; what is done about it comes from the table. */
export function onCase(state: DeskState, screen: CaseScreen, id: OwnId): DeskState {
  const pane = paneOf(screen, id);
  if (pane) return showPane(state, screen, pane);
  if (id === "open") return openItem(state, screen);
  return id === "hash" && screen.view ? openDialog(state, hashMessage(screen.view)) : state;
}

function paneOf(screen: CaseScreen, id: OwnId): Pane | undefined {
  const at = PANES.indexOf(screen.pane);
  if (id === "pane-next") return PANES[(at + 1) % PANES.length];
  if (id === "pane-previous") return PANES[(at + PANES.length - 1) % PANES.length];
  return id.startsWith("pane-") ? PANES[Number(id.slice("pane-".length)) - 1] : undefined;
}

function openItem(state: DeskState, screen: CaseScreen): DeskState {
  const item = paneItems(state, screen)[screen.lists[screen.pane].cursor];
  if (item === undefined || item.is === "question")
    return say(state, "warn", "there is nothing to open here");
  if (item.is === "finding")
    return push(state, { id: "record", case: screen.case, index: item.index, top: 0 });
  return openDialog(
    state,
    item.is === "task" ? taskDialog(state, screen, item.task) : itemMessage(state, item),
  );
}

/** The ways a manual task can end: every action of the table that is about one. */
function taskDialog(state: DeskState, screen: CaseScreen, { task, record }: Task): Choose {
  const ways = ACTIONS.filter((action) => isAboutCase(action) && action.fields.task !== undefined);
  return {
    is: "choose",
    title: `${task.id}  ${task.account}: ${task.title}`,
    text: `${task.what}\nWhy: ${task.because}\nAsk: ${task.ask}\nNow: ${TASK_WORDS[record.state]}`,
    options: ways.map((action): Option => {
      const now = actionAllowed(state, action);
      return {
        label: capital(labelOf(action.id)),
        detail: action.summary,
        leadsTo: { asking: { action: action.id, given: { case: screen.case, task: task.id } } },
        ...(now.ok ? {} : { not: now.why }),
      };
    }),
    list: LIST_START,
  };
}

/** The whole hash, in groups that can be read out. */
function hashMessage({ case: it }: CaseView): Message {
  const hash = it.planHash ?? "";
  return message(`Plan of ${it.id}`, [
    { is: "text", text: "SHA-256 of the plan in base64url. Both officers must see the same." },
    { is: "secret", text: hash.replaceAll(/(.{11})(?=.)/g, "$1 ") },
  ]);
}
