import type { VendorDescription } from "@oubli/engine";
import type { Case, CaseId, OfficerId, RegimeId, Role } from "@oubli/model";
import type { Command } from "./command.ts";
import type { Dialog } from "./dialogs/dialog.ts";
import type { Job } from "./job.ts";
import type { Screen } from "./screens/screen.ts";

/** Everything the screen is drawn from. Plain data; a key or an event of the engine makes the next one. */
export interface DeskState {
  readonly size: Size;
  /** An ISO date in the controller's zone. */
  readonly today: string;
  readonly controller: string;
  /** The law a new request falls under unless another is chosen. */
  readonly regime: RegimeId;
  /** The folder into which this home writes what leaves it. */
  readonly out: string;
  /** The keys of this home lie in the open: every screen says so. */
  readonly unlocked: boolean;
  /** Said on the first screen: what can be tried here. */
  readonly hints: readonly string[];
  readonly officers: readonly OfficerSeen[];
  /** Who acts; `undefined` until one is chosen. */
  readonly officer: OfficerId | undefined;
  readonly cases: readonly Case[] | undefined;
  /** Said above the cases for as long as it holds: what nobody in the home may miss. */
  readonly warnings: readonly string[];
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

/** A file that an action has written, and what was told of it. */
export interface Written {
  readonly case: CaseId;
  /** The action, and what it is called. */
  readonly action: string;
  readonly what: string;
  readonly path: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
}
