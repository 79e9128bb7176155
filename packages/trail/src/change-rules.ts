import {
  type AuditEvent,
  type CaseState,
  dualEventOf,
  leads,
  mayChange,
  mayTouch,
  RUN_WHEN_DUE,
  TASK_END_EVENTS,
} from "@oubli/model";
import type { RowStep } from "./added-up.ts";
import type { Recorded } from "./recorded.ts";
import type { Row } from "./row.ts";
import { targetDigestOf } from "./target-digest.ts";

/** A change of one row by the entry at an index. */
export interface Changing extends RowStep {
  readonly index: number;
  readonly entry: Recorded;
}

/** What is wrong with a change of a row by an entry, one sentence each. */
export function changeFaults(change: Changing): readonly string[] {
  const { entry, table } = change;
  if (!mayTouch(entry.ev, table)) return [`it may not change the table ${table}`];
  const isCourse = entry.act === undefined;
  const faults = [...(RULES[table]?.(change) ?? []), ...(isCourse ? courseFaults(change) : [])];
  return faults.map((what) => `it may not ${what}`);
}

type Rule = (change: Changing) => readonly string[];

const no = (isWrong: boolean, what: string): readonly string[] => (isWrong ? [what] : []);

/** The columns that are another now. */
function changedIn({ before, after }: RowStep): readonly string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].filter((name) => before?.[name] !== after?.[name]);
}

const isOnly = (change: RowStep, columns: readonly string[]) =>
  change.before !== undefined &&
  change.after !== undefined &&
  changedIn(change).every((column) => columns.includes(column));

const idOf = ({ key }: RowStep) => key.split("/").slice(2).join("/");

const caseFile: Rule = (change) => {
  const { entry, before, after } = change;
  if (!before) return no(entry.ev !== "request.received", "open a case");
  if (!after) return ["remove a case"];
  const [from, to] = [before.state as CaseState, after.state as CaseState];
  const isAuthor = before.plan_hash === after.plan_hash || after.plan_by === entry.actor;
  return [
    ...no(from !== to && !leads(entry.ev, from, to), `lead a case from ${from} to ${to}`),
    ...changedIn(change)
      .filter((column) => column !== "state" && !mayChange(entry.ev, column))
      .map((column) => `change the column ${column} of case_file`),
    ...no(!isAuthor, "make another officer the author of a plan"),
    ...no(!isSaidEnd(entry, after), "end a case otherwise than it says"),
  ];
};

/** Whether a case that is refused or dismissed ends as the entry says that it does. */
function isSaidEnd({ ev, code, same }: Recorded, after: Row): boolean {
  if (ev === "request.refused") return after.resolution === "refused" && after.grounds === code;
  if (ev !== "request.dismissed") return true;
  const isSame = after.same_as === same || (same === undefined && code === "duplicate");
  return after.resolution === code && isSame;
}

/** Which columns of an officer an event changes; a new row is the business of `officer.added`, and of the first entry. */
const OFFICER_COLUMNS: Readonly<Partial<Record<AuditEvent, readonly string[]>>> = {
  "officer.removed": ["roles", "removed_at"],
  "officer.roles-changed": ["roles"],
  "officer-key.rotated": ["verifier_key"],
};

const officer: Rule = (change) => {
  const { index, entry, before, after } = change;
  const isNew = !before && after !== undefined && (entry.ev === "officer.added" || index === 0);
  const isIts = idOf(change) === (entry.officer ?? entry.actor);
  const columns = OFFICER_COLUMNS[entry.ev] ?? [];
  return [
    ...no(!isIts || !(isNew || isOnly(change, columns)), "change an officer so"),
    ...no(!isSaidOfficer(entry, after), "give an officer another key or other roles than it says"),
  ];
};

/** Whether an officer has the key and roles that the entry says, where it says them. */
function isSaidOfficer({ ev, vkey, code }: Recorded, after: Row | undefined): boolean {
  if (!ev.startsWith("officer")) return true;
  const isKey = vkey === undefined || after?.verifier_key === vkey;
  return isKey && (code === undefined || after?.roles === code);
}

const setting: Rule = (change) => {
  const { index, entry, after } = change;
  const isMore = after?.value === "two";
  const isSaid = entry.setting === undefined || entry.setting === idOf(change);
  return [
    ...no(!isMore && index > 0 && entry.ev !== "setting.weakened", "let one officer decide alone"),
    ...no(!isSaid || after === undefined, "change another setting than it names"),
    ...no(entry.setting !== undefined && entry.code !== after?.value, "give a setting another value"),
  ];
};

const approval: Rule = ({ index, entry, before, after }) => {
  const isWord =
    !before &&
    after?.by === entry.actor &&
    entry.ev === `plan.${after.decision}` &&
    after.entry === index &&
    after.plan_hash === entry.plan &&
    after.until === entry.until &&
    (after.unattended === 1) === (entry.code === RUN_WHEN_DUE);
  return no(!isWord, "change an approval, or write another than was signed");
};

const pendingAct: Rule = (change) => {
  const { index, entry, before, after } = change;
  if (!before)
    return no(
      entry.ev !== "act.proposed" ||
        after?.by !== entry.actor ||
        after.entry !== index ||
        after.action !== entry.op ||
        after.digest !== entry.rq ||
        after.state !== "open",
      "write another proposal than was signed",
    );
  const isConfirmed =
    after?.state === "confirmed" && entry.first === before.entry && dualEventOf(entry) === before.event;
  const isWithdrawn = after?.state === "withdrawn" && entry.ev === "act.withdrawn";
  const isEnd = before.state === "open" && isOnly(change, ["state"]) && (isConfirmed || isWithdrawn);
  return no(!isEnd, "change a proposal so");
};

const target: Rule = (change) => {
  const { entry, after } = change;
  const isIts = after !== undefined && idOf(change) === entry.account;
  const isSaid =
    entry.target === undefined || entry.target === (after && targetDigestOf(idOf(change), after));
  return no(!isIts || !isSaid, "change another account's target, or to another than it says");
};

/** A task is ended by the act that names it; a new plan may take tasks away. */
const task: Rule = (change) => {
  const { entry, before, after } = change;
  if (after === undefined || after.state === before?.state) return [];
  const ends: Readonly<Record<string, AuditEvent>> = TASK_END_EVENTS;
  const end = ends[String(after.state)];
  const isEnd = end === entry.ev && entry.task === idOf(change);
  return no(after.state !== "open" && !isEnd && before !== undefined, "end a task that it does not name");
};

const RULES: Readonly<Record<string, Rule>> = {
  case_file: caseFile,
  officer,
  setting,
  approval,
  pending_act: pendingAct,
  target,
  task,
};

const STEP_COLUMNS = ["state", "fence", "intent_at", "due", "status", "reason"];

/** What is sealed in the course of an act: what was seen afterwards, the words of tasks, and what a service calls its jobs. */
const SEALED_IN_COURSE = /^(?:verification|task\/.+|job\/.+)$/;

/** What nobody has signed by itself may bring no decision along: how calls went, what was seen, and that something is to be done. */
function courseFaults(change: Changing): readonly string[] {
  const { entry, table, before, after } = change;
  if (entry.ev === "row.recorded" || table === "case_file") return [];
  const isAllowed =
    (table === "step" && isOnly(change, STEP_COLUMNS)) ||
    (table === "task" && after?.state === "open") ||
    (table === "sealed" && SEALED_IN_COURSE.test(idOf(change)));
  const row = (one: Row | undefined) => one !== undefined;
  return no(!isAllowed && (row(before) || row(after)), `change ${table} without a signature`);
}
