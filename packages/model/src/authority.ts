import type { AuditEvent } from "./audit-entry.ts";
import type { CaseState } from "./case.ts";
import { CASE_TABLE, type CaseRow } from "./case-table.ts";
import { DUAL_EVENTS } from "./dual-control.ts";
import { may, type Role } from "./officer.ts";

/** What a call and its verification write. */
const CALLS: readonly AuditEvent[] = [
  "step.started",
  "step.returned",
  "step.reopened",
  "step.settled",
  "step.accepted",
  "step.refused",
  "step.failed",
  "step.unsettled",
];

/** What is seen of an erasure afterwards, and what follows from it. */
const SEEN: readonly AuditEvent[] = [
  "absence.verified",
  "absence.refuted",
  "absence.unverified",
  "case.reassessed",
  "data.reappeared",
];

const ENDS: readonly AuditEvent[] = ["run.deferred", "run.blocked", "run.finished"];

const AFTER_SEEING: readonly AuditEvent[] = [...SEEN, "run.blocked", "search.ended", "task.opened"];

/** What becomes of taking back what a vendor has accepted for later. */
const CANCELLATIONS: readonly AuditEvent[] = [
  "cancellation.accepted",
  "cancellation.refused",
  "cancellation.unsettled",
];

/** What an act brings about beside itself, without another signature: nothing of it decides anything. */
const COURSE: Readonly<Partial<Record<AuditEvent, readonly AuditEvent[]>>> = {
  "request.received": ["search.ended", "task.opened"],
  "search.ended": ["search.ended", "task.opened"],
  // Of one who may accept where its credentials go.
  "target.accepted": ["vendor.added"],
  "plan.made": ["task.opened"],
  "gap.accepted": ["task.opened"],
  "residual-risk.accepted": ["task.opened"],
  "run.started": [...CALLS, ...SEEN, ...ENDS, "task.opened"],
  "cancellation.accepted": ["run.blocked"],
  "record.confirmed": AFTER_SEEING,
  "record.excluded": AFTER_SEEING,
  "absence.verified": AFTER_SEEING,
  "absence.refuted": AFTER_SEEING,
  "absence.unverified": AFTER_SEEING,
  "data.reappeared": AFTER_SEEING,
};

/** Whether an entry may stand in the course of an act instead of carrying one. What was too much for one entry always may. */
export function covers(act: AuditEvent, ev: AuditEvent): boolean {
  return ev === "row.recorded" || (COURSE[act]?.includes(ev) ?? false);
}

/** Who may write what is no event of the case table. Whatever is not here is an admin's. */
const ROLE_OF: Readonly<Partial<Record<AuditEvent, Role>>> = {
  "trail.exported": "auditor",
  // Who may bring it about is asked of what is proposed.
  "act.proposed": "auditor",
  "act.withdrawn": "auditor",
  "request.received": "officer",
  "search.ended": "officer",
  "hop.reopened": "officer",
  "task.opened": "officer",
  "task.waived": "officer",
  "letter.written": "officer",
  "letter.answered": "officer",
  "task.kept": "officer",
  ...Object.fromEntries([...CALLS, ...CANCELLATIONS, ...SEEN].map((ev) => [ev, "officer"])),
};

/** What a worker may sign: it searches, sends what was approved and begun, verifies, and decides nothing. */
const OF_WORKERS: ReadonlySet<AuditEvent> = new Set([
  ...CALLS,
  ...SEEN,
  ...ENDS,
  "request.received",
  "search.ended",
  "task.opened",
  "hop.followed",
  "hop.cut",
  "hop.reopened",
  "plan.drifted",
  "plan.expired",
  "run.started",
]);

const rowsOf = (ev: AuditEvent): readonly CaseRow[] => CASE_TABLE.filter((row) => row.audit === ev);

/** Whether one of these roles may write an entry of its own. */
export function maySign(roles: readonly Role[], ev: AuditEvent): boolean {
  if (may({ roles }, "worker")) return OF_WORKERS.has(ev);
  const rows = rowsOf(ev);
  const needed = rows.length > 0 ? rows.map(({ who }) => who) : [ROLE_OF[ev] ?? "admin"];
  return needed.some((role) => may({ roles }, role));
}

/** Whether an entry is the word of another officer than the author of the plan, wherever there are two. */
export function needsAnother(ev: AuditEvent): boolean {
  return rowsOf(ev).some(({ needs }) => needs?.includes("not-the-author") === true);
}

/** Whether an entry, with what may come in its course, can lead a case from one state to another. */
export function leads(ev: AuditEvent, from: CaseState, to: CaseState): boolean {
  const rows = [ev, ...(COURSE[ev] ?? [])].flatMap(rowsOf);
  const reached = new Set<CaseState>([from]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const row of rows)
      if (row.to !== "same" && row.from.some((state) => reached.has(state))) reached.add(row.to);
  }
  return reached.has(to);
}

const ENDING: readonly AuditEvent[] = [
  "case.closed",
  "request.dismissed",
  "request.withdrawn",
  "request.refused",
];

/** Whether an entry ends its case, and so says how many entries the case has: one that was left out is missed. */
export function endsCase(ev: AuditEvent): boolean {
  return ENDING.includes(ev) || ev === "case.shredded";
}

const CLOSING: readonly AuditEvent[] = [...ENDING, "case.reassessed"];
const OF_DEADLINES: readonly AuditEvent[] = ["deadline.extended", "deadline.suspended", "deadline.resumed"];

/** The columns of a case that decide, and what may change them; those that are not here never change. */
const CASE_COLUMNS: Readonly<Record<string, readonly AuditEvent[]>> = {
  hold: ["hold.placed", "hold.released"],
  identity: ["identity.verified", "hop.followed"],
  plan_hash: ["plan.made"],
  plan_by: ["plan.made"],
  target_date: OF_DEADLINES,
  statutory_deadline: OF_DEADLINES,
  extended_deadline: OF_DEADLINES,
  clock: OF_DEADLINES,
  resolution: CLOSING,
  grounds: CLOSING,
  same_as: CLOSING,
  closed_at: CLOSING,
};

/** Rows that only some events make, change or remove. */
const TABLES: Readonly<Record<string, readonly AuditEvent[]>> = {
  approval: ["plan.approved", "plan.rejected"],
  pending_act: ["act.proposed", "act.withdrawn", ...DUAL_EVENTS, "officer-key.rotated"],
  target: ["target.accepted"],
  setting: ["trail.created", "setting.changed", "setting.weakened", "officer.added", "officer.roles-changed"],
  case_key: ["request.received", "case.shredded"],
};

/** Whether an entry, with what may come in its course, may change a column of a case. The state is decided by {@link leads}. */
export function mayChange(ev: AuditEvent, column: string): boolean {
  const by = CASE_COLUMNS[column] ?? [];
  return by.includes(ev) || by.some((other) => covers(ev, other));
}

/** Whether an entry may touch a row of a table at all. */
export function mayTouch(ev: AuditEvent, table: string): boolean {
  if (table === "officer") return ev.startsWith("officer") || ev === "trail.created";
  if (table === "case_file") return true;
  return TABLES[table]?.includes(ev) ?? true;
}
