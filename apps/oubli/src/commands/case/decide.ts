import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

/** Turns words into a decision. The hash is required: one approves what one has read, not whatever is there. */
export function parseDecision(argv: readonly string[]) {
  const { values, positionals } = readFlags(argv, { ...COMMON, plan: { type: "string" } });
  const id = requireCaseId(positionals);
  if (values.plan === undefined) {
    throw new OubliError("USAGE", "--plan is needed: the hash of the plan you have read", {
      hint: `it stands in: oubli case show ${id}`,
    });
  }
  return { id, planHash: values.plan, json: values.json, as: values.as };
}

function decision(word: "approve" | "reject", past: string): Command {
  return {
    usage: "<case> --plan <hash> --as <officer> [--json]",
    examples: [`oubli case ${word} C-7 --plan aSx… --as o_k3v9p2qd`],
    run: async (argv, world) => {
      const { id, planHash, json, as } = parseDecision(argv);
      return withApp(world, as, async (app) => {
        const approval = await app.engine[word](id, app.officer(), planHash);
        if (json) world.out(JSON.stringify({ approval }));
        else {
          world.out(`${past} the plan of ${id} as ${approval.by}`);
          if (word === "approve") world.err(`carry it out with: oubli case run ${id}`);
        }
        return EXIT.done;
      });
    },
  };
}

export const caseApprove: Command = decision("approve", "approved");
export const caseReject: Command = decision("reject", "rejected");
