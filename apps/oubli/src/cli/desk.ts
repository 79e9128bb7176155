import { type Action, defineAction, flag } from "@oubli/core";
import { type OfficerId, OubliError } from "@oubli/model";
import type { Shell } from "../shell.ts";

interface Desk {
  readonly noColor: boolean;
}

/** Opens the desk over the home here. */
export function desk(shell: Shell): Action {
  return defineAction<Desk, void>({
    id: "desk",
    summary: "open the desk (also what happens without a command)",
    danger: "none",
    agent: "never",
    examples: ["oubli", "oubli desk --as o_k3v9p2qd"],
    fields: { noColor: flag("draw without colours") },
    run: async ({ world, by }, { noColor }) => {
      if (!shell.interactive)
        throw new OubliError("USAGE", "the desk needs a terminal", {
          hint: 'without one, use the commands: "oubli case list", "oubli --help"',
        });
      const { openDesk } = await import("../desk/open-desk.ts");
      await openDesk(world, shell, { officer: await namedOr(by), colours: !noColor });
    },
    tell: () => ({ ending: "done", parts: [], json: {} }),
  });
}

/** No officer need be named to open the desk; it asks when something is to be done. */
async function namedOr(by: () => Promise<OfficerId>): Promise<OfficerId | undefined> {
  try {
    return await by();
  } catch (error) {
    if (error instanceof OubliError && error.code === "USAGE") return undefined;
    throw error;
  }
}
