import type { Case, CaseId, ExtensionReason } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { choice, instantOrNow, text, theCase } from "../../action/fields.ts";
import { datesText } from "../../words/case.ts";
import { EXTENSION_WORDS } from "../../words/terms.ts";

interface Extend {
  readonly case: CaseId;
  readonly because: ExtensionReason;
  readonly told: string;
  readonly evidence: string;
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
    "oubli case extend C-7 --because complexity --told 2026-11-20T09:00:00Z --evidence 'letter of 20 November, sent by e-mail'",
  ],
  fields: {
    case: theCase,
    because: choice("why the response takes longer (Art. 12(3))", EXTENSION_WORDS),
    told: instantOrNow("when the person was told that, and why, the response takes longer"),
    evidence: text("what shows that they were told, such as where the letter is filed"),
  },
  run: async ({ world, by }, { case: id, because, told, evidence }) => {
    const { extendDeadline } = await import("@oubli/engine");
    const toldAt = told === "now" ? new Date(world.clock.wall()).toISOString() : told;
    return extendDeadline(await world.ports(), id, await by(), { toldAt, because, evidence });
  },
  tell: (it) => done(`${it.id}: deadline extended; ${datesText(it)}`, { case: it }),
});
