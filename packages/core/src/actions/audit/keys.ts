import { type Action, defineAction } from "../../action/action.ts";
import type { TrailKey } from "../../world/log-keys.ts";

interface Keys {
  readonly present: string;
  readonly keys: readonly TrailKey[];
}

export const auditKeys: Action = defineAction<object, Keys>({
  id: "audit.keys",
  summary: "the keys with which the audit trail is and was signed",
  danger: "none",
  examples: ["oubli audit keys"],
  fields: {},
  run: async ({ world }) => {
    const { keysInTrail, logKeyOf } = await import("../../world/log-keys.ts");
    return { present: logKeyOf(world.home), keys: await keysInTrail((await world.store()).audit) };
  },
  tell: ({ present, keys }) => ({
    ending: "done",
    parts: [
      keys.length === 0
        ? { is: "line", text: present }
        : {
            is: "table",
            head: ["key", "signs"],
            rows: keys.map(({ key, from, until }) => [
              key,
              until === undefined ? `from entry ${from} on` : `entries ${from} to ${until - 1}`,
            ]),
          },
    ],
    json: { present, keys },
  }),
});
