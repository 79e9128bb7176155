import { parseArgs } from "node:util";

/** What was asked for. A port of 0 is any free one. */
export interface Flags {
  readonly fera: number;
  readonly partnero: number;
  readonly loyalty: number;
  /** Invented people besides the named ones. */
  readonly people: number;
}

export const USAGE = `Serves the three pretend vendors on this machine only.

  node --conditions=@oubli/source src/main.ts [--fera 4011] [--partnero 4012] [--loyalty 4013] [--people 60]`;

const LARGEST_PORT = 65_535;
// More people than this only make the start slow; every list has many pages long before.
const MOST_PEOPLE = 10_000;

/** @throws {Error} When a flag is unknown or its value is no whole number in its range; the message says which. */
export function parseFlags(words: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...words],
    options: {
      fera: { type: "string", default: "4011" },
      partnero: { type: "string", default: "4012" },
      loyalty: { type: "string", default: "4013" },
      people: { type: "string", default: "60" },
    },
  });
  return {
    fera: wholeNumber("fera", values.fera, LARGEST_PORT),
    partnero: wholeNumber("partnero", values.partnero, LARGEST_PORT),
    loyalty: wholeNumber("loyalty", values.loyalty, LARGEST_PORT),
    people: wholeNumber("people", values.people, MOST_PEOPLE),
  };
}

function wholeNumber(flag: string, text: string, largest: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= largest) return number;
  throw new Error(`--${flag} takes a whole number from 0 to ${largest}, not "${text}".`);
}
