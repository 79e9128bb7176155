import type { Action } from "@oubli/core";
import { decidableIn, type Finding, recordName } from "@oubli/model";
import type { DeskState } from "../desk-state.ts";
import { caseUnder } from "./case-under.ts";
import { recordsOf } from "./records-of.ts";

/**
 * The name of the record that an act about one means: the one the officer looks at, where it can be decided, or else the only one that
 * may be meant. `undefined` where it has to be asked, or the act is about none.
 */
export function markedRecord(state: DeskState, { event, fields }: Action): string | undefined {
  const whose = caseUnder(state)?.view?.whose;
  if (!whose || fields.record === undefined) return undefined;
  const { all, unnamed } = decidableIn(whose, event === "exclude-record" ? "excluded" : "confirmed");
  const marked = seen(state)?.id;
  if (marked !== undefined && all.includes(marked)) return recordName(marked);
  const [only, ...others] = unnamed;
  return only === undefined || others.length > 0 ? undefined : recordName(only);
}

/** A record as an officer knows it, by its name; the name itself where there is none of it. */
export function recordCalled(state: DeskState, name: string): string {
  const record = recordsOf(caseUnder(state)?.view).find(({ id }) => recordName(id) === name);
  return record ? `${record.account}: ${record.title} ${record.recordId} (${name})` : name;
}

function seen(state: DeskState): Finding | undefined {
  const [top, below] = [state.screens.at(-1), caseUnder(state)];
  const records = recordsOf(below?.view);
  if (top?.id === "record") return records[top.index];
  return below?.pane === "findings" ? records[below.lists.findings.cursor] : undefined;
}
