import type { CaseId, Officer } from "@oubli/model";
import { IDENTITY_LEVELS } from "@oubli/model";
import { type ActionId, bindingOf, spelled } from "../input/key-map.ts";
import { identityWord } from "../words.ts";
import { auditCount } from "./audit-window.ts";
import {
  approveDialog,
  askDialog,
  hashDialog,
  refuseDialog,
  runDialog,
  searchAgainDialog,
  setAsideDialog,
  stepDialog,
  taskDialog,
} from "./case-dialogs.ts";
import { shownCases } from "./cases-list.ts";
import {
  ask,
  NO_FILTER,
  openCaseScreen,
  openDialog,
  pop,
  push,
  replaceTop,
  say,
  showPane,
} from "./change.ts";
import { clockDialog } from "./clock-dialog.ts";
import type { Command } from "./command.ts";
import { type CaseScreen, type DeskState, PANES, type Pane, type Screen } from "./desk-state.ts";
import type { Option } from "./dialog.ts";
import { listHeight } from "./layout.ts";
import { LIST_START, type Motion, moveInList, moveText } from "./list.ts";
import { paneItems } from "./panes.ts";
import { possible } from "./possible.ts";
import { emptyForm } from "./request-form.ts";
import { EMPTY_FIELD, fieldOf } from "./text-field.ts";
import { textHeight } from "./text-height.ts";

/** Does what an action means on the screen that is seen, or says why it is not possible. */
export function act(state: DeskState, id: ActionId): DeskState {
  const allowed = possible(state, bindingOf(id));
  if (!allowed.ok) return say(state, "warn", allowed.why);
  const screen = state.screens.at(-1);
  if (!screen) return state;
  if (isMotion(id)) return moveOn(state, screen, id);
  return anywhere(state, screen, id) ?? onScreen(state, screen, id);
}

const MOTIONS: readonly Motion[] = ["up", "down", "page-up", "page-down", "first", "last"];

function isMotion(id: string): id is Motion {
  return MOTIONS.some((motion) => motion === id);
}

/** What means the same on every screen; `undefined` for what does not. */
function anywhere(state: DeskState, screen: Screen, id: ActionId): DeskState | undefined {
  switch (id) {
    case "help":
      return openDialog(state, { is: "help", top: 0 });
    case "palette":
      return openDialog(state, { is: "palette", field: EMPTY_FIELD, list: LIST_START });
    case "journal":
      return screen.id === "journal" ? state : push(state, { id: "journal", top: 0 });
    case "officer":
      return openDialog(state, officerDialog(state));
    case "back":
      return back(state, screen);
    case "quit":
      return quit(state);
    case "interrupt":
      return interrupt(state);
    case "repaint":
      return ask(state, { do: "repaint" });
    case "suspend":
      return ask(state, { do: "suspend" });
    case "reload":
      return reload(state, screen);
    default:
      return undefined;
  }
}

function onScreen(state: DeskState, screen: Screen, id: ActionId): DeskState {
  switch (screen.id) {
    case "cases":
      return onCases(state, screen, id);
    case "case":
      return onCase(state, screen, id);
    case "record": {
      const by = id === "next-record" ? 1 : id === "previous-record" ? -1 : 0;
      return replaceTop(state, { ...screen, index: nearest(state, screen, by), top: 0 });
    }
    case "audit":
      return onAudit(state, screen, id);
    case "new-case":
    case "doctor":
    case "journal":
      return state;
  }
}

function onCases(state: DeskState, screen: Extract<Screen, { id: "cases" }>, id: ActionId): DeskState {
  switch (id) {
    case "open": {
      const it = shownCases(state, screen)[screen.list.cursor];
      return it
        ? openCaseScreen(state, it.id, "view")
        : say(state, "warn", `no case here; ${keyOf("new")} enters one`);
    }
    case "new":
      return push(state, { id: "new-case", form: emptyForm(state.regime) });
    case "filter":
      return replaceTop(state, { ...screen, filter: { ...screen.filter, typing: true } });
    case "audit":
      return ask(push(state, auditScreen()), { do: "count-audit" });
    case "doctor":
      return ask(push(state, { id: "doctor", found: undefined, top: 0 }), { do: "examine" });
    default:
      return state;
  }
}

function auditScreen(): Screen {
  return {
    id: "audit",
    size: 0,
    list: LIST_START,
    lines: new Map(),
    detail: false,
    filter: NO_FILTER,
    hits: undefined,
  };
}

function onAudit(state: DeskState, screen: Extract<Screen, { id: "audit" }>, id: ActionId): DeskState {
  switch (id) {
    case "open":
      return replaceTop(state, { ...screen, detail: !screen.detail });
    case "filter":
      return replaceTop(state, { ...screen, filter: { ...screen.filter, typing: true } });
    case "verify-trail":
      return ask(state, { do: "verify-audit" });
    case "export-trail":
      return openDialog(state, {
        is: "ask-text",
        title: "Export the audit trail",
        text: "Into which new folder? The export can be checked by anybody with public tools; that it was made is an entry of the trail itself.",
        field: fieldOf(`audit-trail-${state.today}`),
        complaint: undefined,
        leadsTo: { with: "export-audit" },
      });
    default:
      return state;
  }
}

function onCase(state: DeskState, screen: CaseScreen, id: ActionId): DeskState {
  const pane = paneOf(screen, id);
  if (pane) return showPane(state, screen, pane);
  if (id === "find" && screen.view?.case.planHash !== undefined)
    return openDialog(state, searchAgainDialog(screen.case));
  const simple = simpleCommand(screen.case, id);
  if (simple) return ask(startPane(state, screen, id), simple);
  const { view } = screen;
  if (!view) return state;
  switch (id) {
    case "open":
      return openItem(state, screen);
    case "verify-identity":
      return openDialog(state, identityDialog(screen.case));
    case "approve":
      return openDialog(state, approveDialog(state, view));
    case "run":
      return openDialog(state, runDialog(view));
    case "set-aside":
      return openDialog(state, setAsideDialog(view.case));
    case "refuse":
      return openDialog(state, refuseDialog(view.case));
    case "clock":
      return openDialog(state, clockDialog(view.case));
    case "hash":
      return openDialog(state, hashDialog(view));
    case "reject":
    case "accept-gap":
    case "close":
    case "hold":
    case "withdraw":
      return openDialog(state, askDialog(id, view));
    default:
      return state;
  }
}

/** What needs no question because it sends nothing and can be done again. */
function simpleCommand(id: CaseId, action: ActionId): Command | undefined {
  switch (action) {
    case "find":
      return { do: "find", case: id };
    case "plan":
      return { do: "plan", case: id };
    case "submit":
      return { do: "submit", case: id };
    case "package":
      return { do: "write-package", case: id };
    case "certificate":
      return { do: "write-certificate", case: id };
    case "recheck":
      return { do: "recheck", case: id };
    default:
      return undefined;
  }
}

/** The tab on which the effect of an action will be seen. */
function startPane(state: DeskState, screen: CaseScreen, id: ActionId): DeskState {
  const pane: Pane | undefined =
    id === "find"
      ? "findings"
      : id === "plan"
        ? "plan"
        : id === "certificate" || id === "package"
          ? "result"
          : undefined;
  return pane ? showPane(state, screen, pane) : state;
}

function paneOf(screen: CaseScreen, id: ActionId): Pane | undefined {
  const at = PANES.indexOf(screen.pane);
  if (id === "pane-next") return PANES[(at + 1) % PANES.length];
  if (id === "pane-previous") return PANES[(at + PANES.length - 1) % PANES.length];
  return id.startsWith("pane-") ? PANES[Number(id.slice("pane-".length)) - 1] : undefined;
}

function openItem(state: DeskState, screen: CaseScreen): DeskState {
  const item = paneItems(state, screen)[screen.lists[screen.pane].cursor];
  switch (item?.is) {
    case "finding":
      return push(state, { id: "record", case: screen.case, index: item.index, top: 0 });
    case "task":
      return screen.view?.case.state === "closed"
        ? say(state, "warn", "the case is closed")
        : openDialog(state, taskDialog(screen.case, item.task));
    case "step":
    case "effect":
    case "covered":
    case "retained":
    case "manual":
    case "outcome":
    case "approval":
    case "coverage":
    case "written":
      return openDialog(state, stepDialog(state, item));
    default:
      return say(state, "warn", "there is nothing to open here");
  }
}

function identityDialog(id: CaseId) {
  const options: readonly Option[] = IDENTITY_LEVELS.map((level) => ({
    label: level,
    detail: identityWord(level),
    leadsTo: { command: { do: "verify-identity", case: id, level } },
  }));
  return {
    is: "choose" as const,
    title: "Who is asking?",
    text: "How was it made sure that the request comes from the person it is about? Documents are looked at and not kept; only the level is.",
    options,
    list: { cursor: 1, top: 0 },
  };
}

function officerDialog(state: DeskState) {
  const options: readonly Option[] = state.officers.map((one) => ({
    label: one.name,
    detail: `${rolesOf(one)}${one.id === state.officer ? ", acting now" : ""}`,
    leadsTo: { command: { do: "switch-officer", officer: one.id } },
    ...(one.keyHere ? {} : { not: "the key of this officer is not on this machine" }),
  }));
  const at = state.officers.findIndex((one) => one.keyHere && one.id !== state.officer);
  return {
    is: "choose" as const,
    title: "Who acts?",
    text: "Everything done from now on is recorded under this officer.",
    options,
    list: { cursor: Math.max(0, at), top: 0 },
  };
}

function rolesOf({ roles }: Pick<Officer, "roles">): string {
  return roles.join(", ");
}

function back(state: DeskState, screen: Screen): DeskState {
  if (screen.id === "audit" && screen.detail) return replaceTop(state, { ...screen, detail: false });
  const popped = pop(state);
  return popped.screens.at(-1)?.id === "cases" ? ask(popped, { do: "load-cases" }) : popped;
}

function quit(state: DeskState): DeskState {
  const busy = state.jobs.find((job) => job.kind !== "quiet");
  if (!busy) return ask(state, { do: "leave" });
  return say(state, "warn", "something is under way: Ctrl+C stops it, and pressed again leaves");
}

function interrupt(state: DeskState): DeskState {
  const under = state.jobs.filter((job) => !job.stopping);
  return under.length === 0 ? ask(state, { do: "leave" }) : ask(state, { do: "stop" });
}

function reload(state: DeskState, screen: Screen): DeskState {
  switch (screen.id) {
    case "case":
      return ask(state, { do: "open-view", case: screen.case, how: "read" });
    case "audit":
      return ask(replaceTop(state, { ...screen, lines: new Map() }), { do: "count-audit" });
    case "doctor":
      return ask(replaceTop(state, { ...screen, found: undefined }), { do: "examine" });
    default:
      return ask(state, { do: "load-cases" }, { do: "load-officers" });
  }
}

function moveOn(state: DeskState, screen: Screen, motion: Motion): DeskState {
  const height = listHeight(state);
  switch (screen.id) {
    case "cases": {
      const list = moveInList(screen.list, motion, shownCases(state, screen).length, height);
      return replaceTop(state, { ...screen, list });
    }
    case "case": {
      const list = moveInList(screen.lists[screen.pane], motion, paneItems(state, screen).length, height);
      return replaceTop(state, { ...screen, lists: { ...screen.lists, [screen.pane]: list } });
    }
    case "audit":
      return replaceTop(state, {
        ...screen,
        list: moveInList(screen.list, motion, auditCount(screen), height),
      });
    case "record":
    case "doctor":
    case "journal":
      return replaceTop(state, {
        ...screen,
        top: moveText(screen.top, motion, textHeight(state, screen), height),
      });
    case "new-case":
      return state;
  }
}

function nearest(state: DeskState, screen: Extract<Screen, { id: "record" }>, by: number): number {
  const under = state.screens.findLast((one): one is CaseScreen => one.id === "case");
  const count = under?.view?.report?.findings.length ?? 1;
  return Math.max(0, Math.min(count - 1, screen.index + by));
}

function keyOf(id: ActionId): string {
  return spelled(bindingOf(id).keys[0] ?? "");
}
