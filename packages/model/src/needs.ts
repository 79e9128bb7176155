import { type Case, isErased } from "./case.ts";
import { openSuspension } from "./case-clock.ts";
import type { CaseId, OfficerId } from "./ids.ts";
import type { Need } from "./need.ts";
import { may, type Officer } from "./officer.ts";
import type { Reason } from "./reason.ts";
import type { SearchAnswer } from "./search-answer.ts";

/**
 * What the guards look at: counts and flags of one moment, no personal data. The engine reads it within its transaction, a
 * face has it from the view; both decide by the same function.
 */
export interface CaseFacts {
  readonly case: Pick<
    Case,
    "id" | "state" | "kind" | "hold" | "regime" | "clock" | "planBy" | "planHash" | "resolution"
  >;
  /** Whether the law of the case, in its version, knows anything that suspends its deadline, and whether it can be extended. */
  readonly law: { readonly suspends: boolean; readonly extends: boolean };
  /** Whether the case's key was destroyed: what it held can no longer be read. */
  readonly shredded: boolean;
  readonly search: SearchAnswer["answer"];
  /** Records the last search brought. */
  readonly found: number;
  /** Who made the last search; absent when none was made, or before that was kept. */
  readonly searchedBy?: OfficerId;
  /** The questions the last search could not ask and nobody has accepted, and the accounts whose credentials were rejected. */
  readonly gaps: readonly string[];
  /** The names under which such a question can be accepted. */
  readonly gapNames: readonly string[];
  readonly rejected: readonly string[];
  /** Records of which nobody has said yet whose they are, and identifiers found with them that are neither asked nor cut. */
  readonly undecided: number;
  readonly hops: number;
  /**
   * Near misses that nobody has decided; records that were confirmed or excluded; those after whose decision everything
   * has to be searched again, because of what they lead to.
   */
  readonly nearMisses: number;
  readonly confirmed: number;
  readonly excluded: number;
  readonly unread: number;
  /** Whether the approval in force lets a worker carry the plan out when it is due. */
  readonly unattended: boolean;
  /** Whether one officer may decide alone here. */
  readonly alone: boolean;
  /** Who made the plan, as the hashed plan itself says; the row beside it could name another officer. */
  readonly author?: OfficerId;
  /** Calls of the plan that were sent, and of those the ones without an outcome yet. */
  readonly sent: number;
  readonly onTheWay: number;
  /** Calls of which it is not known whether they happened. */
  readonly unknown: number;
  /** Calls that the vendor has accepted, does later, and was not seen to have done. */
  readonly due: number;
  /** Those of them that a call could take back. */
  readonly cancellable: number;
  /** Questions of the last search that only a letter asks. */
  readonly byLetter: number;
  /** Letters that were written to services without an API. */
  readonly letters: number;
  /** Whether the erasure was carried out and verified, with whatever result. */
  readonly carriedOut: boolean;
  readonly tasks: number;
  readonly openTasks: readonly string[];
  /** The follow-up case that has erased what had reappeared. */
  readonly followedUpBy?: CaseId;
}

type Asked = (facts: CaseFacts, by: Pick<Officer, "id" | "roles">) => Reason | undefined;

/** Why a need is not met; `undefined` when it is. */
export const NEEDS: Readonly<Record<Need, Asked>> = {
  readable: ({ shredded }) => (shredded ? { why: "shredded" } : undefined),
  searched: ({ search }) => (search === "none" ? { why: "not-searched" } : undefined),
  "searched-everywhere": ({ search, gaps, rejected }) =>
    search === "incomplete" ? { why: "search-incomplete", gaps, rejected } : undefined,
  "something-found": ({ search, found }) => {
    if (search === "nothing-found") return { why: "nothing-found" };
    return search === "partial" && found === 0 ? { why: "nothing-seen" } : undefined;
  },
  // A case is closed before its answer only when a search found nothing and could look everywhere, or its gaps were accepted.
  answered: ({ case: { state }, search, found, gaps, rejected }) => {
    if (state !== "scoped" || search === "nothing-found") return undefined;
    if (search === "none") return { why: "not-searched" };
    if (search === "incomplete") return { why: "search-incomplete", gaps, rejected };
    return search === "partial" && found === 0 ? undefined : { why: "records-found" };
  },
  "has-open-gap": ({ search, gaps }) =>
    search === "incomplete" && gaps.length > 0 ? undefined : { why: "no-open-gap" },
  "not-the-searcher": ({ searchedBy, alone }, { id: by }) =>
    searchedBy === by && !alone ? { why: "own-search", by } : undefined,
  "whose-settled": ({ undecided }) =>
    undecided > 0 ? { why: "whose-unsettled", records: undecided } : undefined,
  "read-on": ({ unread }) => (unread > 0 ? { why: "not-read-on", records: unread } : undefined),
  "has-to-confirm": ({ undecided, nearMisses, excluded }) =>
    undecided + nearMisses + excluded > 0 ? undefined : { why: "nothing-undecided" },
  // What was confirmed may be gone by now, once calls were sent.
  "has-to-exclude": ({ undecided, nearMisses, confirmed, sent }) =>
    undecided + nearMisses + (sent === 0 ? confirmed : 0) > 0 ? undefined : { why: "nothing-undecided" },
  "has-hop": ({ hops }) => (hops > 0 ? undefined : { why: "no-hop" }),
  "nothing-sent": ({ sent }) => (sent > 0 ? { why: "calls-sent", calls: sent } : undefined),
  "all-settled": ({ onTheWay }) => (onTheWay > 0 ? { why: "call-on-the-way", calls: onTheWay } : undefined),
  "outcomes-known": ({ onTheWay, unknown }) =>
    onTheWay + unknown > 0 ? { why: "call-on-the-way", calls: onTheWay + unknown } : undefined,
  "has-whom-to-write-to": ({ byLetter }) => (byLetter > 0 ? undefined : { why: "nobody-by-letter" }),
  "has-letter": ({ letters }) => (letters > 0 ? undefined : { why: "no-letter" }),
  "has-job-to-cancel": ({ cancellable }) => (cancellable > 0 ? undefined : { why: "nothing-to-cancel" }),
  "nothing-due": ({ due }) => (due > 0 ? { why: "call-due", calls: due } : undefined),
  "carried-out": ({ carriedOut }) => (carriedOut ? undefined : { why: "not-carried-out" }),
  "has-tasks": ({ tasks }) => (tasks > 0 ? undefined : { why: "no-tasks" }),
  "no-open-task": ({ openTasks }) =>
    openTasks.length > 0 ? { why: "tasks-open", tasks: openTasks } : undefined,
  "not-the-author": ({ case: { planBy }, author, alone }, { id: by }) =>
    !alone && (planBy === by || author === by) ? { why: "own-plan", by } : undefined,
  held: ({ case: { hold } }) => (hold === "held" ? undefined : { why: "not-held" }),
  // A worker goes on with what an officer has begun; it begins only what was approved to be done without another word.
  "begun-by-officer": ({ case: { state }, unattended }, by) =>
    may(by, "worker") && state === "approved" && !unattended
      ? { why: "not-unattended", by: by.id }
      : undefined,
  "not-held": ({ case: { hold } }) => (hold === "held" ? { why: "held" } : undefined),
  "law-suspends": ({ law, case: { regime } }) =>
    law.suspends ? undefined : { why: "law-does-not-suspend", regime },
  "law-extends": ({ law, case: { regime } }) =>
    law.extends ? undefined : { why: "law-does-not-extend", regime },
  "deadline-running": ({ case: { clock } }) =>
    openSuspension(clock) ? { why: "deadline-suspended" } : undefined,
  "deadline-suspended": ({ case: { clock } }) =>
    openSuspension(clock) ? undefined : { why: "deadline-running" },
  "not-extended": ({ case: { clock } }) => (clock.extension ? { why: "already-extended" } : undefined),
  erased: ({ case: it }) => (isErased(it) ? undefined : { why: "nothing-erased" }),
  "not-followed-up": ({ followedUpBy }) =>
    followedUpBy === undefined ? undefined : { why: "followed-up", case: followedUpBy },
};
