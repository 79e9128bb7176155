import type { AuditEvent, CaseState } from "@oubli/model";
import { type Act, openAct } from "./act.ts";
import { covers, leads, mayChange, maySign, mayTouch } from "./authority.ts";
import { canonicalJson } from "./canonical-json.ts";
import { argsOf, type Recorded, readRecorded } from "./recorded.ts";
import { type Changes, changed, countRow, keyOf, listOf, type Row, tableOf } from "./row.ts";
import { openRowMap, EMPTY_ROOT } from "./row-map.ts";

/** What the trail adds up to: every row that decides, by its key, as the entries have left it. */
export type ReplayedState = ReadonlyMap<string, Row>;

/** What is wrong with an entry: nobody who may has brought it about, or it does not say what it leaves behind. */
export interface ReplayFault {
  readonly entry: number;
  readonly what: string;
}

/** Goes through a trail from its first entry on. */
export interface Replay {
  /**
   * Takes the next entry.
   *
   * @param rootAt The root of the tree over the first `size` entries, in base64url.
   */
  add(bytes: Uint8Array, rootAt: (size: number) => string): void;
  /** What all entries taken so far add up to. */
  state(): ReplayedState;
  /** How many entries each case has, by its pseudonym. */
  positions(): ReadonlyMap<string, number>;
  faults(): readonly ReplayFault[];
}

// More would say the same.
const MOST_FAULTS = 100;

/** Begins at the first entry of the log with this origin. */
export function startReplay(origin: string): Replay {
  const rows = new Map<string, Row>();
  const positions = new Map<string, number>();
  const acts = new Map<number, { readonly ev: AuditEvent; readonly actor: string; readonly req?: string }>();
  const faults: ReplayFault[] = [];
  const early: { readonly index: number; readonly entry: Recorded }[] = [];
  const map = openRowMap(EMPTY_ROOT, { read: () => undefined, write: () => {} });
  let last: Recorded | undefined;
  let size = 0;

  const blame = (entry: number, what: string) => {
    if (faults.length < MOST_FAULTS) faults.push({ entry, what });
  };
  const put = (key: string, row: Row | undefined) => {
    const before = rows.has(key);
    if (row) rows.set(key, row);
    else rows.delete(key);
    map.put(key, row);
    if (before === (row !== undefined) || tableOf(key) === "list") return;
    const list = listOf(key);
    put(list, countRow(Number(rows.get(list)?.n ?? 0) + (before ? -1 : 1)));
  };
  const officer = (id: string) => rows.get(`/officer/${id}`);

  const requireAct = (index: number, entry: Recorded, rootAt: (size: number) => string) => {
    const who = officer(entry.actor);
    if (!who) return blame(index, `${entry.actor} was not an officer`);
    if (who.removed_at !== undefined && entry.ev !== "officer.removed")
      return blame(index, `${entry.actor} was an officer no more`);
    const act = openAct(entry.act ?? "", String(who.verifier_key));
    if (!act) return blame(index, `it is not signed by ${entry.actor}`);
    if (!isActOf(act, entry, origin)) return blame(index, "what was signed is something else");
    const n = Number(who.acts ?? 0) + 1;
    if (act.n !== n) blame(index, `it is act ${act.n} of ${entry.actor}, and ${n} was to come`);
    if (act.on.size > index || rootAt(act.on.size) !== act.on.root)
      blame(index, "it was signed on top of another trail");
    if (!maySign(String(who.roles ?? "").split(","), entry.ev))
      blame(index, `${entry.actor} did not have the role for it`);
    put(`/officer/${entry.actor}`, { ...who, acts: n });
    acts.set(index, entry);
  };
  const requireCourse = (index: number, entry: Recorded) => {
    const act = entry.of === undefined ? undefined : acts.get(entry.of);
    // What became durable together may name an act that follows.
    if (!act && entry.of !== undefined && entry.of > index) return void early.push({ index, entry });
    if (!act) return blame(index, "nobody has signed it");
    const isSame = act.req === entry.req && (entry.actor === "system" || entry.actor === act.actor);
    if (!isSame || !covers(act.ev, entry.ev)) blame(index, "it is not part of the act it names");
  };
  const apply = (index: number, entry: Recorded, changes: Changes) => {
    for (const [name, change] of Object.entries(changes)) {
      const key = keyOf(name, entry.req);
      const [before, table] = [rows.get(key), tableOf(key)];
      const after = changed(before, change);
      if (!mayTouch(entry.ev, table)) blame(index, `it may not change the table ${table}`);
      if (table === "case_file") requireCaseChange(index, entry, { before, after });
      put(key, after);
    }
  };
  const requireCaseChange = (
    index: number,
    entry: Recorded,
    { before, after }: { readonly before: Row | undefined; readonly after: Row | undefined },
  ) => {
    if (!before) return entry.ev === "request.received" ? undefined : blame(index, "it may not open a case");
    if (!after) return blame(index, "a case cannot be removed");
    if (before.state !== after.state && !leads(entry.ev, before.state as CaseState, after.state as CaseState))
      blame(index, `it may not lead a case from ${before.state} to ${after.state}`);
    for (const column of new Set([...Object.keys(before), ...Object.keys(after)]))
      if (column !== "state" && before[column] !== after[column] && !mayChange(entry.ev, column))
        blame(index, `it may not change the column ${column} of case_file`);
    if (after.plan_by !== before.plan_by && after.plan_by !== entry.actor)
      blame(index, "it makes another officer the author of the plan");
  };
  const requireDecision = (index: number, { ev, actor, req }: Recorded) => {
    const it = rows.get(keyOf("case_file", req));
    if (ev === "run.started" && it?.hold === "held") blame(index, "the case was on hold");
    const isSecond = ev === "plan.approved" || ev === "plan.rejected" || ev === "residual-risk.accepted";
    if (isSecond && it?.plan_by === actor && rows.get("/setting/second-officer")?.value !== "one")
      blame(index, `${actor} has decided about the own plan`);
  };
  const requirePosition = (index: number, { req, pos }: Recorded) => {
    if (req === undefined) return;
    const next = (positions.get(req) ?? 0) + 1;
    if (pos !== next) blame(index, `it is entry ${pos ?? "?"} of its case, and ${next} was to come`);
    positions.set(req, next);
  };

  const end = (index: number, { root }: Recorded) => {
    if (root !== map.root()) blame(index, "the rows it leaves behind are not those it names");
    for (const { index: at, entry } of early.splice(0))
      if (acts.has(entry.of ?? at)) requireCourse(at, entry);
      else blame(at, "nobody has signed it");
  };

  return {
    add: (bytes, rootAt) => {
      const index = size;
      size += 1;
      const entry = readRecorded(bytes);
      if (!entry) return blame(index, "it cannot be read");
      // Entries that became durable together have one root: it holds when the last of them was taken.
      if (last && last.root !== entry.root) end(index - 1, last);
      requirePosition(index, entry);
      requireDecision(index, entry);
      // The first officer is the one that the first entry makes.
      const isFirst = index === 0;
      if (isFirst && entry.set) apply(index, entry, entry.set);
      if (entry.act === undefined) requireCourse(index, entry);
      else requireAct(index, entry, rootAt);
      if (!isFirst && entry.set) apply(index, entry, entry.set);
      last = entry;
    },
    state: () => rows,
    positions: () => positions,
    faults: () => {
      if (last) end(size - 1, last);
      return faults;
    },
  };
}

function isActOf({ origin, officer, action, args }: Act, entry: Recorded, log: string): boolean {
  const isSame = origin === log && officer === entry.actor && action === entry.ev;
  return isSame && canonicalJson(args) === canonicalJson(argsOf(entry));
}
