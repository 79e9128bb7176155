import { SETTING_NAMES } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { choice, positional } from "../../action/fields.ts";

interface Set {
  readonly setting: string;
  readonly value: "one" | "two";
}

const VALUES = { one: "one officer alone", two: "two officers: one proposes, another confirms" };

export const settingSet: Action = defineAction<Set, Set>({
  id: "setting.set",
  summary: "say how many officers an act takes; to let one alone takes two",
  danger: "changes",
  role: "admin",
  agent: "never",
  dual: ({ value }) => (value === "one" ? "setting.weakened" : undefined),
  brings: async (_doing, { setting, value }) => ({ setting, code: value }),
  examples: ["oubli setting set second-officer.request.dismissed one"],
  fields: {
    setting: positional(
      choice(
        "the setting",
        Object.fromEntries(SETTING_NAMES.map((name) => [name, "how many officers it takes"])),
      ),
    ),
    value: positional(choice("how many officers", VALUES)),
  },
  run: async ({ world, by }, { setting: name, value }) => {
    const { changeSetting } = await import("@oubli/engine");
    await changeSetting(await world.ports(), { name, value }, await by());
    return { setting: name, value };
  },
  tell: ({ setting, value }) => done(`${setting}: ${VALUES[value]}`, { setting, value }),
});
