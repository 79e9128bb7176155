import { type Action, isAboutCase } from "@oubli/core";
import { type Case, may, type Officer, possible, type Role } from "@oubli/model";
import type { DeskState } from "./desk-state.ts";
import { type Binding, keyOf } from "./keys/bindings.ts";
import { refusalText } from "./remedy.ts";
import { caseUnder, runOf, searchOf } from "./screens/case-under.ts";

/** Whether something can be done now, and if not, why, in words that name the remedy. */
export type Allowed = { readonly ok: true } | { readonly ok: false; readonly why: string };

const YES: Allowed = { ok: true };
const no = (why: string): Allowed => ({ ok: false, why });

/** Whether what a key means can be done on the screen that is seen. */
export function allowed(state: DeskState, binding: Binding): Allowed {
  if (binding.id === "back")
    return state.screens.length > 1 ? YES : no(`this is the first screen; ${keyOf("quit")} leaves`);
  if (binding.id === "hash")
    return caseUnder(state)?.view?.case.planHash === undefined ? no("there is no plan yet") : YES;
  return binding.action === undefined ? YES : actionAllowed(state, binding.action);
}

/**
 * Whether an action of the table can be done now. What the case, the facts and the officer say is decided by the same function
 * as in the engine; only what the desk itself is doing is added.
 */
export function actionAllowed(state: DeskState, action: Action): Allowed {
  if (!isAboutCase(action)) return busyWith(state, action) ?? byRole(state, action.role);
  const screen = caseUnder(state);
  if (!screen?.view) return no("the case is still being read");
  const busy = busyWith(state, action, screen.case);
  if (busy) return busy;
  const officer = actingOfficer(state);
  if ("why" in officer) return no(officer.why);
  return action.event === undefined
    ? byRole(state, action.role)
    : byTable(state, screen.view.case, possible(action.event, screen.view.facts, officer));
}

function byTable(state: DeskState, { id }: Case, answer: ReturnType<typeof possible>): Allowed {
  return answer.ok ? YES : no(refusalText(state, answer.reason, id));
}

function byRole(state: DeskState, role: Role | undefined): Allowed {
  if (role === undefined) return YES;
  const officer = actingOfficer(state);
  if ("why" in officer) return no(officer.why);
  return may(officer, role) ? YES : no(refusalText(state, { why: "role", role, by: officer.id }, undefined));
}

/** Who acts, or why that cannot be said. */
function actingOfficer({
  officer,
  officers,
}: DeskState): Pick<Officer, "id" | "roles"> | { readonly why: string } {
  const choose = `press ${keyOf("officer")} to choose an officer`;
  if (officer === undefined) return { why: `no officer acts yet; ${choose}` };
  return (
    officers.find(({ id }) => id === officer) ?? {
      why: `the acting officer is not one of this home; ${choose}`,
    }
  );
}

/** Why not while something is under way; `undefined` when nothing is in the way. */
function busyWith(state: DeskState, action: Action, id?: Case["id"]): Allowed | undefined {
  if (id !== undefined && searchOf(state, { case: id })) return no("a search is under way; Ctrl+C stops it");
  if (id !== undefined && runOf(state, { case: id }))
    return no("the erasure is under way; Ctrl+C stops it after the call being made");
  const same = state.jobs.find((job) => job.action === action.id && job.case === id);
  return same && no(`${same.name}: this is under way already`);
}
