import type { CaseKind, CaseState } from "./case.ts";
import type { CaseEvent } from "./case-table.ts";
import type { CaseId, OfficerId } from "./ids.ts";
import type { RegimeId } from "./legal-words.ts";
import type { Role } from "./officer.ts";
import { STATE_WORDS } from "./state-words.ts";

/** Why something is not possible. Facts only, nothing personal: each face says the remedy in its own words. */
export type Reason =
  // The home
  | { readonly why: "no-home"; readonly folder: string }
  | { readonly why: "no-configuration"; readonly file: string }
  | { readonly why: "trail-not-continued" }
  | { readonly why: "cannot-record" }
  // Who
  | { readonly why: "no-such-officer"; readonly officer: OfficerId }
  | { readonly why: "role"; readonly role: Role; readonly by: OfficerId }
  | { readonly why: "own-plan"; readonly by: OfficerId }
  | { readonly why: "own-search"; readonly by: OfficerId }
  | { readonly why: "key-elsewhere"; readonly officer: OfficerId }
  /** Without an officer: what would open the home's key is not known. */
  | { readonly why: "locked"; readonly officer?: OfficerId }
  | { readonly why: "needs-second"; readonly by: OfficerId }
  | { readonly why: "own-act"; readonly act: string; readonly by: OfficerId }
  | {
      readonly why: "waits";
      readonly act: string;
      readonly by: OfficerId;
      /** RFC 3339 instant. */
      readonly from: string;
      readonly others: readonly OfficerId[];
    }
  | {
      readonly why: "others-acted";
      readonly act: string;
      readonly by: OfficerId;
      readonly stoppedBy: readonly OfficerId[];
    }
  | { readonly why: "other-effect"; readonly by: OfficerId }
  | { readonly why: "no-such-act"; readonly act: string }
  // Which case, in which state
  | { readonly why: "no-such-case"; readonly case: CaseId }
  | { readonly why: "state"; readonly state: CaseState; readonly event: CaseEvent }
  | { readonly why: "kind"; readonly kind: CaseKind; readonly event: CaseEvent }
  | { readonly why: "held" }
  | { readonly why: "not-held" }
  | { readonly why: "shredded" }
  // The search
  | { readonly why: "not-searched" }
  | {
      readonly why: "search-incomplete";
      /** `account: question (why)`, of each question that could not be asked. */
      readonly gaps: readonly string[];
      /** Accounts whose credentials were rejected. */
      readonly rejected: readonly string[];
    }
  | { readonly why: "nothing-found" }
  | { readonly why: "nothing-seen" }
  | { readonly why: "no-open-gap" }
  | { readonly why: "which-gap"; readonly gaps: readonly string[] }
  | { readonly why: "records-found" }
  // Whose the records are
  | { readonly why: "whose-unsettled"; readonly records: number }
  | { readonly why: "not-read-on"; readonly records: number }
  | { readonly why: "nothing-undecided" }
  | { readonly why: "which-record"; readonly records: readonly string[] }
  | { readonly why: "no-hop" }
  | { readonly why: "which-hop"; readonly hops: readonly string[] }
  // The plan and its approval
  | { readonly why: "not-approved"; readonly state: CaseState }
  | { readonly why: "approval-expired" }
  | { readonly why: "not-unattended"; readonly by: OfficerId }
  | { readonly why: "approval-invalid" }
  | { readonly why: "approver-changed" }
  | { readonly why: "plan-changed" }
  | { readonly why: "plan-altered" }
  | { readonly why: "target-changed"; readonly account: string }
  | { readonly why: "target-unknown"; readonly account: string; readonly host: string }
  | { readonly why: "records-drifted"; readonly appeared: number; readonly gone: number }
  // Carrying it out
  | { readonly why: "calls-sent"; readonly calls: number }
  | { readonly why: "call-on-the-way"; readonly calls: number }
  | { readonly why: "call-due"; readonly calls: number }
  | { readonly why: "nobody-by-letter" }
  | { readonly why: "no-letter" }
  | { readonly why: "takes-no-letter"; readonly account: string }
  | { readonly why: "nothing-to-cancel" }
  | { readonly why: "no-such-job"; readonly step: string }
  | { readonly why: "job-too-late"; readonly step: string; readonly until: string }
  | { readonly why: "job-unnamed"; readonly step: string }
  | { readonly why: "not-carried-out" }
  | { readonly why: "taken-over" }
  | { readonly why: "run-stopped" }
  | { readonly why: "account-missing"; readonly account: string }
  // Tasks
  | { readonly why: "no-tasks" }
  | { readonly why: "no-such-task"; readonly task: string }
  | { readonly why: "tasks-open"; readonly tasks: readonly string[] }
  // The deadline
  | { readonly why: "law-does-not-suspend"; readonly regime: RegimeId }
  | { readonly why: "law-does-not-extend"; readonly regime: RegimeId }
  | { readonly why: "deadline-suspended" }
  | { readonly why: "deadline-running" }
  | { readonly why: "already-extended" }
  // The end
  | { readonly why: "not-the-same-request"; readonly other: CaseId }
  | { readonly why: "ground-unknown"; readonly grounds: readonly string[] }
  | { readonly why: "nothing-erased" }
  | { readonly why: "followed-up"; readonly case: CaseId };

type Of<Why extends Reason["why"]> = Extract<Reason, { why: Why }>;

const SENTENCES: { readonly [Why in Reason["why"]]: (reason: Of<Why>, id: string) => string } = {
  "no-home": ({ folder }) => `there is no oubli home at ${folder}`,
  "no-configuration": ({ file }) => `there is no configuration at ${file}`,
  "trail-not-continued": () =>
    "this home's audit trail does not continue the one this workstation has seen: it was rolled back or replaced, or its key was; nothing is changed",
  "cannot-record": () => "nothing can be recorded now: the disk with this home is full or read-only",
  "no-such-officer": ({ officer }) => `there is no officer ${officer}`,
  "key-elsewhere": ({ officer }) => `the key of officer ${officer} is not on this machine`,
  locked: ({ officer }) =>
    officer === undefined ? "the keys of this home are locked" : `the key of officer ${officer} is locked`,
  "own-search": ({ by }, id) =>
    `officer ${by} made the search of ${id}; another officer has to accept what it could not look at`,
  role: ({ role, by }) => `officer ${by} does not have the role ${role}`,
  "needs-second": ({ by }) => `officer ${by} cannot do this alone: another officer has to confirm it`,
  "own-act": ({ act, by }) => `officer ${by} has proposed ${act}; another officer has to confirm it`,
  waits: ({ act, by, from, others }) =>
    `officer ${by} has proposed ${act}; another officer has to confirm it. Without one it is possible from ${from.slice(0, 16).replace("T", " ")} UTC${others.length === 0 ? "" : `, if none of ${others.join(", ")} signs anything until then`}`,
  "others-acted": ({ act, by, stoppedBy }) =>
    `officer ${by} has proposed ${act}; another officer has to confirm it: ${stoppedBy.join(", ")} has signed something since, and so can`,
  "other-effect": ({ by }) => `officer ${by} cannot do this: it is not what the other officer has proposed`,
  "no-such-act": ({ act }) => `${act} does not wait for another officer`,
  "own-plan": ({ by }, id) => `officer ${by} made the plan of ${id}; another officer has to decide`,
  "no-such-case": ({ case: it }) => `there is no case ${it}`,
  state: ({ state, event }, id) => `${event} is not possible now: ${id} is at "${STATE_WORDS[state]}"`,
  kind: ({ kind, event }) => `${event} is not for ${kind} cases`,
  held: (_, id) => `${id} is on legal hold`,
  "not-held": (_, id) => `${id} is not on legal hold`,
  shredded: (_, id) => `${id} is shredded: what it held about the person can no longer be read`,
  "not-searched": (_, id) => `no search was made for ${id} yet`,
  "search-incomplete": ({ gaps }, id) =>
    `the search of ${id} could not look everywhere: ${gaps.length === 0 ? "no account was asked" : gaps.join("; ")}`,
  "nothing-found": (_, id) => `no account holds data for ${id}: there is nothing to plan`,
  "nothing-seen": (_, id) => `nothing was found for ${id} where it could be looked: there is nothing to plan`,
  "no-open-gap": (_, id) => `the search of ${id} left nothing open that could be accepted`,
  "which-gap": ({ gaps }, id) => `the search of ${id} could not look at: ${gaps.join("; ")}`,
  "records-found": (_, id) => `records were found for ${id}: it needs a response first`,
  "whose-unsettled": ({ records }, id) =>
    records === 1
      ? `a record found for ${id} may be another person's: an officer has to confirm or exclude it first`
      : `${records} records found for ${id} may be another person's: an officer has to confirm or exclude each first`,
  "not-read-on": ({ records }, id) =>
    records === 1
      ? `a record of ${id} was decided after the last search: search again, since what it leads to may be another's or not be found yet`
      : `${records} records of ${id} were decided after the last search: search again, since what they lead to may be another's or not be found yet`,
  "nothing-undecided": (_, id) => `no record found for ${id} is in doubt`,
  "which-record": ({ records }, id) => `records found for ${id} that are in doubt: ${records.join("; ")}`,
  "no-hop": (_, id) => `the records found for ${id} carry no identifier that is still to be asked or cut`,
  "which-hop": ({ hops }, id) => `identifiers that records found for ${id} carry: ${hops.join("; ")}`,
  "not-approved": (_, id) => `the plan of ${id} is not approved`,
  "not-unattended": ({ by }, id) =>
    `the approval of ${id} does not let the worker ${by} carry it out: an officer has to begin it`,
  "approval-expired": (_, id) => `the approval of ${id} is too old; plan and approve again`,
  "approval-invalid": (_, id) =>
    `the approval of ${id} does not hold: its signature is not by another officer's key; nothing was sent`,
  "approver-changed": (_, id) =>
    `the approval of ${id} does not count any more: its approver was removed, may not approve now, or has another key since; nothing was sent`,
  "plan-changed": (_, id) => `the plan of ${id} is not the one you read`,
  "plan-altered": (_, id) => `the plan of ${id} is not the one that was hashed; nothing was sent`,
  "target-unknown": ({ account, host }) =>
    `the credentials of the account ${account} are not sent to ${host}: the audit trail does not say that they go there`,
  "target-changed": ({ account }, id) =>
    `the calls of ${id} would go elsewhere than the plan says, or mean something else: account ${account}; nothing was sent`,
  "records-drifted": ({ appeared, gone }) =>
    `vendors hold other records than the approved plan names: ${appeared} new, ${gone} gone; nothing was sent`,
  "calls-sent": (_, id) => `calls of ${id} have already been sent`,
  "call-due": (_, id) =>
    `a service still does what it has accepted for ${id}; sent again it would be done twice`,
  "nobody-by-letter": (_, id) => `nobody whom ${id} has asked is asked by letter`,
  "no-letter": (_, id) => `no letter was written in ${id} that this could be the answer to`,
  "takes-no-letter": ({ account }) => `the account ${account} takes no such letter`,
  "nothing-to-cancel": (_, id) => `no service waits with anything for ${id} that a call could take back`,
  "no-such-job": ({ step }, id) => `step ${step} of ${id} waits for nothing that a call could take back`,
  "job-too-late": ({ step, until }, id) =>
    `what the service does for step ${step} of ${id} could be taken back until ${until.slice(0, 16).replace("T", " ")} UTC; now it cannot`,
  "job-unnamed": ({ step }, id) =>
    `nothing says which job the service has made of step ${step} of ${id}: it cannot be taken back by a call`,
  "call-on-the-way": (_, id) => `a call of ${id} may still be on its way`,
  "not-carried-out": (_, id) => `the erasure of ${id} was not carried out yet`,
  "taken-over": (_, id) => `another process has continued ${id}; this run sent nothing`,
  "run-stopped": (_, id) => `the run of ${id} was stopped; what was done is recorded`,
  "account-missing": ({ account }) => `the account ${account} is not configured here`,
  "no-tasks": (_, id) => `${id} has no manual tasks`,
  "no-such-task": ({ task }, id) => `${id} has no task ${task}`,
  "tasks-open": ({ tasks }, id) => `manual tasks of ${id} are open: ${tasks.join(", ")}`,
  "law-does-not-suspend": ({ regime }, id) =>
    `the law of ${id} (${regime}) knows nothing that suspends the deadline`,
  "law-does-not-extend": ({ regime }, id) =>
    `the law of ${id} (${regime}) knows no extension of the deadline`,
  "deadline-suspended": (_, id) => `the deadline of ${id} is suspended`,
  "deadline-running": (_, id) => `the deadline of ${id} is not suspended`,
  "already-extended": (_, id) => `the deadline of ${id} was extended already; that is possible once`,
  "not-the-same-request": ({ other }, id) =>
    `${other} is not about the same request as ${id}: a duplicate is of the same kind, shares an identifier, and the person of the other case was verified`,
  "ground-unknown": ({ grounds }, id) =>
    `this is not a valid ground to refuse ${id}; ${grounds.length === 0 ? "none is known under its law" : `grounds: ${grounds.join(", ")}`}`,
  "nothing-erased": (_, id) => `${id} is not an erasure that was carried out and closed`,
  "followed-up": ({ case: other }, id) => `${other} has erased the data of ${id} that had reappeared`,
};

/** What a reason says, in words that fit every face: no flag, no key, no command. `id`: the case it is about, if any. */
export function reasonText(reason: Reason, id: CaseId | undefined): string {
  const say = SENTENCES[reason.why] as (reason: Reason, id: string) => string;
  return say(reason, id === undefined ? "the case" : `case ${id}`);
}
