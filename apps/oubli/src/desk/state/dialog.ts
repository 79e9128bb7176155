import type { Command } from "./command.ts";
import type { ListPlace } from "./list.ts";
import type { TextField } from "./text-field.ts";

/** Something that has to be answered first. Escape always leads out, and nothing is done. */
export type Dialog = Help | Palette | Choose | AskText | Ask | TypeWord | Tell;

export interface Help {
  readonly is: "help";
  readonly top: number;
}

export interface Palette {
  readonly is: "palette";
  readonly field: TextField;
  readonly list: ListPlace;
}

/** One of several. */
export interface Choose {
  readonly is: "choose";
  readonly title: string;
  readonly text: string;
  readonly options: readonly Option[];
  readonly list: ListPlace;
}

export interface Option {
  readonly label: string;
  readonly detail: string;
  readonly leadsTo: Next;
  /** Why it cannot be chosen. */
  readonly not?: string;
}

/** What an answer leads to: a command, or one more question. */
export type Next = { readonly command: Command } | { readonly dialog: Dialog };

/** A line of text. */
export interface AskText {
  readonly is: "ask-text";
  readonly title: string;
  readonly text: string;
  readonly field: TextField;
  readonly complaint: string | undefined;
  readonly leadsTo: TextAnswer;
}

export type TextAnswer =
  | {
      readonly with: "end-task";
      readonly case: Extract<Command, { do: "end-task" }>["case"];
      readonly task: string;
      readonly state: "done" | "declined";
    }
  | { readonly with: "set-aside"; readonly case: Extract<Command, { do: "set-aside" }>["case"] }
  | { readonly with: "export-audit" };

/** Yes or no; it begins on no. */
export interface Ask {
  readonly is: "ask";
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly on: "yes" | "no";
  readonly leadsTo: Command;
}

/** For what cannot be taken back: a word has to be typed exactly, and Enter pressed after reading it. */
export interface TypeWord {
  readonly is: "type-word";
  readonly title: string;
  /** Summary above the field: label and text. */
  readonly facts: readonly (readonly [string, string])[];
  readonly warning: string;
  readonly word: string;
  readonly yes: string;
  readonly danger: boolean;
  readonly field: TextField;
  /** When the text last changed, in milliseconds of the same clock as the keys. */
  readonly changedAt: number;
  readonly complaint: string | undefined;
  readonly leadsTo: Command;
}

/** Something to read. */
export interface Tell {
  readonly is: "tell";
  readonly title: string;
  readonly parts: readonly TellPart[];
  readonly top: number;
}

export type TellPart =
  | { readonly is: "text"; readonly text: string; readonly tone?: "warn" | "dim" | "strong" }
  | { readonly is: "fact"; readonly label: string; readonly text: string }
  /** Never broken and not shown anywhere else: a passphrase. */
  | { readonly is: "secret"; readonly text: string };
