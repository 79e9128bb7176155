import type { LogVerdict, StateResult } from "@oubli/store";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import { trailFaultText } from "../../world/trail-words.ts";

type Verified =
  | (Extract<LogVerdict, { readonly ok: true }> & { readonly state: StateResult })
  | Extract<LogVerdict, { readonly ok: false }>;

const isWhole = ({ entries, rows }: StateResult) => entries.length + rows.length === 0;
const bad = (text: string): Part => ({ is: "line", text, tone: "bad" });

export const auditVerify: Action = defineAction<object, Verified>({
  id: "audit.verify",
  summary:
    "compute every hash of the audit trail again, check every signature, and compare every row with it",
  danger: "none",
  examples: ["oubli audit verify"],
  fields: {},
  run: async ({ world }) => {
    const { replayTrail, verifyTrail } = await import("../../world/audit.ts");
    const { audit } = await world.store();
    const result = await verifyTrail(world.home, audit);
    // What was altered adds up to nothing.
    return result.ok ? { ...result, state: await replayTrail(world.home, audit) } : result;
  },
  tell: (result) =>
    result.ok
      ? isWhole(result.state)
        ? {
            ending: "done",
            parts: [
              {
                is: "line",
                text: `${result.size} entries: every hash holds, every act was signed by an officer who might, and every row is what they add up to`,
                tone: "good",
              },
            ],
            json: { ok: true, size: result.size, root: Buffer.from(result.root).toString("base64") },
          }
        : {
            ending: "failed",
            parts: [
              ...result.state.entries.map(({ entry, what }) => bad(`entry ${entry}: ${what}`)),
              ...result.state.rows.map(bad),
              {
                is: "note",
                text: "keep this home as it is, and restore a backup: nothing that rests on these rows is done",
              },
            ],
            json: { ok: false, size: result.size, ...result.state },
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
