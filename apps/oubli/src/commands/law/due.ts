import { civilDate, systemClock } from "@oubli/core/world";
import {
  type DueDates,
  type DueQuestion,
  dueDates,
  type ExplainedDate,
  explainDates,
  NOT_ADVICE,
  nextDue,
  type Pause,
  type PauseReason,
  regimeVersion,
} from "@oubli/law";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { readFlags } from "../../cli/flags.ts";
import { requireRegime } from "../../cli/request-flags.ts";
import type { Command } from "../../cli/world.ts";
import { pictureOf } from "./picture.ts";

/** Turns words into a question about dates. Pure; whether the question can be answered is for the law to say. */
export function parseLawDue(argv: readonly string[]) {
  const { values, positionals } = readFlags(argv, {
    json: { type: "boolean", default: false },
    regime: { type: "string", default: "gdpr" },
    version: { type: "string" },
    country: { type: "string" },
    region: { type: "string" },
    received: { type: "string" },
    zone: { type: "string" },
    paused: { type: "string", multiple: true, default: [] },
    extended: { type: "boolean", default: false },
    margin: { type: "string" },
    check: { type: "boolean", default: false },
  });
  if (positionals.length > 0) throw new OubliError("USAGE", "expected options only", { hint: "see --help" });
  const question: DueQuestion = {
    regime: requireRegime(values.regime),
    country: needed("country", values.country, "a two-letter code such as DE, or US for California"),
    zone: needed("zone", values.zone, "where the controller sits, such as Europe/Berlin"),
    received: needed("received", values.received, "when the request arrived, such as 2026-01-31T23:30:00Z"),
    pauses: values.paused.map(pauseOf),
    extended: values.extended,
    ...(values.region === undefined ? {} : { region: values.region }),
    ...(values.version === undefined ? {} : { version: Number(values.version) }),
    ...(values.margin === undefined ? {} : { marginDays: Number(values.margin) }),
  };
  return { question, check: values.check, json: values.json };
}

export const lawDue: Command = {
  usage:
    "--country <code> --received <instant> --zone <zone> [--regime <regime>] [--region <code>] [--paused <from>/<to>[/<why>]]… [--extended] [--version <n>] [--margin <days>] [--check] [--json]",
  examples: [
    "oubli law due --country DE --region BE --received 2026-01-31T23:30:00Z --zone Europe/Berlin",
    "oubli law due --regime ccpa --country US --region CA --received 2026-11-20T18:00:00Z --zone America/Los_Angeles",
    "oubli law due --country LT --received 2026-03-05T09:00:00Z --zone Europe/Vilnius --paused 2026-03-09T08:00:00Z/2026-03-12T16:00:00Z/identity",
  ],
  run: async (argv, world) => {
    const { question, check, json } = parseLawDue(argv);
    const now = systemClock.wall();
    const asked = check ? { ...question, now: new Date(now).toISOString() } : question;
    const dates = dueDates(asked);
    const explained = explainDates(asked);
    const next = nextDue(dates, civilDate(question.zone, now));
    if (json) world.out(JSON.stringify({ dates, explained, next, note: NOT_ADVICE }));
    else
      world.out(
        [
          heading(question, dates),
          explainedText(explained, dates),
          pictureOf(question, dates),
          next.sentence,
          NOT_ADVICE,
        ].join("\n\n"),
      );
    return EXIT.done;
  },
};

function needed(flag: string, value: string | undefined, hint: string): string {
  if (value !== undefined && value !== "") return value;
  throw new OubliError("USAGE", `--${flag} is needed`, { hint });
}

function pauseOf(text: string): Pause {
  const [from, to, why, ...rest] = text.split("/");
  if (from === undefined || to === undefined || rest.length > 0)
    throw new OubliError("USAGE", "--paused is two instants with a slash between", {
      hint: "--paused 2026-02-03T09:00:00Z/2026-02-10T16:00:00Z, and /identity or /clarification after it if you like",
    });
  return { from, to, ...(why === undefined ? {} : { why: why as PauseReason }) };
}

function heading({ country, region, zone }: DueQuestion, dates: DueDates): string {
  const place = region === undefined ? country : `${country}-${region}`;
  return `${regimeVersion(dates.regime, dates.version).title}, version ${dates.version}, in ${place}, ${zone}`;
}

const LABEL: Readonly<Record<ExplainedDate["id"], string>> = {
  received: "received",
  acknowledge: "confirm receipt",
  safe: "aim for",
  legal: "last day",
  extended: "if extended",
};

function explainedText(explained: readonly ExplainedDate[], { extended }: DueDates): string {
  const label = (id: ExplainedDate["id"]) => {
    if (!extended) return LABEL[id];
    return id === "legal" ? "first term ends" : id === "extended" ? "last day" : LABEL[id];
  };
  const width = Math.max(...explained.map(({ id }) => label(id).length));
  return explained
    .map(({ id, on, reasons }) => {
      const [first = "", ...more] = reasons;
      const indent = " ".repeat(width + 2 + "2026-01-31".length + 2);
      return [
        `${label(id).padEnd(width)}  ${(on ?? "none").padEnd("2026-01-31".length)}  ${first}`,
        ...more.map((reason) => `${indent}${reason}`),
      ].join("\n");
    })
    .join("\n");
}
