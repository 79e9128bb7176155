import type { Entered } from "@oubli/core/world";
import { type Place, type RegimeId, regimes } from "@oubli/law";
import { CHANNELS, OubliError } from "@oubli/model";

/** Flags that say when and how a request came, and under which law it falls where that is not the controller's own. */
export const REQUEST_FLAGS = {
  received: { type: "string" },
  channel: { type: "string" },
  regime: { type: "string" },
  country: { type: "string" },
  region: { type: "string" },
} as const;

/** The same in the line that says how a command is used. */
export const REQUEST_USAGE =
  "[--received <time>] [--channel <channel>] [--regime <regime> [--country <code> [--region <code>]]]";

/**
 * What was said of the request; what was not is left out.
 *
 * @throws {OubliError} `USAGE` for a channel or a law there is not, or a region without its country.
 */
export function requestOf(values: {
  readonly received?: string | undefined;
  readonly channel?: string | undefined;
  readonly regime?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}): Pick<Entered, "receivedAt" | "channel" | "regime" | "place"> {
  return {
    ...(values.received === undefined ? {} : { receivedAt: values.received }),
    ...(values.channel === undefined ? {} : { channel: requireChannel(values.channel) }),
    ...(values.regime === undefined ? {} : { regime: requireRegime(values.regime) }),
    ...placeOf(values),
  };
}

function placeOf({
  country,
  region,
}: {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}): { readonly place?: Place } {
  if (region !== undefined && country === undefined)
    throw new OubliError("USAGE", "--region needs its --country", { hint: "--country DE --region BE" });
  return country === undefined ? {} : { place: { country, ...(region === undefined ? {} : { region }) } };
}

function requireChannel(text: string): NonNullable<Entered["channel"]> {
  const known = CHANNELS.find((channel) => channel === text);
  if (known !== undefined) return known;
  throw new OubliError("USAGE", `--channel must be one of ${CHANNELS.join(", ")}`);
}

/** @throws {OubliError} `USAGE` */
export function requireRegime(text: string): RegimeId {
  const known = (Object.keys(regimes) as RegimeId[]).find((id) => id === text);
  if (known !== undefined) return known;
  throw new OubliError("USAGE", `--regime must be one of ${Object.keys(regimes).join(", ")}`, {
    hint: 'see "oubli law regimes"',
  });
}
