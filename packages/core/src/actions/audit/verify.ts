import type { TilesResult } from "@oubli/tlog";
import { type Action, defineAction } from "../../action/action.ts";

export const auditVerify: Action = defineAction<object, TilesResult>({
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
            {
              is: "line",
              text: `the audit trail does not hold: ${result.reason} at ${result.index === undefined ? (result.path ?? "the checkpoint") : `entry ${result.index}`}`,
              tone: "bad",
            },
            {
              is: "note",
              text: "keep this home as it is, and compare it with an exported or witnessed copy",
            },
          ],
          json: result,
        },
});
