import { requireWholeSearch } from "@oubli/engine";
import { OubliError } from "@oubli/model";
import { EXIT } from "../cli/exit.ts";
import { COMMON, readFlags } from "../cli/flags.ts";
import { requireIdentity, requireSubject } from "../cli/person.ts";
import { REQUEST_FLAGS, REQUEST_USAGE, requestOf } from "../cli/request-flags.ts";
import { findingsText, planText } from "../cli/show.ts";
import { watchedSearch } from "../cli/watching.ts";
import { withApp } from "../cli/with-app.ts";
import type { Command } from "../cli/world.ts";
import { enterRequest } from "../core/app.ts";

/** Turns words into an erasure request. Pure. */
export function parseErase(argv: readonly string[]) {
  const { values, positionals } = readFlags(argv, {
    ...COMMON,
    identity: { type: "string" },
    ...REQUEST_FLAGS,
  });
  if (values.identity === undefined) {
    throw new OubliError("USAGE", "--identity is needed: nobody's data is erased for a stranger", {
      hint: "say how sure you are who asks: --identity attested, mailbox or documents",
    });
  }
  return {
    subject: requireSubject(positionals),
    identity: requireIdentity(values.identity),
    request: requestOf(values),
    json: values.json,
    as: values.as,
  };
}

export const erase: Command = {
  usage: `<identifier>… --identity <level> ${REQUEST_USAGE} [--json]`,
  examples: ["oubli erase ada@example.test --identity mailbox"],
  run: async (argv, world) => {
    const words = parseErase(argv);
    return withApp(world, words.as, async (app) => {
      const by = app.officer();
      const { case: opened } = await enterRequest(app, {
        kind: "erasure",
        subject: words.subject,
        identity: words.identity,
        ...words.request,
      });
      const report = await app.engine.find(opened.id, by, watchedSearch(world, words.json));
      // Before anybody is told "nothing": what could not be looked at is not nothing.
      requireWholeSearch(report);
      if (report.findings.length === 0) {
        if (words.json) world.out(JSON.stringify({ case: opened.id, findings: 0 }));
        else world.out(`case ${opened.id}: nothing found; close it with: oubli case close ${opened.id}`);
        return EXIT.done;
      }
      const { plan, hash } = await app.engine.plan(opened.id, by);
      await app.engine.submit(opened.id, by);
      if (words.json)
        world.out(
          JSON.stringify({ case: opened.id, findings: report.findings.length, planHash: hash, plan }),
        );
      else {
        world.out(`case ${opened.id}\n\n${findingsText(report)}\n\n${planText(plan, hash)}`);
        world.err(
          `\nnothing has been erased. Another officer approves with: oubli case approve ${opened.id} --plan ${hash} --as <officer>`,
        );
      }
      return EXIT.needsApproval;
    });
  },
};
