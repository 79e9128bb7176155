import { type Action, defineAction } from "../../action/action.ts";

interface Changed {
  readonly key: string;
  readonly present: string;
}

export const auditRotateKey: Action = defineAction<object, Changed>({
  id: "audit.rotate-key",
  summary: "begin to replace the key of the audit trail: from then on two keys sign",
  danger: "changes",
  agent: "never",
  role: "admin",
  examples: ["oubli audit rotate-key"],
  fields: {},
  run: async ({ world, by }) => {
    const [{ rotateLogKey }, { logKeyOf }] = await Promise.all([
      import("../../world/change-log-key.ts"),
      import("../../world/log-keys.ts"),
    ]);
    return { key: await rotateLogKey(world, await by()), present: logKeyOf(world.home) };
  },
  tell: (changed) => ({
    ending: "done",
    parts: [
      { is: "line", text: `both keys sign from here on; the new one is ${changed.key}`, tone: "good" },
      { is: "note", text: "back up keys/, and give the new key to everyone who checks the trail" },
    ],
    json: changed,
    next: [{ action: "audit.retire-key", given: {} }],
  }),
});
