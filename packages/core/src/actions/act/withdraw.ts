import type { Pending } from "@oubli/engine";
import { type Action, defineAction, done } from "../../action/action.ts";
import { theAct } from "./act-field.ts";

interface Withdraw {
  readonly act: string;
}

export const actWithdraw: Action = defineAction<Withdraw, Pending>({
  id: "act.withdraw",
  summary: "take back what waits for another officer; nothing is done",
  danger: "changes",
  agent: "never",
  examples: ["oubli act withdraw A-3"],
  fields: { act: theAct },
  run: async ({ world, by }, { act }) => {
    const { withdrawAct } = await import("@oubli/engine");
    return withdrawAct(await world.ports(), act, await by());
  },
  tell: ({ id }) => done(`${id} is withdrawn; nothing was done`, { act: id }),
});
