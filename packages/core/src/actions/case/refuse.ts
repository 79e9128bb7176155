import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { groundField } from "../ground.ts";

interface Refuse {
  readonly case: CaseId;
  readonly ground: string;
}

export const caseRefuse: Action = defineAction<Refuse, Case>({
  id: "case.refuse",
  summary: "refuse the request on a ground of its law",
  danger: "final",
  dual: () => "request.refused",
  brings: async ({ world }, { case: id, ground }) => {
    const { refusalEffect } = await import("@oubli/engine");
    return refusalEffect(await world.ports(), id, ground);
  },
  event: "refuse",
  desk: { label: "refuse" },
  examples: [
    "oubli law grounds --kind erasure",
    'oubli case refuse C-7 --ground unfounded-or-excessive --confirm C-7 --reason "the tenth this month"',
  ],
  fields: {
    case: theCase,
    ground: groundField("the ground on which it is refused"),
  },
  sheet: ({ case: id, ground }) => ({
    title: `Refuse ${id}?`,
    facts: [["ground", `${ground}`]],
    warning: "The case is closed as refused. Tell the person why, and where they can complain.",
    yes: "Refuse",
  }),
  run: async ({ world, by, reason }, { case: id, ground }) => {
    const { refuse } = await import("@oubli/engine");
    return refuse(await world.ports(), id, await by(), { ground, reason });
  },
  tell: (it) => ({
    ending: "done",
    parts: [
      { is: "line", text: `${it.id} is refused (${it.grounds?.join(", ")})`, tone: "good" },
      { is: "note", text: "tell the person why, and where they can complain" },
    ],
    json: { case: it },
  }),
});
