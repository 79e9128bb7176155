import type { Screen } from "../screens/screen.ts";

/** What the desk itself can do. */
export type OwnId =
  | "open"
  | "new"
  | "filter"
  | "audit"
  | "doctor"
  | "hash"
  | "pane-next"
  | "pane-previous"
  | "pane-1"
  | "pane-2"
  | "pane-3"
  | "pane-4"
  | "pane-5"
  | "pane-6"
  | "next-record"
  | "previous-record"
  | "verify-trail"
  | "export-trail"
  | "reload"
  | "up"
  | "down"
  | "page-up"
  | "page-down"
  | "first"
  | "last"
  | "back"
  | "officer"
  | "journal"
  | "help"
  | "palette"
  | "quit"
  | "interrupt"
  | "repaint"
  | "suspend";

/** One thing the desk does, the keys for it, and everything that is ever said about it. */
export interface OwnKey {
  readonly id: OwnId;
  readonly keys: readonly string[];
  readonly on: readonly Screen["id"][] | "everywhere";
  /** Two or three words, for the footer and the palette. */
  readonly label: string;
  /** One sentence, for the help. */
  readonly help: string;
  /** The action of the table it leads to, which says who may. */
  readonly action?: string;
  /** Place in the footer, smallest first; without one it stands only in the help. */
  readonly footer?: number;
}

const LISTS: readonly Screen["id"][] = ["cases", "case", "record", "audit", "doctor", "journal"];

/** The desk's own keys: how to get about. What is done about a case stands in the table of actions. */
export const OWN_KEYS: readonly OwnKey[] = [
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
    action: "case.open",
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
    action: "doctor",
    footer: 6,
  },

  // One case; what can be done about it comes from the table
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
    help: "Every call in order, what is kept, and the manual tasks.",
  },
  { id: "pane-4", keys: ["4"], on: ["case"], label: "approvals", help: "Who decided about the plan." },
  {
    id: "pane-5",
    keys: ["5"],
    on: ["case"],
    label: "result",
    help: "What became of every call, and what was written.",
  },
  { id: "pane-6", keys: ["6"], on: ["case"], label: "tasks", help: "The manual tasks: what no call can do." },

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
    action: "audit.verify",
    footer: 5,
  },
  {
    id: "export-trail",
    keys: ["e"],
    on: ["audit"],
    label: "export",
    help: "Write the whole trail to a folder, with the key to check it by.",
    action: "audit.export",
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
  { id: "repaint", keys: ["ctrl+l"], on: "everywhere", label: "repaint", help: "Draw the screen again." },
  {
    id: "suspend",
    keys: ["ctrl+z"],
    on: "everywhere",
    label: "suspend",
    help: "Go back to the shell; fg returns here.",
  },
];
