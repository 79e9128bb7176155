import type { LogVerdict } from "@oubli/store";
import { type Action, defineAction } from "../../action/action.ts";
import { trailFaultText } from "../../world/trail-words.ts";

export const auditVerify: Action = defineAction<object, LogVerdict>({
  id: "audit.verify",
  summary: "compute every hash of the audit trail again",
  danger: "none",
  examples: ["oubli audit verify"],
  fields: {},
  run: async ({ world }) => {
    const { verifyTrail } = await import("../../world/audit.ts");
    return verifyTrail(world.home, (await world.store()).audit);
  },
  tell: (result) =>
    result.ok
      ? {
          ending: "done",
          parts: [
            {
              is: "line",
              text: `${result.size} entries: every hash holds, and the signed root is the computed one`,
              tone: "good",
            },
          ],
          json: { ok: true, size: result.size, root: Buffer.from(result.root).toString("base64") },
        }
      : {
          ending: "failed",
          parts: [
            { is: "line", text: `the audit trail does not hold: ${trailFaultText(result)}`, tone: "bad" },
            {
              is: "note",
              text: "keep this home as it is, and compare it with an exported or witnessed copy",
            },
          ],
          json: result,
        },
});
