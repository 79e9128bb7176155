import type { Told } from "@oubli/core";
import type { CaseView } from "@oubli/engine";
import type { AuditEntry, CaseId } from "@oubli/model";
import type { ListPlace } from "../list.ts";
import type { TextField } from "../text-field.ts";
import type { RequestForm } from "./request-form.ts";

export type Screen =
  | CasesScreen
  | NewCaseScreen
  | CaseScreen
  | RecordScreen
  | AuditScreen
  | DoctorScreen
  | JournalScreen;

export interface CasesScreen {
  readonly id: "cases";
  readonly list: ListPlace;
  readonly filter: Filter;
}

/** `typing`: keys go into it. An empty one lets everything through. */
export interface Filter {
  readonly typing: boolean;
  readonly field: TextField;
}

export interface NewCaseScreen {
  readonly id: "new-case";
  readonly form: RequestForm;
}

export const PANES = ["findings", "coverage", "plan", "approvals", "result", "tasks"] as const;
export type Pane = (typeof PANES)[number];

export interface CaseScreen {
  readonly id: "case";
  readonly case: CaseId;
  readonly view: CaseView | undefined;
  readonly pane: Pane;
  readonly lists: Readonly<Record<Pane, ListPlace>>;
}

export interface RecordScreen {
  readonly id: "record";
  readonly case: CaseId;
  /** Which of the case's findings. */
  readonly index: number;
  readonly top: number;
}

export interface AuditScreen {
  readonly id: "audit";
  /** How many entries there are; line 0 is the newest. */
  readonly size: number;
  readonly list: ListPlace;
  /** The entries around the window, by line. */
  readonly lines: ReadonlyMap<number, IndexedEntry>;
  readonly detail: boolean;
  readonly filter: Filter;
  readonly hits: AuditHits | undefined;
}

/** Which entries hold the filter's words, newest first. */
export interface AuditHits {
  readonly words: string;
  readonly indexes: readonly number[];
  readonly state: "looking" | "whole" | "enough";
}

export interface IndexedEntry {
  readonly index: number;
  readonly entry: AuditEntry;
}

export interface DoctorScreen {
  readonly id: "doctor";
  /** What was found; `undefined` while it is being examined. */
  readonly told: Told | undefined;
  readonly top: number;
}

export interface JournalScreen {
  readonly id: "journal";
  readonly top: number;
}
