import type { Officer, OfficerId, Role } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { choices, officerId, positional } from "../../action/fields.ts";
import { OFFICER_ROLE_WORDS } from "../../words/terms.ts";

interface ChangeRoles {
  readonly id: OfficerId;
  readonly roles: readonly Role[];
}

export const officerRoles: Action = defineAction<ChangeRoles, Officer>({
  id: "officer.roles",
  summary: "give an officer these roles in the place of those they have",
  danger: "changes",
  dual: () => "officer.roles-changed",
  brings: async (_doing, change) => (await import("@oubli/engine")).rolesEffect(change),
  agent: "never",
  role: "admin",
  examples: ["oubli officer roles o_k3v9p2qd --roles officer,legal"],
  fields: {
    id: positional(officerId("whose roles")),
    roles: choices("what the officer may do from now on", OFFICER_ROLE_WORDS),
  },
  run: async ({ world, by }, change) => {
    const { changeRoles } = await import("@oubli/engine");
    return changeRoles(await world.ports(), change, await by());
  },
  tell: (officer) => done(`officer ${officer.id} is now ${officer.roles.join(", ")}`, { officer }),
});
