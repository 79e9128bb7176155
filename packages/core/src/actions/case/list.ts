import type { Case } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { casesParts } from "../../words/case.ts";

export const caseList: Action = defineAction<object, readonly Case[]>({
  id: "case.list",
  summary: "all cases, the most urgent first",
  danger: "none",
  examples: ["oubli case list", "oubli case list --json"],
  fields: {},
  run: async ({ world }) => {
    const { listCases } = await import("../../engine-to-be.ts");
    return listCases(await world.ports());
  },
  tell: (cases) => ({
    ending: "done",
    parts: casesParts(cases),
    json: { cases },
    ...(cases.length === 0 ? { next: [{ action: "case.open", given: {} }] } : {}),
  }),
});
