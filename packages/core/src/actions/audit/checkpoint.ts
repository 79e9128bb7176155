import { OubliError } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";

interface Head {
  readonly checkpoint: string;
  readonly trailKey: string;
}

export const auditCheckpoint: Action = defineAction<object, Head>({
  id: "audit.checkpoint",
  summary: "the signed head of the audit trail",
  danger: "none",
  examples: ["oubli audit checkpoint"],
  fields: {},
  run: async ({ world }) => {
    const { logKeyOf } = await import("../../world/log-keys.ts");
    const checkpoint = await (await world.store()).audit.checkpoint();
    if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
    return { checkpoint, trailKey: logKeyOf(world.home) };
  },
  tell: (head) => ({
    ending: "done",
    parts: [
      { is: "text", text: head.checkpoint.trimEnd() },
      { is: "note", text: `check it with the key ${head.trailKey}` },
    ],
    json: head,
  }),
});
