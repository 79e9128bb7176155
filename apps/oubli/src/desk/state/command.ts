import type { Confirmed, Given } from "@oubli/core";
import type { CaseId, OfficerId } from "@oubli/model";
import type { Asking } from "./dialogs/asking.ts";

/** What the state asks of the world. Data: a test can read from it what a key would have done. */
export type Command =
  /** An action of the table, carried out. For what is final or erases only the dialog with the typed word gives `confirmed`. */
  | {
      readonly do: "act";
      readonly action: string;
      readonly given: Given;
      readonly confirmed?: Confirmed;
    }
  /** The words that can be chosen for a field, where they depend on the case. */
  | { readonly do: "suggest"; readonly asking: Asking; readonly field: string }
  /** Opens an officer's key, then does what needed it. */
  | {
      readonly do: "unlock";
      readonly officer: OfficerId;
      readonly passphrase: string;
      readonly after: Command;
    }
  | { readonly do: "load-officers" }
  | { readonly do: "load-cases" }
  /** `view` leaves an entry in the audit trail, `read` is for the officer who has just acted. */
  | { readonly do: "open-view"; readonly case: CaseId; readonly how: "view" | "read" }
  | { readonly do: "read-audit"; readonly from: number; readonly to: number }
  | { readonly do: "read-audit-hits"; readonly indexes: readonly number[] }
  | { readonly do: "count-audit" }
  | { readonly do: "filter-audit"; readonly words: string }
  | { readonly do: "switch-officer"; readonly officer: OfficerId }
  | { readonly do: "stop" }
  | { readonly do: "suspend" }
  | { readonly do: "repaint" }
  | { readonly do: "leave" };
