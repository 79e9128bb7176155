import type { Officer, OfficerId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { officerId, positional } from "../../action/fields.ts";

interface Remove {
  readonly id: OfficerId;
}

export const officerRemove: Action = defineAction<Remove, Officer>({
  id: "officer.remove",
  summary: "take every role and the home's key from an officer, who stays known for what they did",
  danger: "final",
  dual: () => "officer.removed",
  brings: async (_doing, { id }) => (await import("@oubli/engine")).removalEffect(id),
  agent: "never",
  role: "admin",
  word: "remove",
  examples: ["oubli officer remove o_k3v9p2qd --confirm remove"],
  fields: { id: positional(officerId("whom to remove")) },
  sheet: ({ id }) => ({
    title: "Remove an officer?",
    facts: id === undefined ? [] : [["officer", id]],
    warning: "Who comes back is admitted anew, with a new key.",
    yes: "Remove",
  }),
  run: async ({ world, by }, { id }) => {
    const { removeOfficer } = await import("../../world/keys/admit.ts");
    return removeOfficer(world, id, await by());
  },
  tell: (officer) => ({
    ...done(`removed officer ${officer.id}; from now on nothing signed with their key counts`, { officer }),
    parts: [
      {
        is: "line",
        text: `removed officer ${officer.id}; from now on nothing signed with their key counts`,
        tone: "good",
      },
      {
        is: "note",
        text: "whoever copied the home's key can still read what they have copied: change the passwords and folders they could reach",
      },
    ],
  }),
});
