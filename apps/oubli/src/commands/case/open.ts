import type { Entered } from "@oubli/core/world";
import { CASE_KINDS, type CaseKind, OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { requireIdentity, requireSubject } from "../../cli/person.ts";
import { REQUEST_FLAGS, REQUEST_USAGE, requestOf } from "../../cli/request-flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { enterRequest } from "../../core/app.ts";

/** Turns words into a request. Pure. */
export function parseCaseOpen(argv: readonly string[]): {
  entered: Entered;
  json: boolean;
  as: string | undefined;
} {
  const { values, positionals } = readFlags(argv, {
    ...COMMON,
    kind: { type: "string" },
    identity: { type: "string" },
    ...REQUEST_FLAGS,
  });
  const kind: CaseKind | undefined = CASE_KINDS.find((known) => known === values.kind);
  if (!kind) throw new OubliError("USAGE", `--kind must be one of ${CASE_KINDS.join(", ")}`);
  return {
    entered: {
      kind,
      subject: requireSubject(positionals),
      ...(values.identity === undefined ? {} : { identity: requireIdentity(values.identity) }),
      ...requestOf(values),
    },
    json: values.json,
    as: values.as,
  };
}

export const caseOpen: Command = {
  usage: `<identifier>… --kind access|erasure [--identity <level>] ${REQUEST_USAGE} [--json]`,
  examples: [
    "oubli case open ada@example.test --kind erasure --identity mailbox --received 2026-11-18T09:00:00Z",
  ],
  run: async (argv, world) => {
    const { entered, json, as } = parseCaseOpen(argv);
    return withApp(world, as, async (app) => {
      const { case: opened, duplicates } = await enterRequest(app, entered);
      if (json) world.out(JSON.stringify({ case: opened, duplicates }));
      else {
        world.out(`opened ${opened.id}: answer by ${opened.due.safe}, at the latest ${opened.due.legal}`);
        if (duplicates.length > 0) {
          world.err(`open cases about the same person: ${duplicates.join(", ")}`);
          world.err(
            `if it is the same request: oubli case set-aside ${opened.id} --duplicate-of ${duplicates[0]}`,
          );
        }
        if (opened.state === "received")
          world.err(
            "nobody may search before the identity is verified: open with --identity, or in the desk",
          );
      }
      return EXIT.done;
    });
  },
};
