import type { Entered } from "@oubli/core/world";
import type { ExtensionReason, PauseReason } from "@oubli/law";
import type { CaseId, IdentityLevel, OfficerId } from "@oubli/model";

/** What the state asks of the world. Data: a test can read from it what a key would have done. */
export type Command =
  | { readonly do: "load-officers" }
  | { readonly do: "load-cases" }
  /** `view` leaves an entry in the audit trail, `read` is for whoever has just acted. */
  | { readonly do: "open-view"; readonly case: CaseId; readonly how: "view" | "read" }
  | { readonly do: "open-case"; readonly entered: Entered }
  | { readonly do: "verify-identity"; readonly case: CaseId; readonly level: IdentityLevel }
  | { readonly do: "find"; readonly case: CaseId }
  | { readonly do: "plan"; readonly case: CaseId }
  | { readonly do: "submit"; readonly case: CaseId }
  | { readonly do: "approve"; readonly case: CaseId; readonly hash: string }
  | { readonly do: "reject"; readonly case: CaseId; readonly hash: string }
  /** The one that destroys. Only the dialog with the typed case number ever asks for it. */
  | { readonly do: "run"; readonly case: CaseId }
  | { readonly do: "accept-gap"; readonly case: CaseId }
  | { readonly do: "recheck"; readonly case: CaseId }
  | { readonly do: "write-package"; readonly case: CaseId }
  | { readonly do: "write-certificate"; readonly case: CaseId }
  | {
      readonly do: "end-task";
      readonly case: CaseId;
      readonly task: string;
      readonly state: "done" | "declined";
      readonly words: string;
    }
  | { readonly do: "hold"; readonly case: CaseId; readonly hold: "place" | "release" }
  | { readonly do: "set-aside"; readonly case: CaseId; readonly of?: CaseId }
  | { readonly do: "withdraw"; readonly case: CaseId }
  | { readonly do: "refuse"; readonly case: CaseId; readonly ground: string }
  | { readonly do: "close"; readonly case: CaseId }
  | { readonly do: "pause-term"; readonly case: CaseId; readonly why: PauseReason }
  | { readonly do: "resume-term"; readonly case: CaseId }
  /** Only the dialog that asks whether the person was told asks for it. */
  | { readonly do: "extend-term"; readonly case: CaseId; readonly reason: ExtensionReason }
  | { readonly do: "read-audit"; readonly from: number; readonly to: number }
  | { readonly do: "read-audit-hits"; readonly indexes: readonly number[] }
  | { readonly do: "count-audit" }
  | { readonly do: "filter-audit"; readonly words: string }
  | { readonly do: "verify-audit" }
  | { readonly do: "export-audit"; readonly folder: string }
  | { readonly do: "examine" }
  | { readonly do: "switch-officer"; readonly officer: OfficerId }
  | { readonly do: "stop" }
  | { readonly do: "suspend" }
  | { readonly do: "repaint" }
  | { readonly do: "leave" };
