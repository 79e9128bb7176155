import type { CaseEvent } from "@oubli/model";
import type { Screen } from "../state/desk-state.ts";

/** Everything a key, or a line of the palette, can mean. */
export type ActionId =
  | "help"
  | "palette"
  | "back"
  | "quit"
  | "officer"
  | "journal"
  | "repaint"
  | "suspend"
  | "interrupt"
  | "up"
  | "down"
  | "page-up"
  | "page-down"
  | "first"
  | "last"
  | "open"
  | "new"
  | "filter"
  | "audit"
  | "doctor"
  | "reload"
  | "pane-next"
  | "pane-previous"
  | "pane-1"
  | "pane-2"
  | "pane-3"
  | "pane-4"
  | "pane-5"
  | "pane-6"
  | "verify-identity"
  | "find"
  | "plan"
  | "submit"
  | "approve"
  | "reject"
  | "run"
  | "accept-gap"
  | "package"
  | "certificate"
  | "recheck"
  | "hold"
  | "clock"
  | "set-aside"
  | "withdraw"
  | "refuse"
  | "close"
  | "hash"
  | "next-record"
  | "previous-record"
  | "verify-trail"
  | "export-trail";

/** One thing that can be done, the keys for it, and everything that is ever said about it. */
export interface Binding {
  readonly id: ActionId;
  readonly keys: readonly string[];
  readonly on: readonly Screen["id"][] | "everywhere";
  /** Two or three words, for the footer and the palette. */
  readonly label: string;
  /** One sentence, for the help. */
  readonly help: string;
  /** The event it makes happen to a case; decides whether it is possible. */
  readonly event?: CaseEvent;
  /** `changes`: asks before it acts. `erases`: asks for the case number to be typed. */
  readonly danger?: "changes" | "erases";
  /** Place in the footer, smallest first; without one it stands only in the help. */
  readonly footer?: number;
}

const LISTS: readonly Screen["id"][] = ["cases", "case", "record", "audit", "doctor", "journal"];

/** The key map. Behaviour, footer, help and palette all come from these lines. */
export const KEY_MAP: readonly Binding[] = [
  // The list of cases
  {
    id: "open",
    keys: ["enter"],
    on: ["cases", "case", "audit"],
    label: "open",
    help: "Open what the mark ▸ stands on.",
    footer: 1,
  },
  {
    id: "new",
    keys: ["n"],
    on: ["cases"],
    label: "new case",
    help: "Enter a request that has arrived.",
    footer: 2,
  },
  {
    id: "filter",
    keys: ["/"],
    on: ["cases", "audit"],
    label: "filter",
    help: "Show only lines with these words; Esc shows all again.",
    footer: 3,
  },
  {
    id: "audit",
    keys: ["a"],
    on: ["cases"],
    label: "audit trail",
    help: "Read, verify and export the audit trail.",
    footer: 4,
  },
  {
    id: "doctor",
    keys: ["d"],
    on: ["cases"],
    label: "doctor",
    help: "Examine home, officers, audit trail and accounts.",
    footer: 6,
  },

  // One case, in the order of its life
  {
    id: "verify-identity",
    keys: ["i"],
    on: ["case"],
    label: "identity",
    help: "Say how sure we are that the person is who they say.",
    event: "verify-identity",
    footer: 10,
  },
  {
    id: "find",
    keys: ["f"],
    on: ["case"],
    label: "search",
    help: "Ask every account for everything about the person.",
    event: "find",
    footer: 11,
  },
  {
    id: "plan",
    keys: ["p"],
    on: ["case"],
    label: "plan",
    help: "Decide what is to be done about every record. Sends nothing.",
    event: "plan",
    footer: 12,
  },
  {
    id: "submit",
    keys: ["s"],
    on: ["case"],
    label: "submit",
    help: "Ask another officer to approve the plan.",
    event: "submit",
    footer: 13,
  },
  {
    id: "approve",
    keys: ["a"],
    on: ["case"],
    label: "approve",
    help: "Approve the plan as another officer; signs its hash with your key.",
    event: "approve",
    danger: "changes",
    footer: 14,
  },
  {
    id: "reject",
    keys: ["b"],
    on: ["case"],
    label: "send back",
    help: "Send the plan back to whoever made it.",
    event: "reject",
    danger: "changes",
    footer: 15,
  },
  {
    id: "run",
    keys: ["E"],
    on: ["case"],
    label: "erase",
    help: "Carry out the approved plan. Asks for the case number to be typed.",
    event: "run",
    danger: "erases",
    footer: 16,
  },
  {
    id: "accept-gap",
    keys: ["m"],
    on: ["case"],
    label: "by hand",
    help: "Hand what a stuck erasure left undone to people, as another officer.",
    event: "accept-gap",
    danger: "changes",
    footer: 17,
  },
  {
    id: "package",
    keys: ["x"],
    on: ["case"],
    label: "package",
    help: "Seal everything that was found in an encrypted package for the person.",
    footer: 17,
  },
  {
    id: "certificate",
    keys: ["t"],
    on: ["case"],
    label: "certificate",
    help: "Write the certificate of the erasure.",
    footer: 18,
  },
  {
    id: "recheck",
    keys: ["R"],
    on: ["case"],
    label: "look again",
    help: "Look whether something of a closed erasure is back. What is becomes a case.",
    footer: 18,
  },
  {
    id: "close",
    keys: ["z"],
    on: ["case"],
    label: "close case",
    help: "Close the case with the resolution its facts allow.",
    event: "close",
    danger: "changes",
    footer: 19,
  },
  {
    id: "hold",
    keys: ["H"],
    on: ["case"],
    label: "legal hold",
    help: "Place or release a legal hold; a held case erases nothing.",
    danger: "changes",
  },
  {
    id: "clock",
    keys: ["c"],
    on: ["case"],
    label: "clock",
    help: "Stop the clock while the person is asked, let it run again, or extend the term once.",
    danger: "changes",
  },
  {
    id: "set-aside",
    keys: ["d"],
    on: ["case"],
    label: "set aside",
    help: "It is no request, or another case answers it already.",
    event: "set-aside",
    danger: "changes",
  },
  {
    id: "withdraw",
    keys: ["w"],
    on: ["case"],
    label: "withdraw",
    help: "The person takes the request back.",
    event: "withdraw",
    danger: "changes",
  },
  {
    id: "refuse",
    keys: ["u"],
    on: ["case"],
    label: "refuse",
    help: "Refuse the request on one of the grounds of the law.",
    event: "refuse",
    danger: "changes",
  },
  {
    id: "hash",
    keys: ["v"],
    on: ["case"],
    label: "plan hash",
    help: "Show the whole hash of the plan, to compare it by telephone.",
  },
  {
    id: "pane-next",
    keys: ["tab", "right", "l"],
    on: ["case"],
    label: "next tab",
    help: "Go to the next tab.",
  },
  {
    id: "pane-previous",
    keys: ["shift+tab", "left", "h"],
    on: ["case"],
    label: "previous tab",
    help: "Go to the tab before.",
  },
  { id: "pane-1", keys: ["1"], on: ["case"], label: "findings", help: "What each account holds." },
  {
    id: "pane-2",
    keys: ["2"],
    on: ["case"],
    label: "coverage",
    help: "What was asked of whom, and what came of it.",
  },
  {
    id: "pane-3",
    keys: ["3"],
    on: ["case"],
    label: "plan tab",
    help: "Every call in order, what is kept, what is left to people.",
  },
  { id: "pane-4", keys: ["4"], on: ["case"], label: "approvals", help: "Who decided about the plan." },
  {
    id: "pane-5",
    keys: ["5"],
    on: ["case"],
    label: "result",
    help: "What became of every call, and what was written.",
  },
  { id: "pane-6", keys: ["6"], on: ["case"], label: "tasks", help: "What people have to do by hand." },

  // A record
  {
    id: "next-record",
    keys: ["n", "right", "l"],
    on: ["record"],
    label: "next record",
    help: "Show the next record.",
    footer: 1,
  },
  {
    id: "previous-record",
    keys: ["p", "left", "h"],
    on: ["record"],
    label: "previous",
    help: "Show the record before.",
    footer: 2,
  },

  // The audit trail
  {
    id: "verify-trail",
    keys: ["v"],
    on: ["audit"],
    label: "verify",
    help: "Compute every hash again and compare with the signed one.",
    footer: 5,
  },
  {
    id: "export-trail",
    keys: ["e"],
    on: ["audit"],
    label: "export",
    help: "Write the whole trail to a folder, with the key to check it by.",
    footer: 6,
  },

  // Everywhere
  {
    id: "reload",
    keys: ["r"],
    on: ["cases", "case", "audit", "doctor"],
    label: "read again",
    help: "Read everything on this screen again.",
  },
  { id: "up", keys: ["k", "up"], on: LISTS, label: "up", help: "One line up." },
  { id: "down", keys: ["j", "down"], on: LISTS, label: "down", help: "One line down." },
  { id: "page-up", keys: ["ctrl+u", "pageup"], on: LISTS, label: "page up", help: "One page up." },
  {
    id: "page-down",
    keys: ["ctrl+d", "pagedown", "space"],
    on: LISTS,
    label: "page down",
    help: "One page down.",
  },
  { id: "first", keys: ["g", "home"], on: LISTS, label: "first", help: "To the first line." },
  { id: "last", keys: ["G", "end"], on: LISTS, label: "last", help: "To the last line." },
  {
    id: "back",
    keys: ["esc", "backspace"],
    on: "everywhere",
    label: "back",
    help: "One level back.",
    footer: 50,
  },
  {
    id: "officer",
    keys: ["o"],
    on: ["cases", "case", "record", "audit", "doctor", "journal"],
    label: "officer",
    help: "Act as another officer whose key is on this machine.",
    footer: 51,
  },
  {
    id: "journal",
    keys: ["@"],
    on: "everywhere",
    label: "what was done",
    help: "Show what the desk has done since it was opened.",
  },
  {
    id: "help",
    keys: ["?"],
    on: "everywhere",
    label: "help",
    help: "Show the keys of this screen.",
    footer: 52,
  },
  {
    id: "palette",
    keys: [":", "ctrl+p"],
    on: "everywhere",
    label: "actions",
    help: "Find an action by its name.",
    footer: 53,
  },
  {
    id: "quit",
    keys: ["q"],
    on: "everywhere",
    label: "quit",
    help: "Leave the desk. Nothing is lost.",
    footer: 54,
  },
  {
    id: "interrupt",
    keys: ["ctrl+c"],
    on: "everywhere",
    label: "stop",
    help: "Stop what is under way after the call that is being made; pressed again, or with nothing under way, leave.",
  },
  { id: "repaint", keys: ["ctrl+l"], on: "everywhere", label: "repaint", help: "Draw the screen anew." },
  {
    id: "suspend",
    keys: ["ctrl+z"],
    on: "everywhere",
    label: "suspend",
    help: "Go back to the shell; fg returns here.",
  },
];

/** What can be done on a screen. */
export function bindingsOn(screen: Screen["id"]): readonly Binding[] {
  return KEY_MAP.filter((binding) => binding.on === "everywhere" || binding.on.includes(screen));
}

/** What a key means on a screen; `undefined` when it means nothing. */
export function bindingFor(screen: Screen["id"], key: string): Binding | undefined {
  return bindingsOn(screen).find((binding) => binding.keys.includes(key));
}

/** Finds a binding by what it does. @throws When the key map has no line for it, which a test rules out. */
export function bindingOf(id: ActionId): Binding {
  const found = KEY_MAP.find((binding) => binding.id === id);
  if (found) return found;
  throw new Error(`the key map has no ${id}`);
}

const SPELLED: Readonly<Record<string, string>> = {
  enter: "Enter",
  esc: "Esc",
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  space: "Space",
  tab: "Tab",
  "shift+tab": "Shift+Tab",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
  backspace: "Backspace",
};

/** A key as people write it: `Enter`, `Ctrl+D`, `j`. */
export function spelled(key: string): string {
  const known = SPELLED[key];
  if (known !== undefined) return known;
  return key.startsWith("ctrl+") ? `Ctrl+${key.slice("ctrl+".length).toUpperCase()}` : key;
}
