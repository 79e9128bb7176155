import { OubliError } from "@oubli/model";
import { EXIT } from "../cli/exit.ts";
import { COMMON, readFlags } from "../cli/flags.ts";
import { requireIdentity, requireSubject } from "../cli/person.ts";
import { REQUEST_FLAGS, REQUEST_USAGE, requestOf } from "../cli/request-flags.ts";
import { watchedSearch } from "../cli/watching.ts";
import { withApp } from "../cli/with-app.ts";
import type { Command } from "../cli/world.ts";
import { enterRequest, writePackage } from "../core/app.ts";
import { packageText } from "./case/package.ts";

/** Turns words into an access request. Pure. */
export function parseExport(argv: readonly string[]) {
  const { values, positionals } = readFlags(argv, {
    ...COMMON,
    recipient: { type: "string" },
    identity: { type: "string" },
    ...REQUEST_FLAGS,
  });
  if (values.identity === undefined) {
    throw new OubliError("USAGE", "--identity is needed: nobody's data is handed out to a stranger", {
      hint: "say how sure you are who asks: --identity attested, mailbox or documents",
    });
  }
  return {
    subject: requireSubject(positionals),
    identity: requireIdentity(values.identity),
    recipient: values.recipient,
    request: requestOf(values),
    json: values.json,
    as: values.as,
  };
}

export const exportCommand: Command = {
  usage: `<identifier>… --identity <level> [--recipient age1…] ${REQUEST_USAGE} [--json]`,
  examples: [
    "oubli export ada@example.test --identity mailbox",
    "oubli export ada@example.test --identity mailbox --recipient age1…",
  ],
  run: async (argv, world) => {
    const words = parseExport(argv);
    return withApp(world, words.as, async (app) => {
      const { case: opened } = await enterRequest(app, {
        kind: "access",
        subject: words.subject,
        identity: words.identity,
        ...words.request,
      });
      await app.engine.find(opened.id, app.officer(), watchedSearch(world, words.json));
      const written = await writePackage(
        app,
        opened.id,
        words.recipient === undefined ? {} : { recipient: words.recipient },
        world.signal,
      );
      const open = (await app.engine.read(opened.id)).tasks.length;
      if (open > 0 && !words.json)
        world.err(
          `${open} manual tasks are open before ${opened.id} can be closed; see: oubli case show ${opened.id}`,
        );
      world.out(
        words.json ? JSON.stringify({ case: opened.id, package: written }) : packageText(opened.id, written),
      );
      return written.complete ? EXIT.done : EXIT.failed;
    });
  },
};
