import { answerOf, type Identifier, type SearchReport, undecidedNearIn } from "@oubli/model";
import { type Action, defineAction } from "../action/action.ts";
import { identifiers, positional } from "../action/fields.ts";
import { answerParts, coverageParts, searchEnding, searchProgress } from "../words/search.ts";

interface Find {
  readonly identifiers: readonly Identifier[];
}

export const find: Action = defineAction<Find, SearchReport>({
  id: "find",
  summary: "which account holds what about a person, without a case; nothing is kept",
  danger: "changes",
  agent: "never",
  role: "officer",
  examples: ["oubli find @identifiers.txt", "oubli find - < identifiers.txt"],
  fields: { identifiers: positional(identifiers("whom to search for")) },
  run: async ({ world, by, signal, progress }, { identifiers: known }) => {
    const { lookUp } = await import("@oubli/engine");
    const observe = (event: Parameters<typeof searchProgress>[0]) => progress(searchProgress(event));
    return lookUp(await world.vendorPorts(), { identifiers: known }, await by(), { signal, observe });
  },
  tell: (report) => ({
    ending: searchEnding(report),
    parts: [...answerParts(report), { is: "line", text: "" }, ...coverageParts(report.coverage)],
    json: {
      answer: answerOf(report).answer,
      findings: report.findings.map(({ id, account, vendor, kind, recordId, matchedBy, via, unnamed }) => ({
        id,
        account,
        vendor,
        kind,
        recordId,
        matchedBy,
        via,
        ...(unnamed === undefined ? {} : { unnamed }),
      })),
      nearMisses: undecidedNearIn(report).map(({ id, account, kind, recordId, near }) => ({
        id,
        account,
        kind,
        recordId,
        near,
      })),
      coverage: report.coverage,
      recipients: report.recipients,
    },
  }),
});
