import { isCivilDate, REGISTER_COLUMNS, type RegisterLine, registerOf } from "@oubli/core/world";
import { type Case, OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

/** Turns words into the days of receipt to list, both included, and the form to write. Pure. */
export function parseCaseRegister(argv: readonly string[]) {
  const { values, positionals } = readFlags(argv, {
    ...COMMON,
    from: { type: "string" },
    to: { type: "string" },
    csv: { type: "boolean", default: false },
  });
  if (positionals.length > 0) throw new OubliError("USAGE", "case register takes no words");
  if (values.csv && values.json) throw new OubliError("USAGE", "choose either --csv or --json");
  const from = requireDay("--from", values.from);
  const to = requireDay("--to", values.to);
  if (from !== undefined && to !== undefined && from > to)
    throw new OubliError("USAGE", "--from is a day after --to");
  return { from, to, csv: values.csv, json: values.json, as: values.as };
}

function requireDay(flag: string, text: string | undefined): string | undefined {
  if (text === undefined || isCivilDate(text)) return text;
  throw new OubliError("USAGE", `${flag} is no day`, { hint: "write it as 2026-11-18" });
}

export const caseRegister: Command = {
  usage: "[--from <day>] [--to <day>] [--csv | --json]",
  examples: [
    "oubli case register",
    "oubli case register --from 2026-01-01 --to 2026-12-31 --csv > register.csv",
  ],
  run: async (argv, world) => {
    const { from, to, csv, json, as } = parseCaseRegister(argv);
    return withApp(world, as, async (app) => {
      const cases: readonly Case[] = await app.engine.cases();
      const lines = registerOf(cases).filter(
        (line) => line["date-of-request"] >= (from ?? "") && line["date-of-request"] <= (to ?? "9999"),
      );
      if (json) world.out(JSON.stringify({ requests: lines }));
      else if (csv) {
        const { formatCsv } = await import("@oubli/dossier");
        world.out(formatCsv(rowsOf(lines)).trimEnd());
      } else world.out(lines.length === 0 ? "no request came in that time" : table(rowsOf(lines)));
      return EXIT.done;
    });
  },
};

function rowsOf(lines: readonly RegisterLine[]): readonly (readonly string[])[] {
  return [REGISTER_COLUMNS, ...lines.map((line) => REGISTER_COLUMNS.map((column) => line[column]))];
}
