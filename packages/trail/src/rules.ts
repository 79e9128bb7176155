import { type CaseState, leads, mayChange, maySign, mayTouch, ROLES, type Role } from "@oubli/model";
import { type Act, openAct } from "./act.ts";
import type { RowStep } from "./added-up.ts";
import { canonicalJson } from "./canonical-json.ts";
import { argsOf, type Recorded } from "./recorded.ts";
import type { Row } from "./row.ts";

/** An entry at its place, with what a rule looks at. */
export interface Judged {
  readonly index: number;
  readonly entry: Recorded;
  readonly origin: string;
  /** The root of the tree over so many first entries, in base64url. */
  readonly rootAt: (size: number) => string;
}

/** What is wrong with the signature of an entry by this officer, one sentence each. */
export function actFaults({ index, entry, origin, rootAt }: Judged, who: Row | undefined): readonly string[] {
  const { actor, ev } = entry;
  if (!who) return [`${actor} was not an officer`];
  if (who.removed_at !== undefined) return [`${actor} was an officer no more`];
  const act = openAct(entry.act ?? "", String(who.verifier_key));
  if (!act) return [`it is not signed by ${actor}`];
  if (!isActOf(act, entry, origin)) return ["what was signed is something else"];
  const n = Number(who.acts ?? 0) + 1;
  const isOn = act.on.size <= index && rootAt(act.on.size) === act.on.root;
  return [
    ...(act.n === n ? [] : [`it is act ${act.n} of ${actor}, and ${n} was to come`]),
    ...(isOn ? [] : ["it was signed on top of another trail"]),
    ...(maySign(rolesIn(who), ev) ? [] : [`${actor} did not have the role for it`]),
  ];
}

function rolesIn({ roles = "" }: Row): readonly Role[] {
  const words = String(roles).split(",");
  return ROLES.filter((role) => words.includes(role));
}

function isActOf({ origin, officer, action, args }: Act, entry: Recorded, log: string): boolean {
  const isSame = origin === log && officer === entry.actor && action === entry.ev;
  return isSame && canonicalJson(args) === canonicalJson(argsOf(entry));
}

/** What is wrong with a change of a row by an entry. */
export function changeFaults(entry: Recorded, { table, before, after }: RowStep): readonly string[] {
  if (!mayTouch(entry.ev, table)) return [`it may not change the table ${table}`];
  if (table !== "case_file") return [];
  if (!before) return entry.ev === "request.received" ? [] : ["it may not open a case"];
  if (!after) return ["a case cannot be removed"];
  const [from, to] = [before.state as CaseState, after.state as CaseState];
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (column) => column !== "state" && before[column] !== after[column],
  );
  const isAuthor = after.plan_by === before.plan_by || after.plan_by === entry.actor;
  return [
    ...(from === to || leads(entry.ev, from, to) ? [] : [`it may not lead a case from ${from} to ${to}`]),
    ...columns
      .filter((column) => !mayChange(entry.ev, column))
      .map((column) => `it may not change the column ${column} of case_file`),
    ...(isAuthor ? [] : ["it makes another officer the author of the plan"]),
  ];
}

/** What is wrong with a decision about a case as it stands. */
export function decisionFaults(
  { ev, actor }: Recorded,
  it: Row | undefined,
  persons: string,
): readonly string[] {
  if (ev === "run.started" && it?.hold === "held") return ["the case was on hold"];
  const isSecond = ev === "plan.approved" || ev === "plan.rejected" || ev === "residual-risk.accepted";
  return isSecond && it?.plan_by === actor && persons !== "one"
    ? [`${actor} has decided about the own plan`]
    : [];
}
