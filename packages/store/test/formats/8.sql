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
