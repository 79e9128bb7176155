import type { Generated, Insertable, Selectable } from "kysely";

/** The tables of one home. Times are RFC 3339 text, except where a column says milliseconds. */
export interface Tables {
  officer: OfficerTable;
  case_file: CaseTable;
  case_key: CaseKeyTable;
  sealed: SealedTable;
  sealed_record: SealedRecordTable;
  step: StepTable;
  task: TaskTable;
  approval: ApprovalTable;
  log_entry: LogEntryTable;
  tree_node: TreeNodeTable;
  log_head: LogHeadTable;
  work: WorkTable;
  setting: SettingTable;
  target: TargetTable;
  pending_act: PendingActTable;
  state_node: StateNodeTable;
  case_position: CasePositionTable;
}

export interface OfficerTable {
  id: string;
  name: string;
  /** Comma-separated. */
  roles: string;
  verifier_key: string;
  /** Random: the audit trail holds the name's digest under it, and nothing once it is gone. */
  salt: string;
  /** How many acts this officer has signed. */
  acts: Generated<number>;
  /** When the officer was removed; null while they act. */
  removed_at: string | null;
}

export interface CaseTable {
  number: Generated<number>;
  ref: string;
  follow_up_of: string | null;
  same_as: string | null;
  kind: string;
  state: string;
  hold: string;
  regime: string;
  law_version: number;
  country: string;
  region: string | null;
  zone: string;
  received_at: string;
  channel: string | null;
  target_date: string;
  statutory_deadline: string;
  extended_deadline: string;
  /** JSON of a `CaseClock`: moments and codes, no personal data. */
  clock: string;
  opened_at: string;
  opened_by: string;
  identity: string | null;
  plan_hash: string | null;
  plan_by: string | null;
  resolution: string | null;
  /** Comma-separated ids. */
  grounds: string | null;
  closed_at: string | null;
}

/** The case's own key, wrapped by the home's key. Deleting the row shreds everything sealed under it. */
export interface CaseKeyTable {
  case_number: number;
  wrapped: Uint8Array;
}

export interface SealedTable {
  case_number: number;
  name: string;
  body: Uint8Array;
  /** Over the digests and hashes of its records; null where it has none. */
  records: string | null;
}

/** One record of a sealed value. */
export interface SealedRecordTable {
  case_number: number;
  /** Of the value it belongs to. */
  name: string;
  /** Of its text, keyed with the case's key. */
  digest: string;
  body: Uint8Array;
  /** SHA-256 of the body, base64url. */
  hash: string;
}

export interface StepTable {
  case_number: number;
  id: string;
  seq: number;
  account: string;
  vendor: string;
  operation: string;
  action: string;
  state: string;
  fence: number;
  /** Milliseconds since the epoch. */
  intent_at: number | null;
  /** Milliseconds since the epoch until which the vendor may take. */
  due: number | null;
  status: number | null;
  reason: string | null;
}

export interface TaskTable {
  case_number: number;
  id: string;
  seq: Generated<number>;
  state: string;
  by: string | null;
  at: string | null;
  proof: string | null;
  ground: string | null;
  review_on: string | null;
}

export interface ApprovalTable {
  seq: Generated<number>;
  case_number: number;
  plan_hash: string;
  decision: string;
  by: string;
  at: string;
  /** Until when it counts. */
  until: string;
  /** 1: it may be carried out when it is due, without another word. */
  unattended: number;
  /** The entry of the audit trail that holds the signed act. */
  entry: number;
}

export interface LogEntryTable {
  idx: number;
  body: Uint8Array;
}

export interface TreeNodeTable {
  level: number;
  idx: number;
  hash: Uint8Array;
}

export interface LogHeadTable {
  id: 1;
  size: number;
  /** Concatenated 32-byte hashes of the right edge, largest subtree first. */
  edge: Uint8Array;
  checkpoint: string;
}

/** What is to be done next in a lane, and who does it now. Holds ids and dates only: no personal data, and nothing to be believed. */
export interface WorkTable {
  /** A case: nobody else works on it meanwhile. */
  lane: string;
  /** What is to be done, and when (milliseconds since the epoch); null while nothing is. */
  what: string | null;
  at: number | null;
  /** The process that holds the lane; null while nobody does. */
  owner: string | null;
  /** Seconds since the epoch, by the database's clock, until which it holds the lane unless it renews. */
  until: number | null;
  /** How often the lane was taken for what is to be done now. */
  tries: number;
  /** How the last try ended, as a code; null before the first. */
  said: string | null;
}

export interface SettingTable {
  name: string;
  value: string;
}

/** Where an account's credentials may go, and what its answers are understood by. */
export interface TargetTable {
  account: string;
  vendor: string;
  base_url: string;
  surface: string | null;
  /** JSON of names and values. */
  parameters: string;
  map: string;
  /** JSON of file names and their SHA-256. */
  sources: string;
}

/** An act that one officer has proposed. */
export interface PendingActTable {
  number: Generated<number>;
  action: string;
  /** Null: it is about the home. */
  case_number: number | null;
  /** JSON of what was given for an act about the home. */
  given: string | null;
  /** Of what was given: keyed with the case's key, or with the salt. */
  digest: string;
  /** What it would bring about. */
  event: string;
  salt: string;
  by: string;
  at: string;
  state: string;
  entry: number;
}

/** A node of the map over all rows that decide; see row-map.ts of the trail. */
export interface StateNodeTable {
  place: number;
  bytes: Uint8Array;
}

/** How many entries the audit trail has of a case. */
export interface CasePositionTable {
  ref: string;
  n: number;
}

export type CaseRow = Selectable<CaseTable>;
export type NewCaseRow = Insertable<CaseTable>;
export type StepRow = Selectable<StepTable>;
export type TaskRow = Selectable<TaskTable>;

/** `user_version` names the format; a home of any other format is not opened. */
export const SCHEMA_VERSION = 8;

/** Everything a new home needs, in one script. */
export const SCHEMA: string = `
create table officer (id text primary key, name text not null, roles text not null, verifier_key text not null,
  salt text not null, acts integer not null default 0, removed_at text) strict;
create table case_file (
  number integer primary key autoincrement, ref text not null unique, follow_up_of text, same_as text, kind text not null, state text not null,
  hold text not null, regime text not null, law_version integer not null, country text not null, region text, zone text not null,
  received_at text not null, channel text,
  target_date text not null, statutory_deadline text not null, extended_deadline text not null, clock text not null,
  opened_at text not null, opened_by text not null, identity text, plan_hash text, plan_by text,
  resolution text, grounds text, closed_at text) strict;
create table case_key (case_number integer primary key references case_file, wrapped blob not null) strict;
create table sealed (
  case_number integer not null references case_file, name text not null, body blob not null, records text,
  primary key (case_number, name)) strict, without rowid;
create table sealed_record (
  case_number integer not null references case_file, name text not null, digest text not null, body blob not null, hash text not null,
  primary key (case_number, name, digest)) strict, without rowid;
create table step (
  case_number integer not null references case_file, id text not null, seq integer not null, account text not null,
  vendor text not null, operation text not null, action text not null, state text not null, fence integer not null,
  intent_at integer, due integer, status integer, reason text, primary key (case_number, id)) strict, without rowid;
create table task (
  seq integer primary key autoincrement, case_number integer not null references case_file, id text not null,
  state text not null, "by" text, "at" text, proof text, ground text, review_on text, unique (case_number, id)) strict;
create table approval (
  seq integer primary key autoincrement, case_number integer not null references case_file, plan_hash text not null,
  decision text not null, "by" text not null, "at" text not null, until text not null, unattended integer not null,
  entry integer not null) strict;
create table log_entry (idx integer primary key, body blob not null) strict;
create table tree_node (level integer not null, idx integer not null, hash blob not null, primary key (level, idx)) strict, without rowid;
create table log_head (id integer primary key check (id = 1), size integer not null, edge blob not null, checkpoint text not null) strict;
create table setting (name text primary key, value text not null) strict, without rowid;
create table target (
  account text primary key, vendor text not null, base_url text not null, surface text, parameters text not null, map text not null,
  sources text not null) strict, without rowid;
create table pending_act (
  number integer primary key autoincrement, action text not null, case_number integer, given text, digest text not null, event text not null,
  salt text not null,
  "by" text not null, "at" text not null, state text not null, entry integer not null) strict;
create table state_node (place integer primary key, bytes blob not null) strict;
create table case_position (ref text primary key, n integer not null) strict, without rowid;
create table work (
  lane text primary key, what text, "at" integer, owner text, until real, tries integer not null default 0, said text) strict, without rowid;
`;
