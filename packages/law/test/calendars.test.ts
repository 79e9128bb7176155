import type { RegimeId } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { deadlinesOf, regimes, restDays } from "../src/index.ts";
import { at, deadlineAfter, HOLIDAYS, iso, restOf, YEARS } from "./support/almanac.ts";

const COUNTRIES = Object.keys(HOLIDAYS);
const holidaysIn = (country: string, year: number) =>
  restDays({ country }, `${year}-01-01`, `${year}-12-31`)
    .filter(({ kind }) => kind === "holiday")
    .map(({ day }) => day);

describe("from 2024 to 2035", () => {
  test("every country of the EEA and the United Kingdom has a second computation", () => {
    expect(COUNTRIES.toSorted()).toEqual(
      [...regimes.gdpr.countries, ...regimes["uk-gdpr"].countries].toSorted(),
    );
  });

  test.each(COUNTRIES)("%s rests on the days its law says, and on no other", (country) => {
    for (const year of YEARS) {
      const { law, known } = restOf(country, year);
      const ours = holidaysIn(country, year);
      expect(ours, String(year)).toEqual(known);
      expect(
        ours.filter((day) => !law.includes(day)),
        String(year),
      ).toEqual([]);
    }
  });

  test.each(COUNTRIES)("no answer in %s is later than a second computation allows", (country) => {
    const regime: RegimeId = country === "GB" ? "uk-gdpr" : "gdpr";
    const rests = new Set(YEARS.flatMap((year) => restOf(country, year).known));
    const wrong: string[] = [];
    for (let day = at(2024, "01-01"); day < at(2035, "09-01"); day += 1) {
      const received = `${iso(day)}T12:00:00Z`;
      const { firstDeadline, extendedDeadline } = deadlinesOf({ regime, country, zone: "UTC", received });
      const allowed = [deadlineAfter(day, 1, rests), deadlineAfter(day, 3, rests)];
      if (firstDeadline !== allowed[0] || extendedDeadline !== allowed[1]) wrong.push(iso(day));
    }
    expect(wrong).toEqual([]);
  });
});
