import type { WrittenPackage } from "@oubli/core/world";
import type { CaseId } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { unansweredText } from "../../cli/unanswered.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { writePackage } from "../../core/app.ts";

export const casePackage: Command = {
  usage: "<case> [--recipient age1…] [--json]",
  examples: ["oubli case package C-7", "oubli case package C-7 --recipient age1…"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, { ...COMMON, recipient: { type: "string" } });
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      const written = await writePackage(
        app,
        id,
        values.recipient === undefined ? {} : { recipient: values.recipient },
        world.signal,
      );
      world.out(values.json ? JSON.stringify({ case: id, package: written }) : packageText(id, written));
      return EXIT.done;
    });
  },
};

/** What to tell about a package that was written. */
export function packageText(id: CaseId, written: WrittenPackage): string {
  return [
    `sealed ${written.records} records of ${id}: ${written.file}`,
    ...(written.passphrase === undefined
      ? []
      : [`passphrase, to be told by another way: ${written.passphrase}`]),
    ...(written.complete ? [] : ["some vendors could not be asked; the package says which"]),
    ...unansweredText(written.unanswered),
    `vouched for by entry ${written.entry} of the audit trail`,
  ].join("\n");
}
