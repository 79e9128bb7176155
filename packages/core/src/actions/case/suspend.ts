import type { Case, CaseId, SuspensionReason } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { choice, fallback, instantOrNow, theCase } from "../../action/fields.ts";
import { SUSPENSION_WORDS } from "../../words/terms.ts";

interface Suspend {
  readonly case: CaseId;
  readonly because: SuspensionReason;
  readonly from: string;
}

interface Suspended {
  readonly case: Case;
  /** Where the law says that it may be. */
  readonly basis: string;
}

export const caseSuspend: Action = defineAction<Suspend, Suspended>({
  id: "case.suspend",
  summary: "suspend the deadline while the person is asked",
  danger: "changes",
  event: "suspend",
  desk: { key: "S", label: "suspend" },
  examples: ["oubli law letter identity-request --case C-7", "oubli case suspend C-7 --because identity"],
  fields: {
    case: theCase,
    because: choice("what the person was asked for", SUSPENSION_WORDS),
    from: fallback("now", instantOrNow("when the person was asked")),
  },
  run: async ({ world, by }, { case: id, because, from }) => {
    const [{ suspendDeadline }, { regimeVersion }] = await Promise.all([
      import("@oubli/engine"),
      import("@oubli/law"),
    ]);
    const at = from === "now" ? new Date(world.clock.wall()).toISOString() : from;
    const it = await suspendDeadline(await world.ports(), id, await by(), { from: at, because });
    return { case: it, basis: regimeVersion(it.regime, it.lawVersion).because.suspension };
  },
  tell: ({ case: it, basis }) => ({
    ending: "done",
    parts: [
      { is: "line", text: `the deadline of ${it.id} is suspended (${basis})`, tone: "good" },
      { is: "note", text: "resume it when the person's answer has come" },
    ],
    json: { case: it },
    next: [{ action: "case.resume", given: { case: it.id } }],
  }),
});
