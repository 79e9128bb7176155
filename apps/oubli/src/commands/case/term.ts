import { regimeVersion } from "@oubli/law";
import { type Case, OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

const REASONS = ["complexity", "number-of-requests", "other"] as const;
const WHYS = ["identity", "clarification", "fee"] as const;

export const caseExtend: Command = {
  usage: `<case> --reason ${REASONS.join("|")} [--told <instant>] [--json]`,
  examples: ["oubli law letter extension --case C-7", "oubli case extend C-7 --reason complexity"],
  run: async (argv, world) => {
    const flags = { ...COMMON, reason: { type: "string" }, told: { type: "string" } } as const;
    const { values, positionals } = readFlags(argv, flags);
    const id = requireCaseId(positionals);
    const reason = requireOneOf(REASONS, values.reason, "--reason");
    return withApp(world, values.as, async (app) => {
      const toldAt = instantOf(values.told, app.clock.wall(), "--told");
      const it = await app.engine.extendTerm(id, { toldAt, reason }, app.officer());
      world.out(values.json ? JSON.stringify({ case: it }) : `${id} is extended: ${datesOf(it)}`);
      return EXIT.done;
    });
  },
};

export const casePause: Command = {
  usage: `<case> --why ${WHYS.join("|")} [--from <instant>] [--json]`,
  examples: ["oubli law letter identity-request --case C-7", "oubli case pause C-7 --why identity"],
  run: async (argv, world) => {
    const flags = { ...COMMON, why: { type: "string" }, from: { type: "string" } } as const;
    const { values, positionals } = readFlags(argv, flags);
    const id = requireCaseId(positionals);
    const why = requireOneOf(WHYS, values.why, "--why");
    return withApp(world, values.as, async (app) => {
      const from = instantOf(values.from, app.clock.wall(), "--from");
      const it = await app.engine.pauseTerm(id, { from, why }, app.officer());
      world.out(
        values.json ? JSON.stringify({ case: it }) : `the clock of ${id} stands still (${basisOf(it)})`,
      );
      if (!values.json) world.err(`when the answer has come: oubli case resume ${id}`);
      return EXIT.done;
    });
  },
};

export const caseResume: Command = {
  usage: "<case> [--at <instant>] [--json]",
  examples: ["oubli case resume C-7", "oubli case resume C-7 --at 2026-11-20T09:00:00Z"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, { ...COMMON, at: { type: "string" } });
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      const at = instantOf(values.at, app.clock.wall(), "--at");
      const it = await app.engine.resumeTerm(id, at, app.officer());
      world.out(values.json ? JSON.stringify({ case: it }) : `the clock of ${id} runs again: ${datesOf(it)}`);
      return EXIT.done;
    });
  },
};

function datesOf({ due }: Case): string {
  return `aim for ${due.safe}, last day ${due.legal}`;
}

function basisOf(it: Case): string {
  return regimeVersion(it.regime as Parameters<typeof regimeVersion>[0], it.lawVersion).because.pause;
}

function requireOneOf<T extends string>(known: readonly T[], given: string | undefined, flag: string): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new OubliError("USAGE", `${flag} must be one of ${known.join(", ")}`);
}

/** @throws {OubliError} `USAGE` for what is no RFC 3339 instant. */
function instantOf(text: string | undefined, now: number, flag: string): string {
  if (text === undefined) return new Date(now).toISOString();
  const known = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  if (known && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw new OubliError("USAGE", `${flag} is not a moment`, { hint: "write it like 2026-11-20T09:00:00Z" });
}
