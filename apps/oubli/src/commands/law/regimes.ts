import {
  NOT_ADVICE,
  type Regime,
  type RegimeId,
  regimes,
  type Source,
  type Term,
  versionsOf,
} from "@oubli/law";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { readFlags } from "../../cli/flags.ts";
import type { Command } from "../../cli/world.ts";

export const lawRegimes: Command = {
  usage: "[<regime>] [--json]",
  examples: ["oubli law regimes", "oubli law regimes uk-gdpr"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, { json: { type: "boolean", default: false } });
    const ids = (Object.keys(regimes) as RegimeId[]).filter(
      (id) => positionals.length === 0 || positionals.includes(id),
    );
    if (ids.length < positionals.length || ids.length === 0)
      throw new OubliError("USAGE", `a regime is one of ${Object.keys(regimes).join(", ")}`);
    const versions = ids.flatMap(versionsOf);
    if (values.json) world.out(JSON.stringify({ regimes: versions, note: NOT_ADVICE }));
    else world.out([...versions.map(regimeText), NOT_ADVICE].join("\n\n"));
    return EXIT.done;
  },
};

function regimeText(regime: Regime): string {
  const { id, title, version, effectiveFrom, effectiveUntil, countries, regions } = regime;
  const where = countries === "anywhere" ? "anywhere" : [...countries, ...(regions ?? [])].join(" ");
  const until = effectiveUntil === undefined ? "on" : `until the day before ${effectiveUntil}`;
  return [
    `${id}, version ${version}: ${title}`,
    `  applies     ${where}, to requests received from ${effectiveFrom} ${until}`,
    `  answer      within ${termText(regime.term)}${regime.endsOnWorkingDay ? ", then the next working day" : ", also on a rest day"}`,
    `  extension   ${extensionText(regime)}`,
    `  pauses      ${regime.pausesFor.length > 0 ? `for ${regime.pausesFor.join(", ")}` : "none"}`,
    `  confirm     ${regime.acknowledge === undefined ? "no fixed term" : `within ${regime.acknowledge.businessDays} business days`}`,
    ...regime.sources.map((source) => `  - ${sourceText(source)}`),
  ].join("\n");
}

function extensionText({ extendedTerm, extensionReasons }: Regime): string {
  if (extendedTerm === undefined) return "none";
  return `once, to ${termText(extendedTerm)} from receipt, for ${extensionReasons.join(", ")}; the person is told before the first term ends`;
}

function termText(term: Term): string {
  if ("days" in term) return `${term.days} days`;
  return term.months === 1 ? "1 month" : `${term.months} months`;
}

const CERTAINTY: Readonly<Record<Source["certainty"], string>> = {
  text: "the text itself",
  authority: "an authority's reading",
  interpretation: "OUR READING",
};

function sourceText({ cite, says, certainty, url }: Source): string {
  return `${cite}: ${says} (${CERTAINTY[certainty]}${url === undefined ? "" : `, ${url}`})`;
}
