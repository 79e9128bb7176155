import { answerOf, type CaseId, type SearchReport, undecidedNearIn } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { answerParts, coverageParts, searchEnding, searchProgress } from "../../words/search.ts";

interface Find {
  readonly case: CaseId;
}

export const caseFind: Action = defineAction<Find, SearchReport>({
  id: "case.find",
  summary: "search all accounts for the case's person",
  danger: "changes",
  event: "find",
  desk: { key: "f", label: "search", footer: 11, tab: "findings" },
  examples: ["oubli case find C-7"],
  fields: { case: theCase },
  run: async ({ world, by, signal, progress }, { case: id }) => {
    const { find } = await import("@oubli/engine");
    const observe = (event: Parameters<typeof searchProgress>[0]) => progress(searchProgress(event));
    return find(await world.vendorPorts(), id, await by(), { signal, observe });
  },
  tell: (report, { case: id }) => {
    const { answer } = answerOf(report);
    return {
      ending: searchEnding(report),
      parts: [...answerParts(report), { is: "line", text: "" }, ...coverageParts(report.coverage)],
      json: {
        case: id,
        answer,
        findings: report.findings.length,
        nearMisses: undecidedNearIn(report).length,
        coverage: report.coverage,
      },
    };
  },
});
