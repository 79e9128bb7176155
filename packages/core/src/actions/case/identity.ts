import type { Case, CaseId, IdentityLevel } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { choice, theCase } from "../../action/fields.ts";
import { IDENTITY_WORDS } from "../../words/terms.ts";

interface VerifyIdentity {
  readonly case: CaseId;
  readonly level: IdentityLevel;
}

export const caseIdentity: Action = defineAction<VerifyIdentity, Case>({
  id: "case.identity",
  summary: "record how the person's identity was verified",
  danger: "changes",
  event: "verify-identity",
  desk: { key: "i", label: "identity", footer: 10 },
  examples: ["oubli case identity C-7 --level email-verified"],
  fields: {
    case: theCase,
    level: choice("how it was verified; documents are checked and not kept", IDENTITY_WORDS),
  },
  run: async ({ world, by }, { case: id, level }) => {
    const { verifyIdentity } = await import("@oubli/engine");
    return verifyIdentity(await world.ports(), id, level, await by());
  },
  tell: (it) => done(`${it.id}: identity verified (${it.identity})`, { case: it }),
});
