import { type Case, type CaseId, type Dismissal, OubliError } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { caseId, choice, theCase, when } from "../../action/fields.ts";
import { stateText } from "../../words/case.ts";
import { DISMISSAL_WORDS, RESOLUTION_WORDS } from "../../words/terms.ts";

interface Dismiss {
  readonly case: CaseId;
  readonly because: Dismissal;
  readonly duplicateOf?: CaseId;
}

export const caseDismiss: Action = defineAction<Dismiss, Case>({
  id: "case.dismiss",
  summary: "close a case that needs no response of its own",
  danger: "final",
  dual: () => "request.dismissed",
  brings: async (_doing, values) => (await import("@oubli/engine")).dismissalEffect(values),
  event: "dismiss",
  desk: { label: "dismiss" },
  examples: [
    'oubli case dismiss C-7 --because spam --confirm C-7 --reason "advertising"',
    'oubli case dismiss C-7 --because duplicate --duplicate-of C-4 --confirm C-7 --reason "sent twice"',
  ],
  fields: {
    case: theCase,
    because: choice("why it needs no response", DISMISSAL_WORDS),
    duplicateOf: when("because", "duplicate", caseId("the case that answers it")),
  },
  sheet: ({ case: id, because, duplicateOf }, about) => ({
    title: `Dismiss ${id}?`,
    facts: [
      ...(about ? [["state", stateText(about.case)] as const] : []),
      ["because", duplicateOf === undefined ? `${because}` : `${because} of ${duplicateOf}`],
    ],
    warning: "The case is closed without a response of its own. A closed case stays closed.",
    yes: "Dismiss",
  }),
  run: async ({ world, by, reason }, { case: id, because, duplicateOf }) => {
    const { dismiss } = await import("@oubli/engine");
    const ports = await world.ports();
    if (because !== "duplicate") return dismiss(ports, id, await by(), { because, reason });
    if (duplicateOf === undefined) throw new OubliError("USAGE", "the case that answers it is not named");
    return dismiss(ports, id, await by(), { because, duplicateOf, reason });
  },
  tell: (it) => done(`${it.id} is dismissed: ${wordsFor(it)}`, { case: it }),
});

function wordsFor({ resolution, sameAs }: Case): string {
  if (sameAs !== undefined) return `duplicate of ${sameAs}`;
  return resolution === undefined ? "closed" : RESOLUTION_WORDS[resolution];
}
