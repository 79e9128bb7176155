import type { LogFault, LogVerdict } from "@oubli/store";
import type { Continuity } from "./head-memory.ts";

type Fault = Extract<LogVerdict, { readonly ok: false }>;

/** What is wrong with the audit trail, as a sentence without a full stop. */
export function trailFaultText(fault: Fault): string {
  return SENTENCES[fault.reason](fault);
}

const SENTENCES: Readonly<Record<LogFault, (fault: Fault) => string>> = {
  "no-head": () => "it has no signed head",
  "head-rejected": () => "its head is not signed by its key, or is another trail's",
  "size-altered": ({ row }) => `${row} is not the signed size`,
  "edge-altered": ({ row }) => `${row} is not what its entries give`,
  "entry-missing": ({ index }) => `entry ${index} is missing`,
  "entry-altered": (fault) =>
    fault.until === undefined
      ? `entry ${fault.index} was altered`
      : `one of the entries ${fault.index} to ${fault.until - 1} was altered, and the hashes above it with it`,
  "entry-added": ({ index }) => `entry ${index} stands outside of what was signed`,
  "node-missing": ({ row }) => `the row ${row} is missing; every entry is as it was signed`,
  "node-altered": ({ row }) => `the row ${row} was altered; every entry is as it was signed`,
  "node-added": ({ row }) => `the row ${row} belongs to no entry; every entry is as it was signed`,
};

/** How the audit trail stands to what this workstation remembers, as a sentence without a full stop. */
export function memoryText(continuity: Continuity): string {
  return MEMORY[continuity];
}

const MEMORY: Readonly<Record<Continuity, string>> = {
  first: "this workstation sees this audit trail for the first time",
  continued: "the audit trail only grew since this workstation last saw it",
  shorter:
    "the audit trail is NOT the one this workstation has seen: it was rolled back or replaced, and has lost entries",
  another:
    "the audit trail is NOT the one this workstation has seen: it was rolled back or replaced, and tells another history",
  "other-key":
    "the audit trail is signed with ANOTHER KEY than this workstation has seen, and that key has not handed over to it",
  unreadable: "what this workstation remembers of the audit trail cannot be read: it was damaged or altered",
};
