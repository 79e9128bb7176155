import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";

interface Release {
  readonly case: CaseId;
}

export const caseRelease: Action = defineAction<Release, Case>({
  id: "case.release",
  summary: "release a legal hold: erasing becomes possible again",
  danger: "final",
  dual: () => "hold.released",
  event: "release",
  desk: { key: "L", label: "release hold" },
  examples: ['oubli case release C-7 --confirm C-7 --reason "the proceedings have ended"'],
  fields: { case: theCase },
  sheet: ({ case: id }) => ({
    title: `Release the legal hold of ${id}?`,
    facts: [],
    warning: "Erasing becomes possible again.",
    yes: "Release",
  }),
  run: async ({ world, by, reason }, { case: id }) => {
    const { releaseHold } = await import("@oubli/engine");
    return releaseHold(await world.ports(), id, await by(), { reason });
  },
  tell: (it) => done(`${it.id} is no longer on legal hold`, { case: it }),
});
