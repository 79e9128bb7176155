import { createHmac, hash } from "node:crypto";
import type { Row } from "@oubli/trail";

/** The tables whose rows decide. */
export type StateTable =
  | "case_file"
  | "case_key"
  | "sealed"
  | "step"
  | "task"
  | "approval"
  | "officer"
  | "setting"
  | "target"
  | "pending_act";

/** A row as the database gives it. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * A row as the audit trail knows it: what says which row it is stands in its key; bytes and names stand there as digests.
 */
export function rowOf(table: StateTable, stored: StoredRow): Row {
  const row: Record<string, string | number> = {};
  for (const [column, value] of Object.entries(stored)) {
    if (value === null || LEFT_OUT[table].has(column)) continue;
    if (value instanceof Uint8Array) row[column] = hash("sha256", value, "base64url");
    else if (typeof value === "string" || typeof value === "number") row[column] = value;
  }
  // What was given may name a person of the staff: that it is this stands in its digest.
  if (table === "pending_act" && stored.given === null) row.salt = String(stored.salt);
  else if (table === "pending_act") row.given = nameDigest(String(stored.salt), String(stored.given));
  if (table === "officer") row.name = nameDigest(String(stored.salt), String(stored.name));
  return row;
}

/** An officer's name as the trail knows it: says nothing once its salt is gone. */
function nameDigest(salt: string, name: string): string {
  return createHmac("sha256", salt).update(name).digest("base64url");
}

const OF_A_CASE = ["case_number", "id"];

const LEFT_OUT: Readonly<Record<StateTable, ReadonlySet<string>>> = {
  case_file: new Set(),
  case_key: new Set(OF_A_CASE),
  sealed: new Set([...OF_A_CASE, "name"]),
  step: new Set(OF_A_CASE),
  task: new Set(OF_A_CASE),
  approval: new Set(OF_A_CASE),
  officer: new Set(["id", "salt"]),
  setting: new Set(["name"]),
  target: new Set(["account"]),
  pending_act: new Set(["number", "salt"]),
};

/** Whether what is sealed under a name decides: answers of a search that is under way are forgotten when it ends. */
export function decides(name: string): boolean {
  return !name.startsWith("answer/");
}
