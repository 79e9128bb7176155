import type { Options, Told } from "@oubli/core";
import type { CaseView, RunEvent, SearchProgress, VendorDescription } from "@oubli/engine";
import type { Case, CaseId, OfficerId } from "@oubli/model";
import type { Command } from "./command.ts";
import type { JournalLine, Notice, OfficerSeen, Size } from "./desk-state.ts";
import type { Asking } from "./dialogs/asking.ts";
import type { Work } from "./job.ts";
import type { KeyPress } from "./keys/key-press.ts";
import type { AuditHits, IndexedEntry } from "./screens/screen.ts";

/** What can happen: a key, or news from the world. `at`: milliseconds of a clock that never goes back. */
export type DeskEvent =
  | { readonly type: "key"; readonly press: KeyPress; readonly at: number }
  | { readonly type: "paste"; readonly text: string; readonly at: number }
  | { readonly type: "resized"; readonly size: Size; readonly at: number }
  | { readonly type: "day"; readonly today: string }
  | { readonly type: "officers"; readonly officers: readonly OfficerSeen[] }
  | { readonly type: "acting"; readonly officer: OfficerId | undefined }
  | { readonly type: "vendors"; readonly vendors: readonly VendorDescription[] }
  | { readonly type: "cases"; readonly cases: readonly Case[] }
  | { readonly type: "warnings"; readonly warnings: readonly string[] }
  | { readonly type: "view"; readonly view: CaseView }
  | WorkEvent
  /** What can be chosen for a field of an action; `undefined` when that cannot be told. */
  | {
      readonly type: "options";
      readonly asking: Asking;
      readonly field: string;
      readonly options: Options | undefined;
    }
  | ToldEvent
  /** What was asked for needs a key that is locked, or stayed locked. */
  | {
      readonly type: "locked";
      readonly officer: OfficerId;
      readonly after: Command;
      readonly complaint?: string;
    }
  | { readonly type: "unlocked"; readonly after: Command }
  | { readonly type: "said"; readonly notice?: Notice; readonly line?: JournalLine }
  | AuditNews;

/** What becomes of an action that takes a while. */
export type WorkEvent =
  | { readonly type: "began"; readonly work: Work }
  | { readonly type: "ended"; readonly work: Work }
  | { readonly type: "searching"; readonly work: Work; readonly progress: readonly SearchProgress[] }
  /** `now`: milliseconds since 1970, as the times in the events. */
  | {
      readonly type: "running";
      readonly work: Work;
      readonly events: readonly RunEvent[];
      readonly now: number;
    }
  /** A second has passed while something is under way. */
  | { readonly type: "tick" }
  | { readonly type: "stopping" };

/** An action was carried out, and this is what it tells. */
export interface ToldEvent {
  readonly type: "told";
  readonly action: string;
  /** The case it was about, or has opened. */
  readonly case?: CaseId;
  readonly told: Told;
  readonly at: number;
  /** RFC 3339, for the journal. */
  readonly when: string;
}

/** What was read of the audit trail. */
export type AuditNews =
  | { readonly type: "audit-size"; readonly size: number }
  | { readonly type: "audit-lines"; readonly entries: readonly IndexedEntry[] }
  | { readonly type: "audit-hits"; readonly hits: AuditHits };
