import type { Case, CaseKind, CaseState } from "./case.ts";
import type { Role } from "./officer.ts";

/** What can happen to a case. */
export const CASE_EVENTS = [
  "verify-identity",
  "find",
  "plan",
  "submit",
  "approve",
  "reject",
  "run",
  "drift",
  "block",
  "finish",
  "accept-gap",
  "answer",
  "set-aside",
  "withdraw",
  "refuse",
  "close",
] as const;
export type CaseEvent = (typeof CASE_EVENTS)[number];

interface Transition {
  readonly event: CaseEvent;
  readonly from: readonly CaseState[];
  readonly to: CaseState;
  readonly who: Role;
  readonly kinds?: readonly CaseKind[];
  /** Lets data at a vendor change: never while the case is held. */
  readonly destructive?: true;
}

/** The life of a case as data (compliance: identity before search, plan before approval, approval before any call). */
export const TRANSITIONS: readonly Transition[] = [
  { event: "verify-identity", from: ["received"], to: "verified", who: "officer" },
  { event: "find", from: ["verified", "scoped", "planned", "review"], to: "scoped", who: "officer" },
  {
    event: "plan",
    from: ["scoped", "planned", "blocked", "review"],
    to: "planned",
    who: "officer",
    kinds: ["erasure"],
  },
  { event: "submit", from: ["planned"], to: "awaiting-approval", who: "officer", kinds: ["erasure"] },
  { event: "approve", from: ["awaiting-approval"], to: "approved", who: "approver", kinds: ["erasure"] },
  {
    event: "reject",
    from: ["awaiting-approval", "approved"],
    to: "planned",
    who: "approver",
    kinds: ["erasure"],
  },
  {
    event: "run",
    from: ["approved", "executing", "blocked"],
    to: "executing",
    who: "officer",
    kinds: ["erasure"],
    destructive: true,
  },
  {
    event: "drift",
    from: ["approved", "executing", "blocked"],
    to: "scoped",
    who: "officer",
    kinds: ["erasure"],
  },
  { event: "block", from: ["executing"], to: "blocked", who: "officer", kinds: ["erasure"] },
  { event: "finish", from: ["executing"], to: "review", who: "officer", kinds: ["erasure"] },
  { event: "accept-gap", from: ["blocked"], to: "review", who: "approver", kinds: ["erasure"] },
  { event: "answer", from: ["scoped"], to: "review", who: "officer", kinds: ["access"] },
  { event: "set-aside", from: ["received", "verified", "scoped"], to: "closed", who: "officer" },
  {
    event: "withdraw",
    from: ["received", "verified", "scoped", "planned", "awaiting-approval", "approved", "review"],
    to: "closed",
    who: "officer",
  },
  {
    event: "refuse",
    from: ["received", "verified", "scoped", "planned", "awaiting-approval", "approved"],
    to: "closed",
    who: "officer",
  },
  { event: "close", from: ["received", "scoped", "review"], to: "closed", who: "officer" },
];

/** Either where the case goes, or why it cannot and what is possible instead. */
export type Move =
  | { readonly ok: true; readonly to: CaseState; readonly who: Role }
  | { readonly ok: false; readonly why: "state" | "kind" | "held"; readonly possible: readonly CaseEvent[] };

/** Decides whether an event may happen to a case now. Pure; roles are checked by who acts. */
export function move(it: Pick<Case, "state" | "kind" | "hold">, event: CaseEvent): Move {
  const possible = possibleEvents(it);
  const transition = TRANSITIONS.find((known) => known.event === event && known.from.includes(it.state));
  if (!transition) return { ok: false, why: "state", possible };
  if (transition.kinds && !transition.kinds.includes(it.kind)) return { ok: false, why: "kind", possible };
  if (transition.destructive && it.hold === "held") return { ok: false, why: "held", possible };
  return { ok: true, to: transition.to, who: transition.who };
}

/** What may happen to a case now, in the order of its life. Empty for a closed case. */
export function possibleEvents(it: Pick<Case, "state" | "kind" | "hold">): readonly CaseEvent[] {
  return TRANSITIONS.filter(
    (known) =>
      known.from.includes(it.state) &&
      (!known.kinds || known.kinds.includes(it.kind)) &&
      !(known.destructive && it.hold === "held"),
  ).map((known) => known.event);
}
