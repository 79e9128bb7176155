import type { AuditEntry, Effect } from "./audit-entry.ts";
import { allowsSecond, isEffect, type PendingAct } from "./dual-control.ts";
import { mayAdmitAlone } from "./lone-admission.ts";
import type { Officer } from "./officer.ts";

/** What the audit trail says of a proposal, and what came after it. */
export interface Proposed {
  /** The case's pseudonym; absent for what is about no case. */
  readonly req?: string;
  /** What was proposed, in the open; absent in trails from before that was said. */
  readonly brings?: Effect;
  /** The latest time that any entry up to it says: a proposal cannot be dated back behind what was there before it. */
  readonly since: string;
  /** Who has signed anything after it. */
  readonly acted: readonly string[];
  /** Whether any proposal of the trail says what it brings about: from then on each must. */
  readonly isSaid: boolean;
}

/** What a home knows of a proposal when an entry is to be its second word. */
export interface Agreement {
  readonly pending: Pick<PendingAct, "by" | "digest" | "state" | "event"> | undefined;
  readonly proposed: Proposed | undefined;
  readonly officers: readonly Pick<Officer, "id" | "roles" | "removedAt">[];
}

/** `not-proposed`: by nobody else. `other-effect`: it brings about something else. `not-yet`: its own proposer may not do it alone. */
export type SecondFault = "not-proposed" | "other-effect" | "not-yet";

/** Why an entry that takes two officers may not be appended; `undefined` when it may. */
export function secondFault(
  entry: AuditEntry,
  { pending, proposed, officers }: Agreement,
): SecondFault | undefined {
  if (!pending || !proposed || proposed.req !== entry.req) return "not-proposed";
  if (!allowsSecond(pending, entry)) return "not-proposed";
  const { brings } = proposed;
  if (brings === undefined ? proposed.isSaid || entry.alone === true : !isEffect(entry, brings))
    return "other-effect";
  if (pending.by !== entry.actor) return entry.alone === true ? "not-yet" : undefined;
  return mayAdmitAlone(pending.by, { ...proposed, officers }, entry.at) ? undefined : "not-yet";
}
