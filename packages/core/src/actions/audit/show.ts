import { type Action, defineAction } from "../../action/action.ts";
import { number, positional } from "../../action/fields.ts";
import type { ReadEntry } from "../../world/trail.ts";

interface Show {
  readonly index: number;
}

interface Shown extends ReadEntry {
  readonly size: number;
  /** Hash of the leaf, base64. */
  readonly leaf: string;
}

export const auditShow: Action = defineAction<Show, Shown>({
  id: "audit.show",
  summary: "one entry of the audit trail",
  danger: "none",
  examples: ["oubli audit show 42"],
  fields: { index: positional(number("the number of the entry", { from: 0 })) },
  run: async ({ world }, { index }) => {
    const [{ requireEntry }, { leafHash }] = await Promise.all([
      import("../../world/trail.ts"),
      import("@oubli/tlog/tree"),
    ]);
    const { audit } = await world.store();
    const { entry } = await requireEntry(audit, index);
    const [bytes = new Uint8Array()] = await audit.entriesAt([index]);
    const leaf = Buffer.from(leafHash(bytes)).toString("base64");
    return { index, entry, size: await audit.size(), leaf };
  },
  tell: ({ index, size, leaf, entry }) => ({
    ending: "done",
    parts: [
      { is: "fact", label: "entry", text: `${index} of ${size}` },
      ...Object.entries(entry).map(([label, value]) => ({ is: "fact", label, text: String(value) }) as const),
      { is: "fact", label: "leaf hash", text: leaf },
    ],
    json: { index, size, leaf, entry },
    next: [{ action: "audit.prove", given: { index: String(index) } }],
  }),
});
