import { type ExtensionReason, type PauseReason, type RegimeId, regimeVersion } from "@oubli/law";
import { type Case, openPause } from "@oubli/model";
import type { Choose, Option } from "./dialog.ts";
import { LIST_START } from "./list.ts";

const PAUSES: Readonly<Record<PauseReason, string>> = {
  identity: "the person was asked to prove who they are",
  clarification: "the person was asked what they mean",
  fee: "the person was asked to pay a fee",
};

const REASONS: Readonly<Record<ExtensionReason, string>> = {
  complexity: "the request is complex",
  "number-of-requests": "there are many requests",
  other: "another reason, told to the person",
};

/** What the law of the case lets an officer do about its term: more time once, or a clock that stands still for a while. */
export function clockDialog(it: Case): Choose {
  const law = regimeVersion(it.regime as RegimeId, it.lawVersion);
  const paused = openPause(it.term);
  const resume: Option = {
    label: "run again",
    detail: "their answer has come",
    leadsTo: { command: { do: "resume-term", case: it.id } },
  };
  return {
    is: "choose",
    title: `The clock of ${it.id}`,
    text: [
      `Aim for ${it.due.safe}; the last day is ${it.due.legal}, extended ${it.due.extended}.`,
      law.pausesFor.length === 0
        ? `Nothing stops the clock here (${law.title}).`
        : `What stops it: ${law.because.pause}.`,
    ].join("\n"),
    options: paused ? [resume] : [...law.pausesFor.map(pause), ...law.extensionReasons.map(extension)],
    list: LIST_START,
  };

  function pause(why: PauseReason): Option {
    return {
      label: "stop",
      detail: PAUSES[why],
      leadsTo: { command: { do: "pause-term", case: it.id, why } },
    };
  }

  function extension(reason: ExtensionReason): Option {
    return {
      label: "extend",
      detail: REASONS[reason],
      leadsTo: {
        dialog: {
          is: "ask",
          title: `Was the person told that ${it.id} takes until ${it.due.extended}?`,
          text: `It can be extended once, and only when they were told within the first term, and why (${law.because.extension}).`,
          yes: "They were told",
          on: "no",
          leadsTo: { do: "extend-term", case: it.id, reason },
        },
      },
      ...(it.term.extension ? { not: "the term has been extended; that is possible once" } : {}),
    };
  }
}
