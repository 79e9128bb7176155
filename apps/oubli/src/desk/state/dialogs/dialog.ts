import type { Sheet as SheetText } from "@oubli/core";
import type { OfficerId } from "@oubli/model";
import type { Command } from "../command.ts";
import type { ListPlace } from "../list.ts";
import type { TextField } from "../text-field.ts";
import type { Asking } from "./asking.ts";

/** Something that has to be answered first. Escape leads out, and nothing is done. */
export type Dialog = Help | Palette | Choose | Write | Unlock | Ask | Sheet | Message;

export interface Help {
  readonly is: "help";
  readonly top: number;
}

export interface Palette {
  readonly is: "palette";
  readonly field: TextField;
  readonly list: ListPlace;
}

/** One of several. A cursor of -1 stands on none of them. */
export interface Choose {
  readonly is: "choose";
  readonly title: string;
  readonly text: string;
  /** `undefined` while they are being read. */
  readonly options: readonly Option[] | undefined;
  readonly list: ListPlace;
  /** The field that is chosen, where it is one of an action. */
  readonly of?: { readonly asking: Asking; readonly field: string };
}

export interface Option {
  readonly label: string;
  readonly detail: string;
  readonly leadsTo: { readonly command: Command } | { readonly asking: Asking };
  /** Why it cannot be chosen. */
  readonly not?: string;
}

/** The words of one field of an action. */
export interface Write {
  readonly is: "write";
  readonly title: string;
  readonly text: string;
  readonly asking: Asking;
  readonly field: string;
  /** Shown as dots: a secret. */
  readonly hidden: boolean;
  readonly input: TextField;
  readonly complaint: string | undefined;
}

/** The passphrase of the key of the officer who acts. It is shown as dots, and kept nowhere. */
export interface Unlock {
  readonly is: "unlock";
  readonly title: string;
  readonly officer: OfficerId;
  readonly input: TextField;
  readonly complaint: string | undefined;
  readonly after: Command;
}

/** Yes or no; it begins on no. */
export interface Ask {
  readonly is: "ask";
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly on: "yes" | "no";
  readonly leadsTo: Command;
}

/** For what cannot be taken back: a word is typed exactly, a reason given where one is asked, Enter pressed after reading. */
export interface Sheet {
  readonly is: "sheet";
  readonly sheet: SheetText;
  readonly asking: Asking;
  readonly danger: "final" | "erases";
  readonly word: string;
  readonly on: "word" | "reason";
  readonly typed: TextField;
  /** `undefined` where no reason is asked. */
  readonly reason: TextField | undefined;
  /** When either text last changed, in milliseconds of the same clock as the keys. */
  readonly changedAt: number;
  readonly complaint: string | undefined;
}

/** Something to read. */
export interface Message {
  readonly is: "message";
  readonly title: string;
  readonly parts: readonly MessagePart[];
  readonly top: number;
  /**
   * It holds what is shown only now: it is closed by Enter alone, and not before it has stood for a while without a key since
   * this moment of the clock of the keys.
   */
  readonly guardedSince?: number;
}

export type MessagePart =
  | { readonly is: "text"; readonly text: string; readonly tone?: "good" | "warn" | "bad" | "dim" | "strong" }
  | { readonly is: "fact"; readonly label: string; readonly text: string }
  | { readonly is: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Not shown anywhere else: a passphrase, a hash to be read out. */
  | { readonly is: "secret"; readonly text: string };
