import type { Reverification } from "@oubli/engine";
import { absenceOf, type CaseId } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { count } from "../../words/count.ts";
import { absenceParts } from "../../words/run.ts";
import { answerParts, coverageParts, searchEnding, searchProgress } from "../../words/search.ts";

interface Reverify {
  readonly case: CaseId;
}

export const caseReverify: Action = defineAction<Reverify, Reverification>({
  id: "case.reverify",
  summary: "verify a closed erasure again; data that reappeared opens a follow-up case",
  danger: "changes",
  event: "reverify",
  desk: { key: "R", label: "re-verify", footer: 18 },
  examples: [
    "oubli case reverify C-7",
    "oubli case reverify C-7 --json || mail -s 'data reappeared' privacy@shop.example",
  ],
  fields: { case: theCase },
  run: async ({ world, by, signal, progress }, { case: id }) => {
    const { reverify } = await import("@oubli/engine");
    const observe = (event: Parameters<typeof searchProgress>[0]) => progress(searchProgress(event));
    return reverify(await world.vendorPorts(), id, await by(), { signal, observe });
  },
  tell: (seen, { case: id }) => {
    const { report, remaining, followUp } = seen;
    const { absence } = absenceOf(seen);
    const ending = searchEnding(report);
    return {
      ending: absence === "still-there" ? "failed" : ending,
      parts:
        followUp === undefined
          ? [...absenceParts(seen), ...(absence === "absent" ? [] : coverageParts(report.coverage))]
          : [
              {
                is: "line",
                text: `${count(remaining.length, "record")} of ${id} reappeared: follow-up case ${followUp.id} is open, deadline ${followUp.deadline.statutory}`,
                tone: "bad",
              },
              ...answerParts(report),
            ],
      json: { case: id, absence, reappeared: remaining, ...(followUp ? { followUp: followUp.id } : {}) },
      ...(followUp ? { case: followUp.id } : {}),
    };
  },
});
