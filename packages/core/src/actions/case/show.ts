import type { CaseView } from "@oubli/engine";
import type { CaseId } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { type Beside, caseParts } from "../../words/case.ts";

interface Show {
  readonly case: CaseId;
}

interface Shown extends Beside {
  readonly view: CaseView;
}

export const caseShow: Action = defineAction<Show, Shown>({
  id: "case.show",
  summary: "everything about one case; that it was viewed is an entry of the audit trail",
  danger: "none",
  agent: "never",
  event: "view",
  desk: { label: "show everything" },
  examples: ["oubli case show C-7"],
  fields: { case: theCase },
  run: async ({ world, by }, { case: id }) => {
    const [{ effectsInLaw, requireOfficer, viewCase }, { writtenWords }] = await Promise.all([
      import("@oubli/engine"),
      import("../../world/written-words.ts"),
    ]);
    const [ports, officer] = [await world.ports(), await by()];
    const view = await viewCase(ports, id, officer);
    return {
      view,
      written: await writtenWords(await world.store(), view.case),
      now: world.clock.wall(),
      officer: await ports.store.read((reader) => requireOfficer(reader, officer, "auditor")),
      effects: view.plan === undefined ? [] : effectsInLaw(view.plan),
    };
  },
  tell: ({ view, ...beside }) => ({
    ending: "done",
    parts: caseParts(view, beside),
    json: { ...view, written: beside.written },
  }),
});
