import { type Changes, digestOfSets, type Recorded } from "@oubli/trail";

// An entry of a log of tiles has at most 65,535 bytes (C2SP tlog-tiles); half of it leaves room for all else, the signature included.
const MOST_BYTES = 32_000;

/** Moves what is too much for one entry into entries of its own, after all others and in the course of the same act. */
export function splitSets(
  entries: (Recorded & { set?: Changes; of?: number; more?: string })[],
  from: number,
): void {
  for (const [at, entry] of [...entries].entries()) {
    const [own, ...others] = parts(entry.set ?? {});
    if (others.length === 0 || own === undefined) continue;
    entry.set = own;
    const { v, at: when, actor, req, root } = entry;
    const about = req === undefined ? {} : { req };
    // Only what is signed is ever so much.
    if (entry.of !== undefined) throw new Error(`too much changes in the course of an act: ${entry.ev}`);
    const of = from + at;
    entry.more = digestOfSets(others);
    for (const set of others)
      entries.push({ v, at: when, ev: "row.recorded", actor, ...about, of, set, root });
  }
}

function parts(changes: Changes): readonly Changes[] {
  const all: Record<string, Changes[string]>[] = [];
  let room = 0;
  for (const [name, change] of Object.entries(changes)) {
    const bytes = JSON.stringify([name, change]).length;
    if (all.length === 0 || bytes > room) {
      all.push({});
      room = MOST_BYTES;
    }
    room -= bytes;
    (all.at(-1) as Record<string, Changes[string]>)[name] = change;
  }
  return all;
}
