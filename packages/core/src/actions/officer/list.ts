import type { Officer } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";

interface Listed extends Officer {
  readonly keyHere: boolean;
}

export const officerList: Action = defineAction<object, readonly Listed[]>({
  id: "officer.list",
  summary: "who may act, and whose key is on this machine",
  danger: "none",
  examples: ["oubli officer list"],
  fields: {},
  run: async ({ world }) => {
    const { hasOfficerKey } = await import("../../world/keys/officer-files.ts");
    const { store } = await world.ports();
    const officers = await store.read((reader) => reader.officers());
    return officers.map((officer) => ({ ...officer, keyHere: hasOfficerKey(world.home, officer.id) }));
  },
  tell: (officers) => ({
    ending: "done",
    parts: [
      {
        is: "table",
        head: ["officer", "name", "roles", "key"],
        rows: officers.map(({ id, name, roles, keyHere, removedAt }) => [
          id,
          name,
          removedAt === undefined ? roles.join(",") : `removed on ${removedAt.slice(0, 10)}`,
          keyHere ? "on this machine" : "elsewhere",
        ]),
      },
    ],
    json: { officers },
  }),
});
