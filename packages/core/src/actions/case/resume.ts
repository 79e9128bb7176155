import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { fallback, instantOrNow, theCase } from "../../action/fields.ts";
import { datesText } from "../../words/case.ts";

interface Resume {
  readonly case: CaseId;
  readonly at: string;
}

export const caseResume: Action = defineAction<Resume, Case>({
  id: "case.resume",
  summary: "resume a suspended deadline",
  danger: "changes",
  event: "resume",
  desk: { key: "C", label: "resume" },
  examples: ["oubli case resume C-7", "oubli case resume C-7 --at 2026-11-20T09:00:00Z"],
  fields: { case: theCase, at: fallback("now", instantOrNow("when the person's answer came")) },
  run: async ({ world, by }, { case: id, at }) => {
    const { resumeDeadline } = await import("@oubli/engine");
    const then = at === "now" ? new Date(world.clock.wall()).toISOString() : at;
    return resumeDeadline(await world.ports(), id, await by(), { at: then });
  },
  tell: (it) => done(`the deadline of ${it.id} runs again: ${datesText(it)}`, { case: it }),
});
