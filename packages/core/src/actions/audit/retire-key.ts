import { type Action, defineAction } from "../../action/action.ts";

interface Changed {
  readonly key: string;
  readonly present: string;
}

export const auditRetireKey: Action = defineAction<object, Changed>({
  id: "audit.retire-key",
  summary: "end it: from then on the new key signs alone",
  danger: "final",
  role: "admin",
  word: "retire",
  examples: ["oubli audit retire-key --confirm retire"],
  fields: {},
  sheet: () => ({
    title: "Retire the older key of the audit trail?",
    facts: [],
    warning:
      "The older key is forgotten. Who still checks the trail by it alone must have the new one first.",
    yes: "Retire",
  }),
  run: async ({ world, by }) => {
    const [{ retireLogKey }, { logKeyOf }] = await Promise.all([
      import("../../world/change-log-key.ts"),
      import("../../world/log-keys.ts"),
    ]);
    return { key: await retireLogKey(world, await by()), present: logKeyOf(world.home) };
  },
  tell: (changed) => ({
    ending: "done",
    parts: [
      { is: "line", text: `retired ${changed.key}; the new key signs alone from here on`, tone: "good" },
      { is: "note", text: "back up keys/, and destroy copies of the old key: they serve nothing any more" },
    ],
    json: changed,
  }),
});
