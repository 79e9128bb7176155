import type { Officer, Role } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { choices, fallback, positional, text } from "../../action/fields.ts";
import { ROLE_WORDS } from "../../words/terms.ts";

interface AddOfficer {
  readonly name: string;
  readonly roles: readonly Role[];
}

export const officerAdd: Action = defineAction<AddOfficer, Officer>({
  id: "officer.add",
  summary: "make a key on this machine for another officer",
  danger: "changes",
  dual: () => "officer.added",
  agent: "never",
  role: "admin",
  examples: ['oubli officer add "Second Officer"', 'oubli officer add "Auditor" --roles auditor'],
  fields: {
    name: positional(text("how colleagues know the officer", "a name, in quotes")),
    roles: fallback("officer,approver", choices("what the officer may do", ROLE_WORDS)),
  },
  run: async ({ world, by }, { name, roles }) => {
    const { addOfficer } = await import("../../world/setup.ts");
    return addOfficer(world, { name, roles }, await by());
  },
  tell: (officer) => done(`added officer ${officer.id} (${officer.roles.join(", ")})`, { officer }),
});
