import { findGround, groundArticle, type RegimeId } from "@oubli/law";
import type { Case } from "@oubli/model";
import { civilDate } from "./civil-date.ts";

/** What the register says of one request, by column. Empty where there is nothing to say yet, or nobody said. */
export type RegisterLine = Readonly<Record<RegisterColumn, string>>;

/**
 * The columns of the register, in their order. Those in the middle are the record California wants of every request (11
 * CCR section 7101(b)); the others say which request it was, and whether the answer came in time. Nobody is named.
 */
export const REGISTER_COLUMNS = [
  "case",
  "law",
  "place",
  "date-of-request",
  "nature-of-request",
  "manner-of-request",
  "date-of-response",
  "nature-of-response",
  "basis-of-denial",
  "state",
  "last-day",
  "in-time",
] as const;

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** The record of every request (GDPR Art. 5(2), 11 CCR section 7101), in the order in which they were opened. */
export function registerOf(cases: readonly Case[]): readonly RegisterLine[] {
  return cases
    .toSorted((a, b) => a.openedAt.localeCompare(b.openedAt) || numberOf(a) - numberOf(b))
    .map(lineOf);
}

function lineOf(it: Case): RegisterLine {
  const day = (instant: string) => civilDate(it.zone, Date.parse(instant));
  const answered = it.closedAt === undefined ? "" : day(it.closedAt);
  return {
    case: it.id,
    law: it.regime,
    place: it.region === undefined ? it.country : `${it.country}-${it.region}`,
    "date-of-request": day(it.receivedAt),
    "nature-of-request": it.kind,
    "manner-of-request": it.channel ?? "",
    "date-of-response": answered,
    "nature-of-response": it.resolution ?? "",
    "basis-of-denial": (it.grounds ?? []).map((id) => citeOf(id, it.regime as RegimeId)).join("; "),
    state: it.hold === "held" ? `${it.state}, on hold` : it.state,
    "last-day": it.due.legal,
    "in-time": answered === "" ? "" : answered <= it.due.legal ? "yes" : "no",
  };
}

/** The article a ground stands in, as the case's law writes it. */
function citeOf(id: string, regime: RegimeId): string {
  const ground = findGround(id);
  return (ground && groundArticle(ground, regime)) ?? id;
}

function numberOf({ id }: Case): number {
  return Number(id.slice(2));
}
