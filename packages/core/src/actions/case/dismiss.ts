import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { caseId, choice, theCase, when } from "../../action/fields.ts";

interface Dismiss {
  readonly case: CaseId;
  readonly because: "spam" | "duplicate";
  readonly duplicateOf?: CaseId;
}

export const caseDismiss: Action = defineAction<Dismiss, Case>({
  id: "case.dismiss",
  summary: "close a case that needs no response of its own",
  danger: "final",
  event: "set-aside",
  desk: { key: "d", label: "dismiss" },
  examples: [
    'oubli case dismiss C-7 --because spam --confirm C-7 --reason "advertising"',
    'oubli case dismiss C-7 --because duplicate --duplicate-of C-4 --confirm C-7 --reason "sent twice"',
  ],
  fields: {
    case: theCase,
    because: choice("why it needs no response", {
      spam: "not a data subject request",
      duplicate: "already handled in another case",
    }),
    duplicateOf: when("because", "duplicate", caseId("the case that answers it")),
  },
  sheet: ({ case: id, because, duplicateOf }, about) => ({
    title: `Dismiss ${id}?`,
    facts: [
      ...(about ? [["right", about.case.kind] as const, ["state", about.case.state] as const] : []),
      ["because", duplicateOf === undefined ? `${because}` : `${because} of ${duplicateOf}`],
    ],
    warning: "The case is closed without a response of its own. A closed case stays closed.",
    yes: "Dismiss",
  }),
  run: async ({ world, by, reason }, { case: id, because, duplicateOf }) => {
    const { dismiss } = await import("../../engine-to-be.ts");
    const dismissal = { because, reason, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
    return dismiss(await world.ports(), id, await by(), dismissal);
  },
  tell: (it, { because, duplicateOf }) =>
    done(`${it.id} is dismissed: ${because}${duplicateOf === undefined ? "" : ` of ${duplicateOf}`}`, {
      case: it,
    }),
});
