import type { Case } from "@oubli/model";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import { casesParts } from "../../words/case.ts";

interface Listed {
  readonly notices: readonly string[];
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
    const [{ listCases, waitingAdmissions }, { admissionTexts }] = await Promise.all([
      import("@oubli/engine"),
      import("../../world/admission-words.ts"),
    ]);
    const [ports, now] = [await world.ports(), world.clock.wall()];
    const notices = admissionTexts(await waitingAdmissions(ports), now);
    return { cases: await listCases(ports), notices, now };
  },
  tell: ({ cases, notices, now }) => ({
    ending: "done",
    parts: [...notices.map((text): Part => ({ is: "line", text, tone: "warn" })), ...casesParts(cases, now)],
    json: { cases, ...(notices.length === 0 ? {} : { notices }) },
    ...(cases.length === 0 ? { next: [{ action: "case.open", given: {} }] } : {}),
  }),
});
