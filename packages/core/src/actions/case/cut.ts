import type { DecidedHop } from "@oubli/engine";
import type { CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { optional, text, theCase } from "../../action/fields.ts";

interface Cut {
  readonly case: CaseId;
  readonly hop?: string;
}

export const caseCut: Action = defineAction<Cut, DecidedHop>({
  id: "case.cut",
  summary: "do not ask by an identifier that found records carry",
  danger: "final",
  event: "cut-hop",
  desk: { label: "cut identifier" },
  examples: ['oubli case cut C-7 --hop h1k3v9p --confirm C-7 --reason "the shared number of an office"'],
  fields: {
    case: theCase,
    hop: optional(
      text("the identifier, where there are several", "its name as the case shows it, such as h1k3v9p"),
    ),
  },
  sheet: ({ case: id, hop }) => ({
    title: `Cut an identifier of ${id}?`,
    facts: hop === undefined ? [] : [["identifier", hop]],
    warning: "No account is asked by it in this case.",
    yes: "Cut",
  }),
  run: async ({ world, by, reason }, { case: id, hop }) => {
    const { cutHop } = await import("@oubli/engine");
    return cutHop(await world.ports(), id, await by(), { reason, ...(hop === undefined ? {} : { hop }) });
  },
  tell: ({ case: it, hop }) =>
    done(`${it.id}: no account is asked by ${hop.name}`, { case: it, hop: hop.name }),
});
