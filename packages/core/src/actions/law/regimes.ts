import type { Period, Regime, Source } from "@oubli/law";
import { REGIME_IDS, type RegimeId } from "@oubli/model";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import { choice, optional, positional } from "../../action/fields.ts";
import { REGIME_WORDS } from "../../words/terms.ts";

interface Which {
  readonly regime?: RegimeId;
}

interface Laws {
  readonly regimes: readonly Regime[];
  readonly note: string;
}

export const lawRegimes: Action = defineAction<Which, Laws>({
  id: "law.regimes",
  summary: "the laws behind the dates, with their sources",
  danger: "none",
  examples: ["oubli law regimes", "oubli law regimes uk-gdpr"],
  fields: { regime: positional(optional(choice("only this law", REGIME_WORDS))) },
  run: async (_, { regime }) => {
    const { NOT_ADVICE, versionsOf } = await import("@oubli/law");
    const ids = regime === undefined ? REGIME_IDS : [regime];
    return { regimes: ids.flatMap((id) => versionsOf(id)), note: NOT_ADVICE };
  },
  tell: ({ regimes, note }) => ({
    ending: "done",
    parts: [...regimes.flatMap(regimeParts), { is: "line", text: note }],
    json: { regimes, note },
  }),
});

function regimeParts(regime: Regime): readonly Part[] {
  const { id, title, version, effectiveFrom, effectiveUntil, countries, regions } = regime;
  const where = countries === "anywhere" ? "anywhere" : [...countries, ...(regions ?? [])].join(" ");
  const until = effectiveUntil === undefined ? "on" : `until the day before ${effectiveUntil}`;
  return [
    { is: "line", text: `${id}, version ${version}: ${title}` },
    ...[
      `  applies     ${where}, to requests received from ${effectiveFrom} ${until}`,
      `  deadline    ${periodText(regime.period)}${regime.endsOnWorkingDay ? ", then the next working day" : ", also on a rest day"}`,
      `  extension   ${extensionText(regime)}`,
      `  suspended   ${regime.suspendedFor.length > 0 ? `for ${regime.suspendedFor.join(", ")}` : "never"}`,
      `  confirm     ${regime.acknowledge === undefined ? "no deadline" : `within ${regime.acknowledge.businessDays} business days`}`,
      ...regime.sources.map((source) => `  - ${sourceText(source)}`),
      "",
    ].map((text): Part => ({ is: "line", text })),
  ];
}

function extensionText({ extendedPeriod, extensionReasons }: Regime): string {
  if (extendedPeriod === undefined) return "none";
  return `once, to ${periodText(extendedPeriod)} from receipt, for ${extensionReasons.join(", ")}; the person is told before the first deadline`;
}

function periodText(period: Period): string {
  if ("days" in period) return `${period.days} days`;
  return period.months === 1 ? "1 month" : `${period.months} months`;
}

const CERTAINTY: Readonly<Record<Source["certainty"], string>> = {
  text: "the text itself",
  authority: "an authority's reading",
  interpretation: "OUR READING",
};

function sourceText({ cite, says, certainty, url }: Source): string {
  return `${cite}: ${says} (${CERTAINTY[certainty]}${url === undefined ? "" : `, ${url}`})`;
}
