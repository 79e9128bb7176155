import type { LogVerdict, StateResult } from "@oubli/store";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import type { KeptCosignature } from "../../world/cosigned.ts";

type Verified =
  | (Extract<LogVerdict, { readonly ok: true }> & {
      readonly state: StateResult;
      readonly witnesses: readonly KeptCosignature[];
      /** Why this workstation does not trust the trail, though it holds in itself; absent when it does. */
      readonly distrust?: string;
    })
  | (Extract<LogVerdict, { readonly ok: false }> & { readonly said: string });

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
    const [{ replayTrail, verifyTrail }, { memoryText, trailFaultText }, { cosignedHeads }, { isTrusted }] =
      await Promise.all([
        import("../../world/audit.ts"),
        import("../../world/trail-words.ts"),
        import("../../world/cosigned.ts"),
        import("../../world/head-memory.ts"),
      ]);
    const { audit } = await world.store();
    const result = await verifyTrail(world.home, audit);
    // What was altered adds up to nothing.
    if (!result.ok) return { ...result, said: trailFaultText(result) };
    const [state, witnesses] = [await replayTrail(world.home, audit), await cosignedHeads(world.home, audit)];
    const { continuity } = await world.memory();
    const distrust = isTrusted(continuity) ? {} : { distrust: memoryText(continuity) };
    return { ...result, state, witnesses, ...distrust };
  },
  tell: (result) => {
    if (!result.ok)
      return {
        ending: "failed",
        parts: [
          bad(`the audit trail does not hold: ${result.said}`),
          { is: "note", text: "keep this home as it is, and compare it with an exported or witnessed copy" },
        ],
        json: result,
      };
    const { size, state, witnesses, distrust } = result;
    const ok = isWhole(state) && witnesses.every(({ holds }) => holds) && distrust === undefined;
    const facts = { ok, size, witnesses, ...(distrust === undefined ? {} : { distrust }) };
    return ok
      ? {
          ending: "done",
          parts: [
            {
              is: "line",
              text: `${size} entries: every hash holds, every act was signed by an officer who might, and every row is what they add up to`,
              tone: "good",
            },
            ...witnesses.map(witnessPart),
          ],
          json: { ...facts, root: Buffer.from(result.root).toString("base64") },
        }
      : {
          ending: "failed",
          parts: [
            ...state.entries.map(({ entry, what }) => bad(`entry ${entry}: ${what}`)),
            ...state.rows.map(bad),
            ...witnesses.map(witnessPart),
            ...(distrust === undefined ? [] : [bad(`this workstation: ${distrust}`)]),
            {
              is: "note",
              text: "keep this home as it is, and restore a backup: nothing that rests on these rows is done",
            },
          ],
          json: { ...facts, ...state },
        };
  },
});

function witnessPart({ name, key, entries, at, holds }: KeptCosignature): Part {
  const has = key === "git" ? "holds" : "has cosigned";
  return holds
    ? {
        is: "line",
        text: `witness ${name} ${has} ${entries} of them${at === undefined ? "" : `, last on ${at}`}`,
        tone: "good",
      }
    : bad(`witness ${name} ${has} ${entries} entries that are not in this audit trail`);
}
