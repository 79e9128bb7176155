import type { CaseView, RunEvent, SearchProgress, VendorDescription } from "@oubli/engine";
import type { RegimeId } from "@oubli/law";
import type { AuditEntry, Case, CaseId, OfficerId, Role } from "@oubli/model";
import type { Command } from "./command.ts";
import type { Dialog } from "./dialog.ts";
import type { ListPlace } from "./list.ts";
import type { RequestForm } from "./request-form.ts";
import type { TextField } from "./text-field.ts";

/** Everything the screen is drawn from. Plain data; a key or an event of the engine makes the next one. */
export interface DeskState {
  readonly size: Size;
  /** An ISO date in the controller's zone. */
  readonly today: string;
  readonly controller: string;
  /** The law a new request falls under unless somebody chooses another. */
  readonly regime: RegimeId;
  /** Said on the first screen: what can be tried here. */
  readonly hints: readonly string[];
  readonly officers: readonly OfficerSeen[];
  /** Who acts; `undefined` until somebody is chosen. */
  readonly officer: OfficerId | undefined;
  readonly cases: readonly Case[] | undefined;
  readonly vendors: readonly VendorDescription[];
  /** Never empty; the last one is seen. */
  readonly screens: readonly Screen[];
  /** The last one takes all keys. */
  readonly dialogs: readonly Dialog[];
  readonly jobs: readonly Job[];
  readonly journal: readonly JournalLine[];
  readonly notice: Notice | undefined;
  /** Files written since the desk was opened. */
  readonly written: readonly Written[];
  /** What the last action asks of the world. The effects take it from here. */
  readonly commands: readonly Command[];
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** An officer, and whether they can act from this machine. */
export interface OfficerSeen {
  readonly id: OfficerId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly keyHere: boolean;
}

/** A sentence in the line above the keys; the next key takes it away. */
export interface Notice {
  readonly text: string;
  readonly tone: "good" | "warn" | "bad";
}

/** One line of what the tool did. Case numbers and counts, never a person's data. */
export interface JournalLine {
  readonly at: string;
  readonly text: string;
  readonly tone: "plain" | "good" | "bad";
}

export interface Written {
  readonly case: CaseId;
  readonly what: "package" | "certificate";
  readonly path: string;
  readonly entry: number;
}

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
  readonly found: readonly Examined[] | undefined;
  readonly top: number;
}

export interface Examined {
  readonly what: string;
  readonly ok: boolean;
  readonly message: string;
  readonly hint?: string;
}

export interface JournalScreen {
  readonly id: "journal";
  readonly top: number;
}

/** Something that takes a while. */
export type Job = SearchJob | RunJob | QuietJob;

interface JobBase {
  readonly stopping: boolean;
  /** Whole seconds since it began. */
  readonly seconds: number;
}

export interface SearchJob extends JobBase {
  readonly kind: "search";
  readonly case: CaseId;
  /** The last word on each question, by account and question. */
  readonly questions: ReadonlyMap<string, SearchProgress>;
}

export interface RunJob extends JobBase {
  readonly kind: "run";
  readonly case: CaseId;
  readonly phase: Extract<RunEvent, { type: "phase" }>["phase"] | "starting";
  readonly steps: ReadonlyMap<string, Extract<RunEvent, { type: "step" }>>;
  /** Seconds until an interrupted step may be looked at, by step. */
  readonly waiting: ReadonlyMap<string, number>;
}

/** Work without visible progress. */
export interface QuietJob extends JobBase {
  readonly kind: "quiet";
  readonly name: string;
}
