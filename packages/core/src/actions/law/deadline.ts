import type { DeadlineQuestion, Deadlines, ExplainedDate } from "@oubli/law";
import type { RegimeId } from "@oubli/model";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import {
  choice,
  fallback,
  flag,
  instant,
  number,
  optional,
  type Span,
  spans,
  text,
} from "../../action/fields.ts";
import { REGIME_WORDS } from "../../words/terms.ts";

interface Ask {
  readonly country: string;
  readonly region?: string;
  readonly received: string;
  readonly zone: string;
  readonly regime: RegimeId;
  readonly version?: number;
  readonly suspended?: readonly Span[];
  readonly extended: boolean;
  readonly margin?: number;
  readonly check: boolean;
}

interface Answered {
  readonly question: DeadlineQuestion;
  readonly law: string;
  readonly deadlines: Deadlines;
  readonly explained: readonly ExplainedDate[];
  readonly calendar: string;
  readonly next: { readonly sentence: string };
  readonly note: string;
}

export const lawDeadline: Action = defineAction<Ask, Answered>({
  id: "law.deadline",
  summary: "when a response is due, and why",
  danger: "none",
  examples: [
    "oubli law deadline --country DE --region BE --received 2026-01-31T23:30:00Z --zone Europe/Berlin",
    "oubli law deadline --regime ccpa --country US --region CA --received 2026-11-20T18:00:00Z --zone America/Los_Angeles",
    "oubli law deadline --country LT --received 2026-03-05T09:00:00Z --zone Europe/Vilnius --suspended 2026-03-09T08:00:00Z/2026-03-12T16:00:00Z/identity",
  ],
  fields: {
    country: text("whose public holidays count", "a two-letter code such as DE, or US for California"),
    region: optional(text("a region of that country", "a code such as BE")),
    received: instant("when the request reached the controller"),
    zone: text("where the controller sits", "a zone such as Europe/Berlin"),
    regime: fallback("gdpr", choice("the law the request falls under", REGIME_WORDS)),
    version: optional(
      number("the version of that law; the one in force on the day of receipt when left out", { from: 1 }),
    ),
    suspended: optional(spans("when the deadline was suspended")),
    extended: flag("the deadline was extended, and the person told so in time"),
    margin: optional(number("days from the target date to the end of the period", { from: 0 })),
    check: flag("refuse a receipt in the future"),
  },
  run: async ({ world }, ask) => {
    const [law, { calendarOf }] = await Promise.all([
      import("@oubli/law"),
      import("../../deadlines/calendar.ts"),
    ]);
    const { civilDate } = await import("@oubli/model");
    const now = world.clock.wall();
    const question = questionOf(ask, now);
    const deadlines = law.deadlinesOf(question);
    return {
      question,
      law: `${law.regimeVersion(deadlines.regime, deadlines.version).title}, version ${deadlines.version}`,
      deadlines,
      explained: law.explainDates(question),
      calendar: calendarOf(question, deadlines),
      next: law.nextDeadline(deadlines, civilDate(question.zone, now)),
      note: law.NOT_ADVICE,
    };
  },
  tell: ({ question, law, deadlines, explained, calendar, next, note }) => ({
    ending: "done",
    parts: [
      { is: "line", text: `${law}, in ${placeText(question)}, ${question.zone}` },
      { is: "line", text: "" },
      ...explainedParts(explained, deadlines),
      { is: "line", text: "" },
      { is: "text", text: calendar },
      { is: "line", text: "" },
      { is: "line", text: next.sentence },
      { is: "line", text: "" },
      { is: "line", text: note },
    ],
    json: { deadlines, explained, next, note },
  }),
});

function questionOf(ask: Ask, now: number): DeadlineQuestion {
  const { country, region, received, zone, regime, version, suspended, extended, margin, check } = ask;
  return {
    regime,
    country,
    zone,
    received,
    extended,
    suspensions: (suspended ?? []) as NonNullable<DeadlineQuestion["suspensions"]>,
    ...(region === undefined ? {} : { region }),
    ...(version === undefined ? {} : { version }),
    ...(margin === undefined ? {} : { marginDays: margin }),
    ...(check ? { now: new Date(now).toISOString() } : {}),
  };
}

function placeText({ country, region }: DeadlineQuestion): string {
  return region === undefined ? country : `${country}-${region}`;
}

const LABELS: Readonly<Record<ExplainedDate["id"], string>> = {
  received: "received",
  acknowledge: "confirm receipt",
  target: "target date",
  deadline: "deadline",
  extended: "if extended",
};

function explainedParts(explained: readonly ExplainedDate[], { extended }: Deadlines): readonly Part[] {
  const label = (id: ExplainedDate["id"]) => {
    if (!extended) return LABELS[id];
    return id === "deadline" ? "first deadline" : id === "extended" ? "deadline" : LABELS[id];
  };
  const rows = explained.flatMap(({ id, on, reasons }) =>
    (reasons.length === 0 ? [""] : reasons).map((reason, at) =>
      at === 0 ? [label(id), on ?? "none", reason] : ["", "", reason],
    ),
  );
  return [{ is: "table", head: ["", "on", "because"], rows }];
}
