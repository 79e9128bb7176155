import type { Reason } from "@oubli/model";

/** The action that removes what stands in the way. */
export interface Remedy {
  readonly action: string;
  /** Another officer has to do it. */
  readonly other?: true;
}

/**
 * The remedy of each reason that has one in the table; `undefined` where no single action would help. Each face spells it in
 * its own words: a command, a key, a link, a tool. A new reason does not compile without its line.
 */
export const REMEDIES: Readonly<Record<Reason["why"], Remedy | undefined>> = {
  "no-home": { action: "init" },
  "no-configuration": { action: "init" },
  "trail-not-continued": { action: "audit.trust" },
  "cannot-record": undefined,
  "no-such-officer": { action: "officer.list" },
  role: undefined,
  "key-elsewhere": { action: "officer.list" },
  locked: { action: "unlock" },
  "own-plan": undefined,
  "own-search": undefined,
  "needs-second": { action: "act.list" },
  "own-act": { action: "act.withdraw" },
  waits: { action: "act.confirm", other: true },
  "others-acted": { action: "act.confirm", other: true },
  "other-effect": { action: "act.withdraw" },
  "no-such-act": { action: "act.list" },
  "no-such-case": { action: "case.list" },
  state: undefined,
  kind: undefined,
  held: { action: "case.release" },
  "not-held": undefined,
  shredded: undefined,
  "not-searched": { action: "case.find" },
  "search-incomplete": { action: "case.accept-gap", other: true },
  "nothing-seen": { action: "case.close" },
  "no-open-gap": { action: "case.find" },
  "which-gap": { action: "case.show" },
  "nothing-found": { action: "case.close" },
  "records-found": { action: "case.show" },
  "whose-unsettled": { action: "case.show" },
  "not-read-on": { action: "case.find" },
  "nothing-undecided": undefined,
  "which-record": { action: "case.show" },
  "no-hop": undefined,
  "which-hop": { action: "case.show" },
  "not-approved": { action: "case.approve", other: true },
  "approval-expired": { action: "case.reject", other: true },
  "not-unattended": { action: "case.run", other: true },
  "approval-invalid": { action: "case.reject", other: true },
  "approver-changed": { action: "case.reject", other: true },
  "plan-changed": { action: "case.show" },
  "plan-altered": { action: "audit.verify" },
  "target-changed": { action: "case.plan" },
  "target-unknown": { action: "vendor.accept" },
  "records-drifted": { action: "case.find" },
  "calls-sent": { action: "case.run" },
  "call-on-the-way": { action: "case.run" },
  "call-due": { action: "case.run" },
  "not-carried-out": { action: "case.run" },
  "taken-over": { action: "case.show" },
  "run-stopped": { action: "case.run" },
  "account-missing": { action: "vendor.list" },
  "no-tasks": undefined,
  "no-such-task": { action: "case.show" },
  "tasks-open": { action: "case.show" },
  "law-does-not-suspend": undefined,
  "law-does-not-extend": undefined,
  "deadline-suspended": { action: "case.resume" },
  "deadline-running": undefined,
  "already-extended": undefined,
  "not-the-same-request": undefined,
  "ground-unknown": { action: "law.grounds" },
  "nothing-erased": undefined,
  "followed-up": { action: "case.reverify" },
};
