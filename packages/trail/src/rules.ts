import {
  allowsSecond,
  type CaseState,
  isAlone,
  isDual,
  leads,
  may,
  mayChange,
  maySign,
  mayTouch,
  type PendingAct,
  ROLES,
  type Role,
  SETTING_NAMES,
  type Settings,
} from "@oubli/model";
import { type Act, openAct } from "./act.ts";
import type { RowStep } from "./added-up.ts";
import { canonicalJson } from "./canonical-json.ts";
import { argsOf, type Recorded } from "./recorded.ts";
import { keyOf, type Row } from "./row.ts";

/** An entry at its place, with what a rule looks at. */
export interface Judged {
  readonly index: number;
  readonly entry: Recorded;
  readonly origin: string;
  /** The root of the tree over so many first entries, in base64url. */
  readonly rootAt: (size: number) => string;
}

/** What is wrong with the signature of an entry by this officer, one sentence each. */
export function actFaults(
  { index, entry, origin, rootAt }: Judged,
  rows: ReadonlyMap<string, Row>,
): readonly string[] {
  const who = rows.get(`/officer/${entry.actor}`);
  const { actor } = entry;
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
    ...(mayBring(entry, who, rows) ? [] : [`${actor} did not have the role for it`]),
  ];
}

/** Whether an officer might: by a role of their own, or as an approver who confirms what another, who might, has proposed. */
function mayBring({ ev, first }: Recorded, who: Row, rows: ReadonlyMap<string, Row>): boolean {
  if (first === undefined) return maySign(rolesIn(who), ev);
  const proposer = rows.get(`/officer/${pendingIn(rows, first)?.by ?? ""}`);
  return proposer !== undefined && maySign(rolesIn(proposer), ev) && may({ roles: rolesIn(who) }, "approver");
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
  const isWeaker = table === "setting" && after?.value === "one" && before !== undefined;
  if (isWeaker && entry.ev !== "setting.weakened") return ["it may not let one officer decide alone"];
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

/** What is wrong with a decision as things stand before it. */
export function decisionFaults(entry: Recorded, rows: ReadonlyMap<string, Row>): readonly string[] {
  const { ev, actor, req } = entry;
  const it = rows.get(keyOf("case_file", req));
  if (ev === "run.started" && it?.hold === "held") return ["the case was on hold"];
  if (ev === "run.started" && it?.state === "approved" && isWorker(rows, actor) && !isLeft(rows, it, req))
    return ["no approval lets a worker carry it out"];
  const settings = settingsIn(rows);
  const isSecond = ev === "plan.approved" || ev === "plan.rejected" || ev === "residual-risk.accepted";
  if (isSecond && it?.plan_by === actor && !isAlone(settings))
    return [`${actor} has decided about the own plan`];
  if (!isDual(ev, settings)) return [];
  return allowsSecond(pendingIn(rows, entry.first), entry) ? [] : ["no other officer has proposed it"];
}

function isWorker(rows: ReadonlyMap<string, Row>, actor: string): boolean {
  return may({ roles: rolesIn(rows.get(`/officer/${actor}`) ?? {}) }, "worker");
}

/** Whether the latest word on the plan in force lets a worker carry it out. */
function isLeft(rows: ReadonlyMap<string, Row>, it: Row, req: string | undefined): boolean {
  const words = [...rows].filter(
    ([key, row]) => key.startsWith(keyOf("approval/", req)) && row.plan_hash === it.plan_hash,
  );
  const latest = words.toSorted(([, a], [, b]) => Number(a.entry) - Number(b.entry)).at(-1)?.[1];
  return latest?.decision === "approved" && latest.unattended === 1;
}

/** The settings of the home as they are now. */
export function settingsIn(rows: ReadonlyMap<string, Row>): Settings {
  return new Map(
    SETTING_NAMES.flatMap((name) => {
      const value = rows.get(`/setting/${name}`)?.value;
      return value === undefined ? [] : [[name, String(value)] as const];
    }),
  );
}

type Proposed = Pick<PendingAct, "by" | "digest" | "state">;

function pendingIn(rows: ReadonlyMap<string, Row>, entry: number | undefined): Proposed | undefined {
  const count = Number(rows.get("/list/pending_act")?.n ?? 0);
  for (let number = count; number > 0; number -= 1) {
    const row = rows.get(`/pending_act/${number}`);
    if (row && row.entry === entry) return row as unknown as Proposed;
  }
  return undefined;
}
