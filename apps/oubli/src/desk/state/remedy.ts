import { cliWords, findAction, type Next, REMEDIES } from "@oubli/core";
import { type CaseId, type Reason, reasonText } from "@oubli/model";
import { textWidth } from "../text/width.ts";
import type { DeskState } from "./desk-state.ts";
import { actBindingOf, type Binding, keyOf, ownBinding, reachOf } from "./keys/bindings.ts";

/** Why something is not possible and what helps, in the keys of the desk. `id`: the case it is about. */
export function refusalText(state: DeskState, reason: Reason, id: CaseId | undefined): string {
  const why = whyNot(state, reason, id);
  const remedy = remedyText(reason);
  if (remedy === undefined) return why;
  // What helps is never what is cut off.
  const whole = `${why}; ${remedy}`;
  return textWidth(whole) <= state.size.columns - AROUND ? whole : `${remedy}: ${why}`;
}

const AROUND = 4;

/** Why something is not possible, without what helps. */
export function whyNot(state: DeskState, reason: Reason, id: CaseId | undefined): string {
  return withNames(state, reasonText(reason, id));
}

/** What helps: `press f`, `another officer: o switches`; `undefined` where no single act would. */
export function remedyText(reason: Reason): string | undefined {
  const binding = remedyBinding(reason);
  if (binding?.id === "officer") return `another officer: ${reachOf(binding)} switches`;
  const remedy = REMEDIES[reason.why];
  if (binding)
    return remedy?.other
      ? `another officer: ${keyOf("officer")} switches, then ${reachOf(binding)}`
      : `press ${reachOf(binding)}`;
  const action = remedy && findAction(remedy.action);
  return action === undefined || ON_SCREEN.has(action.id)
    ? undefined
    : `in a shell: oubli ${cliWords(action)}`;
}

/** The same as a key; `undefined` where none of the desk's helps. */
export function remedyBinding(reason: Reason): Binding | undefined {
  if (reason.why === "role" || reason.why === "own-plan") return ownBinding("officer");
  if (reason.why === "tasks-open") return ownBinding("pane-6");
  return actBindingOf(REMEDIES[reason.why]?.action);
}

// What the officer already looks at.
const ON_SCREEN: ReadonlySet<string> = new Set(["case.show", "case.list"]);

/** What is offered to be done next, in the keys of the desk or as a command; `undefined` for what the officer already sees. */
export function nextText({ action: id, given, other }: Next): string | undefined {
  const action = findAction(id);
  if (!action || ON_SCREEN.has(id)) return undefined;
  const binding = actBindingOf(id);
  if (!binding) return `in a shell: oubli ${cliWords(action)}  ${action.summary}`;
  const about = given.case === undefined ? "" : ` for ${given.case}`;
  const who = other ? `another officer (${keyOf("officer")} switches)` : "next";
  return `${who}${about}: ${reachOf(binding)}  ${action.summary}`;
}

/** The same text with officers called by their names. */
export function withNames({ officers }: Pick<DeskState, "officers">, text: string): string {
  return officers.reduce(
    (so, { id, name }) => so.replaceAll(`officer ${id}`, name).replaceAll(id, name),
    text,
  );
}
