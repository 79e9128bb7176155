import type { RegimeId } from "@oubli/model";
import { regimes } from "./regimes.ts";

/** Whose public holidays count: a country (ISO 3166-1 alpha-2) and, where they differ inside it, a region. */
export interface Place {
  readonly country: string;
  /** The part after the hyphen in ISO 3166-2, as `date-holidays` lists it: `BE` for Berlin, `MD` for Madrid. */
  readonly region?: string;
}

/**
 * Where to count under a law, for a controller who sits somewhere: there, if the law applies there; else in the law's
 * only country and region, where it has just one. A place it cannot settle comes back as it was, for `deadlinesOf` to refuse.
 */
export function placeUnder(id: RegimeId, seat: Place): Place {
  const { countries, regions } = regimes[id];
  if (countries === "anywhere" || countries.includes(seat.country)) {
    const within = regions === undefined || regions.includes(seat.region ?? "");
    return within || regions.length > 1 ? seat : { country: seat.country, ...regionOf(regions) };
  }
  const [only] = countries;
  return countries.length === 1 && only !== undefined ? { country: only, ...regionOf(regions) } : seat;
}

function regionOf(regions: readonly string[] | undefined): Pick<Place, "region"> {
  const [region] = regions ?? [];
  return regions?.length === 1 && region !== undefined ? { region } : {};
}
