import { type Place, type RegimeId, regimes } from "@oubli/law";
import { OubliError } from "@oubli/model";

/** Flags that say under which law a request falls, where that is not the controller's own. */
export const LAW_FLAGS = {
  regime: { type: "string" },
  country: { type: "string" },
  region: { type: "string" },
} as const;

/** The same in the line that says how a command is used. */
export const LAW_USAGE = "[--regime <regime> [--country <code> [--region <code>]]]";

/**
 * The law and the place that were named; what was not is left out.
 *
 * @throws {OubliError} `USAGE` for a law there is not, or a region without its country.
 */
export function lawOf(values: {
  readonly regime?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}): { readonly regime?: RegimeId; readonly place?: Place } {
  const { country, region } = values;
  if (region !== undefined && country === undefined)
    throw new OubliError("USAGE", "--region needs its --country", { hint: "--country DE --region BE" });
  return {
    ...(values.regime === undefined ? {} : { regime: requireRegime(values.regime) }),
    ...(country === undefined ? {} : { place: { country, ...(region === undefined ? {} : { region }) } }),
  };
}

/** @throws {OubliError} `USAGE` */
export function requireRegime(text: string): RegimeId {
  const known = (Object.keys(regimes) as RegimeId[]).find((id) => id === text);
  if (known !== undefined) return known;
  throw new OubliError("USAGE", `--regime must be one of ${Object.keys(regimes).join(", ")}`, {
    hint: 'see "oubli law regimes"',
  });
}
