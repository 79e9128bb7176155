import type { AuditEntry } from "@oubli/model";
import type { Changes } from "./row.ts";

/** An entry as it stands in the trail: what happened, who has signed it, and what it leaves behind. */
export interface Recorded extends AuditEntry {
  /** The act of the officer or worker who brought it about, as a C2SP signed note. */
  readonly act?: string;
  /** The entry that holds the act in whose course this one was written. */
  readonly of?: number;
  /** Which entry of its case it is, from 1: one that was left out is missed. Absent for what is about no case. */
  readonly pos?: number;
  /** What it changed in the rows that decide; absent: nothing. */
  readonly set?: Changes;
  /** Binds what was too much for it, and stands in entries after it. */
  readonly more?: string;
  /** The root of the map over all rows that decide, when this and everything written with it was done. */
  readonly root: string;
}

/** Reads an entry of the trail; `undefined` for bytes that are none. */
export function readRecorded(bytes: Uint8Array): Recorded | undefined {
  try {
    const entry = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    ) as Partial<Recorded> | null;
    if (typeof entry !== "object" || entry === null) return undefined;
    const { v, at, ev, actor, root } = entry;
    const isEntry = v === 2 && [at, ev, actor, root].every((text) => typeof text === "string");
    return isEntry ? (entry as Recorded) : undefined;
  } catch {
    return undefined;
  }
}

/** What an officer signs of an entry, beside the event: everything that does not follow from the act itself. */
export function argsOf({
  v: _v,
  ev: _ev,
  actor: _actor,
  act: _act,
  ...args
}: Recorded): Readonly<Record<string, unknown>> {
  return args;
}
