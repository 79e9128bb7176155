import type { Pending } from "@oubli/engine";
import { type Action, defineAction } from "../../action/action.ts";

export const actList: Action = defineAction<object, readonly Pending[]>({
  id: "act.list",
  summary: "what one officer has proposed and another has to confirm",
  danger: "none",
  examples: ["oubli act list"],
  fields: {},
  run: async ({ world }) => {
    const { openActs } = await import("@oubli/engine");
    return openActs(await world.ports());
  },
  tell: (acts) => ({
    ending: "done",
    parts:
      acts.length === 0
        ? [{ is: "line", text: "nothing waits for another officer" }]
        : [
            {
              is: "table",
              head: ["act", "what", "case", "proposed by", "at"],
              rows: acts.map(({ id, action, case: about, by, at }) => [id, action, about ?? "", by, at]),
            },
          ],
    json: { acts: acts.map(({ given: _given, ...act }) => act) },
    next: acts.slice(0, 1).map(({ id }) => ({ action: "act.confirm", given: { act: id }, other: true })),
  }),
});
