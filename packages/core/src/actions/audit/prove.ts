import type { AuditEntry } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { number, positional } from "../../action/fields.ts";

interface Prove {
  readonly index: number;
}

interface Proven {
  readonly index: number;
  readonly entry: AuditEntry;
  readonly proof: string;
  readonly trailKey: string;
}

export const auditProve: Action = defineAction<Prove, Proven>({
  id: "audit.prove",
  summary: "the proof of one entry, for anyone to check",
  danger: "none",
  examples: ["oubli audit prove 42 > entry-42.tlog-proof"],
  fields: { index: positional(number("the number of the entry", { from: 0 })) },
  run: async ({ world }, { index }) => {
    const [{ requireEntry }, { proofOf }] = await Promise.all([
      import("../../world/trail.ts"),
      import("../../world/dossiers.ts"),
    ]);
    const { audit } = await world.store();
    const { entry } = await requireEntry(audit, index);
    const { proof, trailKey } = await proofOf(world.home, audit, index);
    return { index, entry, proof, trailKey };
  },
  tell: (proven) => ({
    ending: "done",
    parts: [{ is: "text", text: proven.proof.trimEnd() }],
    json: proven,
  }),
});
