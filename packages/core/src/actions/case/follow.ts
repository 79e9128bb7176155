import type { DecidedHop } from "@oubli/engine";
import type { CaseId, IdentityLevel } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { choice, optional, text, theCase } from "../../action/fields.ts";
import { IDENTITY_WORDS } from "../../words/terms.ts";

interface Follow {
  readonly case: CaseId;
  readonly hop?: string;
  readonly identity: IdentityLevel;
}

export const caseFollow: Action = defineAction<Follow, DecidedHop>({
  id: "case.follow",
  summary: "ask every account by an identifier that found records carry, too",
  danger: "final",
  event: "follow-hop",
  desk: { label: "follow identifier" },
  examples: [
    'oubli case follow C-7 --hop h1k3v9p --identity email-verified --confirm C-7 --reason "wrote from it"',
  ],
  fields: {
    case: theCase,
    hop: optional(
      text("the identifier, where there are several", "its name as the case shows it, such as h1k3v9p"),
    ),
    identity: choice("how it was verified that this identifier is the person's", IDENTITY_WORDS),
  },
  sheet: ({ case: id, hop }) => ({
    title: `Follow an identifier of ${id}?`,
    facts: hop === undefined ? [] : [["identifier", hop]],
    warning: "It counts as the person's from now on, and every account has to be searched again.",
    yes: "Follow",
  }),
  run: async ({ world, by, reason }, { case: id, hop, identity }) => {
    const { followHop } = await import("@oubli/engine");
    const said = { identity, reason, ...(hop === undefined ? {} : { hop }) };
    return followHop(await world.ports(), id, await by(), said);
  },
  tell: ({ case: it, hop }) =>
    done(`${it.id}: ${hop.name} is one of the person's identifiers now; search again`, {
      case: it,
      hop: hop.name,
    }),
});
