import type { CaseId } from "./ids.ts";
import { type Reason, reasonText } from "./reason.ts";

/** Why something was not done, as far as the rest of the program must tell the cases apart. */
export type OubliErrorCode =
  /** What was given for an act is not valid. */
  | "USAGE"
  /** The configuration file, the store or a key cannot be used as it is. */
  | "SETUP"
  /** There is no such case, officer, account, step or task. */
  | "NOT_FOUND"
  /** The case is not in a state, or the person not in a role, that allows it. */
  | "NOT_ALLOWED"
  /** Another officer has to approve first. */
  | "NEEDS_APPROVAL"
  /** What was approved is no longer what would be done. */
  | "DRIFT"
  /** A vendor rejected the credentials of an account. */
  | "AUTH"
  /** A vendor could not be asked or gave no usable answer. */
  | "VENDOR"
  /** The store or a file could not be written or read. */
  | "STORAGE"
  /** A proof, hash or signature does not hold. */
  | "NOT_AUTHENTIC"
  /** Stopped on request. */
  | "CANCELLED";

/**
 * An error a user can do something about. The message is lower case without a full stop and says what was
 * attempted and what was wrong. The reason is the same as data; each face makes the remedy of it. A hint is a remedy that is
 * the same in every face. None of them ever holds an identifier, a name, an address or a key.
 */
export class OubliError extends Error {
  override readonly name = "OubliError";
  readonly code: OubliErrorCode;
  readonly reason: Reason | undefined;
  readonly hint: string | undefined;
  /** Every single thing that is wrong, where there are several. */
  readonly details: readonly string[];

  constructor(
    code: OubliErrorCode,
    message: string,
    options: {
      readonly reason?: Reason;
      readonly hint?: string;
      readonly details?: readonly string[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.reason = options.reason;
    this.hint = options.hint;
    this.details = options.details ?? [];
  }
}

/** The code of each reason: a new reason does not compile without one. */
const CODES: Readonly<Record<Reason["why"], OubliErrorCode>> = {
  "no-home": "SETUP",
  "no-configuration": "SETUP",
  "trail-not-continued": "NOT_AUTHENTIC",
  "cannot-record": "STORAGE",
  "no-such-officer": "NOT_FOUND",
  role: "NOT_ALLOWED",
  "key-elsewhere": "NOT_ALLOWED",
  locked: "NOT_ALLOWED",
  "own-plan": "NOT_ALLOWED",
  "own-search": "NOT_ALLOWED",
  "needs-second": "NEEDS_APPROVAL",
  "own-act": "NOT_ALLOWED",
  waits: "NOT_ALLOWED",
  "others-acted": "NOT_ALLOWED",
  "other-effect": "DRIFT",
  "no-such-act": "NOT_FOUND",
  "nothing-seen": "NOT_ALLOWED",
  "no-open-gap": "NOT_ALLOWED",
  "which-gap": "USAGE",
  "no-such-case": "NOT_FOUND",
  state: "NOT_ALLOWED",
  kind: "NOT_ALLOWED",
  held: "NOT_ALLOWED",
  "not-held": "NOT_ALLOWED",
  shredded: "NOT_FOUND",
  "not-searched": "NOT_ALLOWED",
  "search-incomplete": "VENDOR",
  "nothing-found": "NOT_ALLOWED",
  "records-found": "NOT_ALLOWED",
  "not-approved": "NEEDS_APPROVAL",
  "approval-expired": "NEEDS_APPROVAL",
  "not-unattended": "NOT_ALLOWED",
  "approval-invalid": "NOT_AUTHENTIC",
  "approver-changed": "NEEDS_APPROVAL",
  "plan-changed": "DRIFT",
  "plan-altered": "NOT_AUTHENTIC",
  "target-changed": "DRIFT",
  "target-unknown": "SETUP",
  "records-drifted": "DRIFT",
  "calls-sent": "NOT_ALLOWED",
  "call-on-the-way": "NOT_ALLOWED",
  "call-due": "NOT_ALLOWED",
  "nobody-by-letter": "NOT_ALLOWED",
  "no-letter": "NOT_ALLOWED",
  "takes-no-letter": "NOT_ALLOWED",
  "nothing-to-cancel": "NOT_ALLOWED",
  "no-such-job": "NOT_ALLOWED",
  "job-too-late": "NOT_ALLOWED",
  "job-unnamed": "NOT_ALLOWED",
  "not-carried-out": "NOT_ALLOWED",
  "taken-over": "NOT_ALLOWED",
  "run-stopped": "CANCELLED",
  "account-missing": "SETUP",
  "no-tasks": "NOT_ALLOWED",
  "whose-unsettled": "NOT_ALLOWED",
  "not-read-on": "NOT_ALLOWED",
  "nothing-undecided": "NOT_ALLOWED",
  "which-record": "USAGE",
  "no-hop": "NOT_ALLOWED",
  "which-hop": "USAGE",
  "no-such-task": "NOT_FOUND",
  "tasks-open": "NOT_ALLOWED",
  "law-does-not-suspend": "NOT_ALLOWED",
  "law-does-not-extend": "NOT_ALLOWED",
  "deadline-suspended": "NOT_ALLOWED",
  "deadline-running": "NOT_ALLOWED",
  "already-extended": "NOT_ALLOWED",
  "not-the-same-request": "USAGE",
  "ground-unknown": "USAGE",
  "nothing-erased": "NOT_ALLOWED",
  "followed-up": "NOT_ALLOWED",
};

/** The error of a reason: the same code and the same sentence wherever it is met. */
export function refusalOf(reason: Reason, id: CaseId | undefined): OubliError {
  const rejected = reason.why === "search-incomplete" && reason.rejected.length > 0;
  return new OubliError(rejected ? "AUTH" : CODES[reason.why], reasonText(reason, id), { reason });
}
