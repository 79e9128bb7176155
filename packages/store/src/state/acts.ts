import { covers } from "@oubli/model";
import type { Recorded } from "@oubli/trail";

/** The runs that this process has begun, the latest of each case: of all acts only these go on after the change that signs them. */
export interface SignedActs {
  /** The entry in whose course this one comes; `undefined` when it needs an act of its own. */
  covering(entry: Recorded): number | undefined;
  add(acts: readonly Recorded[], from: number, entries: readonly Recorded[]): void;
}

type Known = { readonly index: number; readonly entry: Recorded };

export function rememberActs(): SignedActs {
  const latest = new Map<string, Known>();
  return {
    covering: (entry) => {
      const known = latest.get(entry.req ?? "");
      // What somebody says they have seen later is an act of its own; of a run, its calls and what it saw itself.
      const isOfRun = entry.actor === "system" || entry.ev.startsWith("step.");
      return known && isOfRun && isInCourse(entry, known.entry) ? known.index : undefined;
    },
    add: (acts, from, entries) => {
      for (const entry of acts)
        if (entry.ev === "run.started")
          latest.set(entry.req ?? "", { index: from + entries.indexOf(entry), entry });
    },
  };
}

/**
 * Decides which entries of a group are signed themselves, and names the act of each of the others: one before it, one of an earlier
 * group, or one that follows in the same group.
 */
export function actsIn<Entry extends Recorded & { of?: number }>(
  entries: readonly Entry[],
  signed: SignedActs,
  from: number,
): readonly Entry[] {
  const acts: Entry[] = [];
  for (const [at, entry] of entries.entries()) {
    const later = entries
      .slice(at + 1)
      .find((act) => act.actor !== "system" && act.ev !== entry.ev && isPartOf(entry, act));
    const here = acts.find((act) => isPartOf(entry, act)) ?? later;
    const of = here ? from + entries.indexOf(here) : signed.covering(entry);
    if (of !== undefined) entry.of = of;
    else if (entry.actor !== "system") acts.push(entry);
  }
  return acts;
}

function isPartOf(entry: Recorded, act: Recorded): boolean {
  return entry.req === act.req && isInCourse(entry, act);
}

function isInCourse(entry: Recorded, act: Recorded): boolean {
  return covers(act.ev, entry.ev) && (entry.actor === "system" || entry.actor === act.actor);
}
