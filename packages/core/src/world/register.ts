import { findGround, groundArticle } from "@oubli/law";
import { type Case, civilDate, deadlineOf, type RegimeId } from "@oubli/model";

/** What the register says of one request, by column. Empty where there is nothing to say yet, or it was not recorded. */
export type RegisterLine = Readonly<Record<RegisterColumn, string>>;

/**
 * The columns of the register, in their order. Those in the middle are the record California wants of every request (11
 * CCR section 7101(b)); the others say which request it was, and whether the response came in time. No person is named.
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
  "deadline",
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
  const received = civilDate(it.zone, Date.parse(it.receivedAt));
  const { statutory, answeredOn, inTime } = deadlineOf(it, received);
  return {
    case: it.id,
    law: it.regime,
    place: it.region === undefined ? it.country : `${it.country}-${it.region}`,
    "date-of-request": received,
    "nature-of-request": it.kind,
    "manner-of-request": it.channel ?? "",
    "date-of-response": answeredOn ?? "",
    "nature-of-response": it.resolution ?? "",
    "basis-of-denial": (it.grounds ?? []).map((id) => citeOf(id, it.regime)).join("; "),
    state: it.hold === "held" ? `${it.state}, on hold` : it.state,
    deadline: statutory,
    "in-time": inTime === undefined ? "" : inTime ? "yes" : "no",
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
