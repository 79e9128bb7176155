import type { OfficerKeys } from "@oubli/engine";
import { type AuditEntry, endsCase, type OfficerId, OubliError } from "@oubli/model";
import { rootOf } from "@oubli/tlog/tree";
import {
  actText,
  argsOf,
  canonicalJson,
  countRow,
  keyOf,
  type LogPosition,
  listOf,
  positionKey,
  type Recorded,
  type Row,
  type RowChange,
} from "@oubli/trail";
import type { OpenAppender } from "../log.ts";
import type { LogSigners, LogVerifiers } from "../log-signers.ts";
import { once } from "../once.ts";
import { actsIn, type SignedActs } from "./acts.ts";
import { alteredPosition, alteredRow } from "./altered.ts";
import type { Counting } from "./counting.ts";
import type { RowPlace } from "./rows.ts";
import { splitSets } from "./split-sets.ts";
import { listKey, type RowCheck, type State } from "./state.ts";

/** Everything that one change appends and writes. It becomes durable together, or not at all. */
export interface Group {
  /**
   * Notes that a row that decides is about to be written, and that it is what the audit trail says until then.
   *
   * @param listed Whether it may be a new one, or is removed.
   * @throws {OubliError} `NOT_AUTHENTIC` naming the columns that differ.
   */
  touch(place: RowPlace, listed?: "listed"): void;
  /** The same for a row of which it was not known before that it would be this one. */
  made(place: RowPlace): void;
  /** What is read of rows that this change has not touched. */
  readonly check: RowCheck;
  /** The index that the next entry will have. */
  next(): number;
  /** @returns The index that the entry will have. */
  append(entry: AuditEntry): number;
  /**
   * Completes the entries with what was changed, has them signed, and appends them. Called once, last in the transaction.
   * @throws {OubliError} `NOT_ALLOWED` when the key of an officer who acts is not here, or stays locked.
   */
  commit(): Promise<void>;
}

/** What a group needs of its connection. */
export interface GroupPorts {
  readonly counting: Counting;
  readonly state: State;
  readonly held: LogVerifiers;
  /** The keys that sign the new head; the held ones, unless they are being changed. */
  readonly next: LogSigners;
  readonly openAppender: OpenAppender;
  /** The officers' keys; left out where no officer acts. */
  readonly keys: Pick<OfficerKeys, "sign"> | undefined;
  /** The acts this process has signed: what comes in their course needs no other signature. */
  readonly signed: SignedActs;
}

type Draft = { -readonly [Name in keyof Recorded]: Recorded[Name] };

interface Touched {
  readonly place: RowPlace;
  /** As it was before this change. */
  readonly before: Row | undefined;
}

export function startGroup(ports: GroupPorts): Group {
  const { state, held, next, openAppender, signed } = ports;
  const { rows } = state;
  const begin = once(() => state.begin(held));
  const touched = new Map<string, Touched>();
  const listed = new Set<string>();
  const entries: Draft[] = [];
  const check = state.check(held, begin);
  return {
    check: {
      row: (place, stored) => {
        if (!touched.has(rows.key(place))) check.row(place, stored);
      },
      list: (table, number, count) => {
        if (!listed.has(listKey(rows, table, number))) check.list(table, number, count);
      },
    },
    touch: (place, isListed) => {
      const key = rows.key(place);
      if (isListed !== undefined) listed.add(listOf(key));
      if (touched.has(key)) return;
      const before = rows.read(place);
      check.known(place, before);
      touched.set(key, { place, before });
    },
    made: (place) => {
      const key = rows.key(place);
      check.known(place, undefined);
      listed.add(listOf(key));
      touched.set(key, { place, before: undefined });
    },
    next: () => begin().head.edge.size + entries.length,
    append: (entry) => {
      entries.push({ ...entry, root: "" });
      return begin().head.edge.size + entries.length - 1;
    },
    commit: async () => {
      if (entries.length === 0) {
        for (const [key, { place, before }] of touched)
          if (changeOf(before, rows.read(place))) throw new Error(`a change of ${key} without an entry`);
        return;
      }
      const { head, map } = begin();
      const { size } = head.edge;
      const acts = actsIn(entries, signed, size);
      record(ports, { entries, acts, map }, touched);
      splitSets(entries, size);
      number(ports, entries, map);
      const counts = countActs(ports, acts, map);
      const root = map.root();
      for (const entry of entries) entry.root = root;
      const on = once(() => ({ size, root: Buffer.from(rootOf(head.edge)).toString("base64url") }));
      for (const [entry, n] of counts) entry.act = await sign(ports, entry, { n, on: on() });
      const log = openAppender(head, next);
      for (const entry of entries) log.append(new TextEncoder().encode(canonicalJson(entry)));
      state.keep(log.sign(root));
      signed.add(acts, size, entries);
    },
  };
}

interface Recording {
  readonly entries: readonly Draft[];
  readonly acts: readonly Draft[];
  readonly map: ReturnType<State["begin"]>["map"];
}

/** Writes what the rows are now into the map, and what changed into the acts about their cases. */
function record(
  { state: { rows } }: GroupPorts,
  { entries, acts, map }: Recording,
  touched: ReadonlyMap<string, Touched>,
): void {
  const lists = new Map<string, { readonly place: RowPlace; more: number }>();
  for (const [key, { place, before }] of touched) {
    const row = rows.read(place);
    const change = changeOf(before, row);
    if (change === undefined) continue;
    map.put(key, row);
    const list = listOf(key);
    const more = (lists.get(list)?.more ?? 0) + (row ? 1 : 0) - (before ? 1 : 0);
    lists.set(list, { place, more });
    const ref = place.number === undefined ? undefined : rows.ref(place.number);
    const isAbout = (entry: Draft) => ref === undefined || entry.req === ref;
    const about = acts.find(isAbout) ?? entries.find(isAbout);
    if (!about) throw new Error(`a change of ${key} without an entry about it`);
    about.set = { ...about.set, [ref === undefined ? key : key.slice(ref.length + 1)]: change };
  }
  for (const [list, { place, more }] of lists) if (more !== 0) recount(rows, map, { list, place, more });
}

/** Counts the rows of a list again, when as many were there before as the trail says. */
function recount(
  rows: State["rows"],
  map: Recording["map"],
  { list, place, more }: { readonly list: string; readonly place: RowPlace; readonly more: number },
): void {
  const now = rows.count(place.table, list.startsWith("/") ? undefined : place.number);
  if (!map.holds(list, countRow(now - more))) throw alteredRow(place, undefined);
  map.put(list, countRow(now));
}

/** What is another in a row; `undefined` when nothing is. */
function changeOf(before: Row | undefined, row: Row | undefined): RowChange | undefined {
  if (!row) return before ? null : undefined;
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(row)]);
  const changed = [...names].filter((name) => before?.[name] !== row[name]);
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((name) => [name, row[name] ?? null]));
}

/** Counts the entries of each case, when as many were there before as the trail says. */
function number({ counting }: GroupPorts, entries: readonly Draft[], map: Recording["map"]): void {
  for (const entry of entries) {
    const { req } = entry;
    if (req === undefined) continue;
    const key = positionKey(req);
    entry.pos = counting.entry(req);
    if (!map.holds(key, countRow(entry.pos - 1))) throw alteredPosition(req);
    if (endsCase(entry.ev)) entry.entries = entry.pos;
    map.put(key, countRow(entry.pos));
  }
}

/** Counts the acts of each officer who signs, and gives each act its number. */
function countActs(
  { counting, state }: GroupPorts,
  acts: readonly Draft[],
  map: Recording["map"],
): ReadonlyMap<Draft, number> {
  const counts = new Map<Draft, number>();
  for (const entry of acts) {
    const n = counting.act(entry.actor);
    if (n === undefined) throw new OubliError("NOT_FOUND", `there is no officer ${entry.actor}`);
    counts.set(entry, n);
    const place = { table: "officer", id: entry.actor } as const;
    map.put(keyOf(`/officer/${entry.actor}`, undefined), state.rows.read(place));
  }
  return counts;
}

async function sign(
  { keys, held }: GroupPorts,
  entry: Draft,
  { n, on }: { readonly n: number; readonly on: LogPosition },
): Promise<string> {
  if (!keys) throw new OubliError("NOT_ALLOWED", `the key of officer ${entry.actor} is not here`);
  const act = {
    v: 1,
    origin: held[0].name,
    officer: entry.actor,
    n,
    action: entry.ev,
    args: argsOf(entry),
    on,
  } as const;
  return keys.sign(entry.actor as OfficerId, actText(act));
}
