import type { CancelledJob } from "@oubli/engine";
import type { CaseId } from "@oubli/model";
import { type Action, defineAction, type Ending } from "../../action/action.ts";
import { theCase, theStep } from "../../action/fields.ts";

interface Cancel {
  readonly case: CaseId;
  readonly step: string;
}

const SAID: Readonly<Record<CancelledJob["outcome"], string>> = {
  cancelled:
    "the service has taken it back: the record is still there, and the case is blocked until somebody decides",
  refused: "the service has NOT taken it back, and goes on with it",
  unknown: "NOT KNOWN whether the service has taken it back; it is looked at as before",
};

const ENDINGS: Readonly<Record<CancelledJob["outcome"], Ending>> = {
  cancelled: "done",
  refused: "failed",
  unknown: "uncertain",
};

export const caseCancelJob: Action = defineAction<Cancel, CancelledJob>({
  id: "case.cancel-job",
  summary: "take back an erasure that a service has accepted and not done yet, within its time",
  danger: "final",
  event: "cancel-job",
  desk: { label: "take back" },
  examples: ['oubli case cancel-job C-7 s1 --confirm C-7 --reason "a legal hold came"'],
  fields: { case: theCase, step: theStep },
  sheet: ({ case: id, step }) => ({
    title: `Take back step ${step} of ${id}?`,
    facts: [],
    warning:
      "The service is told not to erase what it has accepted. The record stays there until it is erased anew.",
    yes: "Take back",
  }),
  run: async ({ world, by, reason }, { case: id, step }) => {
    const { cancelJob } = await import("@oubli/engine");
    return cancelJob(await world.vendorPorts(), id, await by(), { step, reason });
  },
  tell: ({ case: it, outcome }, { step }) => ({
    ending: ENDINGS[outcome],
    parts: [
      {
        is: "line",
        text: `${it.id} ${step}: ${SAID[outcome]}`,
        tone: outcome === "cancelled" ? "good" : "bad",
      },
    ],
    json: { case: it, step, outcome },
    next: [{ action: "case.show", given: { case: it.id } }],
  }),
});
