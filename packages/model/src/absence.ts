import type { CoverageLine, SearchReport } from "./finding.ts";
import { answerOf, gapsIn, isWhole, openGapsIn } from "./search-answer.ts";

/** What a search after an erasure brought. Personal data. */
export interface Verification {
  readonly at: string;
  readonly report: SearchReport;
  /** Ids of findings that should be gone and are there, or have appeared since. */
  readonly remaining: readonly string[];
  /** Ids of findings that the vendor erases later, and has until a date; absent when there were none. */
  readonly due?: readonly string[];
  /** Ids of findings that are left to people, by a task that is open or was waived; absent when there were none. */
  readonly left?: readonly string[];
  /** Ids of findings without a step of their own that could not be looked at again; absent when there were none. */
  readonly unchecked?: readonly string[];
}

/**
 * Whether what was to be erased is gone. `due`: it is there, and its vendor may take until a date. `unverified`: it was not seen, and
 * not everything could be asked. `left`: everything else was seen to be gone, and this is there for people to deal with. `unchecked`:
 * everything else was seen to be gone, and of this there is the word of its vendor alone.
 */
export type Absence =
  | { readonly absence: "absent" }
  | { readonly absence: "still-there"; readonly remaining: readonly string[] }
  | { readonly absence: "due"; readonly due: readonly string[] }
  | { readonly absence: "left"; readonly left: readonly string[] }
  | {
      readonly absence: "unchecked";
      readonly unchecked: readonly string[];
      /** Accounts whose vendor has answered by letter; absent where none did. */
      readonly onWord?: readonly string[];
    }
  | {
      readonly absence: "unverified";
      /** What could not be asked, accepted or not. */
      readonly gaps: readonly CoverageLine[];
      /** How many of them nobody has accepted; also when no question was asked at all. */
      readonly open: number;
      /** Ids of findings that went with another record, and could not be looked at again. */
      readonly unchecked: readonly string[];
    };

/** The only place that decides it. What was seen counts, even where not everything could be asked. */
export function absenceOf({
  report,
  remaining,
  due = [],
  left = [],
  unchecked = [],
}: Omit<Verification, "at">): Absence {
  if (remaining.length > 0) return { absence: "still-there", remaining };
  if (due.length > 0) return { absence: "due", due };
  const answer = answerOf(report);
  const isOpen = answer.answer === "none" || answer.answer === "incomplete";
  if (isWhole(answer)) {
    if (left.length > 0) return { absence: "left", left };
    const onWord = onWordIn(report);
    if (unchecked.length + onWord.length === 0) return { absence: "absent" };
    return { absence: "unchecked", unchecked, ...(onWord.length === 0 ? {} : { onWord }) };
  }
  return {
    absence: "unverified",
    gaps: gapsIn(answer),
    open: isOpen ? Math.max(1, openGapsIn(answer).length) : 0,
    unchecked,
  };
}

/**
 * Whether an erasure needs nobody to look again: everything was seen to be gone, but for what people deal with or an officer has
 * accepted.
 */
export function isSettled(absence: Absence): boolean {
  if (absence.absence === "unverified") return absence.open === 0;
  return absence.absence !== "still-there" && absence.absence !== "due";
}

/** The accounts of a search of which there is only their vendor's word that they hold nothing. */
export function onWordIn({ coverage }: Pick<SearchReport, "coverage">): readonly string[] {
  const words = coverage.filter(({ onWord, result }) => onWord !== undefined && result === "nothing-found");
  return [...new Set(words.map(({ account }) => account))];
}
