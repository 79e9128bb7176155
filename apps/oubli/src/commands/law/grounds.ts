import { groundArticle, grounds, groundsFor, NOT_ADVICE, requestKinds } from "@oubli/law";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { readFlags } from "../../cli/flags.ts";
import { requireRegime } from "../../cli/request-flags.ts";
import { table } from "../../cli/show.ts";
import type { Command } from "../../cli/world.ts";

export const lawGrounds: Command = {
  usage: "[--kind <kind of request>] [--regime <regime>] [--json]",
  examples: ["oubli law grounds", "oubli law grounds --kind erasure --regime ccpa"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, {
      json: { type: "boolean", default: false },
      kind: { type: "string" },
      regime: { type: "string", default: "gdpr" },
    });
    const kind = requestKinds.find(({ id }) => id === values.kind);
    if (values.kind !== undefined && kind === undefined)
      throw new OubliError("USAGE", `--kind must be one of ${requestKinds.map(({ id }) => id).join(", ")}`);
    const regime = requireRegime(values.regime);
    const shown = (kind === undefined ? grounds : groundsFor(kind.id, regime)).flatMap((ground) => {
      const article = groundArticle(ground, regime);
      return article === undefined ? [] : [{ ...ground, article }];
    });
    if (values.json) world.out(JSON.stringify({ regime, grounds: shown, note: NOT_ADVICE }));
    else
      world.out(
        [table(shown.map(({ id, article, effect, plain }) => [id, article, effect, plain])), NOT_ADVICE].join(
          "\n\n",
        ),
      );
    return EXIT.done;
  },
};
