import type { CaseView, RunEvent, SearchProgress, VendorDescription } from "@oubli/engine";
import type { AnswerItem } from "@oubli/law";
import type { Case, CaseId, OfficerId } from "@oubli/model";
import type { KeyPress } from "../input/key-press.ts";
import type {
  AuditHits,
  Examined,
  IndexedEntry,
  JournalLine,
  Notice,
  OfficerSeen,
  Size,
} from "./desk-state.ts";

/** What can happen: a key, or news from the world. */
export type Action =
  /** `at`: milliseconds of a clock that never goes back. */
  | { readonly type: "key"; readonly press: KeyPress; readonly at: number }
  | { readonly type: "paste"; readonly text: string; readonly at: number }
  | { readonly type: "resized"; readonly size: Size }
  | { readonly type: "day"; readonly today: string }
  | { readonly type: "officers"; readonly officers: readonly OfficerSeen[] }
  | { readonly type: "acting"; readonly officer: OfficerId | undefined }
  | { readonly type: "vendors"; readonly vendors: readonly VendorDescription[] }
  | { readonly type: "cases"; readonly cases: readonly Case[] }
  | { readonly type: "view"; readonly view: CaseView }
  | { readonly type: "opened"; readonly case: Case; readonly duplicates: readonly CaseId[] }
  | { readonly type: "began"; readonly job: Began }
  | { readonly type: "ended"; readonly job: Began }
  | { readonly type: "searching"; readonly case: CaseId; readonly progress: readonly SearchProgress[] }
  | {
      readonly type: "running";
      readonly case: CaseId;
      readonly events: readonly RunEvent[];
      readonly now: number;
    }
  /** A second has passed while something is under way. */
  | { readonly type: "tick" }
  | { readonly type: "stopping" }
  | { readonly type: "said"; readonly notice?: Notice; readonly line?: JournalLine }
  | {
      readonly type: "package";
      readonly case: CaseId;
      readonly path: string;
      readonly entry: number;
      readonly records: number;
      readonly complete: boolean;
      readonly passphrase: string | undefined;
      readonly unanswered: readonly AnswerItem[];
    }
  | {
      readonly type: "certificate";
      readonly case: CaseId;
      readonly path: string;
      readonly entry: number;
      readonly unanswered: readonly AnswerItem[];
    }
  | { readonly type: "audit-size"; readonly size: number }
  | { readonly type: "audit-lines"; readonly entries: readonly IndexedEntry[] }
  | { readonly type: "audit-hits"; readonly hits: AuditHits }
  | { readonly type: "examined"; readonly found: readonly Examined[] };

/** Which piece of work began or ended. */
export type Began =
  | { readonly kind: "search" | "run"; readonly case: CaseId }
  | { readonly kind: "quiet"; readonly name: string };
