import type { Case, CaseId, ExtensionReason } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { choice, instantOrNow, theCase } from "../../action/fields.ts";
import { datesText } from "../../words/case.ts";
import { EXTENSION_WORDS } from "../../words/terms.ts";

interface Extend {
  readonly case: CaseId;
  readonly because: ExtensionReason;
  readonly told: string;
}

export const caseExtend: Action = defineAction<Extend, Case>({
  id: "case.extend",
  summary: "extend the deadline once, after the person was told why",
  danger: "changes",
  agent: "never",
  event: "extend",
  desk: { key: "X", label: "extend" },
  examples: [
    "oubli law letter extension --case C-7",
    "oubli case extend C-7 --because complexity --told 2026-11-20T09:00:00Z",
  ],
  fields: {
    case: theCase,
    because: choice("why the response takes longer (Art. 12(3))", EXTENSION_WORDS),
    told: instantOrNow("when the person was told that, and why, the response takes longer"),
  },
  run: async ({ world, by }, { case: id, because, told }) => {
    const { extendDeadline } = await import("@oubli/engine");
    const toldAt = told === "now" ? new Date(world.clock.wall()).toISOString() : told;
    return extendDeadline(await world.ports(), id, await by(), { toldAt, because });
  },
  tell: (it) => done(`${it.id}: deadline extended; ${datesText(it)}`, { case: it }),
});
