import type { AccountId, CaseId, OfficerId, VendorId } from "./ids.ts";

/** A plain JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The exact request a step will send. What is approved is this, and nothing else is ever sent. */
export interface PlannedCall {
  readonly operation: string;
  readonly method: string;
  /** Path template; its values are in `path`. */
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Absent when the call needs no header of its own. */
  readonly header?: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** Something that happens besides the call's purpose. */
export interface PlannedEffect {
  readonly effect: string;
  readonly note: string;
}

/** One destructive call on one record. */
/** What a call does about its record. The first two take nothing of it away: the vendor notes that the person is not to be written to. */
export const STEP_ACTIONS = ["suppress", "unsubscribe", "overwrite", "anonymize", "erase"] as const;
export type StepAction = (typeof STEP_ACTIONS)[number];

/** Whether a call takes anything of its record away; what does not can be seen in no record. */
export function takesAway(action: string): boolean {
  return action !== "suppress" && action !== "unsubscribe";
}

/**
 * The steps that must have been noted before a step takes its record away: what follows would forget that the person is not to be written
 * to. Empty where nothing must.
 */
export function mustStandBefore<Step extends Pick<PlannedStep, "action" | "finding">>(
  { action, finding }: Step,
  earlier: readonly Step[],
): readonly Step[] {
  return takesAway(action) ? earlier.filter((one) => one.finding === finding && !takesAway(one.action)) : [];
}

export interface PlannedStep {
  /** `s1`, `s2` … in the order of the plan. */
  readonly id: string;
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly action: StepAction;
  readonly finding: string;
  readonly kind: string;
  readonly title: string;
  readonly recordId: string;
  readonly call: PlannedCall;
  /** Whether the call may be sent once more when the record was seen to be there afterwards. */
  readonly repeat: "safe" | "after-looking" | "never";
  /** What the vendor makes of the call once it has accepted it; absent when it does it at once. */
  readonly takes?: PlannedJob;
  /** The kind of record as which it is seen until the step is done, such as a bin's; absent where its own kind shows it. */
  readonly look?: string;
  readonly effects: readonly PlannedEffect[];
}

/** How long a vendor takes for what it has accepted, in milliseconds, and what can be done meanwhile. */
export interface PlannedJob {
  readonly usualMs?: number;
  readonly longestMs: number;
  /** The vendor tells how far it is. */
  readonly polled?: true;
  /** How long after the call an officer is reminded of it, in their order. */
  readonly remindMs?: readonly number[];
  /** How it can be taken back, and for how long after the call: by a call of its own, or as the words say. */
  readonly cancel?: { readonly withinMs: number; readonly byCall: boolean; readonly byHand?: string };
}

/** A record that stays for now, on a ground of the law. */
export interface Retained {
  readonly finding: string;
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly kind: string;
  readonly title: string;
  readonly recordId: string;
  /** A ground of Art. 17(3), such as `art-17-3-b`. */
  readonly ground: string;
  readonly because: string;
  /** The civil date (UTC) from which nothing keeps it any more; absent where nobody can say. */
  readonly until?: string;
}

/** A record without a call of its own: what is done to another record of the plan deals with it, too. */
export interface Covered {
  readonly finding: string;
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly kind: string;
  readonly title: string;
  readonly recordId: string;
  /** Title of the kind of record it goes with. */
  readonly goesWith: string;
}

/** What no call can do, so that a person must. */
export interface ManualTask {
  /** `t1`, `t2` … in the order of the plan. */
  readonly id: string;
  readonly account: AccountId;
  readonly vendor: VendorId;
  /** The findings it is about; empty when it is about data no call reaches. */
  readonly findings: readonly string[];
  readonly title: string;
  readonly what: string;
  readonly because: string;
  readonly ask: string;
  /** Who is to be told that data is gone (Art. 19), by what they are called and where they are; absent for other tasks. */
  readonly tells?: { readonly name: string; readonly target: string };
}

/** Where an account's calls go, and what they are understood by: what a plan is approved for, and what an admin has accepted. */
export interface Target {
  readonly account: AccountId;
  readonly vendor: VendorId;
  /** Where the vendor's API is, without a slash at its end; several addresses with a space between where calls go to several hosts. */
  readonly baseUrl: string;
  readonly surface?: string;
  /** The account's own parameters, such as the number of a shop. */
  readonly parameters: Readonly<Record<string, string>>;
  /** SHA-256 of the compiled data map, base64url. */
  readonly map: string;
  /** SHA-256 of each file it was compiled from, by its name. */
  readonly sources: Readonly<Record<string, string>>;
}

/** What will be done about the findings of an erasure case. Data: shown, hashed, approved, stored, compared. */
export interface Plan {
  readonly format: 1;
  readonly case: CaseId;
  /** Counts the plans of a case that were carried out, from 1; absent in the first. A later one is about what an earlier one left. */
  readonly round?: number;
  /** Random: keeps the hash of a short plan from being guessed. */
  readonly nonce: string;
  readonly madeAt: string;
  readonly madeBy: OfficerId;
  /** The agent that made it in the name of the officer; absent when no agent did. */
  readonly madeVia?: string;
  /** Ids of the findings the plan was made from, sorted; a fresh search must bring the same. */
  readonly findings: readonly string[];
  /** Where the calls go: of each account that has a step. */
  readonly targets: readonly Target[];
  readonly steps: readonly PlannedStep[];
  readonly covered: readonly Covered[];
  readonly retained: readonly Retained[];
  readonly tasks: readonly ManualTask[];
}
