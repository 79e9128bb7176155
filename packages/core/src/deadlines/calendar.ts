import { type DeadlineQuestion, type Deadlines, restDays } from "@oubli/law";
import { DAY_MS } from "@oubli/model";

/** A mark of a day: a sign in the calendar, and the words beside its week. */
interface Mark {
  readonly sign: string;
  readonly words: string;
}

const CELL = 4;

/**
 * The months from receipt to the deadline, a week on each line. What matters about a day is marked by a sign behind
 * its number and by words beside its week, so that no colour is needed to read it.
 */
export function calendarOf(question: DeadlineQuestion, dates: Deadlines): string {
  const marks = marksOf(question, dates);
  const months: string[] = [];
  for (let first = monthOf(dates.receivedOn); first <= dates.deadline; first = nextMonth(first))
    months.push(monthText(first, marks));
  return months.join("\n\n");
}

function marksOf(question: DeadlineQuestion, dates: Deadlines): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  const mark = (day: string, sign: string, words: string) =>
    marks.set(day, [...(marks.get(day) ?? []), { sign, words }]);
  mark(dates.receivedOn, ">", "received");
  if (dates.extended) mark(dates.firstDeadline, "-", "first deadline");
  mark(dates.deadline, "!", "DEADLINE");
  if (dates.acknowledgeBy !== undefined) mark(dates.acknowledgeBy, "?", "confirm receipt by then");
  mark(dates.targetDate, "+", "target date");
  for (const { from, to } of question.suspensions ?? []) {
    mark(dayIn(question.zone, from), "~", "suspended");
    mark(dayIn(question.zone, to), "~", "resumed");
  }
  const last = iso(Date.parse(nextMonth(monthOf(dates.deadline))) - DAY_MS);
  for (const { day, why, kind } of restDays(question, monthOf(dates.receivedOn), last))
    if (kind === "holiday") mark(day, "*", why.replace(/^a /, ""));
  return marks;
}

function monthText(first: string, marks: ReadonlyMap<string, readonly Mark[]>): string {
  const lines = [monthName(first), weekLine(["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]).trimEnd()];
  const start = Date.parse(first);
  const end = Date.parse(nextMonth(first));
  // Monday comes first: the seventh of January 1970 was a Wednesday.
  const column = (ms: number) => (ms / DAY_MS + 3) % 7;
  for (let week = start - column(start) * DAY_MS; week < end; week += 7 * DAY_MS) {
    const days = Array.from({ length: 7 }, (_, i) => week + i * DAY_MS).map((ms) =>
      ms < start || ms >= end ? undefined : iso(ms),
    );
    const notes = days.flatMap((day) => (day === undefined ? [] : noteOf(day, marks.get(day))));
    lines.push(`${weekLine(days.map((day) => cell(day, marks)))}   ${notes.join("; ")}`.trimEnd());
  }
  return lines.join("\n");
}

function cell(day: string | undefined, marks: ReadonlyMap<string, readonly Mark[]>): string {
  if (day === undefined) return "";
  return `${Number(day.slice(-2))}`.padStart(2) + (marks.get(day)?.[0]?.sign ?? " ");
}

function weekLine(cells: readonly string[]): string {
  return cells.map((text) => text.padStart(2).padEnd(CELL)).join("");
}

function noteOf(day: string, marks: readonly Mark[] = []): readonly string[] {
  if (marks.length === 0) return [];
  return [`${Number(day.slice(-2))}${marks[0]?.sign} ${marks.map(({ words }) => words).join(", ")}`];
}

function monthName(first: string): string {
  return new Date(first).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
}

function monthOf(day: string): string {
  return `${day.slice(0, "2026-01".length)}-01`;
}

function nextMonth(first: string): string {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return iso(Date.UTC(year, month, 1));
}

function dayIn(zone: string, instant: string): string {
  // Sweden writes dates the ISO way.
  return new Date(instant).toLocaleDateString("sv-SE", { timeZone: zone });
}

function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, "2026-01-31".length);
}
