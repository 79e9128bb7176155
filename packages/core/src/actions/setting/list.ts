import { DUAL_EVENTS, isAlone, isDual, type Settings } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { DUAL_WORDS } from "../../words/terms.ts";

export const settingList: Action = defineAction<object, Settings>({
  id: "setting.list",
  summary: "which acts take two officers here",
  danger: "none",
  examples: ["oubli setting list"],
  fields: {},
  run: async ({ world }) => {
    const { store } = await world.ports();
    return store.read((reader) => reader.settings());
  },
  tell: (settings) => {
    const alone = isAlone(settings);
    const rows = DUAL_EVENTS.map((ev) => [
      ev,
      DUAL_WORDS[ev] ?? "",
      isDual({ ev }, settings) ? "two" : "one",
    ]);
    const own = alone ? "one" : "two";
    return {
      ending: "done",
      parts: [
        {
          is: "table",
          head: ["act", "what", "officers"],
          rows: [
            ["plan.approved", "approve a plan: another than its author", own],
            ["residual-risk.accepted", "accept residual risk: another than the plan's author", own],
            ...rows,
          ],
        },
        ...(alone
          ? [
              {
                is: "note" as const,
                text: "one officer decides alone here: packages, certificates and the audit trail say so; the first second approver changes that",
              },
            ]
          : []),
      ],
      json: { alone, two: DUAL_EVENTS.filter((ev) => isDual({ ev }, settings)) },
    };
  },
});
