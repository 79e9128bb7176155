import { answerOf, type CaseId, type SearchReport } from "@oubli/model";
import { type Action, defineAction, type Next } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { answerParts, coverageParts, searchEnding, searchProgress } from "../../words/search.ts";

interface Find {
  readonly case: CaseId;
}

interface Found {
  readonly report: SearchReport;
  readonly erasure: boolean;
}

export const caseFind: Action = defineAction<Find, Found>({
  id: "case.find",
  summary: "search all accounts for the case's person",
  danger: "changes",
  event: "find",
  desk: { key: "f", label: "search", footer: 11, tab: "findings" },
  examples: ["oubli case find C-7"],
  fields: { case: theCase },
  run: async ({ world, by, signal, progress }, { case: id }) => {
    const { find, readCase } = await import("@oubli/engine");
    const ports = await world.vendorPorts();
    const observe = (event: Parameters<typeof searchProgress>[0]) => progress(searchProgress(event));
    const report = await find(ports, id, await by(), { signal, observe });
    return { report, erasure: (await readCase(ports, id)).case.kind === "erasure" };
  },
  tell: ({ report, erasure }, { case: id }) => {
    const { answer } = answerOf(report);
    return {
      ending: searchEnding(report),
      parts: [...answerParts(report), { is: "line", text: "" }, ...coverageParts(report.coverage)],
      json: { case: id, answer, findings: report.findings.length, coverage: report.coverage },
      next: [nextOf(answer, erasure, id)],
    };
  },
});

function nextOf(answer: ReturnType<typeof answerOf>["answer"], erasure: boolean, id: CaseId): Next {
  if (answer === "found") return { action: erasure ? "case.plan" : "case.package", given: { case: id } };
  return { action: answer === "nothing-found" ? "case.close" : "case.find", given: { case: id } };
}
