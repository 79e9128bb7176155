import { type AcceptedGap, type CaseId, civilDate, DAY_MS } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { day, optional, text, theCase } from "../../action/fields.ts";

interface AcceptGap {
  readonly case: CaseId;
  readonly gap?: string;
  readonly again?: string;
}

// The usual limit to answer in: a gap that is older than a month has been forgotten.
const LOOK_AGAIN_DAYS = 30;

export const caseAcceptGap: Action = defineAction<AcceptGap, AcceptedGap>({
  id: "case.accept-gap",
  summary: "let one thing stand that a search could not look at, so that the rest can go on",
  danger: "final",
  event: "accept-gap",
  desk: { label: "accept gap" },
  examples: [
    'oubli case accept-gap C-7 --gap g1 --as o_k3v9p2qd --confirm C-7 --reason "the shop is closed until May"',
  ],
  fields: {
    case: theCase,
    gap: optional(text("the name of the gap; may be left out where there is only one", "a name such as g1")),
    again: optional(day("the day on which it is looked at again; in 30 days when left out")),
  },
  sheet: ({ case: id, gap }) => ({
    title: `Accept ${gap === undefined ? "the gap" : gap} in the search of ${id}?`,
    facts: [],
    warning:
      "It becomes a manual task. The case can then end as partially fulfilled only, and the answer says what could not be looked at.",
    yes: "Accept",
  }),
  run: async ({ world, by, reason }, { case: id, gap, again }) => {
    const { acceptGap } = await import("@oubli/engine");
    const { zone } = (await world.config()).controller;
    const lookAgainOn = again ?? civilDate(zone, world.clock.wall() + LOOK_AGAIN_DAYS * DAY_MS);
    return acceptGap(await world.ports(), id, await by(), {
      reason,
      lookAgainOn,
      ...(gap === undefined ? {} : { gap }),
    });
  },
  tell: (gap, { case: id }) =>
    done(
      `${id}: accepted that ${gap.account} could not be looked at (${gap.question}); task ${gap.task}, to be looked at again on ${gap.lookAgainOn}`,
      {
        case: id,
        gap: {
          account: gap.account,
          question: gap.question,
          task: gap.task,
          lookAgainOn: gap.lookAgainOn,
        },
      },
    ),
});
