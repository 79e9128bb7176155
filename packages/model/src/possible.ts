import type { CaseState } from "./case.ts";
import { CASE_EVENTS, type CaseEvent, rowOf } from "./case-table.ts";
import { type CaseFacts, NEEDS } from "./needs.ts";
import { may, type Officer } from "./officer.ts";
import type { Reason } from "./reason.ts";

export type Possible =
  | { readonly ok: true; readonly to: CaseState }
  | { readonly ok: false; readonly reason: Reason };

/**
 * Whether an officer may bring an event about now, and if not, why. Pure, and the only place that decides it: the engine
 * refuses by it within its transaction, the desk greys by it, the command line hints by it, `case show` lists by it.
 */
export function possible(event: CaseEvent, facts: CaseFacts, by: Pick<Officer, "id" | "roles">): Possible {
  const no = (reason: Reason): Possible => ({ ok: false, reason });
  const { state, kind } = facts.case;
  const row = rowOf(event, state);
  if (!row) {
    const unapproved = event === "run" && (state === "planned" || state === "awaiting-approval");
    return no(unapproved ? { why: "not-approved", state } : { why: "state", state, event });
  }
  if (row.kinds && !row.kinds.includes(kind)) return no({ why: "kind", kind, event });
  const isWorkers = row.worker === true && may(by, "worker");
  if (!may(by, row.who) && !isWorkers) return no({ why: "role", role: row.who, by: by.id });
  for (const need of row.needs ?? []) {
    const reason = NEEDS[need](facts, by);
    if (reason) return no(reason);
  }
  return { ok: true, to: row.to === "same" ? state : row.to };
}

/** Everything an officer can do with the case now, in the order of its life. What the engine brings about by itself is left out. */
export function possibleNow(facts: CaseFacts, by: Pick<Officer, "id" | "roles">): readonly CaseEvent[] {
  return CASE_EVENTS.filter(
    (event) => rowOf(event, facts.case.state)?.internal !== true && possible(event, facts, by).ok,
  );
}
