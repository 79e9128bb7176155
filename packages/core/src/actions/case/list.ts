import type { Case } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { casesParts } from "../../words/case.ts";

interface Listed {
  readonly cases: readonly Case[];
  readonly now: number;
}

export const caseList: Action = defineAction<object, Listed>({
  id: "case.list",
  summary: "all cases, the most urgent first",
  danger: "none",
  examples: ["oubli case list", "oubli case list --json"],
  fields: {},
  run: async ({ world }) => {
    const { listCases } = await import("@oubli/engine");
    return { cases: await listCases(await world.ports()), now: world.clock.wall() };
  },
  tell: ({ cases, now }) => ({
    ending: "done",
    parts: casesParts(cases, now),
    json: { cases },
    ...(cases.length === 0 ? { next: [{ action: "case.open", given: {} }] } : {}),
  }),
});
