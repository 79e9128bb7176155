import type { Answered, Around } from "./answered.ts";

/**
 * What an answer that was changed in one way gives away, written down before any run.
 *
 * `betrayed`: the answer, or another one of the same pass, shows that it cannot be believed: never may a search be called whole that
 * lacks a record, nor a record absent that is there. `undetectable`: an honest vendor answers the very same when it holds less; the
 * sentence says when. `harmless`: nothing that a negative rests on has changed: everything is found and nothing is doubted.
 */
export type Verdict = "betrayed" | "undetectable" | "harmless";

/** Which requests of a run are changed: one, every one of its operation, or everything from one on. */
export type Scope = "once" | "operation" | "onwards";

/** One way in which an answer can be wrong. */
export interface Kind {
  readonly name: string;
  readonly verdict: Verdict;
  /** What betrays it, when an honest vendor answers the same, or why it does no harm. */
  readonly why: string;
  readonly scopes: readonly Scope[];
  /** Only in a search, only when looking again, or (absent) in both. */
  readonly only?: "search" | "again";
  /** @returns `undefined` where the kind has no meaning. */
  turn(answered: Answered, around: Around): Answered | undefined | Promise<Answered | undefined>;
}

export const ALL: readonly Scope[] = ["once", "operation", "onwards"];

/** What the kinds of one family have in common. */
export function family(
  verdict: Verdict,
  why: string,
  scopes: readonly Scope[],
  turns: Readonly<Record<string, Kind["turn"]>>,
): readonly Kind[] {
  return Object.entries(turns).map(([name, turn]) => ({ name, verdict, why, scopes, turn }));
}

export function onLists(turn: Kind["turn"]): Kind["turn"] {
  return (answered, around) => (around.place.role === "list" ? turn(answered, around) : undefined);
}

export function onRecords(turn: Kind["turn"]): Kind["turn"] {
  return (answered, around) => (around.place.role === "record" ? turn(answered, around) : undefined);
}

/** Where records come, in a list or alone. */
export function onAnswers(turn: Kind["turn"]): Kind["turn"] {
  return (answered, around) => (around.place.role === "other" ? undefined : turn(answered, around));
}
